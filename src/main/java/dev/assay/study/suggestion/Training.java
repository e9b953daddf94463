package dev.assay.study.suggestion;

/** The answers that proposals for one fold are made from, as they stand. Not thread-safe. */
final class Training {

    /** Stands for a concept that the rubric does not have. */
    static final int NEW_CONCEPT = -1;

    private final Corpus corpus;
    private final Folds folds;
    private final int fold;
    private final Standing standing;

    Training(Corpus corpus, Folds folds, int fold) {
        this.corpus = corpus;
        this.folds = folds;
        this.fold = fold;
        this.standing = new Standing(corpus);
    }

    Standing standing() {
        return standing;
    }

    boolean contains(int answer) {
        return !folds.heldOut(answer, fold);
    }

    /** The share of answers that would move rightly if the concept were found in them, among those that it would move. */
    double base(int concept) {
        Tally all = Tally.NONE;
        for (int i = 0; i < corpus.size(); i++) {
            if (contains(i)) {
                all = all.with(standing.score(i), after(i, concept, 1), corpus.human(i));
            }
        }
        return all.precision();
    }

    /**
     * What a candidate promises.
     *
     * @param answers where it may be found, ascending
     * @param earned what it earns, by answer
     * @param base as {@link #base} says
     */
    Promise promise(int concept, int[] answers, double[] earned, double base) {
        double squares = 0;
        Tally tally = Tally.NONE;
        for (int i : answers) {
            if (contains(i) && earned[i] > 0) {
                double human = corpus.human(i);
                double before = standing.score(i);
                double after = after(i, concept, earned[i]);
                tally = tally.with(before, after, human);
                squares += square(before - human) - square(after - human);
            }
        }
        return new Promise(squares, tally.rightly(), tally.wrongly(), base);
    }

    private double after(int answer, int concept, double earned) {
        return concept == NEW_CONCEPT ? standing.withNew(answer, earned) : standing.with(answer, concept, earned);
    }

    private static double square(double value) {
        return value * value;
    }
}
