package dev.assay.study.suggestion;

import java.util.Arrays;

/**
 * What answers earn while changes of the rubric are tried on paper: the rubric's own credits and scores to begin with, and
 * then what accepted candidates add. Flags and caps are left as they are; {@link Trial} has the exact figures. Not
 * thread-safe.
 */
final class Standing {

    private final Corpus corpus;
    private final double[] score;
    private final double[][] credit;
    private int weight;

    Standing(Corpus corpus) {
        this.corpus = corpus;
        weight = corpus.weight();
        int concepts = corpus.rubric().concepts().size();
        score = new double[corpus.size()];
        credit = new double[corpus.size()][concepts];
        for (int i = 0; i < corpus.size(); i++) {
            score[i] = corpus.ours(i);
            for (int concept = 0; concept < concepts; concept++) {
                credit[i][concept] = corpus.credit(i, concept);
            }
        }
    }

    double score(int answer) {
        return score[answer];
    }

    /** An answer's score if a pattern of a concept earned so much. */
    double with(int answer, int concept, double earned) {
        double more = raised(answer, concept, earned) - credit[answer][concept];
        return Math.min(1, score[answer] + more * share(concept));
    }

    /** An answer's score if a concept earned nothing. */
    double without(int answer, int concept) {
        return Math.max(0, score[answer] - credit[answer][concept] * share(concept));
    }

    /** An answer's score if there were one more concept of weight 1 that earned so much. */
    double withNew(int answer, double earned) {
        return (score[answer] * weight + earned) / (weight + 1);
    }

    /** How much of the full score a concept is. */
    private double share(int concept) {
        return (double) corpus.rubric().concepts().get(concept).weight() / weight;
    }

    private double raised(int answer, int concept, double earned) {
        int needs = corpus.rubric().concepts().get(concept).needs();
        double old = credit[answer][concept];
        return needs == 1 ? Math.max(old, earned) : Math.min(1, old + earned / needs);
    }

    /** Takes a candidate in. */
    void accept(int concept, double[] earned) {
        for (int i = 0; i < earned.length; i++) {
            score[i] = with(i, concept, earned[i]);
            credit[i][concept] = raised(i, concept, earned[i]);
        }
    }

    /** Takes a candidate in as a concept of its own. */
    void acceptNew(double[] earned) {
        Arrays.setAll(score, answer -> withNew(answer, earned[answer]));
        weight++;
    }
}
