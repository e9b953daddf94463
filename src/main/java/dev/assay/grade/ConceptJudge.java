package dev.assay.grade;

import dev.assay.context.Cue;
import dev.assay.context.Finding;
import dev.assay.context.Stance;
import dev.assay.rubric.Concept;
import dev.assay.rubric.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Decides what became of a concept from what was found of it.
 *
 * <p>A finding counts for the concept if it is of the concept's subject or of none; one of another subject can only
 * make the concept swapped. Words that are mostly those of a stated misconception assert nothing: "N+1 queries are harmless" does not know
 * what N+1 is. The status is the first that applies of present, partial, swapped, denied, dismissed,
 * doubted, absent.
 */
final class ConceptJudge {

    /** Kind of the cue of a stated misconception: its span is the misconception itself. */
    static final String AGAINST = "against";

    private static final Fraction HALF = Fraction.of(1, 2);

    private ConceptJudge() {}

    /**
     * Judges a concept.
     *
     * @param concept the concept
     * @param entries for each entry of its {@code match} what was found
     * @param misconceptions what was found of its {@code against}
     */
    static ConceptOutcome judge(Concept concept, List<List<Finding>> entries, List<Finding> misconceptions) {
        List<Finding> stated = misconceptions.stream()
                .filter(finding -> asserts(concept, finding))
                .toList();
        List<Finding> findings = new ArrayList<>();
        stated.forEach(finding -> findings.add(denied(finding, finding)));
        Cover cover = new Cover(stated);
        int asserted = 0;
        for (List<Finding> entry : entries) {
            boolean found = false;
            for (Finding finding : entry) {
                Optional<Finding> misconception = asserts(concept, finding) ? cover.over(finding) : Optional.empty();
                findings.add(misconception.map(by -> denied(finding, by)).orElse(finding));
                found |= asserts(concept, finding) && misconception.isEmpty();
            }
            asserted += found ? 1 : 0;
        }
        findings.sort(Evidence.BY_PLACE);
        if (asserted == 0) {
            return new ConceptOutcome(concept, withoutCredit(concept, findings), Fraction.ZERO, 0, false, findings);
        }
        Fraction credit = Fraction.of(asserted, concept.needs()).min(Fraction.ONE);
        boolean contradicted = isDenied(concept, findings);
        if (contradicted) {
            credit = credit.times(HALF);
        }
        Status status = credit.equals(Fraction.ONE) ? Status.PRESENT : Status.PARTIAL;
        return new ConceptOutcome(concept, status, credit, asserted, contradicted, findings);
    }

    private static boolean asserts(Concept concept, Finding finding) {
        return finding.stance().asserts() && !ofRival(concept, finding);
    }

    private static Finding denied(Finding finding, Finding misconception) {
        return finding.with(
                Stance.DENIED, new Cue(misconception.start(), misconception.end(), misconception.text(), AGAINST));
    }

    /** Whether a finding is said of another subject than the concept's. */
    static boolean ofRival(Concept concept, Finding finding) {
        return concept.about().isPresent()
                && finding.subject().isPresent()
                && !concept.about().equals(finding.subject());
    }

    /**
     * Whether a finding denies what others assert. A stated misconception always does. A denial does not if its
     * negation belongs to words that assert the concept (a rubric that asks for both {@code not block reads} and
     * {@code nullable} finds only agreement in "does not block reads"), nor if it shares a word with an assertion: a
     * pattern that reaches further than another across the same words adds no second statement. What somebody did is
     * not undone by what did not happen: "we renamed it and had no downtime".
     */
    private static boolean isDenied(Concept concept, List<Finding> findings) {
        List<Finding> own =
                findings.stream().filter(finding -> !ofRival(concept, finding)).toList();
        List<Finding> asserting =
                own.stream().filter(finding -> finding.stance().asserts()).toList();
        Cover assertions = new Cover(asserting);
        BitSet asserted = new BitSet();
        asserting.forEach(finding -> Arrays.stream(finding.match().words()).forEach(asserted::set));
        return own.stream()
                .filter(finding -> finding.stance() == Stance.DENIED)
                .anyMatch(denial -> isMisconception(denial)
                        || concept.kind() != Kind.DONE && !belongs(denial, assertions, asserted));
    }

    private static boolean isMisconception(Finding denial) {
        return denial.cue().filter(cue -> cue.kind().equals(AGAINST)).isPresent();
    }

    private static boolean belongs(Finding denial, Cover assertions, BitSet asserted) {
        return Arrays.stream(denial.match().words()).anyMatch(asserted::get)
                || denial.cue()
                        .flatMap(cue -> assertions.holding(cue.start(), cue.end()))
                        .isPresent();
    }

    private static Status withoutCredit(Concept concept, List<Finding> findings) {
        Set<Stance> own = EnumSet.noneOf(Stance.class);
        for (Finding finding : findings) {
            if (!ofRival(concept, finding)) {
                own.add(finding.stance());
            } else if (finding.stance().asserts()) {
                return Status.SWAPPED;
            }
        }
        if (own.contains(Stance.DENIED)) {
            return Status.DENIED;
        }
        if (own.contains(Stance.DISMISSED)) {
            return Status.DISMISSED;
        }
        return own.contains(Stance.DOUBTED) ? Status.DOUBTED : Status.ABSENT;
    }
}
