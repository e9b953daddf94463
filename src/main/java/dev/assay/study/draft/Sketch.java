package dev.assay.study.draft;

import dev.assay.match.Pattern;
import dev.assay.rubric.Concept;
import dev.assay.rubric.ConceptBuilder;
import dev.assay.rubric.Kind;
import java.util.List;
import java.util.Optional;

/**
 * A concept while it is drafted. Immutable; a change gives another one.
 *
 * @param plan what it is made from
 * @param match the patterns that state it
 * @param against those that state the opposite
 * @param about the subject that it is said of
 * @param bonus whether it is never needed for full marks
 * @param hit sentences that it is found in
 * @param miss sentences that deny it
 */
record Sketch(
        String id,
        Plan plan,
        List<String> match,
        List<String> against,
        Optional<String> about,
        boolean bonus,
        String ask,
        String tell,
        List<String> hit,
        List<String> miss) {
    Sketch {
        match = List.copyOf(match);
        against = List.copyOf(against);
        hit = List.copyOf(hit);
        miss = List.copyOf(miss);
    }

    Sketch withMatch(List<String> patterns) {
        return new Sketch(id, plan, patterns, against, about, bonus, ask, tell, hit, miss);
    }

    Sketch withAgainst(List<String> patterns) {
        return new Sketch(id, plan, match, patterns, about, bonus, ask, tell, hit, miss);
    }

    /** The same, never needed for full marks. */
    Sketch asBonus() {
        return new Sketch(id, plan, match, against, about, true, ask, tell, hit, miss);
    }

    /** The same, needed for full marks. */
    Sketch asNeeded() {
        return new Sketch(id, plan, match, against, about, false, ask, tell, hit, miss);
    }

    /** The same, said of anything. */
    Sketch ofNothing() {
        return new Sketch(id, plan, match, against, Optional.empty(), bonus, ask, tell, hit, miss);
    }

    Sketch withExamples(List<String> hits, List<String> misses) {
        return new Sketch(id, plan, match, against, about, bonus, ask, tell, hits, misses);
    }

    List<Pattern> patterns() {
        return match.stream().map(Pattern::parse).toList();
    }

    ConceptBuilder concept() {
        Kind kind = plan.isChoice() ? Kind.WHAT : plan.first().kind();
        ConceptBuilder concept = Concept.builder(id)
                .says(plan.says())
                .kind(kind)
                .match(match.toArray(String[]::new))
                .against(against.toArray(String[]::new))
                .needs(Math.min(plan.needs(), match.size()))
                .ask(ask)
                .tell(tell)
                .hit(hit.toArray(String[]::new))
                .miss(miss.toArray(String[]::new));
        about.ifPresent(concept::about);
        return bonus ? concept.bonus() : concept;
    }
}
