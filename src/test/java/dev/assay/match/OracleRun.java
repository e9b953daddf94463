package dev.assay.match;

import static org.junit.jupiter.api.Assertions.fail;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How much the oracles try, and what they say when they disagree. */
final class OracleRun {

    /** Whether there is time for a million pairs. */
    static final boolean LONG = Boolean.getBoolean("oracle.long");

    /** The first of the seeds. */
    static final long SEED = Long.getLong("oracle.seed", 1);

    private OracleRun() {}

    /** Fails with the smallest case of what differs in one of some texts. */
    static void check(Oracle oracle, List<String> texts, Map<String, List<Pattern>> terms, String origin) {
        for (String text : texts) {
            Optional<Oracle.Disagreement> found = oracle.check(text);
            if (found.isPresent()) {
                fail(origin + "\n" + new Shrinker(terms).shrink(found.get()));
            }
        }
    }
}
