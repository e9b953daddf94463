package dev.assay.rubric;

import java.util.regex.Pattern;

/** Writes a text as a YAML scalar on one line: plain where that is safe, in quotes otherwise. */
public final class YamlScalar {

    private static final String NOT_FIRST = "=*&!%@|>[]{}'\"`#?,";

    /** What is a sign of YAML or is taken for one by people who read it. */
    private static final Pattern NEEDS_QUOTES =
            Pattern.compile("[?,\\[\\]{}]|\\s#|:(\\s|$)|^[-~](\\s|$)|^\\s|\\s$|^$|^(---|\\.\\.\\.)");

    /** What YAML takes for something else than a text: nothing, a truth value, a number or a day. */
    private static final Pattern NO_TEXT = Pattern.compile(
            "null|true|false|yes|no|on|off|y|n|[-+]?\\.?[0-9][0-9_.,:eExXoOa-fA-F+-]*|[-+]?\\.(inf|nan)",
            Pattern.CASE_INSENSITIVE);

    /** What ends a line for some reader of YAML, or must not stand in it. */
    private static final Pattern NO_SIGN = Pattern.compile("[\\p{Cc}\u2028\u2029\uFEFF]");

    private YamlScalar() {}

    /** The scalar; control characters and line separators become blanks. */
    public static String of(String text) {
        String line = NO_SIGN.matcher(text).replaceAll(" ");
        boolean plain = !NEEDS_QUOTES.matcher(line).find()
                && NOT_FIRST.indexOf(line.charAt(0)) < 0
                && !NO_TEXT.matcher(line).matches();
        if (plain) {
            return line;
        }
        return line.contains("\"") || line.contains("\\") ? "'" + line.replace("'", "''") + "'" : '"' + line + '"';
    }
}
