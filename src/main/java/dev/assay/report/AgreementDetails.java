package dev.assay.report;

import dev.assay.study.agreement.Agreement;
import dev.assay.study.agreement.ConceptAgreement;
import dev.assay.study.agreement.GroupRates;
import dev.assay.study.agreement.GroupRates.GroupRate;
import dev.assay.study.agreement.GroupRates.Rate;
import dev.assay.study.agreement.Item;
import dev.assay.study.agreement.ItemAnalysis;
import dev.assay.study.agreement.RedundantPair;
import dev.assay.study.agreement.RiskCoverage;
import dev.assay.study.agreement.RiskCoverage.CoveragePoint;
import dev.assay.study.agreement.RiskCoverage.ErrorOf;
import dev.assay.study.agreement.RiskCoverage.ReasonRisk;
import java.util.ArrayList;
import java.util.List;

/** What lies behind agreement, for a person: concepts, items, what review buys, rates by group. */
final class AgreementDetails {

    private final Agreement agreement;
    private final int width;
    private final StringBuilder text = new StringBuilder();

    AgreementDetails(Agreement agreement, int width) {
        this.agreement = agreement;
        this.width = width;
    }

    /** The sections that there is something to tell in, each line with its break. */
    String drawn() {
        concepts();
        items();
        if (agreement.risk().all().answers() > 0) {
            risk(agreement.risk());
        }
        agreement.groups().ifPresent(this::groups);
        return text.toString();
    }

    private void concepts() {
        if (agreement.conceptsTogether().isEmpty()) {
            return;
        }
        FigureTable table =
                new FigureTable(List.of("", "answers", "both", "missed", "extra", "precision", "recall", "F1"));
        String question = "";
        for (ConceptAgreement concept : agreement.concepts()) {
            if (!concept.question().equals(question)) {
                question = concept.question();
                table.row(List.of(Display.oneLine(question)));
            }
            table.row(row("  " + Display.oneLine(concept.concept()), concept));
        }
        table.row(row("all together", agreement.conceptsTogether().get()));
        title("Concepts: what a person says is stated, and what Assay credits", table);
        text.append('\n');
        note("Both: stated and credited. Missed: stated, not credited. Extra: credited, not stated.");
    }

    private static List<String> row(String label, ConceptAgreement concept) {
        return List.of(
                label,
                FigureText.count(concept.labelled()),
                FigureText.count(concept.both()),
                FigureText.count(concept.missed()),
                FigureText.count(concept.extra()),
                FigureText.of(concept.precision()),
                FigureText.of(concept.recall()),
                FigureText.of(concept.f1()));
    }

    private void items() {
        if (agreement.items().isEmpty()) {
            return;
        }
        FigureTable table = new FigureTable(List.of("", "weight", "credited", "mean credit", "with the rest"));
        List<String> remarks = new ArrayList<>();
        boolean few = false;
        for (ItemAnalysis question : agreement.items()) {
            String id = Display.oneLine(question.question());
            few |= question.answers() < ItemAnalysis.MINIMUM_ANSWERS;
            table.row(List.of(id + " (" + FigureText.counted(question.answers(), "answer") + ", alpha "
                    + FigureText.of(question.alpha()) + ")"));
            for (Item item : question.items()) {
                table.row(List.of(
                        "  " + Display.oneLine(item.concept()),
                        FigureText.count(item.weight()),
                        FigureText.count(item.credited()),
                        FigureText.of(item.difficulty()),
                        FigureText.of(item.restCorrelation())));
                remark(id, item, remarks);
            }
            for (RedundantPair pair : question.redundant()) {
                remarks.add(id + ": " + Display.oneLine(pair.first()) + " and " + Display.oneLine(pair.second())
                        + " are credited together (phi " + FigureText.of(pair.phi()) + ")");
            }
        }
        title("Items: the concepts by Assay's own grades", table);
        text.append('\n');
        note(
                "Mean credit: the higher, the easier. With the rest: the correlation of a concept's credit with that of all"
                        + " others. Alpha: Cronbach's, how far the concepts measure one thing.");
        if (few) {
            note("Concepts that no or every answer earns, and pairs that go together, are told from "
                    + ItemAnalysis.MINIMUM_ANSWERS + " answers to a question on.");
        }
        remarks.forEach(this::note);
    }

    private static void remark(String question, Item item, List<String> remarks) {
        String concept = question + ": " + Display.oneLine(item.concept());
        switch (item.life()) {
            case NEVER_CREDITED -> remarks.add(concept + " is credited in no answer");
            case ALWAYS_CREDITED -> remarks.add(concept + " is credited in full in every answer");
            case ALIVE -> {}
        }
    }

    private void risk(RiskCoverage risk) {
        FigureTable reasons =
                new FigureTable(List.of("sent to a person", "answers", "RMSE", "MAE", "others' RMSE", "MAE"));
        for (ReasonRisk reason : risk.reasons()) {
            List<String> cells = new ArrayList<>(List.of(reason.reason().id()));
            cells.addAll(error(reason.inside()));
            cells.addAll(error(reason.outside()).subList(1, 3));
            reasons.row(cells);
        }
        FigureTable curve = new FigureTable(List.of("reasons for review", "share", "answers", "RMSE", "MAE"));
        for (CoveragePoint point : risk.curve()) {
            List<String> cells =
                    new ArrayList<>(List.of(point.mostReasons() == 0 ? "none" : "up to " + point.mostReasons()));
            cells.add(FigureText.percent(point.share()));
            cells.addAll(error(point.error()));
            curve.row(cells);
        }
        if (!risk.reasons().isEmpty()) {
            title("Review: how wrong the scores are that a reason sends to a person, and all others", reasons);
        }
        title("Coverage: how wrong the scores are that no person sees, by how many those are", curve);
    }

    private static List<String> error(ErrorOf error) {
        return List.of(FigureText.count(error.answers()), FigureText.of(error.rmse()), FigureText.of(error.mae()));
    }

    private void groups(GroupRates groups) {
        FigureTable table = new FigureTable(List.of(
                "",
                "people",
                "answers",
                "score",
                "human",
                "differ",
                Display.oneLine(groups.passingBand()) + "+",
                "ratio"));
        for (GroupRate group : groups.groups()) {
            List<String> cells = new ArrayList<>(List.of(Display.oneLine(group.group())));
            cells.addAll(
                    group.rate().isPresent()
                            ? cells(group, group.rate().get())
                            : List.of("<" + groups.minimum(), "", "", "", "", "", ""));
            table.row(cells);
        }
        title("Groups: by " + Display.oneLine(groups.column()), table);
        text.append('\n');
        note(
                "Score and human: mean scores, Assay's and the first person's. Differ: how much higher Assay's are where there"
                        + " are both. " + Display.oneLine(groups.passingBand())
                        + "+: the share of answers in that band or above. Ratio: that share by the highest of all groups.");
        note("Nothing is told of groups of fewer than " + FigureText.counted(groups.minimum(), "candidate") + "."
                + (groups.withoutGroup() == 0
                        ? ""
                        : " " + FigureText.counted(groups.withoutGroup(), "answer") + " without a group."));
        if (!groups.withoutBand().isEmpty()) {
            note("Left out, since they have no band '" + Display.oneLine(groups.passingBand()) + "': "
                    + String.join(", ", groups.withoutBand()) + ".");
        }
        note("This is arithmetic and no audit: it says neither that people are treated fairly nor that they are not.");
    }

    private static List<String> cells(GroupRate group, Rate rate) {
        return List.of(
                FigureText.count(group.candidates()),
                FigureText.count(group.answers()),
                FigureText.of(rate.meanScore()),
                FigureText.of(rate.humanMean()),
                FigureText.of(rate.meanDifference()),
                FigureText.percent(rate.passing()),
                FigureText.of(rate.impactRatio()));
    }

    private void title(String title, FigureTable table) {
        text.append('\n').append(Wrapping.wrap(title, width, "", "")).append(table.drawn(width));
    }

    private void note(String line) {
        text.append(Wrapping.wrap(line, width, "  ", "  "));
    }
}
