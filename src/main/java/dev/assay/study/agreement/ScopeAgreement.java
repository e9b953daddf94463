package dev.assay.study.agreement;

import java.util.List;
import java.util.Optional;

/**
 * Agreement on the answers to one question, or on all of them.
 *
 * @param question the question's id; empty for all
 * @param answers how many were graded
 * @param marked how many of them have a human grade
 * @param comparisons one for each {@link Predictor}, in their order
 * @param confusion the bands; empty if the questions do not share theirs, and then no figure of bands has any answers
 */
public record ScopeAgreement(
        Optional<String> question,
        int answers,
        int marked,
        List<Comparison> comparisons,
        Optional<Confusion> confusion) {
    public ScopeAgreement {
        comparisons = List.copyOf(comparisons);
    }

    /** How far this one's grades agree with the first human's. */
    public Comparison by(Predictor predictor) {
        return comparisons.get(predictor.ordinal());
    }
}
