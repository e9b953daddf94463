package dev.assay.match;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Random patterns in random texts: the engine finds what the plain meaning of a pattern says. */
class OracleTest {

    private static final int BATCH = 20;
    private static final int PAIRS = OracleRun.LONG ? 1_000_000 : 12_000;

    @Test
    void findsWhatTheReferenceFinds() {
        for (int batch = 0; batch < PAIRS / (BATCH * BATCH); batch++) {
            long seed = OracleRun.SEED + batch;
            Random random = new Random(seed);
            RandomPatterns patterns = new RandomPatterns(random);
            RandomTexts texts = new RandomTexts(random);
            Oracle oracle =
                    new Oracle(Stream.generate(patterns::next).limit(BATCH).toList(), Map.of(), pattern -> true);
            List<String> some = Stream.generate(texts::next).limit(BATCH).toList();
            OracleRun.check(oracle, some, Map.of(), "seed " + seed);
        }
    }
}
