package dev.assay.report;

import dev.assay.study.agreement.Estimate;
import dev.assay.study.agreement.Figure;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** Figures in words for a person: two decimals, and a dash for what has no value. */
final class FigureText {

    static final String NONE = "–";

    private FigureText() {}

    static String of(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP);
        return rounded.toPlainString();
    }

    static String of(Estimate estimate) {
        return estimate.value().isPresent() ? of(estimate.value().getAsDouble()) : NONE;
    }

    /** With its interval in brackets, if it has one. */
    static String withInterval(Figure figure) {
        return of(figure.estimate())
                + figure.interval()
                        .map(interval -> " [" + of(interval.low()) + ", " + of(interval.high()) + "]")
                        .orElse("");
    }

    static String percent(double share) {
        return BigDecimal.valueOf(100 * share).setScale(0, RoundingMode.HALF_UP).toPlainString() + " %";
    }

    static String count(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }

    /** {@code 1 answer}, {@code 2 answers}. */
    static String counted(long count, String noun) {
        return count(count) + " " + noun + (count == 1 ? "" : "s");
    }
}
