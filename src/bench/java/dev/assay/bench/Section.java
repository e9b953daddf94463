package dev.assay.bench;

import java.util.List;

/** Lines that are measured in the same rounds; the first is what the others are compared with. */
enum Section {
    OWN(
            "Finding all patterns of the question",
            Line.of("Assay", Row.OWN_ASSAY),
            Line.of("Assay, misspelled words too", Row.OWN_ASSAY_SPELLING),
            Line.of("Lucene: MemoryIndex and intervals", Row.OWN_INTERVALS),
            Line.of("Lucene: MemoryIndex and IntervalQuery", Row.OWN_QUERIES),
            Line.of("Lucene Monitor", Row.OWN_MONITOR)),
    SAMPLE(
            "Finding 60 patterns of the question",
            Line.of("Assay", Row.SAMPLE_ASSAY),
            Line.of("Assay, misspelled words too", Row.SAMPLE_ASSAY_SPELLING),
            Line.of("Lucene: MemoryIndex and intervals", Row.SAMPLE_INTERVALS),
            Line.of("Lucene: MemoryIndex and IntervalQuery", Row.SAMPLE_QUERIES),
            Line.of("Lucene Monitor", Row.SAMPLE_MONITOR),
            Line.of("java.util.regex", Row.SAMPLE_JAVA_REGEX),
            Line.of("RE2/J", Row.SAMPLE_RE2),
            Line.of("CoreNLP TokensRegex", Row.SAMPLE_TOKENS_REGEX)),
    STAGES(
            "Grading the example answers, by stages",
            Line.of("all of it", Row.GRADE),
            Line.of("taking the text apart", Row.ANALYZE),
            Line.beyond(Row.ANALYZE, "finding patterns", Row.FIND),
            Line.beyond(Row.FIND, "reading their context", Row.READ),
            Line.beyond(Row.READ, "judging", Row.GRADE),
            Line.of("a single call, median", Row.GRADE_SINGLE),
            Line.slow("a single call, slowest of a hundred", Row.GRADE_SINGLE),
            Line.of("all of it, two threads", Row.GRADE_TWO_THREADS)),
    WORDS(
            "Grading texts of other lengths",
            Line.of("100 words", Row.WORDS_100),
            Line.of("1,000 words", Row.WORDS_1000),
            Line.of("10,000 words", Row.WORDS_10000),
            Line.of("100,000 words", Row.WORDS_100000)),
    PATTERNS(
            "Finding other numbers of patterns in the example answers",
            Line.beyond(Row.ANALYZE, "60 patterns", Row.FIND_60),
            Line.beyond(Row.ANALYZE, "600 patterns", Row.FIND_600),
            Line.beyond(Row.ANALYZE, "6,000 patterns", Row.FIND_6000)),
    HOSTILE(
            "Grading texts of 1 MiB",
            Line.of("ordinary text", Row.HOSTILE_ORDINARY),
            Line.of("one word repeated", Row.HOSTILE_ONE_WORD),
            Line.of("words of cues", Row.HOSTILE_CUE_WORDS),
            Line.of("words of the rubric", Row.HOSTILE_RUBRIC_WORDS),
            Line.of("words of nested distances", Row.HOSTILE_NESTED_DISTANCES),
            Line.of("no end of a sentence", Row.HOSTILE_NO_SENTENCE_END));

    /** What every line of every section is compared with, and is measured in its rounds. */
    static final List<Line> REFERENCES = List.of(
            Line.of("floor", Row.FLOOR), Line.of("Lucene: StandardTokenizer and LowerCaseFilter", Row.TOKENIZER));

    private final String title;
    private final List<Line> lines;

    Section(String title, Line... lines) {
        this.title = title;
        this.lines = List.of(lines);
    }

    String title() {
        return title;
    }

    List<Line> lines() {
        return lines;
    }

    /** What must be measured for its lines. */
    List<Row> rows() {
        return lines.stream().flatMap(Line::rows).distinct().toList();
    }

    /** Whether its peers find the same patterns, so that what they find can be compared. */
    boolean compares() {
        return this == OWN || this == SAMPLE;
    }
}
