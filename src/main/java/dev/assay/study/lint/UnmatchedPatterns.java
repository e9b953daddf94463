package dev.assay.study.lint;

import dev.assay.match.PatternSet;
import dev.assay.rubric.Concept;
import dev.assay.rubric.Concept.Example;
import dev.assay.rubric.GoodSign;
import dev.assay.rubric.Place;
import dev.assay.rubric.RedFlag;
import dev.assay.rubric.Rubric;
import dev.assay.rubric.SelfTest;
import dev.assay.rubric.SourceMap;
import dev.assay.text.Answer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Counts, for each concept, its misconceptions, and each of the rubric's own flags and signs, the patterns that are found in
 * none of the rubric's examples and tests.
 */
final class UnmatchedPatterns {

    /** A list of patterns, and whose it is. */
    record Owned(String owner, List<LocatedPattern> patterns) {}

    private UnmatchedPatterns() {}

    static void look(LintedRubric linted, List<LintFinding> findings) {
        List<Owned> lists = lists(linted);
        PatternSet all = PatternSet.compile(
                lists.stream()
                        .flatMap(list -> list.patterns().stream())
                        .map(LocatedPattern::pattern)
                        .toList(),
                linted.rubric().terms());
        BitSet found = new BitSet();
        texts(linted).distinct().forEach(text -> all.find(Answer.of(text))
                .forEach(match -> found.set(match.pattern())));
        int number = 0;
        for (Owned list : lists) {
            List<LocatedPattern> unmatched = new ArrayList<>();
            for (LocatedPattern pattern : list.patterns()) {
                if (!found.get(number++)) {
                    unmatched.add(pattern);
                }
            }
            if (!unmatched.isEmpty()) {
                List<Place> places =
                        unmatched.stream().map(LocatedPattern::place).toList();
                findings.add(LintFinding.of(
                        LintRule.UNMATCHED_PATTERN,
                        places.get(0),
                        unmatched.size() + " of " + list.patterns().size() + " patterns of " + list.owner()
                                + " are found in no example and no test: "
                                + unmatched.stream().map(LocatedPattern::quoted).collect(Collectors.joining(", ")),
                        places.subList(1, places.size())));
            }
        }
    }

    /** The lists of patterns of a rubric, but for its terms. */
    static List<Owned> lists(LintedRubric linted) {
        Rubric rubric = linted.rubric();
        SourceMap file = linted.file();
        List<Owned> lists = new ArrayList<>();
        for (int i = 0; i < rubric.concepts().size(); i++) {
            Concept concept = rubric.concepts().get(i);
            lists.add(new Owned(concept.id(), linted.patterns(i)));
            lists.add(new Owned(
                    "the misconceptions of " + concept.id(),
                    LocatedPattern.of(concept.against(), file, "concepts", i, "against")));
        }
        for (int i = 0; i < file.size("redFlags"); i++) {
            RedFlag flag = rubric.redFlags().get(i);
            lists.add(new Owned(
                    "the red flag " + flag.id(), LocatedPattern.of(flag.match(), file, "redFlags", i, "match")));
        }
        for (int i = 0; i < file.size("goodSigns"); i++) {
            GoodSign sign = rubric.goodSigns().get(i);
            lists.add(new Owned(
                    "the good sign " + sign.id(), LocatedPattern.of(sign.match(), file, "goodSigns", i, "match")));
        }
        return lists;
    }

    private static Stream<String> texts(LintedRubric linted) {
        Stream<String> examples = linted.rubric().concepts().stream()
                .flatMap(
                        concept -> Stream.concat(concept.examples().hit().stream(), concept.examples().miss().stream()))
                .map(Example::text);
        return Stream.concat(examples, linted.rubric().tests().stream().map(SelfTest::answer));
    }
}
