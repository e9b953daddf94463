package dev.assay.grade;

import dev.assay.rubric.Kind;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How deep an answer goes: what it earned of each kind of knowledge. */
final class Depth {

    private static final Kind[] KINDS = Kind.values();

    private Depth() {}

    /**
     * Credit by kind, each reckoned as the score is: bonus concepts add, and never make more than full marks. Of a kind
     * that has only bonus concepts, they are the measure.
     *
     * @return every kind, in its own order; empty for kinds that the rubric lacks
     */
    static Map<Kind, Optional<Double>> of(List<ConceptOutcome> concepts) {
        Map<Kind, Optional<Double>> depth = new EnumMap<>(Kind.class);
        for (Kind kind : KINDS) {
            depth.put(kind, credit(kind, concepts));
        }
        return Collections.unmodifiableMap(depth);
    }

    private static Optional<Double> credit(Kind kind, List<ConceptOutcome> concepts) {
        long counting = 0;
        long bonus = 0;
        Fraction points = Fraction.ZERO;
        for (ConceptOutcome outcome : concepts) {
            if (outcome.concept().kind() == kind) {
                int weight = outcome.concept().weight();
                counting += outcome.concept().bonus() ? 0 : weight;
                bonus += outcome.concept().bonus() ? weight : 0;
                if (outcome.credited()) {
                    points = points.plus(outcome.credit().times(weight));
                }
            }
        }
        long full = counting == 0 ? bonus : counting;
        if (full == 0) {
            return Optional.empty();
        }
        Fraction share = points.dividedBy(Fraction.of(full, 1)).min(Fraction.ONE);
        return Optional.of(share.rounded(4).doubleValue());
    }
}
