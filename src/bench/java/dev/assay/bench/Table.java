package dev.assay.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The Markdown table of all sections. Not thread-safe. */
final class Table {

    private static final List<String> HEAD = List.of(
            "",
            "patterns",
            "time a text",
            "± of rounds",
            "ns a character",
            "× floor",
            "× tokenizer",
            "× first line",
            "allocated a text");

    private final List<List<String>> lines = new ArrayList<>();

    Table() {
        lines.add(HEAD);
        lines.add(HEAD.stream().map(head -> head.isEmpty() ? "---" : "--:").toList());
    }

    /** Adds a heading, and the lines under it. */
    void add(String title, List<Line> section, Readings readings) {
        List<String> heading = new ArrayList<>(List.of("**" + title + "**"));
        HEAD.stream().skip(1).forEach(head -> heading.add(""));
        lines.add(heading);
        section.forEach(line -> lines.add(cells(line, section.get(0), readings)));
    }

    private static List<String> cells(Line line, Line first, Readings readings) {
        List<Reading> own = line.readings(readings);
        double[] nanos = Figures.each(own, Reading::nanos);
        double patterns = readings.size(line.row()).patterns();
        return List.of(
                line.label(),
                patterns == 0 ? "" : Units.figure(patterns),
                Units.time(Figures.median(nanos)),
                Units.percent(Figures.spread(nanos)),
                Units.figure(Figures.median(perCharacter(line, readings))),
                ratio(line, Section.REFERENCES.get(0), readings),
                ratio(line, Section.REFERENCES.get(1), readings),
                ratio(line, first, readings),
                Units.bytes(Figures.median(Figures.each(own, Reading::bytes))));
    }

    /** A character's time as a multiple of what it is on another line. */
    private static String ratio(Line line, Line other, Readings readings) {
        return Units.figure(Figures.ratio(perCharacter(line, readings), perCharacter(other, readings)));
    }

    private static double[] perCharacter(Line line, Readings readings) {
        double characters = readings.size(line.row()).characters();
        return Figures.each(line.readings(readings), reading -> reading.nanos() / characters);
    }

    /** The table, with an end of a line at its end. */
    String text() {
        return lines.stream()
                .map(cells -> "| " + String.join(" | ", cells) + " |\n")
                .collect(Collectors.joining());
    }
}
