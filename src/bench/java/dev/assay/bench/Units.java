package dev.assay.bench;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;

/** Figures for people: three digits that count, and a unit. */
final class Units {

    private Units() {}

    /** A time in nanoseconds. */
    static String time(double nanos) {
        double size = Math.abs(nanos);
        if (size < 1e3) {
            return figure(nanos) + " ns";
        }
        if (size < 1e6) {
            return figure(nanos / 1e3) + " µs";
        }
        return size < 1e9 ? figure(nanos / 1e6) + " ms" : figure(nanos / 1e9) + " s";
    }

    /** A number of bytes. */
    static String bytes(double bytes) {
        if (bytes < 1 << 10) {
            return figure(bytes) + " B";
        }
        return bytes < 1 << 20 ? figure(bytes / (1 << 10)) + " KiB" : figure(bytes / (1 << 20)) + " MiB";
    }

    /** A share of 1. */
    static String percent(double share) {
        return String.format(Locale.ROOT, "%.0f%%", 100 * share);
    }

    /** A number, rounded to three digits that count, or to a whole one. */
    static String figure(double value) {
        if (Math.abs(value) >= 100) {
            return String.format(Locale.ROOT, "%,.0f", value);
        }
        BigDecimal rounded = new BigDecimal(value).round(new MathContext(Math.abs(value) < 1 ? 2 : 3));
        return rounded.stripTrailingZeros().toPlainString();
    }
}
