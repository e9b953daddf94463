package dev.assay.match;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.StringJoiner;

/** Texts over the vocabulary of {@link RandomPatterns} with what real answers have between words, made at random. */
final class RandomTexts {

    private static final List<String> WORDS = List.of(
            "lock", "table", "row", "read", "write", "back", "fill", "roll", "cache", "get", "not", "locks", "tables");
    private static final List<String> FORMS = List.of(
            "Locked",
            "rows",
            "wrote",
            "written",
            "READ",
            "Lock",
            "caching",
            "rolled",
            "filling",
            "tables'",
            "row's",
            "lo\u200Bck",
            "\uFF52ow",
            "t\u0430ble",
            "\u201Clock\u201D",
            "don\u2019t",
            "it's");
    private static final List<String> NAMES = List.of(
            "select_related",
            "get_table",
            "rowLock",
            "row_lock",
            "row-lock",
            "table.rows",
            "re-write",
            "get_row_lock",
            "`lock`",
            "lockStep");
    private static final List<String> WHOLES = List.of(
            "backfill",
            "rollback",
            "rewrite",
            "rowlock",
            "locks free",
            "lock free",
            "locks tep",
            "lockfree",
            "not able",
            "data base",
            "databases");
    private static final List<String> SIGNS = List.of(
            ",", ",", ",", ";", ";", ":", "(", ")", "-", "–", "\"", "=", "+", "->", "…", "!=", "/", "+ (", "= +",
            ") +");
    private static final List<String> ENDS = List.of(".", ".", "?", "!", "\n\n- ", "\n- ", "\n1. ", ".\n\n# ", "\n");
    private static final List<String> GRAMMAR = List.of(
            "never",
            "without",
            "before",
            "after",
            "then",
            "because",
            "so",
            "if",
            "when",
            "faster than",
            "slower",
            "than",
            "but",
            "and",
            "while",
            "leads to",
            "the",
            "we",
            "it",
            "that",
            "not until",
            "first",
            "instead",
            "is",
            "which");
    private static final List<String> FIGURES =
            List.of("12", "1,000", "200 ms", "N+1", "4.2", "two", "null=True", "C++", "2019", "40GB", "rows 12+");
    private static final List<String> BLOCKS =
            List.of("\n```\nlock = table.read()\nrow_lock\n```\n", "\n| lock | table |\n|---|---|\n| row | read |\n");
    private static final List<String> EVENTS = List.of(
            "we renamed the row",
            "the orders table",
            "our Lock service",
            "since Postgres 11",
            "before version 12",
            "before v 12",
            "up to 10",
            "after 11",
            "11 and up",
            "12 +",
            "before 11+",
            "after 11 and up",
            "not before 4.2",
            "in 9.6",
            "older versions",
            "last year",
            "Frankfurt",
            "by default",
            "my team locked");

    private final Random random;
    private final List<Pattern> patterns;
    private final Witnesses witnesses;

    /** Texts in which some patterns are found, or nearly. */
    RandomTexts(Random random, List<Pattern> patterns, Map<String, List<Pattern>> terms) {
        this.random = random;
        this.patterns = patterns;
        witnesses = new Witnesses(random, terms, this::piece);
    }

    /** A text of at most some forty words, and what patterns add. */
    String next() {
        StringJoiner text = new StringJoiner(" ");
        int pieces = 1 + random.nextInt(random.nextInt(4) == 0 ? 40 : 10);
        int sought = random.nextInt(patterns.size());
        for (int i = 0; i < pieces; i++) {
            boolean witness = random.nextInt(6) == 0;
            text.add(witness ? witnesses.of(patterns.get(sought).root()) : piece());
        }
        return text.toString();
    }

    private String piece() {
        int kind = random.nextInt(100);
        if (kind < 50) {
            return any(WORDS) + (random.nextInt(12) == 0 ? "," : "");
        }
        if (kind < 58) {
            return any(FORMS);
        }
        if (kind < 64) {
            return any(NAMES);
        }
        if (kind < 69) {
            return any(WHOLES);
        }
        if (kind < 76) {
            return any(SIGNS);
        }
        if (kind < 80) {
            return any(ENDS);
        }
        if (kind < 92) {
            return any(GRAMMAR);
        }
        if (kind < 96) {
            return any(FIGURES);
        }
        return kind == 96 ? any(BLOCKS) : any(EVENTS);
    }

    private String any(List<String> values) {
        return values.get(random.nextInt(values.size()));
    }
}
