package dev.assay.cli;

import java.util.Locale;

/** How what a replay found is written. */
enum ReplayFormat {
    /** for a person: by cause, with counts */
    TEXT,
    /** for a program: a JSON object for each result that differs, and one of the counts */
    JSONL;

    /** As it is written in commands: {@code text}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
