package dev.assay.study.mutation;

import dev.assay.context.Finding;
import dev.assay.grade.ConceptGrade;
import dev.assay.grade.RaisedFlag;
import dev.assay.match.NearMiss;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One thing that did not move as it must, and what held or moved it. Immutable.
 *
 * @param concern a concept's id, a flag's id, {@code score} or {@code review}
 * @param expected what it should have come to
 * @param found what it came to
 * @param findings what decided that: the words, the pattern that found them and the cue
 * @param lost what had earned the credit in the original, where too little is left of it
 * @param nearestMiss the nearest that the mutant came to a concept of which nothing was found
 */
public record Trace(
        String concern,
        String expected,
        String found,
        List<Finding> findings,
        List<Finding> lost,
        Optional<String> nearestMiss) {

    public Trace {
        findings = List.copyOf(findings);
        lost = List.copyOf(lost);
    }

    /** A concept that still has credit: the findings that earn it. */
    static Trace credited(ConceptGrade concept, String expected) {
        return new Trace(
                concept.id(), expected, status(concept), asserting(concept, true), List.of(), Optional.empty());
    }

    /** A concept whose credit changed: what speaks for it or against it now, and what did before. */
    static Trace changed(ConceptGrade before, ConceptGrade after) {
        boolean fell = after.credit() < before.credit();
        List<Finding> findings = new ArrayList<>(asserting(after, !fell));
        return new Trace(
                after.id(),
                status(before),
                status(after),
                findings,
                fell ? asserting(before, true) : asserting(before, false),
                after.nearestMiss().map(NearMiss::detail));
    }

    /** A flag that counts although it should not, or the reverse. */
    static Trace flag(RaisedFlag flag, boolean counts) {
        return new Trace(
                flag.id(),
                counts ? "no flag" : "the flag",
                counts ? "the flag" : "no flag",
                flag.findings(),
                List.of(),
                Optional.empty());
    }

    static Trace score(String expected, double found) {
        return new Trace("score", expected, String.valueOf(found), List.of(), List.of(), Optional.empty());
    }

    static Trace unsuspected() {
        return new Trace("review", "suspected-gaming", "no suspicion", List.of(), List.of(), Optional.empty());
    }

    private static String status(ConceptGrade concept) {
        return concept.status().name().toLowerCase(Locale.ROOT);
    }

    private static List<Finding> asserting(ConceptGrade concept, boolean asserting) {
        return concept.findings().stream()
                .filter(finding -> finding.stance().asserts() == asserting)
                .toList();
    }
}
