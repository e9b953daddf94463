package dev.assay.grade;

import dev.assay.context.Finding;
import java.util.List;
import java.util.Optional;

/** Tells which of many findings holds a span, in logarithmic time. Immutable. */
final class Cover {

    private final List<Finding> byPlace;
    /** For each finding the number of the one that ends furthest, of it and all before it. */
    private final int[] furthest;

    /** @param byPlace findings by rising start */
    Cover(List<Finding> byPlace) {
        this.byPlace = byPlace;
        furthest = new int[byPlace.size()];
        for (int i = 1; i < furthest.length; i++) {
            int before = furthest[i - 1];
            furthest[i] = byPlace.get(i).end() > byPlace.get(before).end() ? i : before;
        }
    }

    /** A finding that holds every unit from a start to an end; empty if none does. */
    Optional<Finding> holding(int start, int end) {
        int low = 0;
        int high = furthest.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (byPlace.get(middle).start() <= start) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == 0
                ? Optional.empty()
                : Optional.of(byPlace.get(furthest[low - 1])).filter(finding -> finding.end() >= end);
    }
}
