package dev.assay.context;

import dev.assay.text.Answer;

/**
 * The words that decided a stance.
 *
 * @param start first UTF-16 unit in the caller's text
 * @param end unit after the last one
 * @param text the characters between them
 * @param kind what sort of cue: {@code negation}, {@code against}, {@code hedge}, {@code doubt}, …
 */
public record Cue(int start, int end, String text, String kind) {

    /**
     * The cue that some tokens of an answer make.
     *
     * @param first index of the first token
     * @param last index of the last token, included
     */
    public static Cue of(Answer answer, int first, int last, String kind) {
        int start = answer.start(first);
        int end = answer.end(last);
        return new Cue(start, end, answer.text().substring(start, end), kind);
    }
}
