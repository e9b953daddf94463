package dev.assay.report.stored;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.assay.batch.Graded;
import dev.assay.batch.Outcome;
import dev.assay.batch.Rejection;
import dev.assay.batch.Submission;
import dev.assay.grade.Grade;
import dev.assay.report.GradeJson;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Outcomes from lines. Fields that are not known are passed over: a later version may have added them. Thread-safe.
 *
 * <p>What a line does not hold is not invented: source and line of an answer are those of the results; a flag or a sign
 * says nothing; a match has the number −1 and the first token, a near miss the number −1 and the share 0; and what led to
 * a subject is not told.
 */
final class StoredOutcome {

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(StoredResults.LONGEST_LINE)
                            .maxNameLength(StoredResults.LONGEST_LINE)
                            .build())
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private StoredOutcome() {}

    /**
     * Reads a line.
     *
     * @throws StoredException if it is no outcome
     */
    static Outcome read(byte[] line, Place place) throws StoredException {
        StoredFields fields = new StoredFields("", tree(line));
        if (fields.has("format")) {
            return graded(fields, place);
        }
        if (fields.has("code")) {
            return rejection(fields);
        }
        throw new StoredException("neither a graded answer nor a rejected row: it has no 'format' and no 'code'");
    }

    private static JsonNode tree(byte[] line) throws StoredException {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(line))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new StoredException("not UTF-8");
        }
        try {
            // A byte order mark, as some editors leave it.
            return JSON.readTree(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (JsonProcessingException e) {
            String where =
                    e.getLocation() == null ? "" : "column " + e.getLocation().getColumnNr() + ": ";
            throw new StoredException("not JSON: " + where + e.getOriginalMessage());
        }
    }

    private static Outcome rejection(StoredFields fields) throws StoredException {
        return new Rejection(
                fields.text("source"),
                fields.whole("line"),
                fields.optionalText("candidate"),
                fields.optionalText("question"),
                fields.code("code", Rejection.Code.values(), Rejection.Code::id),
                fields.text("reason"));
    }

    private static Outcome graded(StoredFields fields, Place place) throws StoredException {
        int format = fields.whole("format");
        if (format != GradeJson.FORMAT) {
            throw new StoredException(
                    "format " + format + " is of another version of Assay; this one reads " + GradeJson.FORMAT);
        }
        String answer = fields.text("answer");
        StoredGrade parts = new StoredGrade(answer.length());
        StoredFields rubric = fields.object("rubric");
        Grade grade = new Grade(
                answer,
                fields.fraction("score"),
                fields.text("band"),
                fields.list("concepts", parts::concept),
                fields.list("flags", parts::flag),
                fields.list("signs", parts::sign),
                parts.depth(fields.object("depth")),
                parts.review(fields.object("review")),
                fields.list("followUps", parts::followUp),
                parts.arithmetic(fields.object("arithmetic")),
                rubric.text("id"),
                rubric.text("sha256"),
                fields.text("engine"));
        Submission submission = new Submission(
                place.file(),
                place.line(),
                fields.text("candidate"),
                fields.text("question"),
                answer,
                columns(fields.object("columns")));
        return new Graded(submission, grade);
    }

    private static Map<String, String> columns(StoredFields fields) throws StoredException {
        Map<String, String> columns = new LinkedHashMap<>();
        for (String name : fields.names()) {
            columns.put(name, fields.text(name));
        }
        return columns;
    }
}
