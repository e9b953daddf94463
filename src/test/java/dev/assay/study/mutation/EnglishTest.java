package dev.assay.study.mutation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnglishTest {

    @ParameterizedTest
    @CsvSource({
        "locks, lock",
        "makes, make",
        "used, use",
        "tries, try",
        "stopped, stop",
        "ran, run",
        "wrote, write",
        "has, have",
        "passes, pass",
        "checked, check"
    })
    @DisplayName("the base form of a verb is found")
    void base(String verb, String base) {
        assertEquals(Optional.of(base), English.base(verb));
    }

    @ParameterizedTest
    @CsvSource({
        "check, VBD, checked",
        "save, VBZ, saves",
        "row, NNS, rows",
        "query, NNS, queries",
        "write, VBD,",
        "run, VBD,"
    })
    @DisplayName("a base form is inflected by its tag, unless it is irregular")
    void inflected(String base, String tag, String form) {
        assertEquals(Optional.ofNullable(form), English.inflected(base, tag));
    }

    @ParameterizedTest
    @CsvSource({
        "it rains, It rains.",
        "select_related joins., select_related joins.",
        "Well!, Well!",
        "yes: it does, Yes: it does."
    })
    @DisplayName("a text becomes a sentence, and an identifier stays as it is")
    void sentence(String text, String sentence) {
        assertEquals(sentence, English.sentence(text));
    }
}
