package dev.assay.report;

import dev.assay.study.agreement.Agreement;
import dev.assay.study.agreement.AgreementSettings;
import dev.assay.study.agreement.Comparison;
import dev.assay.study.agreement.Confusion;
import dev.assay.study.agreement.Measure;
import dev.assay.study.agreement.Predictor;
import dev.assay.study.agreement.ScopeAgreement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** How far grades agree with those that people gave, for a person: first all answers, then what lies behind. */
public final class AgreementReport {

    private static final Map<Measure, String> NAMES = Map.of(
            Measure.PEARSON, "Pearson's r",
            Measure.SPEARMAN, "Spearman's rho",
            Measure.SCORE_KAPPA, "weighted kappa",
            Measure.RMSE, "RMSE",
            Measure.MAE, "mean abs. error",
            Measure.STANDARDISED_DIFFERENCE, "std. difference",
            Measure.EXACT, "same band",
            Measure.ADJACENT, "or the next one",
            Measure.BAND_KAPPA, "weighted kappa");

    private static final List<Measure> BY_QUESTION = List.of(
            Measure.PEARSON,
            Measure.SPEARMAN,
            Measure.SCORE_KAPPA,
            Measure.RMSE,
            Measure.STANDARDISED_DIFFERENCE,
            Measure.EXACT,
            Measure.BAND_KAPPA);

    private final Agreement agreement;
    private final int width;
    private final StringBuilder text = new StringBuilder();

    private AgreementReport(Agreement agreement, int width) {
        this.agreement = agreement;
        this.width = width;
    }

    /**
     * The report, each line with its break.
     *
     * @param pack what the caller calls the pack
     * @param width columns that a line may take
     */
    public static String of(String pack, Agreement agreement, int width) {
        AgreementReport report = new AgreementReport(agreement, width);
        report.head(pack);
        report.overall();
        agreement.overall().confusion().ifPresent(report::bands);
        report.questions();
        report.text.append(new AgreementDetails(agreement, width).drawn());
        return report.text.toString();
    }

    private void head(String pack) {
        Agreement.Counts counts = agreement.counts();
        paragraph("Agreement with people's grades: " + Display.oneLine(pack));
        paragraph(FigureText.counted(counts.rows(), "row") + ": " + FigureText.count(counts.graded()) + " graded, "
                + FigureText.count(counts.rejected()) + " rejected. Of the graded, "
                + FigureText.count(counts.marked()) + " have a person's grade, "
                + FigureText.count(counts.markedTwice()) + " a second person's, "
                + FigureText.count(counts.unmarked()) + " none; " + FigureText.count(counts.labelled())
                + " have concept labels.");
    }

    private void overall() {
        List<Predictor> shown = shown(agreement.overall());
        int intervals = shown.size();
        while (intervals > 0 && overall(shown, intervals).width() > width) {
            intervals--;
        }
        title("All questions", overall(shown, intervals));
        text.append('\n');
        AgreementSettings settings = agreement.settings();
        if (settings.resamples() > 0) {
            note("In brackets: where the figure lies in 95 % of " + FigureText.count(settings.resamples())
                    + " resamples of the people (seed " + settings.seed() + ").");
        }
        if (shown.contains(Predictor.SECOND_HUMAN)) {
            note("2nd human: the second person against the first.");
        }
        if (shown.contains(Predictor.MEAN)) {
            note("mean: each answer gets the mean human score of its question.");
        }
        if (shown.contains(Predictor.LENGTH)) {
            note("length: each gets what its number of words tells, fitted on the other answers to its question.");
        }
        note("Weighted kappa is quadratic, of the scores and of the bands. The standardised difference is positive"
                + " where Assay scores higher than people.");
        note(FigureText.NONE + " is a figure that is not defined here; JSON output says why.");
    }

    /** Everyone who gave a grade to an answer that the human did. */
    private static List<Predictor> shown(ScopeAgreement scope) {
        return Stream.of(Predictor.values())
                .filter(predictor -> predictor == Predictor.ASSAY
                        || scope.by(predictor).figures().stream().anyMatch(figure -> figure.count() > 0))
                .toList();
    }

    /** @param intervals of how many of them, from the first on, intervals are shown */
    private FigureTable overall(List<Predictor> shown, int intervals) {
        List<String> heading = new ArrayList<>(List.of(""));
        shown.forEach(predictor -> heading.add(name(predictor)));
        FigureTable table = new FigureTable(heading);
        counts(table, "answers with scores", Measure.PEARSON, shown);
        for (Measure measure : Measure.values()) {
            if (measure == Measure.EXACT) {
                table.row(List.of(""));
                counts(table, "answers with bands", Measure.EXACT, shown);
            }
            List<String> cells = new ArrayList<>(List.of(NAMES.get(measure)));
            for (int i = 0; i < shown.size(); i++) {
                Comparison comparison = agreement.overall().by(shown.get(i));
                cells.add(
                        i < intervals
                                ? FigureText.withInterval(comparison.by(measure))
                                : FigureText.of(comparison.by(measure).estimate()));
            }
            table.row(cells);
        }
        return table;
    }

    private void counts(FigureTable table, String label, Measure measure, List<Predictor> shown) {
        List<String> cells = new ArrayList<>(List.of(label));
        shown.forEach(predictor -> cells.add(
                FigureText.count(agreement.overall().by(predictor).by(measure).count())));
        table.row(cells);
    }

    private static String name(Predictor predictor) {
        return switch (predictor) {
            case ASSAY -> "Assay";
            case SECOND_HUMAN -> "2nd human";
            case MEAN -> "mean";
            case LENGTH -> "length";
        };
    }

    private void bands(Confusion confusion) {
        List<String> heading = new ArrayList<>(List.of("human \\ Assay"));
        confusion.bands().forEach(band -> heading.add(Display.oneLine(band)));
        heading.add("all");
        FigureTable table = new FigureTable(heading);
        List<Integer> sums = new ArrayList<>();
        for (int i = 0; i < confusion.bands().size(); i++) {
            List<Integer> counts = confusion.counts().get(i);
            table.row(row(Display.oneLine(confusion.bands().get(i)), counts));
            int column = i;
            sums.add(
                    confusion.counts().stream().mapToInt(row -> row.get(column)).sum());
        }
        table.row(row("all", sums));
        title("Bands: rows as the human gave them, columns as Assay did", table);
    }

    private static List<String> row(String label, List<Integer> counts) {
        List<String> cells = new ArrayList<>(List.of(label));
        counts.forEach(count -> cells.add(FigureText.count(count)));
        cells.add(FigureText.count(counts.stream().mapToInt(Integer::intValue).sum()));
        return cells;
    }

    private void questions() {
        if (agreement.questions().isEmpty()) {
            return;
        }
        FigureTable table =
                new FigureTable(List.of("", "scores", "r", "rho", "kappa", "RMSE", "diff.", "same", "kappa"));
        for (ScopeAgreement question : agreement.questions()) {
            table.row(List.of(Display.oneLine(question.question().orElseThrow())));
            for (Predictor predictor : shown(question)) {
                Comparison comparison = question.by(predictor);
                List<String> cells = new ArrayList<>(List.of(
                        "  " + name(predictor),
                        FigureText.count(comparison.by(Measure.PEARSON).count())));
                BY_QUESTION.forEach(measure ->
                        cells.add(FigureText.of(comparison.by(measure).estimate())));
                table.row(cells);
            }
        }
        title("By question (the last two columns: of the bands)", table);
        List<ScopeAgreement> hardlyVary = agreement.questions().stream()
                .filter(ScopeAgreement::hardlyVaries)
                .toList();
        if (!hardlyVary.isEmpty()) {
            text.append('\n');
        }
        for (ScopeAgreement question : hardlyVary) {
            int scores = question.by(Predictor.ASSAY).by(Measure.PEARSON).count();
            note(Display.oneLine(question.question().orElseThrow()) + ": people's scores hardly vary, "
                    + FigureText.count(question.alike()) + " of " + FigureText.count(scores)
                    + " are the same; r, rho and kappa rest on the others and tell little.");
        }
    }

    private void title(String title, FigureTable table) {
        text.append('\n').append(Wrapping.wrap(title, width, "", "")).append(table.drawn(width));
    }

    private void paragraph(String line) {
        text.append(Wrapping.wrap(line, width, "", ""));
    }

    private void note(String line) {
        text.append(Wrapping.wrap(line, width, "  ", "  "));
    }
}
