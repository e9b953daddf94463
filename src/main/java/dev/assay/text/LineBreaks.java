package dev.assay.text;

/**
 * Decides what a line break inside a paragraph is: the end of a sentence that lacks its dot, as in chat, or a line that
 * was only wrapped. Where the next line's first word would have had room on the line before, the writer meant the
 * break.
 */
final class LineBreaks {

    enum Kind {
        NONE,
        CLAUSE,
        SENTENCE
    }

    /** Nobody wraps at fewer columns. */
    private static final int NARROWEST_WRAP = 45;

    /** Nobody wraps at more columns, except where each paragraph is one line. */
    private static final int WIDEST_WRAP = 130;

    private static final int LONGEST_WORD = 24;

    private final String text;
    private final Ranges lines;
    private final int width;

    LineBreaks(String text, Ranges lines) {
        this.text = text;
        this.lines = lines;
        int widest = 0;
        for (int i = 0; i < lines.size(); i++) {
            widest = Math.max(widest, lines.end(i) - lines.start(i));
        }
        this.width = widest;
    }

    /** What the break after a line is; there must be a next one. */
    Kind after(int line) {
        int end = lines.end(line);
        int next = lines.start(line + 1);
        char last = text.charAt(end - 1);
        if (last == ',' || last == '(' || last == '[' || last == '/' || last == '&' || last == '+') {
            return Kind.NONE;
        }
        if (SentenceWords.isIn(SentenceWords.OPEN, text, lastWord(lines.start(line), end), end)) {
            return Kind.NONE;
        }
        boolean hard = last == '\\' || (end + 1 < text.length() && text.startsWith("  ", end));
        int wordEnd = endOfWord(next, lines.end(line + 1));
        boolean upper = wordEnd > next && Character.isUpperCase(text.charAt(next));
        if (upper && (hard || SentenceWords.isIn(SentenceWords.STARTER, text, next, wordEnd))) {
            return Kind.SENTENCE;
        }
        int length = end - lines.start(line);
        boolean fits = length + 1 + wordEnd - next <= width;
        boolean meant = hard || fits || width < NARROWEST_WRAP || length > WIDEST_WRAP;
        if (!meant) {
            return Kind.NONE;
        }
        boolean lower = wordEnd > next && Character.isLowerCase(text.charAt(next));
        return lower ? Kind.CLAUSE : Kind.SENTENCE;
    }

    /** Where the word at the end of a line starts. */
    private int lastWord(int start, int end) {
        int i = end;
        while (i > start && end - i < LONGEST_WORD && Character.isLetter(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }

    /** The end of the first word of a line; its start if it starts with something else. */
    private int endOfWord(int start, int end) {
        int i = start;
        int last = Math.min(end, start + LONGEST_WORD);
        while (i < last && (Character.isLetterOrDigit(text.charAt(i)) || text.charAt(i) == '\'')) {
            i++;
        }
        return i;
    }
}
