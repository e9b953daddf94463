package dev.assay.grade;

import dev.assay.context.Cue;
import dev.assay.context.Finding;
import dev.assay.context.Stance;
import dev.assay.rubric.Concept;
import dev.assay.rubric.Kind;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

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
     * @param entries for each entry of its {@code match} what was found; those of which nothing was may be left out
     * @param misconceptions what was found of its {@code against}
     */
    static ConceptOutcome judge(Concept concept, List<List<Finding>> entries, List<Finding> misconceptions) {
        List<Finding> stated = asserting(concept, misconceptions);
        List<Finding> findings = new ArrayList<>(stated.size() + count(entries));
        for (int i = 0; i < stated.size(); i++) {
            findings.add(denied(stated.get(i), stated.get(i)));
        }
        Cover cover = Cover.of(stated);
        int asserted = 0;
        int contradicted = 0;
        for (int i = 0; i < entries.size(); i++) {
            List<Finding> entry = judged(concept, entries.get(i), cover);
            findings.addAll(entry);
            if (!asserting(concept, entry).isEmpty()) {
                asserted++;
                contradicted += concept.needs() > 1 && isDenied(concept, entry) ? 1 : 0;
            }
        }
        findings.sort(Evidence.BY_PLACE);
        if (asserted == 0) {
            return new ConceptOutcome(concept, withoutCredit(concept, findings), Fraction.ZERO, 0, false, findings);
        }
        int needed = 2 * concept.needs();
        Fraction credit = Fraction.of(Math.min(2 * asserted - contradicted, needed), needed);
        boolean denied = contradicted > 0 && !credit.equals(Fraction.ONE);
        if (concept.needs() == 1 ? isDenied(concept, findings) : holdsMisconception(findings)) {
            denied = true;
            credit = credit.times(HALF);
        }
        Status status = credit.equals(Fraction.ONE) ? Status.PRESENT : Status.PARTIAL;
        return new ConceptOutcome(concept, status, credit, asserted, denied, findings);
    }

    /** What was found of an entry, of which misconceptions have taken back what is made of their words. */
    private static List<Finding> judged(Concept concept, List<Finding> entry, Cover misconceptions) {
        List<Finding> judged = new ArrayList<>(entry.size());
        for (int i = 0; i < entry.size(); i++) {
            Finding finding = entry.get(i);
            Optional<Finding> misconception =
                    asserts(concept, finding) ? misconceptions.over(finding) : Optional.empty();
            judged.add(misconception.isPresent() ? denied(finding, misconception.get()) : finding);
        }
        return judged;
    }

    private static int count(List<List<Finding>> entries) {
        int count = 0;
        for (int i = 0; i < entries.size(); i++) {
            count += entries.get(i).size();
        }
        return count;
    }

    private static List<Finding> asserting(Concept concept, List<Finding> findings) {
        if (findings.isEmpty()) {
            return findings;
        }
        List<Finding> asserting = new ArrayList<>(findings.size());
        for (Finding finding : findings) {
            if (asserts(concept, finding)) {
                asserting.add(finding);
            }
        }
        return asserting;
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
                && finding.about().isPresent()
                && !concept.about().get().equals(finding.about().get().id());
    }

    /**
     * Whether a finding denies what others assert. A stated misconception always does. A denial does not if its
     * negation belongs to words that assert the concept (a rubric that asks for both {@code not block reads} and
     * {@code nullable} finds only agreement in "does not block reads"), nor if it shares a word with an assertion: a
     * pattern that reaches further than another across the same words adds no second statement. What somebody did is
     * not undone by what did not happen: "we renamed it and had no downtime".
     */
    private static boolean isDenied(Concept concept, List<Finding> findings) {
        List<Finding> denials = denials(concept, findings);
        if (holdsMisconception(denials)) {
            return true;
        }
        if (denials.isEmpty() || concept.kind() == Kind.DONE) {
            return false;
        }
        List<Finding> asserting = asserting(concept, findings);
        Cover assertions = Cover.of(asserting);
        BitSet asserted = new BitSet();
        for (Finding finding : asserting) {
            for (int i = 0; i < finding.match().wordCount(); i++) {
                asserted.set(finding.match().word(i));
            }
        }
        for (Finding denial : denials) {
            if (!belongs(denial, assertions, asserted)) {
                return true;
            }
        }
        return false;
    }

    private static List<Finding> denials(Concept concept, List<Finding> findings) {
        List<Finding> denials = List.of();
        for (int i = 0; i < findings.size(); i++) {
            Finding finding = findings.get(i);
            if (finding.stance() == Stance.DENIED && !ofRival(concept, finding)) {
                denials = denials.isEmpty() ? new ArrayList<>() : denials;
                denials.add(finding);
            }
        }
        return denials;
    }

    private static boolean holdsMisconception(List<Finding> findings) {
        for (int i = 0; i < findings.size(); i++) {
            Finding finding = findings.get(i);
            if (finding.cue().isPresent() && finding.cue().get().kind().equals(AGAINST)) {
                return true;
            }
        }
        return false;
    }

    private static boolean belongs(Finding denial, Cover assertions, BitSet asserted) {
        for (int i = 0; i < denial.match().wordCount(); i++) {
            if (asserted.get(denial.match().word(i))) {
                return true;
            }
        }
        return denial.cue()
                .flatMap(cue -> assertions.holding(cue.start(), cue.end()))
                .isPresent();
    }

    private static Status withoutCredit(Concept concept, List<Finding> findings) {
        boolean denied = false;
        boolean dismissed = false;
        boolean doubted = false;
        for (Finding finding : findings) {
            if (ofRival(concept, finding)) {
                if (finding.stance().asserts()) {
                    return Status.SWAPPED;
                }
            } else {
                denied |= finding.stance() == Stance.DENIED;
                dismissed |= finding.stance() == Stance.DISMISSED;
                doubted |= finding.stance() == Stance.DOUBTED;
            }
        }
        return denied ? Status.DENIED : dismissed ? Status.DISMISSED : doubted ? Status.DOUBTED : Status.ABSENT;
    }
}
