package dev.assay.match;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
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
        List<Entry> entries = new ArrayList<>();
        try (InputStream stream = EntryFile.class.getResourceAsStream(file);
                BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            int number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                if (line.isBlank() || line.startsWith("#")) {
                    continue;
                }
                int colon = line.indexOf(": ");
                if (colon < 1) {
                    throw new IllegalStateException(file + ":" + number + ":1: a line is 'name: value'");
                }
                String place = file + ":" + number + ":" + (colon + 3);
                entries.add(new Entry(
                        place,
                        line.substring(0, colon),
                        line.substring(colon + 2).trim()));
            }
            return entries;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
