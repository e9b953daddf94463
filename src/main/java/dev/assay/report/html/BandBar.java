package dev.assay.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/**
 * Shares of a whole as a bar of width 100 and in words.
 *
 * @param parts those that are not empty
 * @param words the same, highest first: {@code 3 senior, 1 mid}
 */
record BandBar(List<Part> parts, String words) {

    /**
     * A part of a bar.
     *
     * @param x where it begins
     * @param width how wide it is
     * @param style the class of its colour
     */
    record Part(String x, String width, String style) {}

    /** How many answers fall into each band. */
    static BandBar of(BandOrder order, ToLongFunction<String> count) {
        List<String> names = order.names();
        List<Long> counts = names.stream().map(count::applyAsLong).toList();
        List<String> styles = names.stream().map(name -> "s" + order.step(name)).toList();
        List<String> words = new ArrayList<>();
        for (int i = names.size() - 1; i >= 0; i--) {
            if (counts.get(i) > 0) {
                words.add(counts.get(i) + " " + names.get(i));
            }
        }
        return new BandBar(parts(counts, styles), words.stream().collect(Collectors.joining(", ")));
    }

    /** Parts side by side that fill the bar together. */
    static List<Part> parts(List<Long> counts, List<String> styles) {
        long whole = counts.stream().mapToLong(Long::longValue).sum();
        List<Part> parts = new ArrayList<>();
        long before = 0;
        for (int i = 0; i < counts.size(); i++) {
            if (counts.get(i) > 0) {
                parts.add(new Part(
                        Figures.two(100.0 * before / whole),
                        Figures.two(100.0 * counts.get(i) / whole),
                        styles.get(i)));
            }
            before += counts.get(i);
        }
        return parts;
    }
}
