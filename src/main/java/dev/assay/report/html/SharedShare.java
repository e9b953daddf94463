package dev.assay.report.html;

import dev.assay.batch.copies.CopyPair;

/**
 * How much two answers to a question share, without their texts.
 *
 * @param question the question's id
 * @param shorter whose answer has fewer words that count; of equal ones the first by name
 * @param longer whose answer the other one is
 * @param words how many words they share
 * @param shorterWords how many words of the shorter one count
 * @param longerWords how many of the longer one
 */
record SharedShare(String question, String shorter, String longer, int words, int shorterWords, int longerWords) {

    static SharedShare of(CopyPair pair) {
        boolean inOrder = pair.firstWords() <= pair.secondWords();
        int shorterWords = Math.min(pair.firstWords(), pair.secondWords());
        return new SharedShare(
                pair.question(),
                inOrder ? pair.first() : pair.second(),
                inOrder ? pair.second() : pair.first(),
                Math.min(pair.sharedWords(), shorterWords),
                shorterWords,
                Math.max(pair.firstWords(), pair.secondWords()));
    }

    /** The one whose answer is not the given candidate's. */
    String other(String candidate) {
        return candidate.equals(shorter) ? longer : shorter;
    }

    /** How much of the shorter answer stands in the longer one, from 0 to 100. */
    int percent() {
        return percent(shorterWords);
    }

    /** The same in words: {@code 87 %} or {@code All}. */
    String part() {
        return part(shorterWords, "All");
    }

    /** How much of the longer answer stands in the shorter one; empty if all of it does. */
    String back() {
        return part(longerWords, "");
    }

    private String part(int whole, String all) {
        return percent(whole) == 100 ? all : percent(whole) + " %";
    }

    private int percent(int whole) {
        // Cut, not rounded: nearly all is not all.
        return words >= whole ? 100 : (int) (100L * words / whole);
    }

    /** {@code 26 of 30 words that count}. */
    String figures() {
        return words + " of " + Figures.count(shorterWords, "word") + " that count";
    }
}
