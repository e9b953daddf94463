package dev.assay.report;

import dev.assay.batch.Graded;
import dev.assay.grade.Grade;
import dev.assay.grade.RaisedFlag;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * An overview of a batch: a row a question, a column a candidate, as many side by side as the width allows; then the red
 * flags by name, and what a person should look at. Holds a little of each answer; not thread-safe.
 */
public final class GradeTable {

    private static final int LABEL = 25;
    private static final int WIDEST_NAME = 18;
    private static final String GAP = "  ";

    private record Cell(String band, String score, List<String> flags, List<String> reviews) {}

    private final int width;
    private final Map<String, Map<String, Cell>> cells = new LinkedHashMap<>();
    private final Set<String> questions = new LinkedHashSet<>();

    /** @param width columns that a line may take */
    public GradeTable(int width) {
        this.width = width;
    }

    /** Adds an answer. Candidates and questions stand in the order in which they come. */
    public void add(Graded graded) {
        Grade grade = graded.grade();
        String question = graded.submission().question();
        questions.add(question);
        cells.computeIfAbsent(graded.submission().candidate(), name -> new LinkedHashMap<>())
                .put(question, cell(grade));
    }

    private static Cell cell(Grade grade) {
        return new Cell(
                grade.band(),
                ScoreText.of(grade.score()),
                grade.flags().stream()
                        .filter(RaisedFlag::counts)
                        .map(RaisedFlag::id)
                        .toList(),
                grade.review().reasons().stream()
                        .map(reason -> reason.code().id())
                        .distinct()
                        .toList());
    }

    /** The table. */
    public String drawn() {
        StringBuilder text = new StringBuilder();
        List<String> candidates = List.copyOf(cells.keySet());
        int column = columnWidth();
        int side = Math.max(1, (width - LABEL) / (column + GAP.length()));
        for (int from = 0; from < candidates.size(); from += side) {
            block(text, candidates.subList(from, Math.min(from + side, candidates.size())), column);
            text.append('\n');
        }
        list(text, "! red flags", Cell::flags);
        list(text, "? to review", Cell::reviews);
        return text.toString();
    }

    private void block(StringBuilder text, List<String> candidates, int column) {
        StringBuilder names = new StringBuilder(Display.padded("", LABEL));
        for (String candidate : candidates) {
            names.append(GAP).append(Display.padded(Display.cut(Display.oneLine(candidate), column), column));
        }
        text.append(names.toString().stripTrailing()).append('\n');
        for (String question : questions) {
            List<String> label = label(question);
            for (int part = 0; part < Math.max(2, label.size()); part++) {
                StringBuilder line =
                        new StringBuilder(Display.padded(part < label.size() ? label.get(part) : "", LABEL));
                for (String candidate : candidates) {
                    String shown = part(cells.get(candidate).get(question), part);
                    line.append(GAP).append(Display.padded(shown, column));
                }
                text.append(line.toString().stripTrailing()).append('\n');
            }
        }
    }

    private static String part(Cell cell, int part) {
        if (cell == null) {
            return part == 0 ? "–" : "";
        }
        String marks = (cell.flags().isEmpty() ? "" : "!") + (cell.reviews().isEmpty() ? "" : "?");
        return switch (part) {
            case 0 -> marks.isEmpty() ? cell.band() : cell.band() + " " + marks;
            case 1 -> cell.score();
            default -> "";
        };
    }

    /** A question's id on as many lines as it needs, broken after hyphens. */
    private static List<String> label(String question) {
        List<String> lines = new ArrayList<>();
        String rest = Display.oneLine(question);
        int room = LABEL;
        while (Display.width(rest) > room) {
            int hyphen = rest.lastIndexOf('-', room - 1);
            int end = hyphen > 0 ? hyphen + 1 : rest.offsetByCodePoints(0, room);
            lines.add((lines.isEmpty() ? "" : GAP) + rest.substring(0, end));
            rest = rest.substring(end);
            room = LABEL - GAP.length();
        }
        lines.add((lines.isEmpty() ? "" : GAP) + rest);
        return lines;
    }

    private void list(StringBuilder text, String title, Function<Cell, List<String>> what) {
        StringBuilder listed = new StringBuilder();
        cells.forEach((candidate, answers) -> {
            boolean any =
                    answers.values().stream().anyMatch(cell -> !what.apply(cell).isEmpty());
            listed.append(any ? GAP + Display.oneLine(candidate) + "\n" : "");
            answers.forEach((question, cell) -> {
                if (!what.apply(cell).isEmpty()) {
                    String line = Display.oneLine(question) + ": " + String.join(", ", what.apply(cell));
                    listed.append(Wrapping.wrap(line, width, GAP + GAP, GAP + GAP + GAP));
                }
            });
        });
        if (!listed.isEmpty()) {
            text.append(title).append('\n').append(listed);
        }
    }

    private int columnWidth() {
        int widest = 4;
        for (Map.Entry<String, Map<String, Cell>> candidate : cells.entrySet()) {
            widest = Math.max(widest, Math.min(WIDEST_NAME, Display.width(Display.oneLine(candidate.getKey()))));
            for (Cell cell : candidate.getValue().values()) {
                widest = Math.max(widest, Display.width(cell.band()) + 3);
            }
        }
        return widest;
    }
}
