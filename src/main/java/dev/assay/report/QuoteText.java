package dev.assay.report;

import dev.assay.interview.Quote;
import dev.assay.text.Span;

/** Somebody's own words as a report quotes them: on one line, and not too long. */
final class QuoteText {

    private static final int LONGEST = 120;

    private QuoteText() {}

    /** The sentence in quotation marks; of a long one, the stretch around what was found. */
    static String of(Quote quote) {
        String sentence = quote.sentence();
        int at = Math.max(0, sentence.indexOf(quote.text()));
        Span found = new Span(at, Math.min(sentence.length(), at + quote.text().length()));
        return "“" + Display.oneLine(Quotation.of(sentence, new Span(0, sentence.length()), found, LONGEST)) + "”";
    }
}
