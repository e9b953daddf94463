package dev.assay.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.assay.batch.copies.CopyPair;
import dev.assay.batch.copies.SharedSpan;
import dev.assay.grade.Engine;
import dev.assay.text.Span;
import java.io.IOException;

/**
 * Answers that share text as JSON, for JSON Lines: one object a pair, without the line break. What stands in it is
 * described by {@code copies.schema.json}, a resource beside this class; fields are only ever added. Thread-safe.
 */
public final class CopyJson {

    private static final int FORMAT = 1;
    private static final int DECIMALS = 4;

    private CopyJson() {}

    /** A pair of answers. */
    public static String of(CopyPair pair) {
        return JsonText.line(json -> write(json, pair));
    }

    private static void write(JsonGenerator json, CopyPair pair) throws IOException {
        json.writeStartObject();
        json.writeNumberField("format", FORMAT);
        json.writeStringField("question", pair.question());
        json.writeStringField("candidate", pair.first());
        json.writeStringField("other", pair.second());
        json.writeNumberField("sharedWords", pair.sharedWords());
        json.writeNumberField("words", pair.firstWords());
        json.writeNumberField("otherWords", pair.secondWords());
        json.writeNumberField("resemblance", JsonText.rounded(pair.resemblance(), DECIMALS));
        json.writeNumberField("containment", JsonText.rounded(pair.containment(), DECIMALS));
        json.writeArrayFieldStart("spans");
        for (SharedSpan span : pair.spans()) {
            json.writeStartObject();
            json.writeNumberField("words", span.words());
            place(json, "here", span.first(), pair.firstText(span));
            place(json, "there", span.second(), pair.secondText(span));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeStringField("engine", Engine.NAME);
        json.writeEndObject();
    }

    private static void place(JsonGenerator json, String field, Span span, String text) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeNumberField("start", span.start());
        json.writeNumberField("end", span.end());
        json.writeStringField("text", text);
        json.writeEndObject();
    }
}
