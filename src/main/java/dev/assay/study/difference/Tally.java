package dev.assay.study.difference;

import dev.assay.batch.Rejection;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Counts compared answers and keeps the worst. Not thread-safe. */
final class Tally {

    private final int limit;
    private final TreeSet<Moved> worst = new TreeSet<>(Comparison.WORST_FIRST);
    private final List<Rejection> rejected = new ArrayList<>();
    private final Map<Band, Map<Band, Integer>> bands = new TreeMap<>();
    private int answers;
    private int moved;
    private int bandChanges;
    private int skipped;
    private double change;

    /** A band of one of the packs; they may call them otherwise. */
    private record Band(int rank, String name) implements Comparable<Band> {

        static Band of(Moved.Standing standing) {
            return new Band(standing.rank(), standing.band());
        }

        @Override
        public int compareTo(Band other) {
            return Comparator.comparingInt(Band::rank).thenComparing(Band::name).compare(this, other);
        }
    }

    Tally(int limit) {
        if (limit < 0) {
            throw new IllegalArgumentException("a limit of " + limit);
        }
        this.limit = limit;
    }

    void add(Comparison.Compared compared) {
        if (compared.both().isPresent()) {
            add(compared.both().get());
        } else if (compared.outcome() instanceof Rejection rejection && !compared.newHasIt()) {
            rejected.add(rejection);
        } else {
            skipped++;
        }
    }

    private void add(Moved both) {
        answers++;
        change += both.change();
        bands.computeIfAbsent(Band.of(both.before()), band -> new TreeMap<>())
                .merge(Band.of(both.after()), 1, Integer::sum);
        if (both.isSame()) {
            return;
        }
        moved++;
        bandChanges += both.changesBand() ? 1 : 0;
        worst.add(both);
        if (worst.size() > limit) {
            worst.pollLast();
        }
    }

    Difference difference(Map<String, List<String>> rubrics, List<String> onlyOld, List<String> onlyNew) {
        Set<Band> columns = new TreeSet<>();
        bands.values().forEach(row -> columns.addAll(row.keySet()));
        Map<String, Map<String, Integer>> table = new LinkedHashMap<>();
        bands.forEach((before, row) -> {
            Map<String, Integer> counts = table.computeIfAbsent(before.name, name -> new LinkedHashMap<>());
            columns.forEach(after -> counts.merge(after.name, row.getOrDefault(after, 0), Integer::sum));
        });
        return new Difference(
                rubrics,
                onlyOld,
                onlyNew,
                answers,
                answers - moved,
                table,
                bandChanges,
                answers == 0 ? 0 : change / answers,
                List.copyOf(worst),
                moved,
                List.copyOf(rejected),
                skipped);
    }
}
