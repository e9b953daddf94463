package dev.assay.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.assay.audit.Cause.Code;
import dev.assay.batch.Batch;
import dev.assay.batch.Graded;
import dev.assay.batch.KeyIndex;
import dev.assay.batch.Outcome;
import dev.assay.batch.Rejection;
import dev.assay.batch.Row;
import dev.assay.batch.Submission;
import dev.assay.grade.Sha256;
import dev.assay.report.GradeJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Batch batch;
    private final Optional<AuditTrail> trail;
    private final Causes causes;
    private final KeyIndex seen = new KeyIndex();
    private long count;
    private long agreeing;
    private long missing;
    private long altered;
    private long matched;
    private boolean compared;

    private record Line(long number, String text) {}

    private record Judged(Optional<AnswerKey> key, long content, Optional<Replayed> differing) {}

    private Replay(Batch batch, Optional<AuditTrail> trail) {
        this.batch = batch;
        this.trail = trail;
        this.causes = new Causes(trail.map(log -> new Causes.Facts(log.facts(), RunFacts.of(batch))));
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
     * @param differing takes those that do not come out the same, in their order
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
        try (Stream<Judged> all = batch.each(numbered, line -> line.text().length(), this::judged)) {
            for (Iterator<Judged> results = all.iterator(); results.hasNext(); ) {
                Judged result = results.next();
                if (result.key().isEmpty() && result.differing().isEmpty()) {
                    continue;
                }
                count++;
                agreeing += result.differing().isEmpty() ? 1 : 0;
                result.key().ifPresent(key -> seen.put(key.high(), key.low(), result.content()));
                result.differing().ifPresent(differing);
            }
        }
    }

    private Judged judged(Line line) {
        JsonNode stored;
        try {
            stored = JSON.readTree(line.text());
        } catch (JsonProcessingException e) {
            return damaged(line, "not JSON: the line is not whole, or was changed");
        }
        if (stored.has("code") && stored.has("reason") && !stored.has("score")) {
            return new Judged(Optional.empty(), 0, Optional.empty());
        }
        for (String field : List.of("candidate", "question", "answer", "band")) {
            if (!stored.path(field).isTextual()) {
                return damaged(line, "no result: '" + field + "' is missing");
            }
        }
        Submission answer = submission(stored);
        AnswerKey key = AnswerKey.of(answer.candidate(), answer.question());
        return new Judged(Optional.of(key), content(answer), differing(line, stored, answer));
    }

    private static Judged damaged(Line line, String why) {
        Replayed differing = new Replayed(
                line.number(), "", "", List.of(new Cause(Code.DAMAGED, why)), Optional.empty(), Optional.empty());
        return new Judged(Optional.empty(), 0, Optional.of(differing));
    }

    private static Submission submission(JsonNode stored) {
        Map<String, String> columns = new LinkedHashMap<>();
        stored.path("columns")
                .properties()
                .forEach(
                        column -> columns.put(column.getKey(), column.getValue().asText()));
        return new Submission(
                "",
                1,
                stored.path("candidate").asText(),
                stored.path("question").asText(),
                stored.path("answer").asText(),
                columns);
    }

    /** What stands for answer and columns: 63 bits, so that a changed one is taken for the same once in 10¹⁸ times. */
    private static long content(Submission answer) {
        StringBuilder text = new StringBuilder(answer.answer());
        answer.columns()
                .forEach((name, value) ->
                        text.append('\0').append(name).append('\0').append(value));
        return AnswerKey.content(Sha256.hex(text.toString()));
    }

    private Optional<Replayed> differing(Line line, JsonNode stored, Submission answer) {
        Optional<Replayed.Mark> before = Optional.of(new Replayed.Mark(
                stored.path("score").asDouble(), stored.path("band").asText()));
        Iterator<Row> admitted = batch.admitted(List.of(answer).iterator());
        Outcome outcome = batch.outcome(admitted.next());
        List<Cause> found = new ArrayList<>();
        Optional<Boolean> wrote = trail.flatMap(log -> log.wrote(answer.candidate(), answer.question(), bytes(line)));
        if (wrote.isPresent() && !wrote.get()) {
            found.add(new Cause(Code.EDITED, "the line is not the one that the audit log says was written"));
        }
        Optional<Replayed.Mark> after = Optional.empty();
        if (outcome instanceof Rejection rejection) {
            found.add(new Cause(Code.REFUSED, rejection.code().id() + ": " + rejection.reason()));
        } else if (outcome instanceof Graded graded) {
            after = Optional.of(
                    new Replayed.Mark(graded.grade().score(), graded.grade().band()));
            String now = GradeJson.of(graded);
            if (!now.equals(line.text())) {
                List<Cause> more = causes.of(stored, parsed(now), wrote.orElse(false));
                // That it was edited is told already.
                more.stream()
                        .filter(cause -> found.isEmpty() || cause.code() != Code.EDITED)
                        .forEach(found::add);
            }
        }
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(new Replayed(line.number(), answer.candidate(), answer.question(), found, before, after));
    }

    private static byte[] bytes(Line line) {
        return line.text().getBytes(StandardCharsets.UTF_8);
    }

    private static JsonNode parsed(String line) {
        try {
            return JSON.readTree(line);
        } catch (IOException e) {
            throw new IllegalStateException("what was just written is JSON", e);
        }
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
                } else if (content != content(answer)) {
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
        return new Summary(count, agreeing, missing, altered, compared ? seen.size() - matched : 0);
    }

    /**
     * What came of it.
     *
     * @param results results that were graded again
     * @param agreeing those that came out the same, byte for byte
     * @param missing answers that are not in the results
     * @param altered answers that are other than the one graded
     * @param unasked results whose answer is not among the answers, if those were given
     */
    public record Summary(long results, long agreeing, long missing, long altered, long unasked) {

        /** Whether everything is as it was. */
        public boolean agrees() {
            return results == agreeing && missing + altered + unasked == 0;
        }
    }
}
