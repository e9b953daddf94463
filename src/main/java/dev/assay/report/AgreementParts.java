package dev.assay.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.assay.study.agreement.Agreement;
import dev.assay.study.agreement.ConceptAgreement;
import dev.assay.study.agreement.GroupRates;
import dev.assay.study.agreement.GroupRates.GroupRate;
import dev.assay.study.agreement.GroupRates.Rate;
import dev.assay.study.agreement.Item;
import dev.assay.study.agreement.Item.Life;
import dev.assay.study.agreement.ItemAnalysis;
import dev.assay.study.agreement.RedundantPair;
import dev.assay.study.agreement.RiskCoverage;
import dev.assay.study.agreement.RiskCoverage.CoveragePoint;
import dev.assay.study.agreement.RiskCoverage.ErrorOf;
import dev.assay.study.agreement.RiskCoverage.ReasonRisk;
import java.io.IOException;
import java.util.Optional;

/** Writes what lies behind agreement as JSON: concepts, items, what review buys, rates by group. */
final class AgreementParts {

    private final AgreementJson figures;
    private final JsonGenerator json;

    AgreementParts(AgreementJson figures, JsonGenerator json) {
        this.figures = figures;
        this.json = json;
    }

    void write(Agreement agreement) throws IOException {
        json.writeArrayFieldStart("concepts");
        for (ConceptAgreement concept : agreement.concepts()) {
            json.writeStartObject();
            json.writeStringField("question", concept.question());
            json.writeStringField("concept", concept.concept());
            counts(concept);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeFieldName("conceptsTogether");
        if (agreement.conceptsTogether().isPresent()) {
            json.writeStartObject();
            counts(agreement.conceptsTogether().get());
            json.writeEndObject();
        } else {
            json.writeNull();
        }
        json.writeArrayFieldStart("items");
        for (ItemAnalysis question : agreement.items()) {
            items(question);
        }
        json.writeEndArray();
        risk(agreement.risk());
        groups(agreement.groups());
    }

    private void counts(ConceptAgreement concept) throws IOException {
        json.writeNumberField("labelled", concept.labelled());
        json.writeNumberField("both", concept.both());
        json.writeNumberField("missed", concept.missed());
        json.writeNumberField("extra", concept.extra());
        json.writeNumberField("neither", concept.neither());
        figures.estimate("precision", concept.precision());
        figures.estimate("recall", concept.recall());
        figures.estimate("f1", concept.f1());
    }

    private void items(ItemAnalysis question) throws IOException {
        json.writeStartObject();
        json.writeStringField("question", question.question());
        json.writeNumberField("answers", question.answers());
        figures.estimate("alpha", question.alpha());
        json.writeArrayFieldStart("concepts");
        for (Item item : question.items()) {
            json.writeStartObject();
            json.writeStringField("concept", item.concept());
            json.writeNumberField("weight", item.weight());
            json.writeNumberField("credited", item.credited());
            figures.estimate("difficulty", item.difficulty());
            figures.estimate("restCorrelation", item.restCorrelation());
            json.writeStringField("dead", item.life() == Life.ALIVE ? null : AgreementJson.name(item.life()));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("redundant");
        for (RedundantPair pair : question.redundant()) {
            json.writeStartObject();
            json.writeStringField("first", pair.first());
            json.writeStringField("second", pair.second());
            figures.number("phi", pair.phi());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void risk(RiskCoverage risk) throws IOException {
        json.writeObjectFieldStart("review");
        json.writeFieldName("all");
        error(risk.all());
        json.writeArrayFieldStart("reasons");
        for (ReasonRisk reason : risk.reasons()) {
            json.writeStartObject();
            json.writeStringField("code", reason.reason().id());
            json.writeFieldName("inside");
            error(reason.inside());
            json.writeFieldName("outside");
            error(reason.outside());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("coverage");
        for (CoveragePoint point : risk.curve()) {
            json.writeStartObject();
            json.writeNumberField("mostReasons", point.mostReasons());
            figures.number("share", point.share());
            json.writeFieldName("error");
            error(point.error());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void error(ErrorOf error) throws IOException {
        json.writeStartObject();
        json.writeNumberField("answers", error.answers());
        figures.estimate("rmse", error.rmse());
        figures.estimate("mae", error.mae());
        json.writeEndObject();
    }

    private void groups(Optional<GroupRates> groups) throws IOException {
        json.writeFieldName("groups");
        if (groups.isEmpty()) {
            json.writeNull();
            return;
        }
        json.writeStartObject();
        json.writeStringField("note", "arithmetic only, no audit");
        json.writeStringField("column", groups.get().column());
        json.writeStringField("passingBand", groups.get().passingBand());
        json.writeNumberField("minimum", groups.get().minimum());
        json.writeNumberField("answersWithoutGroup", groups.get().withoutGroup());
        json.writeArrayFieldStart("questionsWithoutBand");
        for (String question : groups.get().withoutBand()) {
            json.writeString(question);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("rates");
        for (GroupRate group : groups.get().groups()) {
            json.writeStartObject();
            json.writeStringField("group", group.group());
            json.writeBooleanField("suppressed", group.rate().isEmpty());
            if (group.rate().isPresent()) {
                rate(group, group.rate().get());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void rate(GroupRate group, Rate rate) throws IOException {
        json.writeNumberField("candidates", group.candidates());
        json.writeNumberField("answers", group.answers());
        figures.estimate("meanScore", rate.meanScore());
        figures.estimate("humanMeanScore", rate.humanMean());
        figures.estimate("meanDifference", rate.meanDifference());
        figures.number("passing", rate.passing());
        figures.estimate("impactRatio", rate.impactRatio());
    }
}
