package dev.assay.grade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.assay.text.Answer;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

    @Test
    void englishIsReadWhole() {
        Wording english = Wording.english();
        assertTrue(english.causal().size() > 40);
        assertTrue(english.function().containsAll(Set.of("the", "don't", "of", "however")));
        assertTrue(english.caseWords().vague().contains("situation"));
        assertEquals(
                List.of("german", "french", "spanish"),
                english.foreign().keySet().stream().limit(3).toList());
    }

    @Test
    void noForeignWordIsAnEnglishFunctionWord() {
        Set<String> both = new TreeSet<>();
        Wording.english().foreign().values().forEach(both::addAll);
        both.retainAll(Wording.english().function());
        assertEquals(Set.of(), both);
    }

    @Test
    void sectionsAndCommentsAreRead() {
        LanguageFile file = LanguageFile.parse("test.txt", "# comment\n[one]\n\n  Locks \n[two]\nlocks\n");
        assertEquals(Set.of("locks"), file.words("one"));
        assertEquals(Set.of(Answer.phrase("locks").get(0).stem()), file.stems("two"));
        assertEquals(Set.of("one", "two"), file.sections());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "word|1:1: 'word' stands before the first section",
                "[one|1:1: a section is written [name]",
                "[one]~a~[one]|3:1: section [one] stands here for the second time",
                "[one]~a~b~  a|4:3: 'a' already stands in line 2",
            })
    void formIsChecked(String content, String message) {
        var problem = assertThrows(
                IllegalStateException.class, () -> LanguageFile.parse("test.txt", content.replace('~', '\n')));
        assertEquals("dev/assay/grade/test.txt:" + message, problem.getMessage());
    }

    @Test
    void brokenEntriesAreLocated() {
        LanguageFile file = LanguageFile.parse("test.txt", "[one]\ntwo words\n[two]\n  lock ... ... table\n");
        assertEquals(
                "dev/assay/grade/test.txt:2:1: 'two words' is not one word",
                assertThrows(IllegalStateException.class, () -> file.words("one"))
                        .getMessage());
        String message = assertThrows(IllegalStateException.class, () -> file.patterns("two"))
                .getMessage();
        assertTrue(message.startsWith("dev/assay/grade/test.txt:4:12: "), message);
        assertThrows(IllegalStateException.class, () -> file.words("three"));
        assertThrows(IllegalStateException.class, () -> LanguageFile.read("none.txt"));
    }
}
