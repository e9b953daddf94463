package dev.assay.batch.source;

import java.util.Locale;
import java.util.Optional;

/** How answers are written in a file. */
public enum InputFormat {
    /** values separated by commas, tabs, semicolons or bars, whichever the header uses */
    CSV,
    /** values separated by tabs */
    TSV,
    /** a JSON object a line */
    JSONL,
    /** a workbook, of which the first sheet with the columns of answers is read */
    XLSX;

    /** The format that a file's name tells, if it tells one. */
    public static Optional<InputFormat> ofName(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".tsv") || lower.endsWith(".tab")) {
            return Optional.of(TSV);
        }
        if (lower.endsWith(".csv")) {
            return Optional.of(CSV);
        }
        if (lower.endsWith(".xlsx") || lower.endsWith(".xlsm")) {
            return Optional.of(XLSX);
        }
        return lower.endsWith(".jsonl") || lower.endsWith(".ndjson") ? Optional.of(JSONL) : Optional.empty();
    }

    /** As it is written in commands: {@code csv}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
