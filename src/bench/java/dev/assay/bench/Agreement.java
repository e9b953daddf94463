package dev.assay.bench;

import java.util.BitSet;

/** What each peer of a section finds of what Assay finds, counted in pairs of a text and a pattern. */
record Agreement(Section section, Readings readings) {

    /** The counts, as a list in Markdown. */
    String text() {
        Line first = section.lines().get(0);
        BitSet own = readings.found(first.row());
        StringBuilder text = new StringBuilder("%s: %s finds %,d pairs of a text and a pattern.\n"
                .formatted(section.title(), first.label(), own.cardinality()));
        for (Line line : section.lines().subList(1, section.lines().size())) {
            BitSet both = (BitSet) readings.found(line.row()).clone();
            both.and(own);
            int others = readings.found(line.row()).cardinality() - both.cardinality();
            text.append("- %s finds %s of them, and %,d others.\n"
                    .formatted(line.label(), Units.percent((double) both.cardinality() / own.cardinality()), others));
        }
        return text.toString();
    }
}
