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
 * Measures sections. Each row is a process of its own, warmed up once; then every round visits every row, so that a busy
 * spell of the machine falls on all of them and what is compared was measured seconds apart. The references take part in
 * the rounds of every section. Not thread-safe.
 */
final class Rounds implements AutoCloseable {

    /** A visit that takes less of the best one's time shows that the row is still warming up. */
    private static final double FASTER = 0.95;

    /** So many visits without gain in a row show that it is done. */
    private static final int STEADY = 2;

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
        rows.forEach(this::start);
        Map<Row, Size> sizes = new EnumMap<>(Row.class);
        Map<Row, BitSet> found = new EnumMap<>(Row.class);
        Map<Row, List<Reading>> readings = new EnumMap<>(Row.class);
        for (Row row : rows) {
            sizes.put(row, processes.get(row).size());
            found.put(row, processes.get(row).found());
            readings.put(row, new ArrayList<>());
        }
        Pace own = pace.in(section);
        for (int round = 0; round < own.rounds(); round++) {
            progress.accept(section + ": round " + (round + 1) + " of " + own.rounds());
            rows.forEach(row -> readings.get(row).add(visit(row, own)));
        }
        section.rows().forEach(row -> processes.remove(row).close());
        return new Readings(sizes, readings, found);
    }

    /** Takes processor time for the time, if asked to, except where only the clock tells what is to be shown. */
    private Reading visit(Row row, Pace own) {
        Reading reading = processes.get(row).measure(own.roundMillis());
        boolean clock = !pace.processorTime() || row.singly() || row.threads() > 1;
        return clock ? reading : reading.withNanos(reading.busy());
    }

    private void start(Row row) {
        processes.computeIfAbsent(row, key -> {
            progress.accept("starting " + row);
            RowProcess process = new RowProcess(row);
            warmUp(process);
            return process;
        });
    }

    /** Until the time was spent and several visits were no faster than one before; four times as long at most. */
    private void warmUp(RowProcess process) {
        long least = pace.warmUpMillis();
        long start = process.processorMillis();
        double best = Double.POSITIVE_INFINITY;
        int steady = 0;
        for (long spent = 0;
                spent < least || steady < STEADY && spent < 4 * least;
                spent = process.processorMillis() - start) {
            double busy = process.measure(pace.roundMillis()).busy();
            steady = busy < FASTER * best ? 0 : steady + 1;
            best = Math.min(best, busy);
        }
    }

    /** Ends all processes. */
    @Override
    public void close() {
        processes.values().forEach(RowProcess::close);
        processes.clear();
    }
}
