package dev.assay.match;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Random patterns in random texts: the engine finds what the plain meaning of a pattern says. */
class OracleTest {

    private static final int PATTERNS = 20;
    private static final int TEXTS = 40;
    private static final int PAIRS = OracleRun.LONG ? 1_000_000 : 24_000;

    @Test
    void findsWhatTheReferenceFinds() {
        for (int batch = 0; batch < PAIRS / (PATTERNS * TEXTS); batch++) {
            long seed = OracleRun.SEED + batch;
            Random random = new Random(seed);
            RandomPatterns patterns = new RandomPatterns(random);
            List<Pattern> some = Stream.generate(patterns::next).limit(PATTERNS).toList();
            RandomTexts texts = new RandomTexts(random, some, patterns.terms());
            Oracle oracle = new Oracle(some, patterns.terms(), pattern -> true);
            OracleRun.check(
                    oracle, Stream.generate(texts::next).limit(TEXTS).toList(), patterns.terms(), "seed " + seed);
        }
    }
}
