package dev.assay.bench;

import java.util.List;

/** What is printed: where and how it was measured, the table, what the peers found, and what they cannot be asked. */
final class Report {

    private final String head;
    private final Table table = new Table();
    private final StringBuilder found = new StringBuilder();

    /** Measures some sections. */
    Report(Pace pace, List<Section> sections, Rounds rounds) {
        head = Machine.described() + " " + how(pace);
        for (Section section : sections) {
            Readings readings = rounds.of(section);
            if (section == sections.get(0)) {
                table.add("Reading, without patterns", Section.REFERENCES, readings);
            }
            table.add(section.title(), section.lines(), readings);
            if (section.compares()) {
                found.append(new Agreement(section, readings).text()).append('\n');
            }
        }
    }

    private static String how(Pace pace) {
        Size size = Size.of(Row.FLOOR.work());
        return "%d texts of %.0f words and %.0f characters on average; medians of %d rounds%s."
                .formatted(
                        size.texts(),
                        size.words(),
                        size.characters(),
                        pace.rounds(),
                        pace.processorTime() ? ", processor time" : "");
    }

    /** All of it, as Markdown. */
    String text() {
        return String.join("\n", head + "\n", table.text(), found + new Limits().text());
    }
}
