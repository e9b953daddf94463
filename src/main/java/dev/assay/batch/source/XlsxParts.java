package dev.assay.batch.source;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a workbook's parts say that its reader does not tell: which cells are merged, and whether rows have numbers.
 * Filled by {@link XlsxCheck}.
 */
final class XlsxParts {

    private final Map<String, String> partsById = new HashMap<>();
    private final Map<String, Map<CellPlace, Integer>> mergedByPart = new HashMap<>();
    private final Set<String> unnumbered = new HashSet<>();

    /** Notes which part a relation of the workbook leads to. */
    void relation(String id, String part) {
        partsById.put(id, part);
    }

    /** Notes that a cell reaches down to a row. */
    void merged(String part, CellPlace first, int lastRow) {
        mergedByPart.computeIfAbsent(part, key -> new HashMap<>()).put(first, lastRow);
    }

    /** Notes that rows of a part stand without their numbers. */
    void unnumbered(String part) {
        unnumbered.add(part);
    }

    /** The last row of the merged cell that begins at a place of a sheet, if one does. */
    Optional<Integer> lastRow(String sheet, CellPlace first) {
        return Optional.ofNullable(partsById.get(sheet)).map(mergedByPart::get).map(merged -> merged.get(first));
    }

    /** Whether the rows of a sheet stand without their numbers. */
    boolean isUnnumbered(String sheet) {
        return unnumbered.contains(partsById.get(sheet));
    }
}
