package dev.assay.text;

/**
 * What a line of Markdown or of plain text looks like: questions about one line of the clean text, from {@code start}
 * (included) to {@code end} (excluded). Each takes time in the length of the line at most.
 */
final class Lines {

    /** So many words behind a fence on its line are no name of a language any more. */
    private static final int FEWEST_OF_PROSE = 3;

    private Lines() {}

    static boolean isLineEnd(char c) {
        if (c > '\r' && c < '\u0085') {
            return false; // as most are
        }
        return c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029' || c == '\f' || c == '\u000B';
    }

    static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || Character.isSpaceChar(c);
    }

    static int skipSpaces(String text, int start, int end) {
        int i = start;
        while (i < end && isSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    static int trimEnd(String text, int start, int end) {
        int i = end;
        while (i > start && isSpace(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }

    /** The column of the first visible character, with tab stops every four columns. */
    static int indent(String text, int start, int end) {
        int column = 0;
        for (int i = start; i < end && isSpace(text.charAt(i)); i++) {
            column = text.charAt(i) == '\t' ? (column / 4 + 1) * 4 : column + 1;
        }
        return column;
    }

    /** How often the character at {@code start} stands there in a row. */
    static int run(String text, int start, int end) {
        int i = start;
        while (i < end && text.charAt(i) == text.charAt(start)) {
            i++;
        }
        return i - start;
    }

    /** The length of a code fence that opens here, or 0. */
    static int openingFence(String text, int start, int end) {
        if (start >= end || (text.charAt(start) != '`' && text.charAt(start) != '~')) {
            return 0;
        }
        int length = run(text, start, end);
        if (length < 3) {
            return 0;
        }
        boolean inline = text.charAt(start) == '`' && contains(text, start + length, end, '`');
        return inline || isProse(text, start + length, end) ? 0 : length;
    }

    /**
     * Whether what stands behind the signs of a fence on their line goes on with a sentence, as in "``` and then I check it",
     * and does not name a language.
     */
    static boolean isProse(String text, int start, int end) {
        if (start >= end) {
            return false;
        }
        if (",.;:!?)".indexOf(text.charAt(start)) >= 0) {
            return true;
        }
        int words = 0;
        for (int i = skipSpaces(text, start, end); i < end; i = skipSpaces(text, i, end)) {
            while (i < end && !isSpace(text.charAt(i))) {
                if ("={}[]<>|\"".indexOf(text.charAt(i)) >= 0) {
                    return false;
                }
                i++;
            }
            words++;
        }
        return words >= FEWEST_OF_PROSE;
    }

    /**
     * How many signs end a fence of {@code length} signs {@code sign} on this line, or 0. Prose may go on behind them, other
     * than in CommonMark: people write on where they are.
     */
    static int closingFence(String text, int start, int end, char sign, int length) {
        int signs = start < end && text.charAt(start) == sign ? run(text, start, end) : 0;
        return signs >= length && (start + signs == end || isProse(text, start + signs, end)) ? signs : 0;
    }

    static boolean contains(String text, int start, int end, char sign) {
        for (int i = start; i < end; i++) {
            if (text.charAt(i) == sign) {
                return true;
            }
        }
        return false;
    }

    /** The level of a heading that starts with {@code #} signs, or 0. */
    static int headingLevel(String text, int start, int end) {
        if (start >= end || text.charAt(start) != '#') {
            return 0;
        }
        int level = run(text, start, end);
        return level <= 6 && start + level < end && isSpace(text.charAt(start + level)) ? level : 0;
    }

    /** The sign of a line that holds only three or more of {@code * - _}, perhaps with spaces, or 0. */
    static char rule(String text, int start, int end) {
        char sign = start < end ? text.charAt(start) : 0;
        if (sign != '*' && sign != '-' && sign != '_') {
            return 0;
        }
        int count = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c == sign) {
                count++;
            } else if (!isSpace(c)) {
                return 0;
            }
        }
        return count >= 3 ? sign : 0;
    }

    /** The level of the heading that this line underlines (1 for {@code ===}, 2 for {@code ---}), or 0. */
    static int underline(String text, int start, int end) {
        if (start >= end || start + run(text, start, end) != end) {
            return 0;
        }
        char sign = text.charAt(start);
        return sign == '=' && end - start >= 2 ? 1 : sign == '-' && end - start >= 3 ? 2 : 0;
    }

    /** Whether the line is the row below a table's head: dashes, colons and bars only. */
    static boolean isDelimiterRow(String text, int start, int end) {
        boolean bar = false;
        boolean dash = false;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            bar |= c == '|';
            dash |= c == '-';
            if (c != '|' && c != '-' && c != ':' && !isSpace(c)) {
                return false;
            }
        }
        return bar && dash;
    }

    /** Whether the line stands between bars. */
    static boolean isRow(String text, int start, int end) {
        return end - start >= 3 && text.charAt(start) == '|' && text.charAt(end - 1) == '|';
    }

    /** The end of the list marker that stands at {@code start} (bullet, number or letter), or -1. */
    static int listMarker(String text, int start, int end) {
        if (start >= end) {
            return -1;
        }
        char c = text.charAt(start);
        if (isBullet(c)) {
            return isSpaceAt(text, start + 1, end) || c == '•' || isGluedBullet(text, start, end) ? start + 1 : -1;
        }
        int i = c == '(' ? start + 1 : start;
        int label = i;
        while (i < end && i - label < 3 && isDigit(text.charAt(i))) {
            i++;
        }
        if (i == label) {
            i = letterLabel(text, i, end);
        }
        if (i == label || i >= end) {
            return -1;
        }
        char close = text.charAt(i);
        boolean closed = c == '(' ? close == ')' : close == ')' || (close == '.' && !isUpper(text.charAt(label)));
        return closed && isSpaceAt(text, i + 1, end) ? i + 1 : -1;
    }

    /** One letter, or a small Roman number. */
    private static int letterLabel(String text, int start, int end) {
        int i = start;
        while (i < end && i - start < 4 && "ivx".indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        if (i > start && (i >= end || !isLatin(text.charAt(i)))) {
            return i;
        }
        return start < end && isLatin(text.charAt(start)) ? start + 1 : start;
    }

    private static boolean isBullet(char c) {
        return c == '-' || c == '*' || c == '+' || c == '•' || c == '‣' || c == '◦' || c == '▪' || c == '·' || c == '–'
                || c == '—';
    }

    /** A dash that touches its word, as in chat ({@code -add the column}); {@code -v} and {@code --flag} are none. */
    private static boolean isGluedBullet(String text, int start, int end) {
        return text.charAt(start) == '-'
                && start + 2 < end
                && Character.isLetter(text.charAt(start + 1))
                && Character.isLetter(text.charAt(start + 2));
    }

    private static boolean isSpaceAt(String text, int i, int end) {
        return i < end && isSpace(text.charAt(i));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isUpper(char c) {
        return c >= 'A' && c <= 'Z';
    }

    private static boolean isLatin(char c) {
        return isUpper(c) || (c >= 'a' && c <= 'z');
    }
}
