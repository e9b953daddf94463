package dev.assay.grade;

import dev.assay.context.Finding;
import dev.assay.context.Stance;
import dev.assay.rubric.Guard;
import dev.assay.rubric.Kind;
import dev.assay.rubric.Reach;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Judges the guards of red flags for one answer. They look at findings alone, never at other flags, so that no guard
 * depends on another.
 */
final class Guards {

    private final Evidence evidence;
    private final List<ConceptOutcome> concepts;
    private final PatternPlan plan;
    private final Wording wording;
    /** Made when first asked for: few answers raise a flag that it may excuse. */
    private Elaboration elaboration;

    Guards(Evidence evidence, List<ConceptOutcome> concepts, PatternPlan plan, Wording wording) {
        this.evidence = evidence;
        this.concepts = concepts;
        this.plan = plan;
        this.wording = wording;
    }

    /** What makes one of the guards hold, in words; empty if none does. */
    Optional<String> anyOf(List<Guard> guards, Optional<Finding> place) {
        for (Guard guard : guards) {
            Optional<String> reason = holds(guard, place);
            if (reason.isPresent()) {
                return reason;
            }
        }
        return Optional.empty();
    }

    /**
     * What makes a guard hold, in words; empty if it does not.
     *
     * @param place the finding that the guard speaks of; none for what has no place in the answer
     */
    Optional<String> holds(Guard guard, Optional<Finding> place) {
        Window window = Window.of(evidence.answer(), place, guard.within());
        String where = place.isEmpty() ? "in the answer" : where(guard.within());
        if (guard instanceof Guard.Concepts wanted) {
            return concept(
                            window,
                            outcome -> wanted.any()
                                    || wanted.ids().contains(outcome.concept().id()))
                    .map(reason -> where + ", " + reason);
        }
        if (guard instanceof Guard.Matches wanted) {
            for (Finding finding : evidence.of(plan.guards().get(wanted))) {
                if (finding.stance().asserts() && window.meets(finding)) {
                    return Optional.of(where + ", the answer says " + Excerpt.quote(finding.text()));
                }
            }
            return Optional.empty();
        }
        Optional<String> reason =
                switch (((Guard.BuiltIn) guard).name()) {
                    case ELABORATED -> elaborated(window, place);
                    case EXPLAINED -> explained(window);
                };
        return reason.map(words -> where + ", " + words);
    }

    private Optional<String> elaborated(Window window, Optional<Finding> place) {
        if (elaboration == null) {
            elaboration = new Elaboration(evidence, plan, wording);
        }
        return elaboration
                .in(window, place)
                .map(words -> "the answer says what it depends on and what to do: " + Excerpt.quote(words))
                .or(() -> concept(window, outcome -> true));
    }

    private Optional<String> explained(Window window) {
        for (Finding finding : evidence.of(plan.causal())) {
            if (finding.stance() != Stance.ECHOED && window.meets(finding)) {
                return Optional.of("the answer gives a reason: " + Excerpt.quote(finding.text()));
            }
        }
        return concept(window, outcome -> isReason(outcome.concept().kind()));
    }

    private Optional<String> concept(Window window, Predicate<ConceptOutcome> wanted) {
        for (ConceptOutcome outcome : concepts) {
            if (outcome.findings().isEmpty() || !wanted.test(outcome)) {
                continue;
            }
            for (Finding finding : outcome.findings()) {
                if (outcome.asserts(finding) && window.meets(finding)) {
                    return Optional.of(
                            "the answer states " + outcome.concept().id() + ": " + Excerpt.quote(finding.text()));
                }
            }
        }
        return Optional.empty();
    }

    static boolean isReason(Kind kind) {
        return kind == Kind.WHY || kind == Kind.WHEN;
    }

    private static final Map<Reach, String> WHERE = Map.of(
            Reach.CLAUSE, "in the same clause",
            Reach.SENTENCE, "in the same sentence",
            Reach.TWO_SENTENCES, "within two sentences",
            Reach.ANSWER, "in the answer");

    private static String where(Reach reach) {
        return WHERE.get(reach);
    }
}
