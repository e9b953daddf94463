package dev.assay.study;

import dev.assay.context.Finding;
import dev.assay.grade.ConceptGrade;
import dev.assay.grade.Grade;
import dev.assay.grade.RaisedFlag;
import dev.assay.grade.RaisedSign;
import dev.assay.rubric.SelfTest;
import dev.assay.study.CheckedCase.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Compares a grade with what was expected of it, in words that show what was found instead. */
final class Expectation {

    private static final int FINDINGS_SHOWN = 4;

    private final Grade grade;

    Expectation(Grade grade) {
        this.grade = grade;
    }

    /** What differs from a sentence that hits, or misses, this concept. */
    List<String> example(String concept, Kind kind) {
        ConceptGrade found = grade.concept(concept);
        boolean credited = found.credit() > 0;
        if (credited == (kind == Kind.HIT)) {
            return List.of();
        }
        return List.of(
                concept + ": expected " + (kind == Kind.HIT ? "credit" : "no credit") + ", found " + described(found));
    }

    /** What differs from what a test expects. */
    List<String> test(SelfTest test) {
        List<String> differences = new ArrayList<>();
        test.band()
                .filter(band -> !band.equals(grade.band()))
                .ifPresent(band -> differences.add(
                        "band: expected " + band + ", found " + grade.band() + " (score " + grade.score() + ")"));
        test.statuses()
                .forEach((status, concepts) -> concepts.forEach(id -> {
                    ConceptGrade found = grade.concept(id);
                    if (!name(found.status()).equals(status)) {
                        differences.add(id + ": expected " + status + ", found " + described(found));
                    }
                }));
        test.flags().ifPresent(flags -> flags(flags, differences));
        for (String sign : test.signs()) {
            if (grade.signs().stream().map(RaisedSign::id).noneMatch(sign::equals)) {
                differences.add("sign " + sign + ": expected, not found");
            }
        }
        return differences;
    }

    private void flags(List<String> expected, List<String> differences) {
        for (RaisedFlag flag : grade.flags()) {
            boolean wanted = expected.contains(flag.id());
            if (flag.counts() && !wanted) {
                differences.add("flag " + flag.id() + ": not expected, found" + evidence(flag.findings()));
            } else if (!flag.counts() && wanted) {
                differences.add("flag " + flag.id() + ": expected, found excused by "
                        + flag.excusedBy().orElseThrow());
            }
        }
        for (String id : new TreeSet<>(expected)) {
            if (grade.flags().stream().map(RaisedFlag::id).noneMatch(id::equals)) {
                differences.add("flag " + id + ": expected, not found");
            }
        }
    }

    private static String described(ConceptGrade concept) {
        return name(concept.status())
                + evidence(concept.findings())
                + concept.nearestMiss()
                        .map(miss -> "; nearest miss: " + miss.detail())
                        .orElse("");
    }

    /** The evidence, what speaks against the concept first, since little of that decides much. */
    private static String evidence(List<Finding> findings) {
        if (findings.isEmpty()) {
            return "";
        }
        String more = findings.size() > FINDINGS_SHOWN ? ", …" : "";
        return findings.stream()
                .sorted(Comparator.comparing(finding -> finding.stance().asserts()))
                .limit(FINDINGS_SHOWN)
                .map(Expectation::described)
                .collect(Collectors.joining(", ", ": ", more));
    }

    private static String described(Finding finding) {
        String cue = finding.cue()
                .map(found -> " by " + found.kind() + " '" + found.text() + "'")
                .orElse("");
        return "'" + finding.text() + "' " + name(finding.stance()) + cue + " [" + finding.pattern() + "]";
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
