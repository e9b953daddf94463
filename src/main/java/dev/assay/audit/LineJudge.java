package dev.assay.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.assay.audit.Cause.Code;
import dev.assay.audit.Replayed.Mark;
import dev.assay.batch.Batch;
import dev.assay.batch.Graded;
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

/** Grades the answer of one stored line again, and finds out why it comes out otherwise. Immutable and thread-safe. */
final class LineJudge {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Batch batch;
    private final Optional<AuditTrail> trail;
    private final Causes causes;

    /** A line of results, counted from 1. */
    record Line(long number, String text) {}

    /**
     * What became of a line.
     *
     * @param key whose answer to which question; empty if that cannot be read
     * @param content what stands for answer and columns
     * @param same whether it comes out byte for byte the same
     * @param logged whether the audit log, if there is one, knows of the answer
     * @param found the line with what is to be said of it, which may be nothing; empty if it holds no answer
     */
    record Judged(Optional<AnswerKey> key, long content, boolean same, boolean logged, Optional<Found> found) {

        private static final Judged NONE = new Judged(Optional.empty(), 0, true, true, Optional.empty());
    }

    /** A {@link Replayed} that may have no cause. */
    record Found(
            long line,
            String candidate,
            String question,
            List<Cause> causes,
            Optional<Mark> before,
            Optional<Mark> after) {

        /** What is to be told of the line; {@code more} that has to do with other lines. */
        Optional<Replayed> told(List<Cause> more) {
            List<Cause> all = new ArrayList<>(more);
            all.addAll(causes);
            return all.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Replayed(line, candidate, question, all, before, after));
        }
    }

    LineJudge(Batch batch, Optional<AuditTrail> trail) {
        this.batch = batch;
        this.trail = trail;
        this.causes = new Causes(trail.map(log -> new Causes.Facts(log.facts(), RunFacts.of(batch))));
    }

    /** Judges a line; that of a rejected row, which holds no answer, is found to be nothing. */
    Judged judged(Line line) {
        JsonNode stored;
        try {
            stored = JSON.readTree(line.text());
        } catch (JsonProcessingException e) {
            return damaged(line, "not JSON: the line is not whole, or was changed");
        }
        if (stored.has("code") && stored.has("reason") && !stored.has("score")) {
            return Judged.NONE;
        }
        for (String field : List.of("candidate", "question", "answer", "band")) {
            if (!stored.path(field).isTextual()) {
                return damaged(line, "no result: '" + field + "' is missing");
            }
        }
        Submission answer = submission(stored);
        return judged(line, stored, answer);
    }

    private static Judged damaged(Line line, String why) {
        List<Cause> causes = List.of(new Cause(Code.DAMAGED, why));
        Found found = new Found(line.number(), "", "", causes, Optional.empty(), Optional.empty());
        return new Judged(Optional.empty(), 0, false, true, Optional.of(found));
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
    static long content(Submission answer) {
        StringBuilder text = new StringBuilder(answer.answer());
        answer.columns()
                .forEach((name, value) ->
                        text.append('\0').append(name).append('\0').append(value));
        return AnswerKey.content(Sha256.hex(text.toString()));
    }

    private Judged judged(Line line, JsonNode stored, Submission answer) {
        Optional<Mark> before = Optional.of(
                new Mark(stored.path("score").asDouble(), stored.path("band").asText()));
        Iterator<Row> admitted = batch.admitted(List.of(answer).iterator());
        Outcome outcome = batch.outcome(admitted.next());
        List<Cause> found = new ArrayList<>();
        Optional<Boolean> wrote = trail.flatMap(log -> log.wrote(answer.candidate(), answer.question(), bytes(line)));
        if (wrote.isPresent() && !wrote.get()) {
            found.add(new Cause(Code.EDITED, "the line is not the one that the audit log says was written"));
        }
        Optional<Mark> after = Optional.empty();
        if (outcome instanceof Rejection rejection) {
            found.add(new Cause(Code.REFUSED, rejection.code().id() + ": " + rejection.reason()));
        } else if (outcome instanceof Graded graded) {
            after = Optional.of(new Mark(graded.grade().score(), graded.grade().band()));
            String now = GradeJson.of(graded);
            if (!now.equals(line.text())) {
                List<Cause> more = causes.of(stored, parsed(now), wrote.orElse(false));
                // That it was edited is told already.
                more.stream()
                        .filter(cause -> found.isEmpty() || cause.code() != Code.EDITED)
                        .forEach(found::add);
            }
        }
        boolean same = found.isEmpty();
        boolean logged = trail.isEmpty() || wrote.isPresent();
        if (!logged) {
            found.add(new Cause(Code.UNLOGGED, "the audit log knows nothing of this result"));
        }
        return new Judged(
                Optional.of(AnswerKey.of(answer.candidate(), answer.question())),
                content(answer),
                same,
                logged,
                Optional.of(new Found(line.number(), answer.candidate(), answer.question(), found, before, after)));
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
}
