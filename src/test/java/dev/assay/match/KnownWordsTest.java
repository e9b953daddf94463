package dev.assay.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which words are known, and what is said of a word list that is wrong. */
class KnownWordsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "acknowledged",
                "acknowledgement",
                "behaviour",
                "behavior",
                "serialises",
                "zygotes",
                "cancelled",
                "manager",
                "marge",
                "berlin",
                "async",
                "middleware",
                "middlewares",
                "nginx",
                "kubernetes",
                "postgres",
                "redis",
                "cron",
                "auth",
                "regexes",
                "deduplicating",
                "backends",
                "pydantic",
                "aardvark"
            })
    void knows(String word) {
        assertTrue(KnownWords.english().contains(word), word);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "databse",
                "acknowleged",
                "idempotant",
                "seperate",
                "recieve",
                "enviroment",
                "becuase",
                "aaaq",
                "zzzz",
                "prefeched",
                "extention",
                "managment",
                "libary",
                "acknowledgemen",
                "z",
                ""
            })
    void doesNotKnow(String word) {
        assertFalse(KnownWords.english().contains(word), word);
    }

    @Test
    @DisplayName("every word of a list is found, and nothing between them is")
    void findsEveryWord() {
        KnownWords words = read("aab\nbc\nadog\ndgy\ncor\nazoo\n");
        for (String word : new String[] {"ab", "ac", "dog", "doggy", "door", "zoo"}) {
            assertTrue(words.isEnglish(word), word);
        }
        for (String word : new String[] {"a", "abc", "do", "dogg", "doggyy", "e", "doors", "zo", "zzz", ""}) {
            assertFalse(words.isEnglish(word), word);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            aab;aac     | list:2: not in order, or less is shared than could be
            aac;aab     | list:2: not in order, or less is shared than could be
            aac;bd;bd   | list:3: not in order, or less is shared than could be
            bab         | list:1: a line is a letter, which says how much is shared, and the rest of a word
            aab;a       | list:2: a line is a letter, which says how much is shared, and the rest of a word
            # x;aa-b    | list:2: a word is made of the letters a to z
            """)
    void saysWhereAListIsWrong(String lines, String message) {
        String text = lines.strip().replace(';', '\n') + "\n";
        assertEquals(
                message,
                assertThrows(IllegalArgumentException.class, () -> read(text)).getMessage());
    }

    @Test
    @DisplayName("a list whose last line has no end is cut off")
    void saysThatAListIsCutOff() {
        assertEquals(
                "list:2: the last line has no end",
                assertThrows(IllegalArgumentException.class, () -> read("aab\nac"))
                        .getMessage());
    }

    @Test
    @DisplayName("all problems of the words of the trade are told at once")
    void saysWhereJargonIsWrong() {
        String message = assertThrows(
                        IllegalArgumentException.class,
                        () -> Jargon.stems("jargon", "async # yes\nC++ cron\ncron async\n"))
                .getMessage();
        assertEquals(
                "jargon:2: a word is made of the letters a to z: C++\njargon:3: \"cron\" stands here twice\n"
                        + "jargon:3: \"async\" stands here twice",
                message);
    }

    private static KnownWords read(String lines) {
        return KnownWords.read("list", lines.getBytes(StandardCharsets.US_ASCII), Set.of());
    }
}
