package dev.assay.report;

import dev.assay.text.Span;

/** Passages of an answer with enough around them to be understood, on one line and in whole words. */
public final class Quotation {

    /** A quotation is at most about so long, in UTF-16 units; a passage that is longer is quoted as it is. */
    private static final int LONGEST = 150;

    private Quotation() {}

    /** A passage alone. */
    public static String passage(String text, Span passage) {
        return onOneLine(text.substring(passage.start(), passage.end()).strip());
    }

    /** The sentence that a passage begins in, and those up to its end. */
    public static Span sentence(String text, Span passage) {
        int start = passage.start();
        while (start > 0 && !endsSentence(text, start - 1)) {
            start--;
        }
        int end = passage.end();
        while (end < text.length() && !(end > passage.start() && endsSentence(text, end - 1))) {
            end++;
        }
        return new Span(start, end);
    }

    /**
     * The sentence that a passage stands in; if that is long, a part of it that begins and ends with whole words.
     *
     * @param text the answer
     * @param passage what must be in it
     */
    public static String of(String text, Span passage) {
        return of(text, sentence(text, passage), passage, LONGEST);
    }

    /**
     * A stretch of a text, or if that is long a part of it around a passage, with ellipses for what is left out.
     *
     * @param all the stretch
     * @param passage what must be in it
     * @param longest how long the part may be, in UTF-16 units, if the passage is shorter
     */
    static String of(String text, Span all, Span passage, int longest) {
        if (all.length() <= longest) {
            return passage(text, all);
        }
        Span part = around(text, all, passage, longest - passage.length());
        return (part.start() > all.start() ? "… " : "") + passage(text, part) + (part.end() < all.end() ? " …" : "");
    }

    /**
     * A passage with whole words around it, a third of them before it if there are so many.
     *
     * @param all how far it may go
     * @param room the UTF-16 units that it may have around the passage
     */
    static Span around(String text, Span all, Span passage, int room) {
        int from = wordStart(text, all.start(), passage.start(), room / 3);
        int to = wordEnd(text, all.end(), passage.end(), room - (passage.start() - from));
        return new Span(from, to);
    }

    /** A text with one space for each stretch of white space. */
    static String onOneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }

    /** A mark that ends a sentence and is followed by a blank, or a line's end. */
    private static boolean endsSentence(String text, int place) {
        char sign = text.charAt(place);
        return sign == '\n'
                || sign == '\r'
                || (sign == '.' || sign == '!' || sign == '?')
                        && place + 1 < text.length()
                        && Character.isWhitespace(text.charAt(place + 1));
    }

    private static int wordStart(String text, int earliest, int passage, int room) {
        int from = Math.max(earliest, passage - Math.max(0, room));
        while (from > earliest && from < passage && !Character.isWhitespace(text.charAt(from - 1))) {
            from++;
        }
        while (from < passage && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        return from;
    }

    private static int wordEnd(String text, int latest, int passage, int room) {
        int to = Math.min(latest, passage + Math.max(0, room));
        while (to < latest && to > passage && !Character.isWhitespace(text.charAt(to))) {
            to--;
        }
        return to;
    }
}
