package dev.assay.report.html;

import dev.assay.context.Finding;
import dev.assay.context.Stance;
import dev.assay.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Findings of one concept, flag or sign that lie over each other and say the same of the same thing: one piece of
 * evidence, however many patterns found it.
 *
 * @param span from where the first begins to where the last ends
 * @param findings in the order of the text, the longest first of those that begin together
 */
record Chain(Span span, List<Finding> findings) {

    private static final Comparator<Finding> OUTER_FIRST =
            Comparator.comparingInt(Finding::start).thenComparing(Finding::end, Comparator.reverseOrder());

    private record Said(Stance stance, String subject) {}

    Chain {
        findings = List.copyOf(findings);
    }

    /** The chains of all findings of one owner: by what is said of which thing, then by place. */
    static List<Chain> of(List<Finding> findings) {
        Map<Said, List<Finding>> bySaid = new LinkedHashMap<>();
        findings.stream().sorted(OUTER_FIRST).forEach(finding -> bySaid.computeIfAbsent(
                        new Said(finding.stance(), finding.subject().orElse("")), said -> new ArrayList<>())
                .add(finding));
        List<Chain> chains = new ArrayList<>();
        bySaid.values().forEach(alike -> link(alike, chains));
        return chains;
    }

    private static void link(List<Finding> findings, List<Chain> chains) {
        List<Finding> linked = new ArrayList<>();
        int start = 0;
        int end = 0;
        for (Finding finding : findings) {
            boolean same = finding.start() == start && finding.end() == end;
            if (!linked.isEmpty() && !same && finding.start() >= end) {
                chains.add(new Chain(new Span(start, end), linked));
                linked = new ArrayList<>();
            }
            start = linked.isEmpty() ? finding.start() : start;
            end = linked.isEmpty() ? finding.end() : Math.max(end, finding.end());
            linked.add(finding);
        }
        chains.add(new Chain(new Span(start, end), linked));
    }

    Stance stance() {
        return findings.get(0).stance();
    }

    String subject() {
        return findings.get(0).subject().orElse("");
    }
}
