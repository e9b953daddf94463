package dev.assay.report;

import dev.assay.interview.Quote;

/** Somebody's own words as a report quotes them: on one line, and not too long. */
final class QuoteText {

    private static final int LONGEST = 120;

    private QuoteText() {}

    /** The sentence in quotation marks; of a long one, the stretch around what was found. */
    static String of(Quote quote) {
        String sentence = Display.oneLine(quote.sentence().replaceAll("\\s+", " "));
        String found = Display.oneLine(quote.text().replaceAll("\\s+", " "));
        if (sentence.length() <= LONGEST) {
            return "“" + sentence + "”";
        }
        int at = Math.max(0, sentence.indexOf(found));
        int room = Math.max(0, LONGEST - found.length()) / 2;
        int start = wordStart(sentence, Math.max(0, at - room));
        int end = wordEnd(sentence, Math.min(sentence.length(), Math.max(start + LONGEST, at + found.length())));
        return "“" + (start > 0 ? "… " : "") + sentence.substring(start, end).strip()
                + (end < sentence.length() ? " …" : "") + "”";
    }

    private static int wordStart(String text, int index) {
        int start = index;
        while (start > 0 && text.charAt(start - 1) != ' ') {
            start--;
        }
        return start;
    }

    private static int wordEnd(String text, int index) {
        int end = index;
        while (end < text.length() && text.charAt(end) != ' ') {
            end++;
        }
        return end;
    }
}
