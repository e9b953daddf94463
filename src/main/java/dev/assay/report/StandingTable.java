package dev.assay.report;

import dev.assay.grade.RaisedFlag;
import dev.assay.interview.Prospect;
import dev.assay.interview.Standing;
import dev.assay.interview.Verdict;
import dev.assay.rubric.Kind;
import dev.assay.rubric.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** How the picture grew, an answer a line, and what each of them adds; while answers are to come also how it can end. */
final class StandingTable {

    private static final String GAP = "  ";
    private static final int NARROWEST = 12;

    private final Verdict verdict;
    private final List<Standing> standings;
    private final int width;
    private final boolean open;

    StandingTable(Verdict verdict, int width) {
        this.verdict = verdict;
        this.standings = verdict.standings();
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
            told(prose, indent + "= ", lowered(standings.get(i)));
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

    /** What it was worth before the last answer, and how it can end, is left out where nothing is to come. */
    private List<String> cells(String... cells) {
        return List.of(cells).subList(0, open ? cells.length : cells.length - 2);
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

    /** Why the band is lower than what the answer says earns. */
    private List<String> lowered(Standing standing) {
        BandReason reason = BandReason.of(standing.grade());
        return reason.lowers(List.of())
                ? reason.words(flag -> flag(standing, flag), concept -> concept(standing, concept))
                        .subList(0, 1)
                : List.of();
    }

    private static String flag(Standing standing, String id) {
        return standing.grade().flags().stream()
                .filter(flag -> flag.id().equals(id))
                .map(RaisedFlag::says)
                .findFirst()
                .orElse(id);
    }

    private String concept(Standing standing, String id) {
        return verdict.gaps().stream()
                .filter(gap -> gap.question().equals(standing.grade().rubricId()))
                .filter(gap -> gap.concept().id().equals(id))
                .map(gap -> gap.concept().says())
                .findFirst()
                .orElse(id);
    }

    /** Which answer was the first to show something is of interest while others are to come. */
    private List<String> shown(Standing standing) {
        List<String> shown = new ArrayList<>();
        if (open && !standing.firstShown().isEmpty()) {
            List<String> kinds = standing.firstShown().stream()
                    .sorted(Comparator.comparing(Kind::ordinal))
                    .map(KindWords::asked)
                    .toList();
            shown.add((standing.prospect().answered() == 1 ? "" : "first with ") + "at least half the credit for "
                    + Prose.list(kinds));
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
