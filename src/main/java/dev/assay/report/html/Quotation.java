package dev.assay.report.html;

import dev.assay.text.Span;

/** Passages of an answer with enough around them to be understood. */
final class Quotation {

    /** A quotation is at most about so long, in UTF-16 units; a passage that is longer is quoted as it is. */
    private static final int LONGEST = 150;

    private static final String MORE = "…";

    private Quotation() {}

    /** A passage alone. */
    static String passage(String text, Span passage) {
        return text.substring(passage.start(), passage.end()).strip().replaceAll("\\s+", " ");
    }

    /** The sentence that a passage begins in, and those up to its end. */
    static Span sentence(String text, Span passage) {
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
    static String of(String text, Span passage) {
        Span all = sentence(text, passage);
        if (all.length() <= LONGEST) {
            return passage(text, all);
        }
        int room = LONGEST - passage.length();
        int from = wordStart(text, all.start(), passage.start(), room / 3);
        int to = wordEnd(text, all.end(), passage.end(), room - (passage.start() - from));
        return (from > all.start() ? MORE : "") + passage(text, new Span(from, to)) + (to < all.end() ? MORE : "");
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
