package dev.assay.study.agreement;

import java.util.List;

/**
 * How far somebody's grades agree with the first human's.
 *
 * @param predictor whose
 * @param figures one for each {@link Measure}, in their order
 */
public record Comparison(Predictor predictor, List<Figure> figures) {
    public Comparison {
        figures = List.copyOf(figures);
    }

    /** The figure by this measure. */
    public Figure by(Measure measure) {
        return figures.get(measure.ordinal());
    }
}
