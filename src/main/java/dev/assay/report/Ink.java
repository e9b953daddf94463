package dev.assay.report;

import dev.assay.context.Stance;

/** Colours for a terminal, or none for everything else. */
public enum Ink {
    /** no colour: for files and pipes */
    NONE,
    /** the colours that every terminal has (ECMA-48, "select graphic rendition") */
    ANSI;

    private static final String END = "\u001B[0m";

    String bold(String text) {
        return painted("1", text);
    }

    String faint(String text) {
        return painted("2", text);
    }

    String of(Stance stance, String text) {
        return painted(code(stance), text);
    }

    String good(String text) {
        return painted("32", text);
    }

    String bad(String text) {
        return painted("31", text);
    }

    /** What begins a stance's colour. */
    String begin(Stance stance) {
        return this == ANSI ? "\u001B[" + code(stance) + "m" : "";
    }

    /** What ends all colours. */
    String end() {
        return this == ANSI ? END : "";
    }

    private static String code(Stance stance) {
        return switch (stance) {
            case STATED -> "32";
            case HEDGED -> "33";
            case DENIED -> "31";
            case DOUBTED, DISMISSED -> "35";
            case ECHOED -> "36";
        };
    }

    private String painted(String code, String text) {
        return this == ANSI ? "\u001B[" + code + "m" + text + END : text;
    }
}
