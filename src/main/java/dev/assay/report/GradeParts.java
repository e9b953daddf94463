package dev.assay.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.assay.context.Cue;
import dev.assay.context.Finding;
import dev.assay.grade.Arithmetic;
import dev.assay.grade.ConceptGrade;
import dev.assay.grade.FollowUp;
import dev.assay.grade.RaisedFlag;
import dev.assay.grade.RaisedSign;
import dev.assay.grade.Review;
import dev.assay.match.NearMiss;
import dev.assay.rubric.Kind;
import dev.assay.text.Span;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Writes the parts of a grade as JSON. */
final class GradeParts {

    private final JsonGenerator json;

    GradeParts(JsonGenerator json) {
        this.json = json;
    }

    void concepts(List<ConceptGrade> concepts) throws IOException {
        json.writeArrayFieldStart("concepts");
        for (ConceptGrade concept : concepts) {
            json.writeStartObject();
            json.writeStringField("id", concept.id());
            json.writeStringField("kind", name(concept.kind()));
            json.writeNumberField("weight", concept.weight());
            json.writeStringField("status", name(concept.status()));
            fraction("credit", concept.credit());
            json.writeStringField(
                    "nearestMiss",
                    concept.nearestMiss().map(GradeParts::described).orElse(null));
            json.writeFieldName("lack");
            if (concept.nearestMiss().isPresent()) {
                lack(concept.nearestMiss().get());
            } else {
                json.writeNull();
            }
            findings(concept.findings());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** A near miss for those who do not write patterns. */
    private void lack(NearMiss miss) throws IOException {
        json.writeStartObject();
        json.writeArrayFieldStart("parts");
        for (Span part : miss.parts()) {
            json.writeStartObject();
            json.writeNumberField("start", part.start());
            json.writeNumberField("end", part.end());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("missing");
        for (List<String> words : miss.missing()) {
            texts(words);
        }
        json.writeEndArray();
        json.writeFieldName("relations");
        texts(miss.relations());
        json.writeEndObject();
    }

    private void texts(List<String> texts) throws IOException {
        json.writeStartArray();
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }

    private static String described(NearMiss miss) {
        return miss.detail() + ": " + miss.span().start() + "–" + miss.span().end();
    }

    void flags(List<RaisedFlag> flags) throws IOException {
        json.writeArrayFieldStart("flags");
        for (RaisedFlag flag : flags) {
            json.writeStartObject();
            json.writeStringField("id", flag.id());
            json.writeStringField("severity", name(flag.severity()));
            json.writeStringField("excusedBy", flag.excusedBy().orElse(null));
            findings(flag.findings());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    void signs(List<RaisedSign> signs) throws IOException {
        json.writeArrayFieldStart("signs");
        for (RaisedSign sign : signs) {
            json.writeStartObject();
            json.writeStringField("id", sign.id());
            findings(sign.findings());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void findings(List<Finding> findings) throws IOException {
        json.writeArrayFieldStart("findings");
        for (Finding finding : findings) {
            json.writeStartObject();
            span(finding.start(), finding.end(), finding.text());
            json.writeStringField("pattern", finding.pattern());
            json.writeStringField("stance", name(finding.stance()));
            json.writeFieldName("cue");
            cue(finding.cue());
            json.writeStringField("subject", finding.subject().orElse(null));
            json.writeBooleanField("corrected", finding.corrected());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    void cue(Optional<Cue> cue) throws IOException {
        if (cue.isEmpty()) {
            json.writeNull();
            return;
        }
        json.writeStartObject();
        span(cue.get().start(), cue.get().end(), cue.get().text());
        json.writeStringField("kind", cue.get().kind());
        json.writeEndObject();
    }

    private void span(int start, int end, String text) throws IOException {
        json.writeNumberField("start", start);
        json.writeNumberField("end", end);
        json.writeStringField("text", text);
    }

    void depth(Map<Kind, Optional<Double>> depth) throws IOException {
        json.writeObjectFieldStart("depth");
        for (Kind kind : Kind.values()) {
            Optional<Double> credit = depth.getOrDefault(kind, Optional.empty());
            if (credit.isPresent()) {
                fraction(name(kind), credit.get());
            } else {
                json.writeNullField(name(kind));
            }
        }
        json.writeEndObject();
    }

    void review(Review review) throws IOException {
        json.writeObjectFieldStart("review");
        json.writeBooleanField("needed", review.needed());
        json.writeArrayFieldStart("reasons");
        for (Review.Reason reason : review.reasons()) {
            json.writeStartObject();
            json.writeStringField("code", reason.code().id());
            json.writeStringField("detail", reason.detail());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    void followUps(List<FollowUp> followUps) throws IOException {
        json.writeArrayFieldStart("followUps");
        for (FollowUp followUp : followUps) {
            json.writeStartObject();
            json.writeStringField("concept", followUp.concept());
            json.writeStringField("ask", followUp.ask());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    void arithmetic(Arithmetic node) throws IOException {
        json.writeStartObject();
        fraction("value", node.value());
        json.writeStringField("why", node.why());
        json.writeArrayFieldStart("details");
        for (Arithmetic detail : node.details()) {
            arithmetic(detail);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    /** In decimal notation, never with an exponent. */
    private void fraction(String field, double value) throws IOException {
        json.writeNumberField(field, BigDecimal.valueOf(value));
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
