package dev.assay.grade;

import dev.assay.context.Finding;
import dev.assay.text.Span;
import java.util.List;

/** Answers whether one of many findings holds a span, in logarithmic time. Immutable. */
final class Cover {

    private final int[] starts;
    /** For each finding the furthest end of it and of all before it. */
    private final int[] ends;

    /** @param byPlace findings by rising start */
    Cover(List<Finding> byPlace) {
        starts = new int[byPlace.size()];
        ends = new int[byPlace.size()];
        int furthest = 0;
        for (int i = 0; i < starts.length; i++) {
            Finding finding = byPlace.get(i);
            furthest = Math.max(furthest, finding.end());
            starts[i] = finding.start();
            ends[i] = furthest;
        }
    }

    /** Whether one of the findings holds every unit of the span. */
    boolean holds(Span span) {
        int low = 0;
        int high = starts.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (starts[middle] <= span.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low > 0 && ends[low - 1] >= span.end();
    }
}
