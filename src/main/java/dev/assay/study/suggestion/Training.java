package dev.assay.study.suggestion;

import java.util.Arrays;
import java.util.stream.IntStream;

/** The answers that proposals are made from, as they stand. What people gave the others is not looked at. Not thread-safe. */
final class Training {

    /** Stands for a concept that the rubric does not have. */
    static final int NEW_CONCEPT = -1;

    private static final double SAME = 1e-6;

    private final Corpus corpus;
    private final boolean[] contained;
    private final int[] answers;
    private final Standing standing;

    private Training(Corpus corpus, int[] answers) {
        this.corpus = corpus;
        this.answers = answers;
        this.contained = new boolean[corpus.size()];
        Arrays.stream(answers).forEach(answer -> contained[answer] = true);
        this.standing = new Standing(corpus);
    }

    /** All answers. */
    static Training all(Corpus corpus) {
        return new Training(corpus, IntStream.range(0, corpus.size()).toArray());
    }

    /** The answers of all folds but one. */
    static Training without(Corpus corpus, Folds folds, int fold) {
        return new Training(
                corpus,
                IntStream.range(0, corpus.size())
                        .filter(answer -> !folds.heldOut(answer, fold))
                        .toArray());
    }

    Standing standing() {
        return standing;
    }

    boolean contains(int answer) {
        return contained[answer];
    }

    /** The answers, ascending. Not to be written to. */
    int[] answers() {
        return answers;
    }

    /** The share of answers that would move rightly if the concept were found in them, among those that it would move. */
    double base(int concept) {
        Tally all = Tally.NONE;
        for (int i : answers) {
            all = all.with(standing.score(i), after(i, concept, 1), corpus.human(i));
        }
        return all.precision();
    }

    /**
     * By how much an answer's squared difference from the person's score gets smaller if a concept is found in it; NaN if
     * that does not move it, or if it is none of these answers.
     */
    double gain(int answer, int concept) {
        if (!contained[answer]) {
            return Double.NaN;
        }
        double without = concept == NEW_CONCEPT ? standing.withNew(answer, 0) : standing.score(answer);
        double with = after(answer, concept, 1);
        return Math.abs(with - without) < SAME ? Double.NaN : gain(without, with, corpus.human(answer));
    }

    /** Compares what answers would gain by a concept with chance, as they stand now. */
    PermutationTest test(int concept) {
        return new PermutationTest(
                IntStream.range(0, corpus.size())
                        .mapToDouble(answer -> gain(answer, concept))
                        .toArray(),
                IntStream.range(0, corpus.size()).mapToDouble(standing::score).toArray());
    }

    /**
     * What a candidate promises.
     *
     * @param earned what it earns, by answer
     * @param base as {@link #base} says
     */
    Promise promise(int concept, double[] earned, double base) {
        double squares = 0;
        Tally tally = Tally.NONE;
        for (int i : answers) {
            // A new concept makes the others weigh less, also where it is not found.
            if (earned[i] > 0 || concept == NEW_CONCEPT) {
                double before = standing.score(i);
                double after = after(i, concept, earned[i]);
                squares += gain(before, after, corpus.human(i));
                tally = earned[i] > 0 ? tally.with(before, after, corpus.human(i)) : tally;
            }
        }
        return new Promise(squares, tally.rightly(), tally.wrongly(), base);
    }

    private double after(int answer, int concept, double earned) {
        return concept == NEW_CONCEPT ? standing.withNew(answer, earned) : standing.with(answer, concept, earned);
    }

    static double gain(double before, double after, double human) {
        return (before - human) * (before - human) - (after - human) * (after - human);
    }
}
