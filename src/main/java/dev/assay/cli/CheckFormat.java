package dev.assay.cli;

import java.util.Locale;

/** How what a check found is written. */
enum CheckFormat {
    /** for a person */
    TEXT,
    /** one JSON object */
    JSON,
    /** SARIF 2.1.0, for editors and code hosts */
    SARIF;

    /** As it is written in commands: {@code text}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
