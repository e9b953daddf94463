package dev.assay.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.assay.grade.Engine;
import dev.assay.study.agreement.Agreement;
import dev.assay.study.agreement.AgreementSettings;
import dev.assay.study.agreement.Comparison;
import dev.assay.study.agreement.Confusion;
import dev.assay.study.agreement.Estimate;
import dev.assay.study.agreement.Figure;
import dev.assay.study.agreement.Interval;
import dev.assay.study.agreement.ScopeAgreement;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How far grades agree with those that people gave, as one JSON object with its line break. Fields are only ever added.
 *
 * <p>A figure is an object with a {@code value}, rounded half-up to 6 decimals; where it is null, {@code undefined} says
 * why. Thread-safe.
 */
public final class AgreementJson {

    private static final int FORMAT = 1;
    private static final int DECIMALS = 6;

    private final JsonGenerator json;

    private AgreementJson(JsonGenerator json) {
        this.json = json;
    }

    /**
     * The object.
     *
     * @param pack what the caller calls the pack
     */
    public static String of(String pack, Agreement agreement) {
        return JsonText.lines(json -> new AgreementJson(json).agreement(pack, agreement));
    }

    private void agreement(String pack, Agreement agreement) throws IOException {
        json.writeStartObject();
        json.writeNumberField("format", FORMAT);
        json.writeStringField("pack", pack);
        json.writeObjectFieldStart("rows");
        json.writeNumberField("read", agreement.counts().rows());
        json.writeNumberField("graded", agreement.counts().graded());
        json.writeNumberField("rejected", agreement.counts().rejected());
        json.writeNumberField("withHumanGrade", agreement.counts().marked());
        json.writeNumberField("withTwoHumanGrades", agreement.counts().markedTwice());
        json.writeNumberField("withoutHumanGrade", agreement.counts().unmarked());
        json.writeNumberField("withConceptLabels", agreement.counts().labelled());
        json.writeEndObject();
        settings(agreement.settings());
        json.writeFieldName("overall");
        scope(agreement.overall());
        json.writeArrayFieldStart("questions");
        for (ScopeAgreement question : agreement.questions()) {
            scope(question);
        }
        json.writeEndArray();
        new AgreementParts(this, json).write(agreement);
        json.writeStringField("engine", Engine.NAME);
        json.writeEndObject();
    }

    private void settings(AgreementSettings settings) throws IOException {
        json.writeObjectFieldStart("bootstrap");
        json.writeNumberField("resamples", settings.resamples());
        json.writeNumberField("seed", settings.seed());
        number("level", Interval.LEVEL);
        json.writeEndObject();
    }

    private void scope(ScopeAgreement scope) throws IOException {
        json.writeStartObject();
        json.writeStringField("question", scope.question().orElse(null));
        json.writeNumberField("answers", scope.answers());
        json.writeNumberField("withHumanGrade", scope.marked());
        for (Comparison comparison : scope.comparisons()) {
            json.writeObjectFieldStart(name(comparison.predictor()));
            for (Figure figure : comparison.figures()) {
                figure(figure);
            }
            json.writeEndObject();
        }
        json.writeFieldName("confusion");
        confusion(scope.confusion());
        json.writeEndObject();
    }

    private void figure(Figure figure) throws IOException {
        json.writeObjectFieldStart(name(figure.measure()));
        json.writeNumberField("answers", figure.count());
        value(figure.estimate());
        if (figure.interval().isPresent()) {
            number("low", figure.interval().get().low());
            number("high", figure.interval().get().high());
        } else {
            json.writeNullField("low");
            json.writeNullField("high");
        }
        json.writeEndObject();
    }

    /** A figure as an object. */
    void estimate(String field, Estimate estimate) throws IOException {
        json.writeObjectFieldStart(field);
        value(estimate);
        json.writeEndObject();
    }

    private void value(Estimate estimate) throws IOException {
        if (estimate.value().isPresent()) {
            number("value", estimate.value().getAsDouble());
        } else {
            json.writeNullField("value");
        }
        json.writeStringField("undefined", estimate.undefined().orElse(null));
    }

    void number(String field, double value) throws IOException {
        json.writeNumberField(field, JsonText.rounded(value, DECIMALS));
    }

    private void confusion(Optional<Confusion> confusion) throws IOException {
        if (confusion.isEmpty()) {
            json.writeNull();
            return;
        }
        json.writeStartObject();
        json.writeArrayFieldStart("bands");
        for (String band : confusion.get().bands()) {
            json.writeString(band);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("humanByAssay");
        for (List<Integer> row : confusion.get().counts()) {
            json.writeStartArray();
            for (int count : row) {
                json.writeNumber(count);
            }
            json.writeEndArray();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    /** In the way of fields: {@code standardisedDifference}. */
    static String name(Enum<?> value) {
        StringBuilder name = new StringBuilder();
        for (String part : value.name().split("_")) {
            String rest = part.substring(1).toLowerCase(Locale.ROOT);
            name.append(name.isEmpty() ? part.substring(0, 1).toLowerCase(Locale.ROOT) : part.charAt(0))
                    .append(rest);
        }
        return name.toString();
    }
}
