package dev.assay.match;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Language knowledge of this package: resource files of lines {@code key: value}; {@code #} starts a comment. */
final class EntryFile {

    private EntryFile() {}

    /**
     * A line.
     *
     * @param place file, line and column of the value, for messages
     */
    record Entry(String place, String key, String value) {

        /** The value as a pattern; fails with its place if it is none. */
        Pattern pattern() {
            return pattern(value);
        }

        /** A pattern made of the value. */
        Pattern pattern(String made) {
            try {
                return Pattern.parse(made);
            } catch (PatternException e) {
                throw problem(e.getMessage() + ": " + made);
            }
        }

        IllegalStateException problem(String message) {
            return new IllegalStateException(place + ": " + message);
        }
    }

    /**
     * Reads a resource that stands beside this class.
     *
     * @throws IllegalStateException if a line is no entry
     */
    static List<Entry> read(String file) {
        try (InputStream stream = EntryFile.class.getResourceAsStream(file)) {
            return parse(file, new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a file's text; {@code name} stands in the messages. */
    static List<Entry> parse(String name, String text) {
        List<Entry> entries = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            int colon = line.indexOf(": ");
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (colon < 1) {
                problems.add(name + ":" + (i + 1) + ":1: a line is 'name: value'");
                continue;
            }
            String place = name + ":" + (i + 1) + ":" + (colon + 3);
            entries.add(new Entry(
                    place, line.substring(0, colon), line.substring(colon + 2).trim()));
        }
        if (!problems.isEmpty()) {
            throw new IllegalStateException(String.join("\n", problems));
        }
        return entries;
    }
}
