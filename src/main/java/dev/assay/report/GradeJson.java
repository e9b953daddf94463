package dev.assay.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.assay.batch.Graded;
import dev.assay.batch.Outcome;
import dev.assay.batch.Rejection;
import dev.assay.batch.Submission;
import dev.assay.grade.Grade;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * Outcomes as JSON, for JSON Lines: one object a line, without the line break. What stands in it is described by
 * {@code grade.schema.json}, a resource beside this class; fields are only ever added. Thread-safe.
 */
public final class GradeJson {

    /** The version of the format, which stands in each line of a graded answer. */
    public static final int FORMAT = 1;

    private final JsonGenerator json;

    private GradeJson(JsonGenerator json) {
        this.json = json;
    }

    /** A graded answer or a rejected row. */
    public static String of(Outcome outcome) {
        return write(json -> {
            if (outcome instanceof Graded graded) {
                json.graded(graded);
            } else if (outcome instanceof Rejection rejection) {
                json.rejected(rejection);
            }
        });
    }

    /** The name that a carried column has in JSON: one that every reader takes. */
    public static String columnName(String column) {
        return Surrogates.replaced(column);
    }

    private interface Content {
        void write(GradeJson json) throws IOException;
    }

    private static String write(Content content) {
        return JsonText.line(json -> content.write(new GradeJson(json)));
    }

    private void rejected(Rejection rejection) throws IOException {
        json.writeStartObject();
        json.writeStringField("source", rejection.source());
        json.writeNumberField("line", rejection.line());
        text("candidate", rejection.candidate());
        text("question", rejection.question());
        json.writeStringField("code", rejection.code().id());
        json.writeStringField("reason", rejection.reason());
        json.writeEndObject();
    }

    private void graded(Graded graded) throws IOException {
        Submission submission = graded.submission();
        Grade grade = graded.grade();
        GradeParts parts = new GradeParts(json);
        json.writeStartObject();
        json.writeNumberField("format", FORMAT);
        json.writeStringField("candidate", submission.candidate());
        json.writeStringField("question", submission.question());
        json.writeStringField("answer", grade.answer());
        json.writeNumberField("score", BigDecimal.valueOf(grade.score()));
        json.writeStringField("band", grade.band());
        parts.concepts(grade.concepts());
        parts.flags(grade.flags());
        parts.signs(grade.signs());
        parts.depth(grade.depth());
        parts.review(grade.review());
        parts.followUps(grade.followUps());
        json.writeFieldName("arithmetic");
        parts.arithmetic(grade.arithmetic());
        json.writeObjectFieldStart("columns");
        for (Map.Entry<String, String> column : submission.columns().entrySet()) {
            json.writeStringField(columnName(column.getKey()), column.getValue());
        }
        json.writeEndObject();
        json.writeObjectFieldStart("rubric");
        json.writeStringField("id", grade.rubricId());
        json.writeStringField("sha256", grade.fingerprint());
        json.writeEndObject();
        json.writeStringField("engine", grade.engine());
        json.writeEndObject();
    }

    private void text(String field, Optional<String> value) throws IOException {
        json.writeStringField(field, value.orElse(null));
    }
}
