package dev.assay.report.html;

import dev.assay.grade.Arithmetic;
import dev.assay.report.ScoreText;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;

/** Figures in words that do not depend on where they are read. */
final class Figures {

    /** How arithmetic begins to tell of rounding. */
    private static final String ROUNDED = "rounded to ";

    private Figures() {}

    /** A score as all reports show it: cut, not rounded, after two decimals. */
    static String two(double value) {
        return ScoreText.of(value);
    }

    /** At most four decimals, and no more than it needs. */
    static String exact(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(4, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    /** What makes up a figure, without what is too little to be seen of having rounded it. */
    static List<Arithmetic> told(List<Arithmetic> details) {
        return details.stream()
                .filter(detail -> !(detail.why().startsWith(ROUNDED)
                        && exact(detail.value()).equals("0")))
                .toList();
    }

    /** {@code 1,234 answers}; a single one without the s. */
    static String count(long count, String thing) {
        return String.format(Locale.ROOT, "%,d %s%s", count, thing, count == 1 ? "" : "s");
    }

    /** {@code 43 %}. */
    static String percent(long part, long whole) {
        return whole == 0 ? "0 %" : Math.round(100.0 * part / whole) + " %";
    }

    /** One of five steps from 0 to 4, of equal width. */
    static int step(double fraction) {
        return Math.min(4, (int) (5 * fraction));
    }

    static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
