package dev.assay.batch.copies;

import dev.assay.text.Answer;
import dev.assay.text.Span;
import java.util.Arrays;

/**
 * The words of an answer in their order, by the numbers of their stems, with their places. Immutable; the arrays are not
 * to be written to.
 *
 * @param numbers the number of each word's stem, {@link #NOBODYS} where it does not count
 * @param starts the first UTF-16 unit of each
 * @param ends the unit after the last one of each
 */
record Words(int[] numbers, int[] starts, int[] ends) {

    /** In the place of words that are quoted or imported: equal to no word, not even to itself. */
    static final int NOBODYS = -1;

    /** The words of a text. */
    static Words of(String text, Vocabulary vocabulary) {
        Answer answer = Answer.of(text);
        Boilerplate boilerplate = Boilerplate.of(answer);
        int[] numbers = new int[answer.wordCount()];
        int[] starts = new int[numbers.length];
        int[] ends = new int[numbers.length];
        int count = 0;
        for (int token = 0; token < answer.tokenCount(); token++) {
            if (answer.isWord(token)) {
                numbers[count] = boilerplate.holds(token) ? NOBODYS : vocabulary.number(answer.stem(token));
                starts[count] = answer.start(token);
                ends[count] = answer.end(token);
                count++;
            }
        }
        return new Words(numbers, starts, ends);
    }

    int count() {
        return numbers.length;
    }

    /** Whether a word and one of another answer are the same. */
    boolean same(int word, Words other, int otherWord) {
        return numbers[word] == other.numbers[otherWord] && numbers[word] != NOBODYS;
    }

    /** Where words stand, from one to the one before another. */
    Span span(int word, int endWord) {
        return new Span(starts[word], ends[endWord - 1]);
    }

    /** Whether another answer has the same words from the first to the last. */
    boolean same(Words other) {
        return Arrays.equals(numbers, other.numbers);
    }

    /**
     * The hash of the run of words that begins at each word; {@link Runs#NONE} where one of them does not count or the
     * answer ends.
     */
    long[] runs(int length, Vocabulary vocabulary) {
        long[] runs = new long[numbers.length];
        for (int i = 0; i + length <= numbers.length; i++) {
            long hash = length;
            for (int j = i; j < i + length && hash != Runs.NONE; j++) {
                hash = numbers[j] == NOBODYS ? Runs.NONE : Hash.mixed(hash + vocabulary.hash(numbers[j]));
            }
            runs[i] = hash;
        }
        return runs;
    }
}
