package dev.assay.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** The table of words says what the lists in the file do. */
class SentenceWordsTest {

    private static final WordFile FILE = WordFile.resource("sentences.txt");

    private static final Map<Integer, Set<String>> LISTS = Map.of(
            SentenceWords.INSIDE, FILE.words("inside"),
            SentenceWords.ABBREVIATION, FILE.words("abbreviations"),
            SentenceWords.STARTER, FILE.words("starters"),
            SentenceWords.OPEN, FILE.words("open"),
            SentenceWords.QUALIFIER, FILE.words("qualifiers"));

    private static void assertSame(String word) {
        String text = "x" + word + "y";
        LISTS.forEach((list, words) -> assertEquals(
                words.contains(word.toLowerCase(Locale.ROOT)),
                SentenceWords.isIn(list, text, 1, 1 + word.length()),
                word));
    }

    @Test
    void holdsEachWord() {
        for (Set<String> words : LISTS.values()) {
            for (String word : words) {
                for (String one : List.of(word, word.toUpperCase(Locale.ROOT), word + "s", word.substring(1))) {
                    assertSame(one);
                }
            }
        }
        List.of("", "\u212A", "\u0130", "\u0130s", "i\u0307", "@", "`", "\u00C0")
                .forEach(SentenceWordsTest::assertSame);
    }

    @Property(tries = 2_000)
    void holdsNoOther(@ForAll("words") String word) {
        assertSame(word);
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.strings()
                .withChars("aeiostnTHE.'_\u0130\u212A\u00E9")
                .ofMaxLength(5);
    }
}
