package dev.assay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ExplainCommandTest {

    private static final String GRADED = "examples/graded/graded.csv";

    @Test
    @DisplayName("--candidate takes one answer out of a table")
    void candidate() {
        CommandRun run = CommandRun.of("explain", "django", "celery-retry", GRADED, "--candidate", "ben");
        assertEquals(0, run.exitCode(), run.err());
        assertTrue(run.out().contains("max_retries"), run.out());
    }

    @Test
    @DisplayName("a table without a name is no answer, and a name that it lacks is told")
    void misuse() {
        CommandRun table = CommandRun.of("explain", "django", "celery-retry", GRADED);
        assertEquals(2, table.exitCode());
        assertTrue(
                table.err().contains("'" + GRADED + "' is a table; say whose answer with --candidate NAME"),
                table.err());
        CommandRun nobody = CommandRun.of("explain", "django", "celery-retry", GRADED, "--candidate", "zoe");
        assertEquals(2, nobody.exitCode());
        assertTrue(nobody.err().contains("has no answer of 'zoe' to celery-retry"), nobody.err());
    }
}
