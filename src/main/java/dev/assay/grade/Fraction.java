package dev.assay.grade;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Objects;

/**
 * An exact fraction, in lowest terms. Thirds and sixths of credit add up to whole ones, so that a score on the edge of
 * a band falls on the same side whatever the order of the concepts. Immutable.
 *
 * <p>Where both parts fit into an {@code int}, as nearly always, it is reckoned in {@code long}: no product or sum of
 * two products of them leaves its range. Others are reckoned in big integers.
 */
final class Fraction implements Comparable<Fraction> {

    /** The small whole numbers, which most of what is reckoned with are. */
    private static final Fraction[] WHOLE = new Fraction[128];

    static {
        for (int i = 0; i < WHOLE.length; i++) {
            WHOLE[i] = new Fraction(i, 1);
        }
    }

    static final Fraction ZERO = WHOLE[0];
    static final Fraction ONE = WHOLE[1];

    /** Whole numbers of up to so many bits are exact as doubles. */
    private static final int DOUBLE_BITS = 53;

    /** How many decimals a fraction is written with. */
    private static final int WRITTEN = 4;

    private static final int[] POWERS = {1, 10, 100, 1_000, 10_000};

    /** Above the line; carries the sign. */
    private final int numerator;
    /** Below the line, positive; 0 if the big ones count. */
    private final int denominator;

    private final BigInteger bigNumerator;
    private final BigInteger bigDenominator;

    private Fraction(int numerator, int denominator) {
        this.numerator = numerator;
        this.denominator = denominator;
        this.bigNumerator = null;
        this.bigDenominator = null;
    }

    /** @throws ArithmeticException if the denominator is zero */
    Fraction(BigInteger numerator, BigInteger denominator) {
        if (denominator.signum() == 0) {
            throw divisionByZero();
        }
        BigInteger divisor = numerator.gcd(denominator);
        if (denominator.signum() < 0) {
            divisor = divisor.negate();
        }
        BigInteger above = numerator.divide(divisor);
        BigInteger below = denominator.divide(divisor);
        boolean isBig = above.bitLength() >= Integer.SIZE || below.bitLength() >= Integer.SIZE;
        this.numerator = isBig ? 0 : above.intValue();
        this.denominator = isBig ? 0 : below.intValue();
        this.bigNumerator = isBig ? above : null;
        this.bigDenominator = isBig ? below : null;
    }

    /** @throws ArithmeticException if the denominator is zero */
    static Fraction of(long numerator, long denominator) {
        if (denominator == 0) {
            throw divisionByZero();
        }
        long divisor = denominator == 1 ? 1 : gcd(numerator, denominator);
        if (denominator < 0) {
            divisor = -divisor;
        }
        long above = numerator / divisor;
        long below = denominator / divisor;
        if (below == 1 && above >= 0 && above < WHOLE.length) {
            return WHOLE[(int) above];
        }
        return above == (int) above && below == (int) below && below > 0
                ? new Fraction((int) above, (int) below)
                : new Fraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    /** The decimal number that a double prints as: {@code 0.05} is one twentieth. */
    static Fraction of(double value) {
        long written = Math.round(value * POWERS[WRITTEN]);
        if (value >= 0 && value <= 1 && (double) written / POWERS[WRITTEN] == value) {
            return of(written, POWERS[WRITTEN]);
        }
        BigDecimal decimal = BigDecimal.valueOf(value);
        return decimal.scale() <= 0
                ? new Fraction(decimal.toBigIntegerExact(), BigInteger.ONE)
                : new Fraction(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()));
    }

    private static long gcd(long one, long other) {
        long a = one;
        long b = other;
        while (b != 0) {
            long rest = a % b;
            a = b;
            b = rest;
        }
        return Math.abs(a);
    }

    private static ArithmeticException divisionByZero() {
        return new ArithmeticException("division by zero");
    }

    private boolean isBig() {
        return denominator == 0;
    }

    private BigInteger above() {
        return isBig() ? bigNumerator : BigInteger.valueOf(numerator);
    }

    private BigInteger below() {
        return isBig() ? bigDenominator : BigInteger.valueOf(denominator);
    }

    Fraction plus(Fraction other) {
        return plus(other, 1);
    }

    Fraction minus(Fraction other) {
        return plus(other, -1);
    }

    /** The sum with another one times 1 or -1. */
    private Fraction plus(Fraction other, int sign) {
        if (isBig() || other.isBig()) {
            BigInteger added = other.above().multiply(below());
            return new Fraction(
                    above().multiply(other.below()).add(sign < 0 ? added.negate() : added),
                    below().multiply(other.below()));
        }
        long added = (long) sign * other.numerator;
        return denominator == other.denominator
                ? of(numerator + added, denominator)
                : of(
                        numerator * (long) other.denominator + added * denominator,
                        (long) denominator * other.denominator);
    }

    Fraction negated() {
        return isBig() ? new Fraction(bigNumerator.negate(), bigDenominator) : of(-(long) numerator, denominator);
    }

    Fraction times(Fraction other) {
        return isBig() || other.isBig()
                ? new Fraction(above().multiply(other.above()), below().multiply(other.below()))
                : of((long) numerator * other.numerator, (long) denominator * other.denominator);
    }

    Fraction times(long factor) {
        return times(of(factor, 1));
    }

    /** @throws ArithmeticException if {@code other} is zero */
    Fraction dividedBy(Fraction other) {
        return isBig() || other.isBig()
                ? new Fraction(above().multiply(other.below()), below().multiply(other.above()))
                : of((long) numerator * other.denominator, (long) denominator * other.numerator);
    }

    Fraction min(Fraction other) {
        return compareTo(other) <= 0 ? this : other;
    }

    Fraction max(Fraction other) {
        return compareTo(other) >= 0 ? this : other;
    }

    int signum() {
        return isBig() ? bigNumerator.signum() : Integer.signum(numerator);
    }

    /** The nearest fraction of so many decimals, at most four; halves go away from zero. */
    Fraction rounded(int decimals) {
        if (denominator == 1) {
            return this;
        }
        return isBig()
                ? new Fraction(decimal(decimals).unscaledValue(), BigInteger.TEN.pow(decimals))
                : of(scaled(decimals), POWERS[decimals]);
    }

    /** The nearest whole number of so many decimals; halves go away from zero. */
    private long scaled(int decimals) {
        long magnitude = (2L * Math.abs((long) numerator) * POWERS[decimals] + denominator) / (2L * denominator);
        return numerator < 0 ? -magnitude : magnitude;
    }

    /** The nearest double. */
    double doubleValue() {
        if (!isBig()) {
            // The quotient of two exact doubles is rounded once, by the hardware.
            return (double) numerator / denominator;
        }
        return bigNumerator.bitLength() <= DOUBLE_BITS && bigDenominator.bitLength() <= DOUBLE_BITS
                ? bigNumerator.doubleValue() / bigDenominator.doubleValue()
                : new BigDecimal(bigNumerator)
                        .divide(new BigDecimal(bigDenominator), MathContext.DECIMAL128)
                        .doubleValue();
    }

    private BigDecimal decimal(int decimals) {
        return new BigDecimal(above()).divide(new BigDecimal(below()), decimals, RoundingMode.HALF_UP);
    }

    @Override
    public int compareTo(Fraction other) {
        return isBig() || other.isBig()
                ? above().multiply(other.below()).compareTo(other.above().multiply(below()))
                : Long.compare((long) numerator * other.denominator, (long) other.numerator * denominator);
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || other instanceof Fraction fraction
                        && numerator == fraction.numerator
                        && denominator == fraction.denominator
                        && Objects.equals(bigNumerator, fraction.bigNumerator)
                        && Objects.equals(bigDenominator, fraction.bigDenominator);
    }

    @Override
    public int hashCode() {
        return Objects.hash(numerator, denominator, bigNumerator, bigDenominator);
    }

    /** As people write it: whole numbers without a point, others with up to four decimals. */
    @Override
    public String toString() {
        if (isBig()) {
            return decimal(WRITTEN).stripTrailingZeros().toPlainString();
        }
        if (denominator == 1) {
            return Integer.toString(numerator);
        }
        long scaled = scaled(WRITTEN);
        long magnitude = Math.abs(scaled);
        StringBuilder written = new StringBuilder(scaled < 0 ? "-" : "").append(magnitude / POWERS[WRITTEN]);
        long rest = magnitude % POWERS[WRITTEN];
        for (int decimal = 1; rest > 0; decimal++) {
            int place = POWERS[WRITTEN - decimal];
            written.append(decimal == 1 ? "." : "").append(rest / place);
            rest %= place;
        }
        return written.toString();
    }
}
