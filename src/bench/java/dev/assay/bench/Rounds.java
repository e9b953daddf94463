package dev.assay.bench;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Measures sections. Rows have processes of their own, warmed up once; then every round visits every row, so that a busy
 * spell of the machine falls on all of them and what is compared was measured seconds apart. The references take part in
 * the rounds of every section. Not thread-safe.
 */
final class Rounds implements AutoCloseable {

    private final Pace pace;
    private final Consumer<String> progress;
    private final Map<Row, RowProcess> processes = new EnumMap<>(Row.class);

    Rounds(Pace pace, Consumer<String> progress) {
        this.pace = pace;
        this.progress = progress;
    }

    /** Measures a section. */
    Readings of(Section section) {
        Set<Row> rows = new LinkedHashSet<>();
        Section.REFERENCES.forEach(line -> rows.add(line.row()));
        rows.addAll(section.rows());
        Map<Row, Size> sizes = new EnumMap<>(Row.class);
        Map<Row, BitSet> found = new EnumMap<>(Row.class);
        Map<Row, List<Reading>> readings = new EnumMap<>(Row.class);
        for (Row row : rows) {
            progress.accept("warming up " + row);
            RowProcess process = processes.computeIfAbsent(row.host(), host -> new RowProcess(pace));
            process.warmUp(row);
            sizes.put(row, process.size(row));
            found.put(row, process.found(row));
            readings.put(row, new ArrayList<>());
        }
        for (int round = 0; round < pace.roundsIn(section); round++) {
            progress.accept(section + ": round " + (round + 1));
            rows.forEach(row -> readings.get(row).add(visit(row)));
        }
        section.rows().stream().map(Row::host).distinct().forEach(host -> processes
                .remove(host)
                .close());
        return new Readings(sizes, readings, found);
    }

    /** Takes processor time for the time, if asked to, except where only the clock tells what is to be shown. */
    private Reading visit(Row row) {
        Reading reading = processes.get(row.host()).measure(row);
        boolean clock = !pace.processorTime() || row.singly() || row.threads() > 1;
        return clock ? reading : reading.withNanos(reading.busy());
    }

    /** Ends all processes. */
    @Override
    public void close() {
        processes.values().forEach(RowProcess::close);
        processes.clear();
    }
}
