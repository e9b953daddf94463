package dev.assay.cli;

import java.util.Locale;

/** How graded answers are written. */
enum ResultFormat {
    /** an overview for a person */
    TEXT,
    /** everything, a JSON object a line */
    JSONL,
    /** a row an answer */
    CSV,
    /** a row an answer, in a workbook */
    XLSX;

    /** The format that a file's name tells; text for every other name. */
    static ResultFormat ofName(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".jsonl") || lower.endsWith(".ndjson")) {
            return JSONL;
        }
        if (lower.endsWith(".xlsx")) {
            return XLSX;
        }
        return lower.endsWith(".csv") ? CSV : TEXT;
    }

    /** As it is written in commands: {@code text}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
