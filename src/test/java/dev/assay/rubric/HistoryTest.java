package dev.assay.rubric;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HistoryTest {

    private static final String RUBRIC = """
            rubric: 1
            id: a
            question: Why?
            concepts:
              - {id: c, says: C, kind: why, match: [x]}
            history:
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '§',
            value = {
                "{date: 2026-02-30, by: Ana, says: x} § a.yaml:7:12: 'date': there is no day 2026-02-30",
                "{date: 30.1.2026, by: Ana, says: x} § a.yaml:7:12: 'date' must be a date such as 2026-01-31",
                "{date: 2026-01-31, says: x} § a.yaml:7:5: 'by' is missing from an entry of 'history'",
                "{date: 2026-01-31, by: Ana} § a.yaml:7:5: 'says' is missing from an entry of 'history'",
                "{date: 2026-01-31, by: Ana, says: x, data: 12} § a.yaml:7:48: a SHA-256 has 64 digits, 0-9 and a-f",
                "{date: 2026-01-31, by: Ana, says: x, who: y} § a.yaml:7:42: unknown key 'who' in an entry of 'history' (known: date, by, data, says)"
            })
    @DisplayName("an entry that cannot be read is told with its place")
    void problems(String entry, String problem) {
        RubricException wrong =
                assertThrows(RubricException.class, () -> RubricSet.read("a.yaml", RUBRIC + "  - " + entry + "\n"));
        assertEquals(
                problem, wrong.problems().get(0).toString().lines().findFirst().orElseThrow());
        assertEquals(1, wrong.problems().size());
    }
}
