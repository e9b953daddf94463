package dev.assay.report.resume;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.assay.batch.Batch;
import dev.assay.batch.Submission;
import dev.assay.report.GradeJson;
import dev.assay.rubric.RubricSet;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EarlierResultsTest {

    private static final Batch BATCH = Batch.of(RubricSet.bundled("django"));

    private static final Submission ANA = answer("ana", "Tasks must be idempotent.", Map.of("years", "3"));
    private static final Submission BOB = answer("bob", "I'd set acks_late,\nand retry. 😀", Map.of());
    private static final Submission CAT = answer("cat", "It depends.", Map.of("half \uD800", "pair \uDC00"));

    @TempDir
    private Path folder;

    private static Submission answer(String candidate, String text, Map<String, String> columns) {
        return new Submission("answers.csv", 2, candidate, "celery-retry", text, columns);
    }

    private static String line(Submission answer) {
        return GradeJson.of(BATCH.outcome(answer)) + "\n";
    }

    private static String fingerprint() {
        return BATCH.fingerprint("celery-retry");
    }

    private Path unfinished() {
        return folder.resolve("grades.jsonl.partial");
    }

    private void leave(Path file, String... lines) throws IOException {
        Files.write(
                file,
                String.join("", lines).getBytes(StandardCharsets.UTF_8),
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
    }

    private EarlierResults open() throws IOException {
        return EarlierResults.open(
                unfinished(), folder.resolve("grades.jsonl.earlier"), folder.resolve("grades.jsonl"));
    }

    @Test
    @DisplayName("lines in the order of the answers stay where they are, and half a line behind them goes")
    void inOrder() throws IOException {
        String third = line(CAT);
        leave(unfinished(), line(ANA), line(BOB), third.substring(0, third.length() / 2));
        try (EarlierResults earlier = open()) {
            assertTrue(earlier.keeps(ANA, fingerprint()).isPresent());
            assertTrue(earlier.keeps(BOB, fingerprint()).isPresent());
            assertTrue(earlier.keeps(CAT, fingerprint()).isEmpty());
            earlier.settle();
            assertTrue(earlier.find(CAT, fingerprint()).isEmpty());
        }
        assertEquals(line(ANA) + line(BOB), Files.readString(unfinished()));
        assertFalse(Files.exists(folder.resolve("grades.jsonl.earlier")));
    }

    @Test
    @DisplayName("lines in another order are set aside and found, byte for byte, also after a second break")
    void otherOrder() throws IOException {
        leave(unfinished(), line(ANA), line(CAT));
        leave(folder.resolve("grades.jsonl"), line(BOB), "not a result\n");
        for (int attempt = 0; attempt < 2; attempt++) {
            try (EarlierResults earlier = open()) {
                assertEquals(attempt == 0, earlier.keeps(ANA, fingerprint()).isPresent());
                assertTrue(earlier.keeps(BOB, fingerprint()).isEmpty());
                earlier.settle();
                for (Submission answer : attempt == 0 ? List.of(BOB, CAT) : List.of(ANA, BOB, CAT)) {
                    assertArrayEquals(
                            line(answer).getBytes(StandardCharsets.UTF_8),
                            earlier.find(answer, fingerprint()).orElseThrow().line());
                }
            }
            if (attempt == 0) {
                assertEquals(line(ANA), Files.readString(unfinished()));
                // Now the rows come in yet another order.
                Files.writeString(unfinished(), line(CAT) + line(ANA));
            }
        }
        assertEquals("", Files.readString(unfinished()));
    }

    @Test
    @DisplayName("what another rubric, answer, candidate or column would change is not known")
    void changed() throws IOException {
        leave(unfinished(), line(ANA));
        List<Submission> others = List.of(
                answer("ana", "Tasks must be idempotent!", Map.of("years", "3")),
                answer("anna", "Tasks must be idempotent.", Map.of("years", "3")),
                answer("ana", "Tasks must be idempotent.", Map.of("years", "4")),
                answer("ana", "Tasks must be idempotent.", Map.of()));
        try (EarlierResults earlier = open()) {
            assertTrue(earlier.keeps(ANA, "0".repeat(64)).isEmpty());
            for (Submission other : others) {
                assertTrue(earlier.keeps(other, fingerprint()).isEmpty());
            }
            earlier.settle();
            assertTrue(earlier.find(ANA, "0".repeat(64)).isEmpty());
            for (Submission other : others) {
                assertTrue(earlier.find(other, fingerprint()).isEmpty());
            }
            assertTrue(earlier.find(ANA, fingerprint()).isPresent());
        }
    }

    @Test
    @DisplayName("a known result says whether a person should look at it")
    void review() throws IOException {
        leave(unfinished(), line(ANA), line(BOB), line(CAT));
        List<Submission> answers = List.of(ANA, BOB, CAT);
        try (EarlierResults earlier = open()) {
            for (Submission answer : answers) {
                boolean expected = line(answer).contains("\"review\":{\"needed\":true");
                assertEquals(
                        expected,
                        earlier.keeps(answer, fingerprint()).orElseThrow().needsReview());
            }
        }
        assertEquals(
                2,
                answers.stream()
                        .map(EarlierResultsTest::line)
                        .map(line -> line.contains("\"needed\":true"))
                        .collect(Collectors.toSet())
                        .size(),
                "the answers must be of both kinds");
    }

    @Test
    @DisplayName("lines longer than a block, and a file without any, are read")
    void lengths() throws IOException {
        Submission longest = answer("dan", "Tasks must be idempotent. ".repeat(6000), Map.of());
        leave(unfinished(), line(longest), line(ANA));
        try (EarlierResults earlier = open()) {
            assertTrue(earlier.keeps(longest, fingerprint()).isPresent());
            assertTrue(earlier.keeps(ANA, fingerprint()).isPresent());
            earlier.settle();
        }
        Files.delete(unfinished());
        try (EarlierResults earlier = open()) {
            assertTrue(earlier.keeps(ANA, fingerprint()).isEmpty());
            earlier.settle();
        }
        assertEquals(0, Files.size(unfinished()));
    }
}
