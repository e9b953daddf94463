package dev.assay.audit;

import dev.assay.audit.Cause.Code;
import dev.assay.audit.LineJudge.Judged;
import dev.assay.audit.LineJudge.Line;
import dev.assay.batch.Batch;
import dev.assay.batch.KeyIndex;
import dev.assay.batch.Row;
import dev.assay.batch.Submission;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Grades stored results again, from the answers in them, and compares them byte for byte. Where one comes out otherwise,
 * it looks for the cause: what the stored line and today's say of rubric, engine and concepts and, with an audit log, what
 * decided the grades then.
 *
 * <p>In use: {@link #results} once, then {@link #answers} if the answers are at hand, then {@link #summary}. Memory grows by
 * about 50 bytes for each result. For one thread; it grades on several.
 */
public final class Replay {

    private static final Cause AGAIN =
            new Cause(Code.DUPLICATE, "a second result of one candidate's answer to the question");

    private final Batch batch;
    private final LineJudge judge;
    private final KeyIndex seen = new KeyIndex();
    private long count;
    private long agreeing;
    private long missing;
    private long altered;
    private long unlogged;
    private long repeated;
    private long matched;
    private boolean compared;

    private Replay(Batch batch, Optional<AuditTrail> trail) {
        this.batch = batch;
        this.judge = new LineJudge(batch, trail);
    }

    /**
     * A replay.
     *
     * @param batch by what to grade again
     * @param trail the audit log of the run, if there is one
     */
    public static Replay of(Batch batch, Optional<AuditTrail> trail) {
        return new Replay(batch, trail);
    }

    /**
     * Grades results again. Lines of rejected rows, which hold no answer, are passed over.
     *
     * @param lines the lines of the results, without line breaks
     * @param differing takes those that do not come out the same, that the audit log does not know, or whose answer has a
     *     result already, in their order
     */
    public void results(Iterator<String> lines, Consumer<Replayed> differing) {
        Iterator<Line> numbered = new Iterator<>() {
            private long number;

            @Override
            public boolean hasNext() {
                return lines.hasNext();
            }

            @Override
            public Line next() {
                return new Line(++number, lines.next());
            }
        };
        try (Stream<Judged> all = batch.each(numbered, line -> line.text().length(), judge::judged)) {
            for (Iterator<Judged> results = all.iterator(); results.hasNext(); ) {
                Judged result = results.next();
                result.found().ifPresent(found -> count(result, found).ifPresent(differing));
            }
        }
    }

    /** Counts a result, and returns what is to be told of it. */
    private Optional<Replayed> count(Judged result, LineJudge.Found found) {
        boolean again = result.key().isPresent()
                && seen.add(result.key().get().high(), result.key().get().low(), result.content()) >= 0;
        count++;
        agreeing += result.same() ? 1 : 0;
        unlogged += result.logged() ? 0 : 1;
        repeated += again ? 1 : 0;
        return found.told(again ? List.of(AGAIN) : List.of());
    }

    /**
     * Compares the answers that were graded with those at hand: whether each is in the results, with the same text and
     * columns. Rows that would be rejected are passed over.
     *
     * @param differing takes the answers that are not in the results as they are, {@code line} being that of the source
     */
    public void answers(Iterator<? extends Row> rows, Consumer<Replayed> differing) {
        compared = true;
        for (Iterator<Row> admitted = batch.admitted(rows); admitted.hasNext(); ) {
            if (admitted.next() instanceof Submission answer) {
                AnswerKey key = AnswerKey.of(answer.candidate(), answer.question());
                long content = seen.place(key.high(), key.low());
                matched += content >= 0 ? 1 : 0;
                if (content < 0) {
                    missing++;
                    differing.accept(unlike(answer, "the answer is not in the results"));
                } else if (content != LineJudge.content(answer)) {
                    altered++;
                    differing.accept(unlike(answer, "the answer or a carried column is another than the one graded"));
                }
            }
        }
    }

    private static Replayed unlike(Submission answer, String why) {
        return new Replayed(
                answer.line(),
                answer.candidate(),
                answer.question(),
                List.of(new Cause(Code.ANSWER, why)),
                Optional.empty(),
                Optional.empty());
    }

    /** The counts so far. */
    public Summary summary() {
        return new Summary(count, agreeing, missing, altered, compared ? seen.size() - matched : 0, unlogged, repeated);
    }

    /**
     * What came of it.
     *
     * @param results results that were graded again
     * @param agreeing those that came out the same, byte for byte
     * @param missing answers that are not in the results
     * @param altered answers that are other than the one graded
     * @param unasked results whose answer is not among the answers, if those were given
     * @param unlogged results that the audit log does not know, if there is one
     * @param repeated results of answers that have one already
     */
    public record Summary(
            long results, long agreeing, long missing, long altered, long unasked, long unlogged, long repeated) {

        /** Whether everything is as it was. */
        public boolean agrees() {
            return results == agreeing && missing + altered + unasked + unlogged + repeated == 0;
        }
    }
}
