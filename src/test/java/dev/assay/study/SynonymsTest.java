package dev.assay.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.assay.match.Pattern;
import dev.assay.text.Stemmer;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What words stand for one another. */
class SynonymsTest {

    private static List<String> near(String word) {
        return Synonyms.near(word, Stemmer.stem(word));
    }

    @ParameterizedTest
    @CsvSource({
        "rapid, quick",
        "decreased, shrink",
        "inexpensive, cheap",
        "drawbacks, disadvantage*",
        "assigns, allocat*"
    })
    void findsWhatPeopleSayInstead(String word, String other) {
        assertTrue(near(word).contains(other), word + ": " + near(word));
    }

    @ParameterizedTest
    @ValueSource(strings = {"largely", "nitrogen", "", "the"})
    void findsNothingForOtherWords(String word) {
        assertEquals(List.of(), near(word));
    }

    @Test
    @DisplayName("every alternative is a pattern")
    void holdsPatterns() {
        for (String line : WordSections.resource(Synonyms.class, "synonyms.txt").list("near")) {
            for (String entry : line.split(", ")) {
                Pattern.parse(entry);
            }
        }
    }

    @Test
    void opposesBothWays() {
        assertTrue(Synonyms.opposites(Stemmer.stem("higher")).contains("lower"));
        assertTrue(Synonyms.opposites(Stemmer.stem("slow")).contains("fast"));
        assertEquals(List.of(), Synonyms.opposites(Stemmer.stem("green")));
    }

    @Test
    void exchangesOnlyWhatMeansTheSame() {
        assertTrue(Synonyms.same(Stemmer.stem("big"), "large"));
        assertTrue(Synonyms.same(Stemmer.stem("large"), "big"));
        assertFalse(Synonyms.same(Stemmer.stem("big"), "long"));
    }

    @Test
    @DisplayName("a word list says in which line it is wrong")
    void tellsWhereAListIsWrong() {
        IllegalStateException twice =
                assertThrows(IllegalStateException.class, () -> WordSections.parse("words.txt", "[a]\none\n\none\n"));
        assertEquals("words.txt:4: 'one' stands here again", twice.getMessage());
        IllegalStateException loose =
                assertThrows(IllegalStateException.class, () -> WordSections.parse("words.txt", "one\n"));
        assertEquals("words.txt:1: 'one' stands before any section", loose.getMessage());
    }
}
