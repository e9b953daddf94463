package dev.assay.rubric;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads who changed a rubric, when and from which answers. That is for people who read the file: it decides no mark, and a
 * rubric does not keep it.
 */
final class HistoryReader {

    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

    private final Reading reading;

    HistoryReader(Reading reading) {
        this.reading = reading;
    }

    /** Checks an entry; gives its date. */
    Optional<String> read(Node node) {
        return reading.fields(node, "an entry of 'history'").flatMap(this::entry);
    }

    private Optional<String> entry(Fields fields) {
        Optional<String> date = fields.require("date").flatMap(this::date);
        fields.requireText("by");
        fields.get("data").ifPresent(value -> digest(reading, value));
        fields.requireText("says");
        fields.close();
        return date;
    }

    private Optional<String> date(Node node) {
        Optional<String> text = reading.text(node, "'date'");
        if (text.isEmpty()) {
            return text;
        }
        if (!DATE.matcher(text.get()).matches()) {
            reading.shape(node, "'date' must be a date such as 2026-01-31");
            return Optional.empty();
        }
        try {
            LocalDate.parse(text.get());
            return text;
        } catch (DateTimeException e) {
            reading.meaning(node, "'date': there is no day " + text.get());
            return Optional.empty();
        }
    }

    /** The SHA-256 of a file, in hexadecimal. */
    static Optional<String> digest(Reading reading, Node node) {
        Optional<String> text = reading.text(node, "a SHA-256");
        if (text.isPresent() && !DIGEST.matcher(text.get()).matches()) {
            reading.shape(node, "a SHA-256 has 64 digits, 0-9 and a-f");
            return Optional.empty();
        }
        return text;
    }
}
