package dev.assay.study.suggestion;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.assay.match.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PruningTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "wait; wait ~ longer",
                "$wait; $wait ~ longer",
                "wait ...3 more; (wait ...3 more) ~ longer",
                "wait & more; wait & more & longer"
            })
    @DisplayName("a narrowed pattern asks for the word beside all that it asked for before")
    void narrowed(String pattern, String narrowed) {
        assertEquals(narrowed, Pruning.narrowed(pattern, "longer"));
        assertEquals(narrowed, Pattern.parse(narrowed).source());
    }
}
