package dev.assay.report;

import dev.assay.interview.Prospect;
import dev.assay.interview.Standing;
import dev.assay.rubric.Kind;
import dev.assay.rubric.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** How the picture grew, an answer a line, and what each of them adds; while answers are to come also how it can end. */
final class StandingTable {

    private static final String GAP = "  ";
    private static final int NARROWEST = 12;

    private final List<Standing> standings;
    private final int width;
    private final boolean open;

    StandingTable(List<Standing> standings, int width) {
        this.standings = standings;
        this.width = width;
        Prospect last = standings.get(standings.size() - 1).prospect();
        open = last.answered() < last.planned();
    }

    /** The lines, each with its break. */
    void writeTo(Prose prose) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(cells("", "question", "answer", "so far", "can still end"));
        for (Standing standing : standings) {
            rows.add(row(standing));
        }
        int[] widths = widths(rows);
        prose.raw(drawn(rows.get(0), widths));
        for (int i = 0; i < standings.size(); i++) {
            prose.raw(drawn(rows.get(i + 1), widths));
            String indent = " ".repeat(widths[0] + GAP.length() + 1);
            told(prose, indent + "+ ", shown(standings.get(i)));
            told(prose, indent + "! ", raised(standings.get(i)));
            if (open && standings.get(i).decides()) {
                prose.item(indent + "= ", "decides the band");
            }
        }
    }

    private static void told(Prose prose, String front, List<String> parts) {
        if (!parts.isEmpty()) {
            prose.item(front, String.join("; ", parts));
        }
    }

    /** How it can end is left out where it has. */
    private List<String> cells(String... cells) {
        return List.of(cells).subList(0, open ? cells.length : cells.length - 1);
    }

    private List<String> row(Standing standing) {
        Prospect prospect = standing.prospect();
        return cells(
                Integer.toString(prospect.answered()),
                Display.oneLine(standing.grade().rubricId()),
                ScoreText.of(standing.grade().score()) + " " + standing.grade().band(),
                ScoreText.of(prospect.mean()) + " " + prospect.band().name(),
                range(prospect));
    }

    /** The bands between which it is still open. */
    static String range(Prospect prospect) {
        String worst = prospect.worstBand().name();
        return prospect.decided() ? worst : worst + "–" + prospect.bestBand().name();
    }

    private int[] widths(List<List<String>> rows) {
        int[] widths = new int[rows.get(0).size()];
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], Display.width(row.get(i)));
            }
        }
        int taken = GAP.length() * (widths.length - 1) + 1;
        for (int columns : widths) {
            taken += columns;
        }
        widths[1] = Math.min(widths[1], Math.max(NARROWEST, widths[1] - (taken - width)));
        return widths;
    }

    private static String drawn(List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            line.append(i == 0 ? " " : GAP).append(Display.padded(Display.cut(cells.get(i), widths[i]), widths[i]));
        }
        return line.toString().stripTrailing() + "\n";
    }

    private static List<String> shown(Standing standing) {
        List<String> shown = new ArrayList<>();
        if (!standing.firstShown().isEmpty()) {
            List<String> kinds = standing.firstShown().stream()
                    .sorted(Comparator.comparing(Kind::ordinal))
                    .map(KindWords::asked)
                    .toList();
            shown.add((standing.prospect().answered() == 1 ? "shows " : "first to show ") + Prose.list(kinds));
        }
        if (!standing.signs().isEmpty()) {
            shown.add(FigureText.counted(standing.signs().size(), "good sign"));
        }
        return shown;
    }

    private static List<String> raised(Standing standing) {
        List<String> raised = new ArrayList<>();
        long critical = standing.flags().stream()
                .filter(flag -> flag.severity() == Severity.CRITICAL)
                .count();
        long others = standing.flags().size() - critical;
        if (critical > 0) {
            raised.add(FigureText.counted(critical, "critical red flag"));
        }
        if (others > 0) {
            raised.add(FigureText.counted(others, critical > 0 ? "other red flag" : "red flag"));
        }
        return raised;
    }
}
