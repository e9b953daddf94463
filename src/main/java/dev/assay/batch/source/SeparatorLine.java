package dev.assay.batch.source;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The line {@code sep=;} that may stand above the header of a CSV file: spreadsheets write and read it, and no standard knows it. */
final class SeparatorLine {

    /** What was opened and saved again may have quotes around it, and as many separators behind it as there are columns. */
    private static final Pattern SHAPE =
            Pattern.compile("\"?sep=([^\\p{L}\\p{N}\"\\r\\n])\"?\\1*[\\r\\n]*", Pattern.CASE_INSENSITIVE);

    private SeparatorLine() {}

    /** What a line says that values are separated by, if it is such a line. */
    static Optional<Character> of(Line line) {
        Matcher said = SHAPE.matcher(line.text());
        return said.matches() && said.group(1).length() == 1
                ? Optional.of(said.group(1).charAt(0))
                : Optional.empty();
    }
}
