package dev.assay.cli;

import java.util.Locale;

/** How the report of a study is written. */
enum ReportFormat {
    /** for a person */
    TEXT,
    /** for a program: one JSON object */
    JSON;

    /** As it is written in commands: {@code text}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
