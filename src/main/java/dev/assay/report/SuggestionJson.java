package dev.assay.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.assay.grade.Arithmetic;
import dev.assay.study.suggestion.Agreement;
import dev.assay.study.suggestion.Clue;
import dev.assay.study.suggestion.ConceptStudy;
import dev.assay.study.suggestion.Edit;
import dev.assay.study.suggestion.Effect;
import dev.assay.study.suggestion.Idea;
import dev.assay.study.suggestion.Misjudged;
import dev.assay.study.suggestion.Moved;
import dev.assay.study.suggestion.Proposal;
import dev.assay.study.suggestion.Step;
import dev.assay.study.suggestion.SuggestionReport;
import dev.assay.study.suggestion.Tally;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * Proposals as one JSON object on a line, for programs: the proposals with the best first, the ideas that fall short of
 * them, then what was found for each concept, with whole answers. Scores, shares and figures of agreement have up to 4 decimals; fields are only ever added.
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
        json.writeArrayFieldStart("ideas");
        for (Idea idea : report.ideas()) {
            idea(idea);
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
        moved(proposal.moved());
        json.writeEndObject();
    }

    private void idea(Idea idea) throws IOException {
        json.writeStartObject();
        edit(idea.edit());
        json.writeStringField("why", idea.why());
        json.writeNumberField("support", idea.support());
        tally("tally", idea.tally());
        number("chance", idea.chance());
        number("likelihood", idea.likelihood());
        moved(idea.moved());
        json.writeEndObject();
    }

    private void moved(List<Moved> all) throws IOException {
        json.writeArrayFieldStart("moved");
        for (Moved moved : all) {
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
    }

    private void edit(Edit edit) throws IOException {
        json.writeStringField("edit", JsonText.id(edit.kind()));
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
        misjudged("silent", study.silent());
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
            number("beforeFlags", judged.uncut());
            flags(judged.costs());
            JsonText.strings(json, "earns", judged.earns());
            JsonText.strings(json, "lacks", judged.lacks());
            json.writeFieldName("clue");
            clue(judged.clue());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void flags(List<Arithmetic.Cost> costs) throws IOException {
        json.writeArrayFieldStart("flags");
        for (Arithmetic.Cost cost : costs) {
            json.writeStartObject();
            json.writeStringField("id", cost.flag());
            json.writeStringField("cost", cost.cap() ? "cap" : "penalty");
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void clue(Optional<Clue> clue) throws IOException {
        if (clue.isEmpty()) {
            json.writeNull();
            return;
        }
        json.writeStartObject();
        json.writeStringField("kind", JsonText.id(clue.get().kind()));
        json.writeNumberField("start", clue.get().start());
        json.writeNumberField("end", clue.get().end());
        json.writeStringField("by", clue.get().by());
        json.writeFieldName("cue");
        new GradeParts(json).cue(clue.get().cue());
        json.writeEndObject();
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
