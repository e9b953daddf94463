package dev.assay.grade;

import dev.assay.context.Finding;
import dev.assay.text.Answer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * What was found in one answer, by pattern. Of findings of one pattern that overlap, one that asserts stands before one
 * that does not, and then the shortest, so that neither a repeated word nor a distance in a pattern multiplies them.
 * Immutable.
 *
 * <p>Of hundreds of patterns an answer has a few dozen. A bit for each says whether it was found, and the number of bits
 * before it where its findings are.
 */
final class Evidence {

    /** By place in the text, the longer first. */
    static final Comparator<Finding> BY_PLACE = Evidence::compareByPlace;

    private static final Comparator<Finding> SHORTEST_FIRST = Comparator.comparingInt(
                    (Finding finding) -> finding.match().lastToken())
            .thenComparing(
                    Comparator.comparingInt((Finding finding) -> finding.match().firstToken())
                            .reversed());

    private final Answer answer;
    private final List<Finding> all;
    private final int patterns;
    /** A bit for each pattern that was found. */
    private final long[] found;
    /** How many patterns were found before those of each word of bits. */
    private final int[] before;
    /** The findings of each pattern that was found, in the order of their numbers. */
    private final List<List<Finding>> byPattern;

    private final boolean hasCorrected;

    private Evidence(Answer answer, List<Finding> all, int patterns) {
        this.answer = answer;
        this.all = List.copyOf(all);
        this.patterns = patterns;
        this.found = new long[(patterns + Long.SIZE - 1) / Long.SIZE];
        this.before = new int[found.length];
        for (Finding finding : all) {
            int pattern = finding.match().pattern();
            found[pattern / Long.SIZE] |= 1L << pattern;
        }
        int groups = 0;
        for (int i = 0; i < found.length; i++) {
            before[i] = groups;
            groups += Long.bitCount(found[i]);
        }
        this.byPattern = byPattern(all, groups);
        this.hasCorrected = anyCorrected(byPattern);
    }

    /**
     * Sorts findings by pattern.
     *
     * @param findings in any order
     * @param patterns the number of patterns
     */
    static Evidence of(Answer answer, List<Finding> findings, int patterns) {
        return new Evidence(answer, findings, patterns);
    }

    private static int compareByPlace(Finding one, Finding other) {
        return one.start() != other.start()
                ? Integer.compare(one.start(), other.start())
                : Integer.compare(other.end(), one.end());
    }

    private List<List<Finding>> byPattern(List<Finding> findings, int groups) {
        int[] ends = new int[groups + 1];
        for (Finding finding : findings) {
            ends[place(finding.match().pattern()) + 1]++;
        }
        for (int i = 1; i <= groups; i++) {
            ends[i] += ends[i - 1];
        }
        // Now the end of each group is where the next begins; filling one moves its beginning to its end.
        Finding[] sorted = new Finding[findings.size()];
        for (Finding finding : findings) {
            sorted[ends[place(finding.match().pattern())]++] = finding;
        }
        List<List<Finding>> lists = new ArrayList<>(groups);
        int from = 0;
        for (int i = 0; i < groups; i++) {
            lists.add(withoutOverlaps(sorted, from, ends[i]));
            from = ends[i];
        }
        return lists;
    }

    /** Where the findings of a pattern are that was found. */
    private int place(int pattern) {
        int word = pattern / Long.SIZE;
        return before[word] + Long.bitCount(found[word] & (1L << pattern) - 1);
    }

    /**
     * What is asserted comes first: where a pattern finds both "nobody had made an index" and the "made an index" in
     * it, the negation belongs to what the longer one asks for.
     */
    private static List<Finding> withoutOverlaps(Finding[] findings, int from, int to) {
        if (to - from == 1) {
            return List.of(findings[from]);
        }
        if (followEachOther(findings, from, to)) {
            return List.of(Arrays.copyOfRange(findings, from, to));
        }
        Finding[] own = Arrays.copyOfRange(findings, from, to);
        Arrays.sort(own, SHORTEST_FIRST);
        List<Finding> kept = new ArrayList<>(own.length);
        BitSet taken = new BitSet(1 + own[own.length - 1].match().lastToken());
        keep(own, true, kept, taken);
        keep(own, false, kept, taken);
        kept.sort(BY_PLACE);
        return List.copyOf(kept);
    }

    private static boolean followEachOther(Finding[] findings, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (findings[i].match().firstToken() <= findings[i - 1].match().lastToken()) {
                return false;
            }
        }
        return true;
    }

    /**
     * Keeps, from left to right, the finding that ends first; of those that end there the shortest. Taking what ends
     * first keeps the most.
     */
    private static void keep(Finding[] findings, boolean asserting, List<Finding> kept, BitSet taken) {
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

    private static boolean anyCorrected(List<List<Finding>> byPattern) {
        for (int i = 0; i < byPattern.size(); i++) {
            List<Finding> findings = byPattern.get(i);
            for (int j = 0; j < findings.size(); j++) {
                if (findings.get(j).corrected()) {
                    return true;
                }
            }
        }
        return false;
    }

    Answer answer() {
        return answer;
    }

    /** All findings, those that overlap others as well, in the order in which they were given. */
    List<Finding> all() {
        return all;
    }

    /** The findings of a pattern, by place. */
    List<Finding> of(int pattern) {
        boolean isFound = (found[pattern / Long.SIZE] & 1L << pattern) != 0;
        return isFound ? byPattern.get(place(pattern)) : List.of();
    }

    /** The findings of some patterns, by place. */
    List<Finding> of(PatternGroup group) {
        if (!any(group)) {
            return List.of();
        }
        int[] numbers = group.among(found);
        if (numbers.length == 1) {
            return byPattern.get(place(numbers[0]));
        }
        int count = 0;
        for (int number : numbers) {
            count += byPattern.get(place(number)).size();
        }
        List<Finding> findings = new ArrayList<>(count);
        for (int number : numbers) {
            findings.addAll(byPattern.get(place(number)));
        }
        findings.sort(BY_PLACE);
        return findings;
    }

    /** For each pattern of some that was found its findings, in the order of the patterns. */
    List<List<Finding>> byPattern(PatternGroup group) {
        if (!any(group)) {
            return List.of();
        }
        int[] numbers = group.among(found);
        List<List<Finding>> lists = new ArrayList<>(numbers.length);
        for (int number : numbers) {
            lists.add(byPattern.get(place(number)));
        }
        return lists;
    }

    /** Whether any of some patterns was found, whatever its stance. */
    boolean any(PatternGroup group) {
        return group.meets(found);
    }

    /** Whether any finding rests on a corrected spelling. */
    boolean hasCorrected() {
        return hasCorrected;
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
        return of(answer, left, patterns);
    }
}
