package dev.assay.batch;

import dev.assay.grade.Grader;
import dev.assay.rubric.RubricSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Grades many answers on several threads. Every row that goes in comes out once, graded or rejected, in its order; a
 * batch of any length needs the memory of a few answers, and up to 54 bytes more for each to recognise duplicates.
 * Immutable and thread-safe; the streams that it gives are each for one thread.
 *
 * <p>Rows are taken in as outcomes are asked for, at most 32 rows a thread ahead of them. What grades answers of one
 * question that come from nobody in particular needs no batch: a {@link Grader} may be shared by the threads of a
 * parallel stream.
 *
 * <pre>{@code
 * try (AnswerReader answers = Answers.open(Path.of("answers.csv"));
 *         Stream<Outcome> outcomes = Batch.of(rubrics).grade(answers)) {
 *     outcomes.forEach(outcome -> …);
 * }
 * }</pre>
 */
public final class Batch {

    /** UTF-16 units of answers that may wait: four of the longest. */
    private static final long MOST_WAITING = 4L * dev.assay.text.Answer.MAX_LENGTH;

    private final RubricSet rubrics;
    private final int threads;
    private final Map<String, Grader> graders = new ConcurrentHashMap<>();

    private Batch(RubricSet rubrics, int threads) {
        this.rubrics = rubrics;
        this.threads = threads;
    }

    /** A batch that grades by these rubrics, on as many threads as the machine has processors. */
    public static Batch of(RubricSet rubrics) {
        return new Batch(rubrics, Runtime.getRuntime().availableProcessors());
    }

    /**
     * The same batch on so many threads.
     *
     * @throws IllegalArgumentException if there is not at least one
     */
    public Batch threads(int count) {
        if (count < 1) {
            throw new IllegalArgumentException("at least one thread is needed, not " + count);
        }
        return new Batch(rubrics, count);
    }

    /** The rubrics that it grades by. */
    public RubricSet rubrics() {
        return rubrics;
    }

    /**
     * Grades answers. Close the stream if it is not read to its end; the rows' source is for the caller to close.
     *
     * <p>The stream throws what iterating over the rows throws, and {@link IllegalStateException}, naming the row, if
     * grading an answer fails.
     */
    public Stream<Outcome> grade(Iterator<? extends Row> rows) {
        return grade(rows, Function.identity());
    }

    /**
     * Grades answers and makes something of each outcome, such as the line of a report, on the threads that grade.
     *
     * @param finish what to make; called by several threads at once
     * @see #grade(Iterator)
     */
    public <T> Stream<T> grade(Iterator<? extends Row> rows, Function<? super Outcome, ? extends T> finish) {
        return each(admitted(rows), row -> finish.apply(outcome(row)));
    }

    /**
     * Works on rows on the threads that grade, and gives what comes of them in their order. For who knows the result of
     * some rows already and has {@link #outcome} grade the others.
     *
     * @param rows as {@link #admitted} gives them
     * @param work what to do; called by several threads at once
     * @see #grade(Iterator)
     */
    public <T> Stream<T> each(Iterator<Row> rows, Function<? super Row, ? extends T> work) {
        return each(rows, Batch::weight, work);
    }

    /**
     * Works on anything on the threads that grade, and gives what comes of it in its order.
     *
     * @param length of an item, in UTF-16 units or what takes as much memory: no more is taken in than four of the longest
     *     answers
     * @param work what to do; called by several threads at once
     */
    public <A, T> Stream<T> each(
            Iterator<? extends A> items, ToIntFunction<? super A> length, Function<? super A, ? extends T> work) {
        OrderedParallel<A, T> results = new OrderedParallel<>(items, work, threads, length, MOST_WAITING);
        return StreamSupport.stream(Spliterators.<T>spliteratorUnknownSize(results, Spliterator.ORDERED), false)
                .onClose(results::close);
    }

    /**
     * The rows as this batch takes them: what it would not grade comes as a rejection. For who needs the answers and not
     * their grades, or goes on with {@link #each}.
     */
    public Iterator<Row> admitted(Iterator<? extends Row> rows) {
        Intake intake = new Intake(rubrics);
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return rows.hasNext();
            }

            @Override
            public Row next() {
                return intake.admit(rows.next());
            }
        };
    }

    /**
     * Grades the answers of a stream. Close the stream of outcomes if it is not read to its end; that closes the rows,
     * too. Whether or not the rows' stream is parallel, it is read by one thread, in its order.
     *
     * @see #grade(Iterator)
     */
    public Stream<Outcome> grade(Stream<? extends Row> rows) {
        return grade(rows.iterator()).onClose(rows::close);
    }

    private static int weight(Row row) {
        return row instanceof Submission submission ? submission.answer().length() : 0;
    }

    /**
     * Grades the answer of one row.
     *
     * @param row as {@link #admitted} gives it
     * @throws IllegalStateException naming the row, if grading it fails
     */
    public Outcome outcome(Row row) {
        if (row instanceof Rejection rejection) {
            return rejection;
        }
        Submission submission = (Submission) row;
        try {
            return new Graded(submission, grader(submission.question()).grade(submission.answer()));
        } catch (RuntimeException | StackOverflowError e) {
            throw new IllegalStateException(
                    "grading the answer at " + submission.source() + ":" + submission.line() + " failed", e);
        }
    }

    /**
     * What decides the grades of a question: {@link Grader#fingerprint}.
     *
     * @throws IllegalArgumentException if the rubrics have no such question
     */
    public String fingerprint(String question) {
        return grader(question).fingerprint();
    }

    /**
     * The grader of a question, compiled when it is first asked for.
     *
     * @throws IllegalArgumentException if the rubrics have no such question
     */
    public Grader grader(String question) {
        return graders.computeIfAbsent(question, id -> Grader.compile(rubrics.get(id)));
    }
}
