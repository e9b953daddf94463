package dev.assay.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.assay.spec.Spec;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class PatternTest {

    record Case(String pattern, String prints, String error, int at) {}

    @TestFactory
    Stream<DynamicTest> readsAndPrints() {
        return Spec.read("match-syntax.yaml", Case.class).stream()
                .map(one -> DynamicTest.dynamicTest("'" + one.pattern + "'", () -> check(one)));
    }

    private static void check(Case one) {
        if (one.error != null) {
            PatternException e = assertThrows(PatternException.class, () -> Pattern.parse(one.pattern));
            assertEquals(one.error + " @" + one.at, e.getMessage() + " @" + e.position());
            assertEquals(one.pattern, e.pattern());
            return;
        }
        Pattern pattern = Pattern.parse(one.pattern);
        assertEquals(one.prints, pattern.toString());
        assertEquals(one.pattern, pattern.source());
        assertEquals(pattern, Pattern.parse(pattern.toString()));
        assertEquals(pattern.hashCode(), Pattern.parse(pattern.toString()).hashCode());
    }

    @Test
    void saysWhereItsTermsStand() {
        Pattern pattern = Pattern.parse("a ~ ($one | b $two) & $one");
        assertEquals(
                List.of(
                        new Pattern.TermReference("one", 5),
                        new Pattern.TermReference("two", 14),
                        new Pattern.TermReference("one", 22)),
                pattern.terms());
    }

    @Test
    void refusesWhatIsTooLongOrTooDeep() {
        assertThrows(PatternException.class, () -> Pattern.parse("a ".repeat(1_100)));
        assertThrows(PatternException.class, () -> Pattern.parse("(".repeat(400) + "a" + ")".repeat(400)));
    }
}
