package dev.assay.report.html;

import dev.assay.report.KindWords;
import dev.assay.rubric.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Credit by kind of knowledge as small bars of height 20, each with a short name under it.
 *
 * @param bars one for each kind, also for those that were not asked for
 * @param mean of the kinds that were asked for, by which candidates can be sorted
 * @param words the same in words, without the kinds that were not asked for
 */
record DepthBars(List<Bar> bars, String mean, String words) {

    /**
     * The bar of a kind.
     *
     * @param kind what the kind is called
     * @param label the same in a few letters
     * @param asked whether rubrics ask for it
     * @param x where it begins, y and height how high it is
     */
    record Bar(String kind, String label, boolean asked, String value, int x, String y, String height) {}

    private static final int HEIGHT = 20;
    private static final int STEP = 30;

    /** @param depth by kind, in their order; NaN for those that are not asked for */
    static DepthBars of(double[] depth) {
        List<Bar> bars = new ArrayList<>();
        for (int i = 0; i < depth.length; i++) {
            boolean asked = !Double.isNaN(depth[i]);
            double height = asked ? Math.max(1, HEIGHT * depth[i]) : 1;
            bars.add(new Bar(
                    KindWords.asked(Kind.values()[i]),
                    label(Kind.values()[i]),
                    asked,
                    asked ? Figures.two(depth[i]) : "not asked for",
                    STEP * i,
                    Figures.two(HEIGHT - height),
                    Figures.two(height)));
        }
        return new DepthBars(
                bars,
                Figures.two(Arrays.stream(depth)
                        .filter(credit -> !Double.isNaN(credit))
                        .average()
                        .orElse(0)),
                bars.stream()
                        .filter(Bar::asked)
                        .map(bar -> bar.kind() + " " + bar.value())
                        .collect(Collectors.joining(", ")));
    }

    /** What a kind is called where there is little room. */
    static String label(Kind kind) {
        return switch (kind) {
            case WHAT -> "how";
            case WHY -> "why";
            case WHEN -> "when";
            case DONE -> "own";
        };
    }
}
