package dev.assay.grade;

import java.util.List;

/**
 * How a figure came about: its value, why, and the figures that it was made of.
 *
 * @param value the figure
 * @param why in words
 * @param details what it was made of
 */
public record Arithmetic(double value, String why, List<Arithmetic> details) {
    public Arithmetic {
        details = List.copyOf(details);
    }
}
