package dev.assay.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.assay.text.Answer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.Spliterator;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BatchTest {

    private static final Batch BATCH = Batch.of(SampleAnswers.PACK);

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 8})
    @DisplayName("every row comes out once, in its order, on any number of threads")
    void order(int threads) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            String question = i % 7 == 0 ? "unknown" : "q-1";
            rows.add(new Submission("a.csv", i + 2, "c" + i, question, "They are hashed, " + i, Map.of()));
        }
        try (Stream<Outcome> outcomes = BATCH.threads(threads).grade(rows.iterator())) {
            List<String> found = outcomes.map(outcome -> outcome instanceof Graded graded
                            ? graded.submission().candidate() + " "
                                    + graded.grade().score()
                            : ((Rejection) outcome).candidate().orElseThrow())
                    .toList();
            assertEquals(
                    IntStream.range(0, 500)
                            .mapToObj(i -> "c" + i + (i % 7 == 0 ? "" : " 1.0"))
                            .toList(),
                    found);
        }
    }

    @Test
    @DisplayName("what cannot be graded is refused for its first reason")
    void refusals() {
        List<Submission> rows = List.of(
                row(2, "ana", "q-1", "They are hashed."),
                row(3, "ana", "q-3", "They are hashed."),
                row(4, "ana", "", "They are hashed."),
                row(5, "bob", "q-1", " \n\t\u00A0\u200B"),
                row(6, "bob", "q-1", "x".repeat(Answer.MAX_LENGTH + 1)),
                row(7, "bob", "q-1", "half \uD83D a pair"),
                row(8, "bob", "q-1", "nul\0"),
                row(9, " ", "q-1", "They are hashed."),
                row(10, "ana", "q-1", "Again."),
                row(11, "bob", "q-1", "First that can be graded."),
                row(12, "bob", "q-2", "x".repeat(Answer.MAX_LENGTH)));
        try (Stream<Outcome> outcomes = BATCH.grade(rows.iterator())) {
            assertEquals(
                    "2 3:unknown-question 4:unknown-question 5:empty-answer 6:too-long 7:bad-encoding 8:bad-row "
                            + "9:bad-row 10:duplicate 11 12",
                    outcomes.map(BatchTest::drawn).collect(Collectors.joining(" ")));
        }
    }

    @Test
    @DisplayName("a duplicate is told where the first one stands")
    void duplicate() {
        List<Submission> rows =
                List.of(row(2, "ana", "q-1", "They are hashed."), row(9, "ana", "q-1", "They are hashed."));
        try (Stream<Outcome> outcomes = BATCH.grade(rows.iterator())) {
            Rejection second = (Rejection) outcomes.toList().get(1);
            assertEquals("the answer at a.csv:2 was graded", second.reason());
        }
    }

    @Test
    @DisplayName("duplicates are found among many")
    void duplicatesAmongMany() {
        Iterator<Row> rows = rows(20_000, i -> row(i + 2, "c" + i % 15_000, "q-1", "x"));
        try (Stream<Outcome> outcomes = BATCH.grade(rows)) {
            assertEquals(5_000, outcomes.filter(Rejection.class::isInstance).count());
        }
    }

    @Test
    @DisplayName("no more rows are taken in than may wait")
    void bounded() {
        AtomicInteger taken = new AtomicInteger();
        Iterator<Row> rows = rows(100_000, i -> {
            taken.incrementAndGet();
            return row(i + 2, "c" + i, "unknown", "x");
        });
        int mostAhead = 0;
        try (Stream<Outcome> outcomes = BATCH.threads(2).grade(rows)) {
            Iterator<Outcome> all = outcomes.iterator();
            for (int done = 1; all.hasNext(); done++) {
                all.next();
                mostAhead = Math.max(mostAhead, taken.get() - done);
            }
        }
        assertEquals(100_000, taken.get());
        assertTrue(mostAhead <= 64, "rows taken in ahead: " + mostAhead);
    }

    @Test
    @DisplayName("few long answers wait at a time")
    void boundedByLength() {
        String longest = "word ".repeat(Answer.MAX_LENGTH / 5);
        AtomicInteger taken = new AtomicInteger();
        Iterator<Row> rows = rows(20, i -> {
            taken.incrementAndGet();
            return row(i + 2, "c" + i, "q-1", longest);
        });
        try (Stream<Outcome> outcomes = BATCH.threads(2).grade(rows)) {
            outcomes.iterator().next();
            assertTrue(taken.get() <= 5, "long answers taken in: " + taken.get());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3})
    @DisplayName("a source that fails is told after all that came before it")
    void failingSource(int good) {
        Iterator<Row> rows = new Iterator<>() {
            private int count;

            @Override
            public boolean hasNext() {
                if (count == good) {
                    throw new UncheckedIOException(new IOException("gone"));
                }
                return true;
            }

            @Override
            public Row next() {
                return row(++count, "c" + count, "q-1", "They are hashed.");
            }
        };
        try (Stream<Outcome> outcomes = BATCH.grade(rows)) {
            List<String> before = new ArrayList<>();
            assertThrows(UncheckedIOException.class, () -> outcomes.forEach(outcome -> before.add(drawn(outcome))));
            assertEquals(
                    IntStream.rangeClosed(1, good).mapToObj(String::valueOf).toList(), before);
        }
    }

    @Test
    @DisplayName("what goes wrong with one answer names it")
    void failingFinish() {
        List<Submission> rows = List.of(row(2, "ana", "q-1", "They are hashed."));
        try (Stream<String> lines = BATCH.grade(rows.iterator(), outcome -> {
            throw new IllegalArgumentException("of the caller");
        })) {
            assertEquals(
                    "of the caller",
                    assertThrows(IllegalArgumentException.class, lines::toList).getMessage());
        }
    }

    @Test
    @DisplayName("one answer that fails comes in its place, and those around it come too")
    void failingInPlace() {
        Iterator<Row> rows = rows(100, i -> row(i + 2, "c" + i, "q-1", "They are hashed."));
        List<String> found = new ArrayList<>();
        try (Stream<String> lines = BATCH.threads(2).grade(rows, BatchTest::drawnUnlessLine40)) {
            Spliterator<String> all = lines.spliterator();
            boolean more = true;
            while (more) {
                try {
                    more = all.tryAdvance(found::add);
                } catch (IllegalArgumentException e) {
                    found.add(e.getMessage());
                }
            }
        }
        assertEquals(
                IntStream.range(2, 102)
                        .mapToObj(line -> line == 40 ? "not 40" : String.valueOf(line))
                        .toList(),
                found);
    }

    private static String drawnUnlessLine40(Outcome outcome) {
        String drawn = drawn(outcome);
        if (drawn.equals("40")) {
            throw new IllegalArgumentException("not 40");
        }
        return drawn;
    }

    @Test
    @DisplayName("a stream of rows is graded in its order, and closed with the outcomes")
    void streams() {
        AtomicInteger closed = new AtomicInteger();
        Stream<Submission> rows = IntStream.range(0, 1000)
                .parallel()
                .mapToObj(i -> Submission.of("c" + i, i == 500 ? "unknown" : "q-1", "They are hashed."))
                .onClose(closed::incrementAndGet);
        try (Stream<Outcome> outcomes = BATCH.threads(2).grade(rows)) {
            assertEquals(
                    IntStream.range(0, 1000).mapToObj(i -> "c" + i).toList(),
                    outcomes.map(outcome -> outcome instanceof Graded graded
                                    ? graded.submission().candidate()
                                    : ((Rejection) outcome).candidate().orElseThrow())
                            .toList());
            assertEquals(0, closed.get());
        }
        assertEquals(1, closed.get());
    }

    @Test
    @DisplayName("an endless stream is taken in no faster than its outcomes are taken out")
    void slowConsumer() throws InterruptedException {
        AtomicInteger taken = new AtomicInteger();
        Stream<Submission> endless =
                Stream.generate(() -> Submission.of("c" + taken.incrementAndGet(), "q-1", "They are hashed."));
        try (Stream<Outcome> outcomes = BATCH.threads(2).grade(endless)) {
            Iterator<Outcome> all = outcomes.iterator();
            for (int done = 1; done <= 5; done++) {
                all.next();
                Thread.sleep(20);
                assertTrue(taken.get() - done <= 64, "taken in " + taken + " at " + done);
            }
        }
    }

    @Test
    @DisplayName("closing early lets the threads end, each after the answer that it is at")
    void closedEarly() throws InterruptedException {
        Set<Thread> graders = ConcurrentHashMap.newKeySet();
        Semaphore allowed = new Semaphore(1);
        AtomicInteger finished = new AtomicInteger();
        Stream<Submission> endless = Stream.iterate(0, i -> i + 1).map(i -> Submission.of("c" + i, "q-1", "Hashed."));
        Stream<Outcome> outcomes = BATCH.threads(2).grade(endless.iterator(), outcome -> {
            graders.add(Thread.currentThread());
            allowed.acquireUninterruptibly();
            finished.incrementAndGet();
            return outcome;
        });
        Iterator<Outcome> all = outcomes.iterator();
        Thread reader = new Thread(all::next);
        reader.setDaemon(true);
        reader.start();
        for (int tries = 0; graders.size() < 2 && tries < 1000; tries++) {
            Thread.sleep(10);
        }
        outcomes.close();
        allowed.release(1_000_000);
        for (Thread grader : graders) {
            grader.join(10_000);
            assertFalse(grader.isAlive());
        }
        assertEquals(2, graders.size());
        assertTrue(finished.get() <= 3, "answers finished: " + finished);
    }

    @Test
    @DisplayName("no threads are no batch")
    void noThreads() {
        assertThrows(IllegalArgumentException.class, () -> BATCH.threads(0));
    }

    private static Iterator<Row> rows(int count, IntFunction<Row> row) {
        return IntStream.range(0, count).mapToObj(row).iterator();
    }

    private static Submission row(long line, String candidate, String question, String answer) {
        return new Submission("a.csv", line, candidate, question, answer, Map.of());
    }

    private static String drawn(Outcome outcome) {
        return outcome instanceof Rejection rejection
                ? rejection.line() + ":" + rejection.code().id()
                : String.valueOf(((Graded) outcome).submission().line());
    }
}
