package dev.assay.match;

import dev.assay.context.CuePatterns;
import dev.assay.rubric.RubricSet;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The patterns that are shipped, in the texts that are: the engine finds what their plain meaning says. */
class ShippedOracleTest {

    /** In a short run, one text out of so many. */
    private static final int TEXT_STEP = OracleRun.LONG ? 1 : 24;

    /** In a short run, one pattern out of so many is compiled alone. */
    private static final int ALONE_STEP = OracleRun.LONG ? 1 : 80;

    private static final RubricSet DJANGO = RubricSet.load(Path.of("rubrics", "django"));

    @TestFactory
    Stream<DynamicTest> findsTheRubricsPatterns() {
        return DJANGO.rubrics().stream()
                .map(rubric -> DynamicTest.dynamicTest(
                        rubric.id(),
                        () -> check(
                                ShippedPatterns.of(rubric),
                                rubric.terms(),
                                some(ShippedPatterns.texts(rubric)),
                                rubric.id())));
    }

    @Test
    void findsTheCues() {
        List<String> texts = DJANGO.rubrics().stream()
                .flatMap(rubric -> some(ShippedPatterns.texts(rubric)).stream())
                .toList();
        check(CuePatterns.all(), Map.of(), some(texts), "cues");
    }

    private static List<String> some(List<String> texts) {
        return IntStream.range(0, texts.size())
                .filter(i -> i % TEXT_STEP == OracleRun.SEED % TEXT_STEP)
                .mapToObj(texts::get)
                .toList();
    }

    private static void check(
            List<Pattern> patterns, Map<String, List<Pattern>> terms, List<String> texts, String origin) {
        OracleRun.check(new Oracle(patterns, terms, i -> i % ALONE_STEP == 0), texts, terms, origin);
    }
}
