package dev.assay.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.assay.match.Pattern;
import dev.assay.study.Synonyms.WordClass;
import dev.assay.text.Stemmer;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What words stand for one another. */
class SynonymsTest {

    private static List<String> near(WordClass kind, String word) {
        return Synonyms.near(kind, word, Stemmer.stem(word));
    }

    @ParameterizedTest
    @CsvSource({
        "ADJECTIVE, rapid, quick*",
        "VERB, decreased, shrink",
        "ADJECTIVE, inexpensive, cheap*",
        "NOUN, drawbacks, disadvantage*",
        "VERB, assigns, allocat*"
    })
    void findsWhatPeopleSayInstead(WordClass kind, String word, String other) {
        assertTrue(near(kind, word).contains(other), word + ": " + near(kind, word));
    }

    @ParameterizedTest
    @ValueSource(strings = {"largely", "nitrogen", "", "the"})
    void findsNothingForOtherWords(String word) {
        for (WordClass kind : WordClass.values()) {
            assertEquals(List.of(), near(kind, word));
        }
    }

    @ParameterizedTest
    @CsvSource({"NOUN, current", "NOUN, device", "NOUN, short", "ADVERB, differ", "NOUN, host"})
    @DisplayName("a word is not replaced in another class than its group's, nor by words of one field")
    void keepsToTheClass(WordClass kind, String word) {
        assertEquals(List.of(), near(kind, word));
    }

    @Test
    @DisplayName("every alternative is a pattern")
    void holdsPatterns() {
        for (WordClass kind : WordClass.values()) {
            for (String line :
                    WordSections.resource(Synonyms.class, "synonyms.txt").list(kind.section())) {
                for (String entry : line.split(", ")) {
                    Pattern.parse(entry);
                }
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
