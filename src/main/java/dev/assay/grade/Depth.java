package dev.assay.grade;

import dev.assay.rubric.Kind;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How deep an answer goes: what it earned of each kind of knowledge. */
final class Depth {

    private Depth() {}

    /**
     * Credit by kind, each reckoned as the score is: bonus concepts add, and never make more than full marks. Of a kind
     * that has only bonus concepts, they are the measure.
     *
     * @return every kind, in its own order; empty for kinds that the rubric lacks
     */
    static Map<Kind, Optional<Double>> of(List<ConceptOutcome> concepts) {
        Map<Kind, Optional<Double>> depth = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            depth.put(
                    kind,
                    credit(concepts.stream()
                            .filter(outcome -> outcome.concept().kind() == kind)
                            .toList()));
        }
        return Collections.unmodifiableMap(depth);
    }

    private static Optional<Double> credit(List<ConceptOutcome> concepts) {
        if (concepts.isEmpty()) {
            return Optional.empty();
        }
        boolean onlyBonus =
                concepts.stream().allMatch(outcome -> outcome.concept().bonus());
        long full = 0;
        Fraction points = Fraction.ZERO;
        for (ConceptOutcome outcome : concepts) {
            int weight = outcome.concept().weight();
            points = points.plus(outcome.credit().times(weight));
            full += onlyBonus || !outcome.concept().bonus() ? weight : 0;
        }
        Fraction share = points.dividedBy(Fraction.of(full, 1)).min(Fraction.ONE);
        return Optional.of(share.rounded(4).doubleValue());
    }
}
