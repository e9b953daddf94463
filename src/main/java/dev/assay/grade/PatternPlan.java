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
import java.util.HashMap;
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
 * @param guards for each guard with patterns their numbers
 * @param causal numbers of the patterns for causal wording
 * @param factors numbers of the patterns that say what something depends on
 * @param cases numbers of the patterns that refer back to a case
 */
record PatternPlan(
        List<Sought> sought,
        List<List<Integer>> match,
        List<List<Integer>> against,
        List<List<Integer>> flags,
        List<List<Integer>> signs,
        Map<Guard.Matches, List<Integer>> guards,
        List<Integer> causal,
        List<Integer> factors,
        List<Integer> cases) {

    /** The numbers of all patterns of concepts, flags and signs. */
    List<Integer> relevant() {
        return Stream.of(match, against, flags, signs)
                .flatMap(List::stream)
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    static PatternPlan of(Rubric rubric, Wording wording) {
        Map<Sought, Integer> bySought = new LinkedHashMap<>();
        Numbers numbers = new Numbers(bySought, rubric.spelling());
        List<List<Integer>> match = new ArrayList<>();
        List<List<Integer>> against = new ArrayList<>();
        for (Concept concept : rubric.concepts()) {
            Aspect aspect = concept.kind() == Kind.DONE ? Aspect.EVENT : Aspect.CLAIM;
            match.add(numbers.of(concept.match(), aspect));
            against.add(numbers.of(concept.against(), aspect));
        }
        List<List<Integer>> flags = new ArrayList<>();
        Map<Guard.Matches, List<Integer>> guards = new HashMap<>();
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
        List<List<Integer>> signs = new ArrayList<>();
        for (GoodSign sign : rubric.goodSigns()) {
            signs.add(numbers.of(sign.match(), Aspect.EVENT));
        }
        Numbers language = new Numbers(bySought, Spelling.OFF);
        List<Integer> causal = language.of(wording.causal(), Aspect.CLAIM);
        List<Integer> factors = language.of(wording.factors(), Aspect.CLAIM);
        List<Integer> cases = language.of(wording.cases(), Aspect.CLAIM);
        return new PatternPlan(
                List.copyOf(bySought.keySet()),
                List.copyOf(match),
                List.copyOf(against),
                List.copyOf(flags),
                List.copyOf(signs),
                Map.copyOf(guards),
                causal,
                factors,
                cases);
    }

    /** Gives numbers to patterns whose words may be misspelled so far. */
    private record Numbers(Map<Sought, Integer> bySought, Spelling spelling) {

        List<Integer> of(List<Pattern> patterns, Aspect aspect) {
            List<Integer> numbers = new ArrayList<>(patterns.size());
            for (Pattern pattern : patterns) {
                Integer known = bySought.putIfAbsent(new Sought(pattern, aspect, spelling), bySought.size());
                numbers.add(known == null ? bySought.size() - 1 : known);
            }
            return List.copyOf(numbers);
        }
    }
}
