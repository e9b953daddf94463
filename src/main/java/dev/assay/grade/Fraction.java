package dev.assay.grade;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * An exact fraction, in lowest terms. Thirds and sixths of credit add up to whole ones, so that a score on the edge of
 * a band falls on the same side whatever the order of the concepts. Immutable.
 *
 * @param numerator above the line; carries the sign
 * @param denominator below the line, positive
 */
record Fraction(BigInteger numerator, BigInteger denominator) implements Comparable<Fraction> {

    static final Fraction ZERO = of(0, 1);
    static final Fraction ONE = of(1, 1);

    /** Whole numbers of up to so many bits are exact as doubles. */
    private static final int DOUBLE_BITS = 53;

    Fraction {
        if (denominator.signum() == 0) {
            throw new ArithmeticException("division by zero");
        }
        BigInteger divisor = numerator.gcd(denominator);
        if (denominator.signum() < 0) {
            divisor = divisor.negate();
        }
        if (!divisor.equals(BigInteger.ONE)) {
            numerator = numerator.divide(divisor);
            denominator = denominator.divide(divisor);
        }
    }

    static Fraction of(long numerator, long denominator) {
        return new Fraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    /** The decimal number that a double prints as: {@code 0.05} is one twentieth. */
    static Fraction of(double value) {
        BigDecimal decimal = BigDecimal.valueOf(value);
        return decimal.scale() <= 0
                ? new Fraction(decimal.toBigIntegerExact(), BigInteger.ONE)
                : new Fraction(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()));
    }

    Fraction plus(Fraction other) {
        return new Fraction(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    Fraction minus(Fraction other) {
        return plus(other.negated());
    }

    Fraction negated() {
        return new Fraction(numerator.negate(), denominator);
    }

    Fraction times(Fraction other) {
        return new Fraction(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    Fraction times(long factor) {
        return times(of(factor, 1));
    }

    /** @throws ArithmeticException if {@code other} is zero */
    Fraction dividedBy(Fraction other) {
        return new Fraction(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    Fraction min(Fraction other) {
        return compareTo(other) <= 0 ? this : other;
    }

    Fraction max(Fraction other) {
        return compareTo(other) >= 0 ? this : other;
    }

    int signum() {
        return numerator.signum();
    }

    /** The nearest fraction of so many decimals; halves go away from zero. */
    Fraction rounded(int decimals) {
        if (denominator.equals(BigInteger.ONE)) {
            return this;
        }
        BigDecimal decimal = decimal(decimals);
        return new Fraction(decimal.unscaledValue(), BigInteger.TEN.pow(decimals));
    }

    /** The nearest double. */
    double doubleValue() {
        if (numerator.bitLength() <= DOUBLE_BITS && denominator.bitLength() <= DOUBLE_BITS) {
            // The quotient of two exact doubles is rounded once, by the hardware.
            return numerator.doubleValue() / denominator.doubleValue();
        }
        return new BigDecimal(numerator)
                .divide(new BigDecimal(denominator), MathContext.DECIMAL128)
                .doubleValue();
    }

    private BigDecimal decimal(int decimals) {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), decimals, RoundingMode.HALF_UP);
    }

    @Override
    public int compareTo(Fraction other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    /** As people write it: whole numbers without a point, others with up to four decimals. */
    @Override
    public String toString() {
        return decimal(4).stripTrailingZeros().toPlainString();
    }
}
