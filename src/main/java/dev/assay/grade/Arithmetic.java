package dev.assay.grade;

import java.util.List;
import java.util.Optional;

/**
 * How a figure came about: its value, why, and the figures that it was made of.
 *
 * @param value the figure
 * @param why in words
 * @param cost the red flag that takes this off; empty for a figure that is no cost, or changes nothing
 * @param details what it was made of
 */
public record Arithmetic(double value, String why, Optional<Cost> cost, List<Arithmetic> details) {
    public Arithmetic {
        details = List.copyOf(details);
    }

    /** A figure that no red flag costs. */
    public Arithmetic(double value, String why, List<Arithmetic> details) {
        this(value, why, Optional.empty(), details);
    }

    /**
     * What lowers a score.
     *
     * @param flag the red flag's id
     * @param cap whether it sets the highest score that is left, and is no penalty
     */
    public record Cost(String flag, boolean cap) {}

    /** What red flags cost, in the order in which it was taken off. */
    public List<Cost> costs() {
        return details.stream().flatMap(detail -> detail.cost().stream()).toList();
    }

    /** The figure before the first cost; the figure itself if there is none. */
    public double beforeCosts() {
        double sum = 0;
        for (Arithmetic detail : details) {
            if (detail.cost().isPresent()) {
                return sum;
            }
            sum += detail.value();
        }
        return value;
    }
}
