package dev.assay.grade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FractionTest {

    @ParameterizedTest
    @CsvSource({
        "1, 3, 0.3333",
        "2, 3, 0.6667",
        "1, 20000, 0.0001",
        "1, 20001, 0",
        "-1, 20000, -0.0001",
        "7, -2, -3.5",
        "0, 5, 0",
        "120, 10, 12",
    })
    void roundsHalvesAwayFromZero(long numerator, long denominator, String printed) {
        Fraction fraction = Fraction.of(numerator, denominator);
        assertEquals(printed, fraction.toString());
        assertEquals(Double.parseDouble(printed), fraction.rounded(4).doubleValue());
    }

    @Test
    void takesDecimalsAsWritten() {
        assertEquals(Fraction.of(1, 20), Fraction.of(0.05));
        assertEquals(Fraction.of(3, 10), Fraction.of(0.1).plus(Fraction.of(0.2)));
        assertEquals(Fraction.of(20_000_000_000L, 1), Fraction.of(2e10));
    }

    @Property
    void isTheNearestDouble(@ForAll @IntRange(min = 1, max = 9_999) int tenThousandths) {
        double written = Double.parseDouble("0." + String.format("%04d", tenThousandths));
        assertEquals(written, Fraction.of(tenThousandths, 10_000).doubleValue());
        BigInteger huge = BigInteger.TEN.pow(40);
        Fraction sameButHuge =
                new Fraction(BigInteger.valueOf(tenThousandths).multiply(huge).add(BigInteger.ONE), huge);
        assertEquals(tenThousandths, sameButHuge.doubleValue());
    }

    @Property
    void reckonsAsBigIntegersDo(
            @ForAll long a, @ForAll("divisors") long b, @ForAll long c, @ForAll("divisors") long d) {
        for (long scale : new long[] {1, 1L << 20, 1L << 33, 1L << 50}) {
            assertReckonsAsBigIntegersDo(a / scale, Math.max(1, b / scale), c / scale, Math.max(1, d / scale));
        }
    }

    private static void assertReckonsAsBigIntegersDo(long a, long b, long c, long d) {
        BigInteger above = BigInteger.valueOf(a);
        BigInteger below = BigInteger.valueOf(b);
        BigInteger otherAbove = BigInteger.valueOf(c);
        BigInteger otherBelow = BigInteger.valueOf(d);
        Fraction one = Fraction.of(a, b);
        Fraction other = Fraction.of(c, d);
        assertEquals(new Fraction(above, below), one);
        assertEquals(new Fraction(above, below).hashCode(), one.hashCode());
        BigInteger sum = above.multiply(otherBelow).add(otherAbove.multiply(below));
        assertEquals(new Fraction(sum, below.multiply(otherBelow)), one.plus(other));
        assertEquals(one, one.plus(other).minus(other));
        assertEquals(new Fraction(above.multiply(otherAbove), below.multiply(otherBelow)), one.times(other));
        assertEquals(above.multiply(otherBelow).compareTo(otherAbove.multiply(below)), one.compareTo(other));
        BigDecimal decimal = new BigDecimal(above).divide(new BigDecimal(below), 4, RoundingMode.HALF_UP);
        assertEquals(decimal.stripTrailingZeros().toPlainString(), one.toString());
        assertEquals(new Fraction(decimal.unscaledValue(), BigInteger.TEN.pow(4)), one.rounded(4));
    }

    @Provide
    Arbitrary<Long> divisors() {
        return Arbitraries.longs().between(1, Long.MAX_VALUE);
    }

    @Test
    void takesEveryDecimalOfAScoreAsItPrints() {
        for (int i = 0; i <= 10_000; i++) {
            double score = i / 10_000.0;
            BigDecimal printed = BigDecimal.valueOf(score);
            assertEquals(
                    new Fraction(printed.unscaledValue(), BigInteger.TEN.pow(printed.scale())), Fraction.of(score));
        }
        assertEquals(Fraction.of(123_456, 1_000_000), Fraction.of(0.123456));
        assertEquals(Fraction.of(-1, 20), Fraction.of(-0.05));
        assertEquals(Fraction.ZERO, Fraction.of(-0.0));
    }

    @Test
    void dividesByNothingButZero() {
        assertEquals(Fraction.of(3, 2), Fraction.of(3, 4).dividedBy(Fraction.of(1, 2)));
        assertThrows(ArithmeticException.class, () -> Fraction.ONE.dividedBy(Fraction.ZERO));
    }

    @Property
    void thirdsAddUpToWholes(@ForAll @IntRange(min = 1, max = 60) int parts) {
        Fraction sum = Fraction.ZERO;
        for (int i = 0; i < parts; i++) {
            sum = sum.plus(Fraction.of(1, parts));
        }
        assertEquals(Fraction.ONE, sum);
    }

    @Property
    void ordersAsNumbersDo(@ForAll int a, @ForAll int b) {
        Fraction first = Fraction.of(a, 7);
        Fraction second = Fraction.of(b, 7);
        assertEquals(Integer.compare(a, b), first.compareTo(second));
        assertEquals(Math.max(a, b) / 7.0, first.max(second).doubleValue(), 1e-6);
        assertEquals(Math.min(a, b) / 7.0, first.min(second).doubleValue(), 1e-6);
    }
}
