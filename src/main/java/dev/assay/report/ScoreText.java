package dev.assay.report;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A score as a person reads it, Assay's own or a person's: the one place where this is decided. A score has at most four
 * decimals.
 *
 * <p>Reports that show scores side by side cut them after two decimals and never round them, so that none shows a
 * threshold that it has not reached: 0.6499, the most that a cap leaves, is 0.64 where a band begins at 0.65. Reports in
 * which figures add up show all four.
 */
public final class ScoreText {

    private static final int SHOWN = 2;
    private static final int ALL = 4;

    private ScoreText() {}

    /** With two decimals, cut: {@code 0.64}, {@code 1.00}. */
    public static String of(double score) {
        return BigDecimal.valueOf(score).setScale(SHOWN, RoundingMode.DOWN).toPlainString();
    }

    /** As it is, with as many decimals as it needs: {@code 0.6499}, {@code 1}. */
    static String whole(double score) {
        return JsonText.rounded(score, ALL).toPlainString();
    }
}
