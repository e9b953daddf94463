package dev.assay.report;

import dev.assay.study.difference.Difference;
import dev.assay.study.difference.Effect;
import dev.assay.study.difference.Moved;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a change of a pack does, for a person: who moves and why, the worst first, then the counts and what was changed. */
public final class DifferenceReport {

    private static final int MOST_CHANGES = 20;
    private static final int MOST_EFFECTS = 6;

    /** A smaller change of a score would be written as none. */
    private static final double SHOWN = 5e-5;

    private static final String INDENT = "    ";

    private final StringBuilder text = new StringBuilder();
    private final int width;

    private DifferenceReport(int width) {
        this.width = width;
    }

    /**
     * The report, each line with its break.
     *
     * @param width how many columns a line may take
     */
    public static String of(Difference difference, int width) {
        DifferenceReport report = new DifferenceReport(width);
        difference.moved().forEach(report::moved);
        int more = difference.movedCount() - difference.moved().size();
        if (more > 0) {
            report.line("", "and " + FigureText.count(more) + " more (--limit shows them)");
            report.text.append('\n');
        }
        report.rubrics(difference);
        report.bands(difference);
        report.counts(difference);
        return report.text.toString();
    }

    private void moved(Moved moved) {
        Moved.Standing before = moved.before();
        Moved.Standing after = moved.after();
        String band = before.band().equals(after.band()) ? after.band() : before.band() + " -> " + after.band();
        String review =
                before.review() == after.review() ? "" : after.review() ? ", now for review" : ", no review any more";
        line(
                "",
                String.format(
                        Locale.ROOT,
                        "%s, %s: %.4f -> %.4f (%+.4f), %s%s",
                        moved.submission().candidate(),
                        moved.submission().question(),
                        before.score(),
                        after.score(),
                        moved.change(),
                        band,
                        review));
        // What rounding moves is needed for the sum alone.
        List<Effect> effects = moved.effects().stream()
                .filter(effect -> !effect.part().equals(Effect.OTHER_WHOLE) || Math.abs(effect.change()) >= SHOWN)
                .toList();
        effects.stream().limit(MOST_EFFECTS).forEach(this::effect);
        if (effects.size() > MOST_EFFECTS) {
            double rest = effects.stream()
                    .skip(MOST_EFFECTS)
                    .mapToDouble(Effect::change)
                    .sum();
            line(INDENT, String.format(Locale.ROOT, "%+.4f  %d others together", rest, effects.size() - MOST_EFFECTS));
        }
        text.append('\n');
    }

    private void effect(Effect effect) {
        String what;
        if (effect.part().equals(Effect.OTHER_WHOLE)) {
            what = effect.before();
        } else if (effect.before().isEmpty()) {
            what = effect.after().equals(Effect.COUNTS) ? "new" : "new: " + effect.after();
        } else if (effect.after().isEmpty()) {
            what = effect.before().equals(Effect.COUNTS) ? "gone" : "gone; was " + effect.before();
        } else {
            what = effect.before() + " -> " + effect.after();
        }
        line(INDENT, String.format(Locale.ROOT, "%+.4f  %s: %s", effect.change(), effect.part(), what));
    }

    private void rubrics(Difference difference) {
        difference.rubrics().forEach((question, changes) -> {
            line("", "changed in " + question + ":");
            changes.stream().limit(MOST_CHANGES).forEach(change -> line(INDENT, change));
            if (changes.size() > MOST_CHANGES) {
                line(INDENT, "and " + (changes.size() - MOST_CHANGES) + " more");
            }
        });
        questions("only in the old pack", difference.onlyOld());
        questions("only in the new pack", difference.onlyNew());
        text.append(text.isEmpty() ? "" : "\n");
    }

    private void questions(String where, List<String> ids) {
        if (!ids.isEmpty()) {
            line("", where + ": " + String.join(", ", ids));
        }
    }

    private void bands(Difference difference) {
        if (difference.bands().isEmpty()) {
            return;
        }
        List<String> heading = new ArrayList<>(List.of("old \\ new"));
        heading.addAll(difference.bands().values().iterator().next().keySet());
        FigureTable table = new FigureTable(heading);
        for (Map.Entry<String, Map<String, Integer>> row : difference.bands().entrySet()) {
            List<String> cells = new ArrayList<>(List.of(row.getKey()));
            row.getValue().values().forEach(count -> cells.add(FigureText.count(count)));
            table.row(cells);
        }
        text.append(table.drawn(width)).append('\n');
    }

    private void counts(Difference difference) {
        line(
                "",
                FigureText.count(difference.answers()) + " answers graded by both: "
                        + FigureText.count(difference.unchanged()) + " the same, "
                        + FigureText.count(difference.movedCount()) + " otherwise; mean change "
                        + String.format(Locale.ROOT, "%+.4f", difference.meanChange()));
        if (difference.skipped() > 0) {
            line("", FigureText.count(difference.skipped()) + " answer questions that only one of the packs has");
        }
        if (!difference.rejected().isEmpty()) {
            line("", FigureText.count(difference.rejected().size()) + " rejected");
        }
    }

    private void line(String indent, String line) {
        String others = indent.isEmpty() ? "" : indent + INDENT;
        text.append(Wrapping.wrap(Display.oneLine(line), width, indent, others));
    }
}
