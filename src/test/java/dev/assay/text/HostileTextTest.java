package dev.assay.text;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts of the greatest length, made of one thing only. */
class HostileTextTest {

    /** Quadratic work would take minutes at the least. */
    private static final Duration LIMIT = Duration.ofSeconds(30);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "A",
                "aB",
                "a_",
                "a.",
                "a. ",
                "A.",
                "A. ",
                "a b ",
                "e.g. ",
                "etc. A ",
                "1. ",
                "1, ",
                "a-",
                "it's ",
                "(",
                ")",
                "()",
                "(a ",
                "[",
                "{",
                "( a ) ",
                "\n",
                "\r\n",
                "a\n",
                "A\n",
                "a\n\n",
                "\u200B",
                "a\u200B",
                "\u00AD",
                "\uFE0F",
                "`",
                "` ",
                "a`",
                "``a` ",
                "```\n",
                "~~~\n",
                "- ",
                "- a\n",
                "  - a\n",
                "* ",
                "# ",
                "# a\n",
                "> ",
                ">",
                "> a\n",
                "|",
                "|a",
                "|-",
                "| a |\n|---|\n",
                "a|\n---|\n",
                "\"",
                "\u201C",
                "\u201D",
                "'",
                "a,",
                "a, ",
                "if a, ",
                "but ",
                "the a ",
                "and it ",
                "; ",
                "- - ",
                "-",
                " - a",
                "--",
                "=",
                "==\n",
                "a\n==\n",
                "**a**\n",
                "*",
                "_",
                "\\_",
                "a\\_",
                "\t",
                "    a = b\n",
                ">>> a\n",
                "a:\n- b\n",
                "!",
                "?",
                "...",
                "\u2026",
                "1",
                "1.5 ",
                "1_",
                "\uD83D\uDE00",
                "\uD83D",
                "\u0301",
                "a\u0301",
                "\u0430b ",
                "\uFB03",
                "\u4EFB",
                "\u0E44",
                "\u0000",
                "\uFDFA",
                "\uFF0E",
                "+",
                "N+1 ",
                "[a](b) ",
                "<a>",
                "a(b(",
                ". ",
                ".a",
                ")a. "
            })
    void takesTimeInItsLength(String part) {
        String text = part.repeat(Answer.MAX_LENGTH / part.length());
        Answer answer = assertTimeoutPreemptively(LIMIT, () -> Answer.of(text));
        int last = 0;
        for (Sentence sentence : answer.sentences()) {
            assertTrue(sentence.start() >= last && sentence.end() <= text.length());
            last = sentence.end();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a ", "a", "`", "( a", "\u200B", "not "})
    void readsLongPhrases(String part) {
        String text = part.repeat(Answer.MAX_LENGTH / part.length());
        assertTimeoutPreemptively(LIMIT, () -> Answer.phrase(text));
    }

    @Test
    void tagsAreBoundedToo() {
        Answer answer = Answer.of("word ".repeat(20_000));
        List<String> tags = assertTimeoutPreemptively(LIMIT, () -> answer.tags(0));
        assertEquals(answer.sentences().get(0).endToken(), tags.size());
    }

    @Test
    void takesTextsUpToTheLimitOnly() {
        String longest = " ".repeat(Answer.MAX_LENGTH);
        assertDoesNotThrow(() -> Answer.of(longest));
        String message = assertThrows(IllegalArgumentException.class, () -> Answer.of(longest + " "))
                .getMessage();
        assertEquals("the text has 1048577 UTF-16 units; at most 1048576 are taken", message);
        assertThrows(IllegalArgumentException.class, () -> Answer.phrase(longest + " "));
    }
}
