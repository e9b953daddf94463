package dev.assay.text;

import java.util.Set;

/**
 * Finds the parts of identifiers: {@code select_related}, {@code selectRelated}, {@code Order.objects}. Plurals of
 * abbreviations ({@code APIs}), names that are written in mixed case ({@code PostgreSQL}, {@code IPv4}) and letters with
 * digits ({@code utf8}) stay whole.
 */
final class Identifiers {

    private static final Set<String> NAMES = WordFile.resource("names.txt").words("names");

    /** The most letters of a unit with a prefix: {@code mA}, {@code kHz}. */
    private static final int LONGEST_UNIT = 3;

    /** No name is as long. */
    private static final int LONGEST_NAME = 40;

    private Identifiers() {}

    /** The parts of the word that stands between two places. */
    static Ranges parts(String text, int start, int end) {
        Ranges parts = new Ranges();
        int from = start;
        for (int i = start; i <= end; i++) {
            if (i == end || isSeparator(text, i, start, end)) {
                if (from < i) {
                    humps(text, from, i, parts);
                }
                from = i + 1;
            }
        }
        return parts;
    }

    /** Whether a word can have more than one part at all. */
    static boolean isPlain(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c == '_' || c == '.' || c == ':' || c == '\uFF0E' || (i > start && Character.isUpperCase(c))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSeparator(String text, int i, int start, int end) {
        char c = text.charAt(i);
        if (c == '_' || c == '\u203F' || c == ':') {
            return true;
        }
        boolean inNumber = i > start
                && i + 1 < end
                && Character.isDigit(text.charAt(i - 1))
                && Character.isDigit(text.charAt(i + 1));
        return (c == '.' || c == '\uFF0E') && !inNumber;
    }

    private static void humps(String text, int start, int end, Ranges parts) {
        int from = start;
        for (int i = start + 1; i < end; i++) {
            if (Character.isUpperCase(text.charAt(i)) && startsHump(text, from, i, end)) {
                if (from == start && isName(text, start, end)) {
                    break;
                }
                parts.add(from, i);
                from = i;
            }
        }
        parts.add(from, end);
    }

    private static boolean isName(String text, int start, int end) {
        return end - start < LONGEST_NAME && NAMES.contains(text.substring(start, end));
    }

    /** Whether a new part starts at the capital at {@code i}; one letter of several is cut off nowhere: {@code IPv4}. */
    private static boolean startsHump(String text, int from, int i, int end) {
        char before = text.charAt(i - 1);
        boolean lowerNext = i + 1 < end && Character.isLowerCase(text.charAt(i + 1));
        if (Character.isLowerCase(before)) {
            return i - from > 1 || end - from > LONGEST_UNIT;
        }
        if (Character.isDigit(before)) {
            return lowerNext;
        }
        boolean plural =
                lowerNext && text.charAt(i + 1) == 's' && (i + 2 == end || !Character.isLowerCase(text.charAt(i + 2)));
        return Character.isUpperCase(before) && i - from > 1 && lowerNext && !plural;
    }
}
