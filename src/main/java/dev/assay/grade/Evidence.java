package dev.assay.grade;

import dev.assay.context.Finding;
import dev.assay.text.Answer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * What was found in one answer, by pattern. Of findings of one pattern that overlap, one that asserts stands before one
 * that does not, and then the shortest, so that neither a repeated word nor a distance in a pattern multiplies them.
 * Immutable.
 */
final class Evidence {

    /** By place in the text, the longer first. */
    static final Comparator<Finding> BY_PLACE = Comparator.comparingInt(Finding::start)
            .thenComparing(Comparator.comparingInt(Finding::end).reversed());

    private static final Comparator<Finding> SHORTEST_FIRST = Comparator.comparingInt(
                    (Finding finding) -> finding.match().lastToken())
            .thenComparing(
                    Comparator.comparingInt((Finding finding) -> finding.match().firstToken())
                            .reversed());

    private final Answer answer;
    private final List<Finding> all;
    private final List<List<Finding>> byPattern;

    private Evidence(Answer answer, List<Finding> all, List<List<Finding>> byPattern) {
        this.answer = answer;
        this.all = List.copyOf(all);
        this.byPattern = byPattern;
    }

    /**
     * Sorts findings by pattern.
     *
     * @param findings in any order
     * @param patterns the number of patterns
     */
    static Evidence of(Answer answer, List<Finding> findings, int patterns) {
        List<List<Finding>> byPattern = new ArrayList<>(patterns);
        for (int i = 0; i < patterns; i++) {
            byPattern.add(List.of());
        }
        for (Finding finding : findings) {
            int pattern = finding.match().pattern();
            if (byPattern.get(pattern).isEmpty()) {
                byPattern.set(pattern, new ArrayList<>(2));
            }
            byPattern.get(pattern).add(finding);
        }
        byPattern.replaceAll(Evidence::withoutOverlaps);
        return new Evidence(answer, findings, byPattern);
    }

    /**
     * What is asserted comes first: where a pattern finds both "nobody had made an index" and the "made an index" in
     * it, the negation belongs to what the longer one asks for.
     */
    private static List<Finding> withoutOverlaps(List<Finding> findings) {
        if (findings.size() < 2) {
            return findings;
        }
        findings.sort(SHORTEST_FIRST);
        List<Finding> kept = new ArrayList<>();
        BitSet taken = new BitSet();
        keep(findings, true, kept, taken);
        keep(findings, false, kept, taken);
        kept.sort(BY_PLACE);
        return kept;
    }

    /**
     * Keeps, from left to right, the finding that ends first; of those that end there the shortest. Taking what ends
     * first keeps the most.
     */
    private static void keep(List<Finding> findings, boolean asserting, List<Finding> kept, BitSet taken) {
        for (Finding finding : findings) {
            int first = finding.match().firstToken();
            int last = finding.match().lastToken();
            int next = taken.nextSetBit(first);
            if (finding.stance().asserts() == asserting && (next < 0 || next > last)) {
                kept.add(finding);
                taken.set(first, last + 1);
            }
        }
    }

    Answer answer() {
        return answer;
    }

    /** The findings of a pattern, by place. */
    List<Finding> of(int pattern) {
        return byPattern.get(pattern);
    }

    /** The findings of some patterns, by place. */
    List<Finding> of(List<Integer> patterns) {
        List<Finding> findings = new ArrayList<>();
        for (int pattern : patterns) {
            findings.addAll(byPattern.get(pattern));
        }
        findings.sort(BY_PLACE);
        return findings;
    }

    /** Whether any of some patterns was found, whatever its stance. */
    boolean any(List<Integer> patterns) {
        for (int pattern : patterns) {
            if (!byPattern.get(pattern).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** The findings that rest on a corrected spelling, by pattern, then by place. */
    List<Finding> corrected() {
        return byPattern.stream()
                .flatMap(List::stream)
                .filter(Finding::corrected)
                .toList();
    }

    /** What would be there if no spelling were corrected, with the findings that a corrected one overlaps. */
    Evidence withoutCorrections() {
        List<Finding> left =
                all.stream().filter(finding -> !finding.corrected()).toList();
        return of(answer, left, byPattern.size());
    }
}
