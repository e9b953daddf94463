package dev.assay.rubric;

import java.util.regex.Pattern;

/** Writes a text as a YAML scalar on one line: plain where that is safe, in quotes otherwise. */
public final class YamlScalar {

    private static final String NOT_FIRST = "=*&!%@|>[]{}'\"`#?,";

    /** What is a sign of YAML or is taken for one by people who read it. */
    private static final Pattern NEEDS_QUOTES =
            Pattern.compile("[?,\\[\\]{}]|\\s#|:(\\s|$)|^[-~](\\s|$)|^\\s|\\s$|^$|^(---|\\.\\.\\.)");

    private YamlScalar() {}

    /** The scalar; control characters become blanks. */
    public static String of(String text) {
        String line = text.replaceAll("\\p{Cntrl}", " ");
        boolean plain = !NEEDS_QUOTES.matcher(line).find() && NOT_FIRST.indexOf(line.charAt(0)) < 0;
        if (plain) {
            return line;
        }
        return line.contains("\"") || line.contains("\\") ? "'" + line.replace("'", "''") + "'" : '"' + line + '"';
    }
}
