package dev.assay.study.agreement;

import java.util.List;
import java.util.Optional;

/**
 * Agreement on the answers to one question, or on all of them.
 *
 * @param question the question's id; empty for all
 * @param answers how many were graded
 * @param marked how many of them have a human grade
 * @param alike how many of the human scores are the same one, the commonest
 * @param comparisons one for each {@link Predictor}, in their order
 * @param confusion the bands; empty if the questions do not share theirs, and then no figure of bands has any answers
 */
public record ScopeAgreement(
        Optional<String> question,
        int answers,
        int marked,
        int alike,
        List<Comparison> comparisons,
        Optional<Confusion> confusion) {
    public ScopeAgreement {
        comparisons = List.copyOf(comparisons);
    }

    /** Of so many human scores that are one and the same, the others are too few for a correlation to tell much. */
    private static final double HARDLY_VARIED = 0.85;

    /** Whether nearly all human scores are the same, so that a correlation rests on a few answers. */
    public boolean hardlyVaries() {
        int scores = by(Predictor.ASSAY).by(Measure.PEARSON).count();
        return scores > 1 && alike >= HARDLY_VARIED * scores;
    }

    /** How far this one's grades agree with the first human's. */
    public Comparison by(Predictor predictor) {
        return comparisons.get(predictor.ordinal());
    }
}
