package dev.assay.match;

import dev.assay.text.Answer;

/** The punctuation between the tokens of an answer, counted once. Lives for one search. */
final class Pauses {

    private static final String SIGNS = ",;:\u2013\u2014\u2026";
    private static final String QUOTES = "\"'\u201C\u2018\u00AB";

    private final Answer answer;
    private final String text;
    /** How many commas, colons, semicolons and dashes stand before each token. */
    private final int[] pauses;
    /** How many semicolons do. */
    private final int[] stops;

    Pauses(Answer answer) {
        text = answer.text();
        this.answer = answer;
        pauses = new int[answer.tokenCount()];
        stops = new int[pauses.length];
        for (int i = 1; i < pauses.length; i++) {
            int from = answer.end(i - 1);
            int to = answer.start(i);
            pauses[i] = pauses[i - 1] + (isPause(from, to) ? 1 : 0);
            stops[i] = stops[i - 1] + (holds(from, to, ";") ? 1 : 0);
        }
    }

    /** Whether a comma, a colon, a semicolon or a dash stands somewhere between two tokens. */
    boolean pause(int earlier, int later) {
        return pauses[later] > pauses[earlier];
    }

    /** Whether a semicolon stands somewhere between two tokens. */
    boolean stop(int earlier, int later) {
        return stops[later] > stops[earlier];
    }

    /** Whether a colon stands right before a token that is not the first. */
    boolean colon(int token) {
        int end = answer.end(token - 1);
        return end < answer.start(token) && text.charAt(end) == ':';
    }

    /** Whether an opening quote stands right before a token that is not the first, and a pause before that. */
    boolean afterQuote(int token) {
        int at = answer.start(token) - 1;
        return QUOTES.indexOf(text.charAt(at)) >= 0 && pause(token - 1, token);
    }

    private boolean isPause(int from, int to) {
        return holds(from, to, SIGNS) || from + 1 < to && holds(from + 1, to - 1, "-");
    }

    private boolean holds(int from, int to, String signs) {
        for (int i = from; i < to; i++) {
            if (signs.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
