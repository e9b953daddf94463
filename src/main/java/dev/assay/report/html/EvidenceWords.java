package dev.assay.report.html;

import dev.assay.context.Cue;
import dev.assay.context.Finding;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Findings of one answer in words; it remembers which of their numbers it has told. */
final class EvidenceWords {

    private final MarkedAnswer marked;
    private static final String MISCONCEPTION = "against";

    private final Set<Integer> told = new HashSet<>();

    EvidenceWords(MarkedAnswer marked) {
        this.marked = marked;
    }

    List<CandidatePage.Evidence> of(List<Finding> findings, Look look) {
        return findings.stream().map(finding -> of(finding, look)).toList();
    }

    CandidatePage.Evidence of(Finding finding, Look look) {
        int number = marked.number(finding);
        return new CandidatePage.Evidence(
                number,
                told.add(number),
                look,
                Figures.name(finding.stance()),
                finding.text(),
                finding.pattern(),
                finding.cue().map(cue -> because(cue)).orElse(""),
                finding.subject().orElse(""),
                finding.corrected());
    }

    /** A misconception is its own cue, and is not told twice. */
    private static String because(Cue cue) {
        return cue.kind().equals(MISCONCEPTION)
                ? "a misconception that the rubric knows"
                : cue.kind() + " “" + cue.text() + "”";
    }
}
