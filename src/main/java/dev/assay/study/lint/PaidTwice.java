package dev.assay.study.lint;

import dev.assay.rubric.Concept;
import java.util.List;

/** Finds patterns that earn credit for two concepts at once, unless a subject tells the two apart. */
final class PaidTwice {

    private PaidTwice() {}

    static void look(LintedRubric linted, List<LintFinding> findings) {
        List<Concept> concepts = linted.rubric().concepts();
        for (int one = 0; one < concepts.size(); one++) {
            for (int other = 0; other < concepts.size(); other++) {
                if (one != other && !apart(concepts.get(one), concepts.get(other))) {
                    look(linted, one, other, findings);
                }
            }
        }
    }

    private static boolean apart(Concept one, Concept other) {
        return one.about().isPresent()
                && other.about().isPresent()
                && !one.about().equals(other.about());
    }

    private static void look(LintedRubric linted, int one, int other, List<LintFinding> findings) {
        for (LocatedPattern narrow : linted.patterns(one)) {
            for (LocatedPattern wide : linted.patterns(other)) {
                boolean covers = linted.coverage().covers(wide.pattern(), narrow.pattern());
                boolean equal = covers && linted.coverage().covers(narrow.pattern(), wide.pattern());
                if (covers && (!equal || one > other)) {
                    findings.add(LintFinding.of(
                            LintRule.PAID_TWICE,
                            narrow.place(),
                            "what " + narrow.quoted() + " finds for "
                                    + linted.rubric().concepts().get(one).id() + " also earns credit for "
                                    + linted.rubric().concepts().get(other).id() + ", by " + wide.quoted()
                                    + " in line " + wide.place().line(),
                            List.of(wide.place())));
                    break;
                }
            }
        }
    }
}
