package dev.assay.grade;

import dev.assay.context.Finding;
import java.util.List;
import java.util.Optional;

/** Tells which of many findings holds a span, in logarithmic time. Immutable. */
final class Cover {

    /** The share of a finding's words that makes it another one's. */
    private static final double GOOD_PART = 1.0 / 3;

    private static final Cover NOTHING = new Cover(List.of());

    private final List<Finding> byPlace;
    /** For each finding the number of the one that ends furthest, of it and all before it. */
    private final int[] furthest;

    private final int longest;

    /** @param byPlace findings by rising start */
    static Cover of(List<Finding> byPlace) {
        return byPlace.isEmpty() ? NOTHING : new Cover(byPlace);
    }

    private Cover(List<Finding> byPlace) {
        this.byPlace = byPlace;
        furthest = new int[byPlace.size()];
        int most = 0;
        for (int i = 0; i < furthest.length; i++) {
            Finding finding = byPlace.get(i);
            most = Math.max(most, finding.end() - finding.start());
            int before = i == 0 ? 0 : furthest[i - 1];
            furthest[i] = finding.end() > byPlace.get(before).end() ? i : before;
        }
        longest = most;
    }

    /** A finding that holds every unit from a start to an end; empty if none does. */
    Optional<Finding> holding(int start, int end) {
        int low = startingBefore(start + 1);
        return low == 0
                ? Optional.empty()
                : Optional.of(byPlace.get(furthest[low - 1])).filter(finding -> finding.end() >= end);
    }

    /** The finding that another one stands in, or has a good part of its words from; empty if there is none. */
    Optional<Finding> over(Finding other) {
        if (furthest.length == 0) {
            return Optional.empty();
        }
        Optional<Finding> holding = holding(other.start(), other.end());
        if (holding.isPresent()) {
            return holding;
        }
        for (int i = startingBefore(other.end()) - 1; i >= 0; i--) {
            Finding finding = byPlace.get(i);
            if (finding.start() + longest <= other.start()) {
                break;
            }
            int shared = 0;
            for (int word = 0; word < other.match().wordCount(); word++) {
                shared += finding.match().uses(other.match().word(word)) ? 1 : 0;
            }
            if (shared > GOOD_PART * other.match().wordCount()) {
                return Optional.of(finding);
            }
        }
        return Optional.empty();
    }

    /** How many findings start before an offset. */
    private int startingBefore(int offset) {
        int low = 0;
        int high = byPlace.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (byPlace.get(middle).start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
