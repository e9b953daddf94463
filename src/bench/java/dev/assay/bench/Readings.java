package dev.assay.bench;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** All that was measured of some rows in the same rounds. */
record Readings(Map<Row, Size> sizes, Map<Row, List<Reading>> byRow, Map<Row, BitSet> found) {

    Readings {
        sizes = new EnumMap<>(sizes);
        byRow = new EnumMap<>(byRow);
        found = new EnumMap<>(found);
    }

    /** One a round. */
    List<Reading> of(Row row) {
        return byRow.get(row);
    }

    Size size(Row row) {
        return sizes.get(row);
    }

    /** Which patterns a row found in which texts. */
    BitSet found(Row row) {
        return found.get(row);
    }
}
