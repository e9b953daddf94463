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
            assertTrue(sentence.endToken() - sentence.firstToken() <= Sentence.MAX_TOKENS);
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
    void cutsASentenceWithoutAnEnd() {
        Answer answer = Answer.of("- " + "word ".repeat(398) + "select_related other " + "more ".repeat(9));
        List<Sentence> sentences = answer.sentences();
        assertEquals(List.of(400, 10), lengths(sentences));
        assertEquals("other", answer.tokens().get(sentences.get(1).firstToken()).surface());
        assertEquals(answer.tokens().get(400).start(), sentences.get(1).start());
        assertEquals(answer.tokens().get(399).end(), sentences.get(0).end());
        assertEquals(
                List.of(Sentence.Kind.LIST_ITEM, Sentence.Kind.LIST_ITEM),
                sentences.stream().map(Sentence::kind).toList());
        assertEquals(sentences.get(0).block(), sentences.get(1).block());
    }

    @Test
    void cutsNoCompoundUnlessItIsAllThereIs() {
        assertEquals(
                List.of(401, 1),
                lengths(Answer.of("word ".repeat(399) + "select_related other").sentences()));
        assertEquals(
                List.of(1_000, 500), lengths(Answer.of("a-".repeat(1_499) + "a").sentences()));
        assertEquals(List.of(1_000, 200), lengths(Answer.of("(".repeat(1_200)).sentences()));
        assertEquals(List.of(400), lengths(Answer.of("word ".repeat(400)).sentences()));
    }

    private static List<Integer> lengths(List<Sentence> sentences) {
        return sentences.stream().map(one -> one.endToken() - one.firstToken()).toList();
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
