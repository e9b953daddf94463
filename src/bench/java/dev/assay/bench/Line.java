package dev.assay.bench;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A line of the table.
 *
 * @param label what it shows
 * @param row what it shows the time of
 * @param less what that includes and the line leaves out, if anything
 * @param slow whether the slowest of a hundred calls is shown instead
 */
record Line(String label, Row row, Optional<Row> less, boolean slow) {

    static Line of(String label, Row row) {
        return new Line(label, row, Optional.empty(), false);
    }

    /** What a row takes beyond another. */
    static Line beyond(Row less, String label, Row row) {
        return new Line(label, row, Optional.of(less), false);
    }

    /** What only one call in a hundred exceeds. */
    static Line slow(String label, Row row) {
        return new Line(label, row, Optional.empty(), true);
    }

    /** What must be measured for it. */
    Stream<Row> rows() {
        return Stream.concat(Stream.of(row), less.stream());
    }

    /** Its readings, one a round. */
    List<Reading> readings(Readings all) {
        List<Reading> own = all.of(row);
        if (less.isPresent()) {
            List<Reading> others = all.of(less.get());
            return IntStream.range(0, own.size())
                    .mapToObj(round -> own.get(round).minus(others.get(round)))
                    .toList();
        }
        return slow
                ? own.stream().map(reading -> reading.withNanos(reading.slow())).toList()
                : own;
    }
}
