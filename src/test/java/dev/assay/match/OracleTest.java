package dev.assay.match;

import static org.junit.jupiter.api.Assertions.fail;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Random patterns in random texts: the engine finds what the plain meaning of a pattern says. */
class OracleTest {

    private static final int BATCH = 40;
    private static final long PAIRS = Long.getLong("oracle.pairs", 20_000);
    private static final long SEED = Long.getLong("oracle.seed", 1);

    @Test
    void findsWhatTheReferenceFinds() {
        for (long batch = 0; batch * BATCH * BATCH < PAIRS; batch++) {
            long seed = SEED + batch;
            Random random = new Random(seed);
            RandomPatterns patterns = new RandomPatterns(random);
            RandomTexts texts = new RandomTexts(random);
            List<Pattern> some = Stream.generate(patterns::next).limit(BATCH).toList();
            Oracle oracle = new Oracle(some, Map.of());
            for (int i = 0; i < BATCH; i++) {
                Optional<Oracle.Disagreement> found = oracle.check(texts.next());
                if (found.isPresent()) {
                    fail("seed " + seed + "\n" + new Shrinker(Map.of()).shrink(found.get()));
                }
            }
        }
    }
}
