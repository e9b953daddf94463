package dev.assay.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.assay.study.suggestion.Agreement;
import dev.assay.study.suggestion.ConceptStudy;
import dev.assay.study.suggestion.Edit;
import dev.assay.study.suggestion.Effect;
import dev.assay.study.suggestion.Misjudged;
import dev.assay.study.suggestion.Moved;
import dev.assay.study.suggestion.Proposal;
import dev.assay.study.suggestion.Step;
import dev.assay.study.suggestion.SuggestionReport;
import dev.assay.study.suggestion.Tally;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/**
 * Proposals as one JSON object on a line, for programs: the proposals with the best first, then what was found for each
 * concept. Scores, shares and figures of agreement have up to 4 decimals; fields are only ever added.
 */
public final class SuggestionJson {

    private static final int FORMAT = 1;
    private static final int DECIMALS = 4;

    private final JsonGenerator json;

    private SuggestionJson(JsonGenerator json) {
        this.json = json;
    }

    /** The report, with its line break. */
    public static String of(SuggestionReport report) {
        return JsonText.line(json -> new SuggestionJson(json).report(report)) + "\n";
    }

    private void report(SuggestionReport report) throws IOException {
        json.writeStartObject();
        json.writeNumberField("format", FORMAT);
        json.writeStringField("rubric", report.rubric());
        json.writeStringField("sha256", report.fingerprint());
        json.writeNumberField("answers", report.answers());
        json.writeNumberField("folds", report.folds());
        agreement("now", report.now());
        if (report.together().isPresent()) {
            agreement("together", report.together().get());
        } else {
            json.writeNullField("together");
        }
        json.writeArrayFieldStart("proposals");
        for (Proposal proposal : SuggestionText.all(report)) {
            proposal(proposal);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("concepts");
        for (ConceptStudy study : report.concepts()) {
            concept(study);
        }
        json.writeEndArray();
        misjudged("undervalued", report.undervalued());
        misjudged("overvalued", report.overvalued());
        json.writeObjectFieldStart("leftOut");
        json.writeNumberField("refuted", report.leftOut().refuted());
        json.writeNumberField("breaking", report.leftOut().breaking());
        json.writeEndObject();
        json.writeEndObject();
    }

    private void proposal(Proposal proposal) throws IOException {
        json.writeStartObject();
        edit(proposal.edit());
        json.writeStringField("why", proposal.why());
        json.writeNumberField("folds", proposal.folds());
        if (proposal.heldOut().isPresent()) {
            effect("heldOut", proposal.heldOut().get());
        } else {
            json.writeNullField("heldOut");
        }
        effect("chosenBy", proposal.chosenBy());
        json.writeArrayFieldStart("moved");
        for (Moved moved : proposal.moved()) {
            json.writeStartObject();
            json.writeStringField("candidate", moved.answer().candidate());
            json.writeStringField("answer", moved.answer().answer());
            number("given", moved.answer().score());
            number("before", moved.before());
            number("after", moved.after());
            json.writeBooleanField("rightly", moved.rightly());
            json.writeNumberField("start", moved.start());
            json.writeNumberField("end", moved.end());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void edit(Edit edit) throws IOException {
        json.writeStringField(
                "edit", edit.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        json.writeStringField("concept", edit.concept());
        json.writeStringField("pattern", edit.pattern());
        if (edit instanceof Edit.Narrow narrow) {
            json.writeStringField("narrowed", narrow.narrowed());
        }
    }

    private void concept(ConceptStudy study) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", study.concept());
        json.writeArrayFieldStart("steps");
        for (Step step : study.steps()) {
            json.writeStartObject();
            json.writeStringField("pattern", step.edit().pattern());
            tally("own", step.own());
            json.writeEndObject();
        }
        json.writeEndArray();
        misjudged("missed", study.missed());
        misjudged("overpaid", study.overpaid());
        json.writeEndObject();
    }

    private void misjudged(String field, List<Misjudged> answers) throws IOException {
        json.writeArrayFieldStart(field);
        for (Misjudged judged : answers) {
            json.writeStartObject();
            json.writeStringField("candidate", judged.answer().candidate());
            json.writeStringField("answer", judged.answer().answer());
            number("given", judged.answer().score());
            number("earned", judged.ours());
            json.writeStringField("detail", judged.detail());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void effect(String field, Effect effect) throws IOException {
        json.writeObjectFieldStart(field);
        tally(effect.tally());
        number("chance", effect.chance());
        agreement("before", effect.before());
        agreement("after", effect.after());
        json.writeEndObject();
    }

    private void tally(String field, Tally tally) throws IOException {
        json.writeObjectFieldStart(field);
        tally(tally);
        json.writeEndObject();
    }

    private void tally(Tally tally) throws IOException {
        json.writeNumberField("moved", tally.moved());
        json.writeNumberField("rightly", tally.rightly());
        json.writeNumberField("wrongly", tally.wrongly());
    }

    private void agreement(String field, Agreement agreement) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeNumberField("answers", agreement.answers());
        number("rmse", agreement.rmse());
        number("pearson", agreement.pearson());
        json.writeEndObject();
    }

    private void number(String field, double value) throws IOException {
        json.writeNumberField(field, JsonText.rounded(value, DECIMALS));
    }
}
