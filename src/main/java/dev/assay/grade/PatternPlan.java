package dev.assay.grade;

import dev.assay.context.Aspect;
import dev.assay.context.Sought;
import dev.assay.match.Pattern;
import dev.assay.match.Spelling;
import dev.assay.rubric.Concept;
import dev.assay.rubric.GoodSign;
import dev.assay.rubric.Guard;
import dev.assay.rubric.Kind;
import dev.assay.rubric.RedFlag;
import dev.assay.rubric.Rubric;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * All patterns that a rubric needs found, in one numbered list, and for each part of the rubric the numbers of its own.
 * A pattern that several parts look for as the same sort of thing has one number.
 *
 * @param sought by number
 * @param match for each concept the numbers of its {@code match} entries, in their order
 * @param against for each concept the numbers of its misconceptions
 * @param flags for each red flag the numbers of its patterns
 * @param signs for each good sign the numbers of its patterns
 * @param guards for each guard with patterns, by identity, their numbers
 * @param causal numbers of the patterns for causal wording
 * @param factors numbers of the patterns that say what something depends on
 * @param cases numbers of the patterns that refer back to a case
 */
record PatternPlan(
        List<Sought> sought,
        List<PatternGroup> match,
        List<PatternGroup> against,
        List<PatternGroup> flags,
        List<PatternGroup> signs,
        Map<Guard.Matches, PatternGroup> guards,
        PatternGroup causal,
        PatternGroup factors,
        PatternGroup cases) {

    /** All patterns of concepts, flags and signs. */
    PatternGroup relevant() {
        return PatternGroup.of(Stream.of(match, against, flags, signs)
                .flatMap(List::stream)
                .flatMap(group -> group.numbers().stream())
                .distinct()
                .toList());
    }

    static PatternPlan of(Rubric rubric, Wording wording) {
        Map<Sought, Integer> bySought = new LinkedHashMap<>();
        Numbers numbers = new Numbers(bySought, rubric.spelling());
        List<PatternGroup> match = new ArrayList<>();
        List<PatternGroup> against = new ArrayList<>();
        for (Concept concept : rubric.concepts()) {
            Aspect aspect = concept.kind() == Kind.DONE ? Aspect.EVENT : Aspect.CLAIM;
            match.add(numbers.of(concept.match(), aspect));
            against.add(numbers.of(concept.against(), aspect));
        }
        List<PatternGroup> flags = new ArrayList<>();
        // Each guard asks for its own; to compare them would be to compare all their patterns.
        Map<Guard.Matches, PatternGroup> guards = new IdentityHashMap<>();
        for (RedFlag flag : rubric.redFlags()) {
            flags.add(numbers.of(flag.match(), Aspect.PRACTICE));
            List<Guard> conditions = new ArrayList<>(flag.unless());
            flag.downgrade().ifPresent(downgrade -> conditions.addAll(downgrade.when()));
            for (Guard condition : conditions) {
                if (condition instanceof Guard.Matches guard) {
                    guards.put(guard, numbers.of(guard.patterns(), Aspect.CLAIM));
                }
            }
        }
        List<PatternGroup> signs = new ArrayList<>();
        for (GoodSign sign : rubric.goodSigns()) {
            signs.add(numbers.of(sign.match(), Aspect.EVENT));
        }
        Numbers language = new Numbers(bySought, Spelling.OFF);
        PatternGroup causal = language.of(wording.causal(), Aspect.CLAIM);
        PatternGroup factors = language.of(wording.factors(), Aspect.CLAIM);
        PatternGroup cases = language.of(wording.cases(), Aspect.CLAIM);
        return new PatternPlan(
                List.copyOf(bySought.keySet()),
                List.copyOf(match),
                List.copyOf(against),
                List.copyOf(flags),
                List.copyOf(signs),
                Collections.unmodifiableMap(guards),
                causal,
                factors,
                cases);
    }

    /** Gives numbers to patterns whose words may be misspelled so far. */
    private record Numbers(Map<Sought, Integer> bySought, Spelling spelling) {

        PatternGroup of(List<Pattern> patterns, Aspect aspect) {
            List<Integer> numbers = new ArrayList<>(patterns.size());
            for (Pattern pattern : patterns) {
                Integer known = bySought.putIfAbsent(new Sought(pattern, aspect, spelling), bySought.size());
                numbers.add(known == null ? bySought.size() - 1 : known);
            }
            return PatternGroup.of(numbers);
        }
    }
}
