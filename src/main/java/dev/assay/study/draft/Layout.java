package dev.assay.study.draft;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A reference as it can be taken apart: without markup, each item on a line of its own, markers set off from words. */
final class Layout {

    private static final Pattern BLOCK_TAG =
            Pattern.compile("(?i)</?(p|br|li|ul|ol|div|h[1-6]|tr|table)(\\s[^<>]{0,200})?/?>");
    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][a-zA-Z0-9]{0,9}(\\s[^<>]{0,200})?/?>");

    /** A number, a bullet, perhaps a letter or a Roman number after it; each may touch its word: {@code 4.i)less}. */
    private static final Pattern MARKER =
            Pattern.compile("(\\d{1,2}[.)]|[-*•–])?\\s*((?:[ivx]{1,4}|[a-z])\\))?\\s*(?=[^\\s\\d.)])");

    private static final Pattern UNWRITABLE = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Cs}\\p{Cn}&&[^\\n]]");

    private Layout() {}

    /** A text with plain line ends and without control characters, unpaired surrogates, and blanks at the ends of lines. */
    static String clean(String text) {
        String lines = text.replace("\r\n", "\n").replace('\r', '\n').replaceAll("[\\u0085\\u2028\\u2029]", "\n");
        return UNWRITABLE
                .matcher(lines)
                .replaceAll(" ")
                .replaceAll("[ \\u00A0]+(?=\n|$)", "")
                .strip();
    }

    static String of(String reference) {
        String text = reference;
        text = BLOCK_TAG.matcher(text).replaceAll("\n");
        text = TAG.matcher(text).replaceAll(" ");
        text = text.replace("→", ";");
        StringBuilder laid = new StringBuilder(text.length() + 16);
        String before = "";
        for (String line : text.split("\n", -1)) {
            String stripped = line.strip();
            Matcher marker = MARKER.matcher(stripped);
            boolean item = marker.lookingAt() && marker.end() > 0;
            if (item) {
                stripped = (marker.group(2) == null ? "- " : "    - ") + stripped.substring(marker.end());
            }
            laid.append(item || continues(before, stripped) ? "\n" : "\n\n").append(stripped);
            before = stripped;
        }
        return laid.toString();
    }

    /** Whether a line only goes on where the one before was full. */
    private static boolean continues(String before, String line) {
        boolean ended = before.isEmpty() || ".:;!?".indexOf(before.charAt(before.length() - 1)) >= 0;
        boolean table = line.startsWith("|");
        return table || !ended && !line.isEmpty() && Character.isLowerCase(line.charAt(0));
    }

    /** The words of a heading or an opener, without signs around them. */
    static String bare(String lead) {
        return lead.replaceAll("\\([^)]*\\)?", " ")
                .strip()
                .replaceAll("^[\\p{P}\\s]+|[\\p{P}\\s]+$", "")
                .replaceAll("\\s+", " ");
    }
}
