package dev.assay.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;

/** What holds for every text. */
class TextPropertiesTest {

    private static final List<String> PIECES = List.of(
            "lock",
            "Tables",
            "don\u2019t",
            "N+1",
            "e.g.",
            "select_related",
            "selectRelated",
            "back-fill",
            "12",
            "3.5",
            "but",
            "and it",
            "if",
            ",",
            ";",
            ":",
            ". ",
            "...",
            "!",
            "?",
            "(",
            ")",
            "[",
            "]",
            "\"",
            "\u201C",
            "-",
            "--",
            " - ",
            "\u2014",
            "\n",
            "\r\n",
            "\n\n",
            "\n- ",
            "\n  * ",
            "\n1. ",
            "\n# ",
            "\n> ",
            "\n===\n",
            "\n---\n",
            "|",
            "\n| a | b |\n|---|---|\n",
            "`",
            "``",
            "\n```\n",
            "\n~~~\n",
            "\n    x = 1\n",
            "**",
            "_",
            "\\_",
            "\t",
            "\u200B",
            "\uFEFF",
            "\u00AD",
            "\u202E",
            "\u0430",
            "\u041E",
            "\uFF21",
            "\uFF0E",
            "\uFB01",
            "\u00B2",
            "\uD83D\uDE00",
            "\uD83D",
            "\uDE00",
            "\u0301",
            "\uFE0F",
            "\u0000",
            "\u0130",
            "\u4EFB\u52A1",
            "\u0E44\u0E17\u0E22",
            "\u05E9");

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> piece = Arbitraries.frequencyOf(
                Tuple.of(8, Arbitraries.of(PIECES)),
                Tuple.of(2, Arbitraries.strings().ofMaxLength(5)),
                Tuple.of(2, Arbitraries.strings().withCharRange('!', '~').ofMaxLength(8)));
        Arbitrary<String> between = Arbitraries.of("", " ");
        return Arbitraries.oneOf(
                piece.list().ofMaxSize(50).flatMap(pieces -> between.map(one -> String.join(one, pieces))),
                Arbitraries.strings().ofMaxLength(80));
    }

    @Property(edgeCases = EdgeCasesMode.NONE, tries = 3_000)
    void everyPartHasItsPlace(@ForAll("texts") String text) {
        Answer answer = Answer.of(text);
        assertEquals(text, answer.text());
        assertTokens(answer);
        assertSentences(answer);
        assertClauses(answer);
        int place = 0;
        for (Folding folding : answer.foldings()) {
            assertTrue(folding.span().start() >= place, folding.toString());
            assertTrue(folding.span().end() <= text.length(), folding.toString());
            place = folding.span().start();
        }
    }

    private static void assertTokens(Answer answer) {
        int place = 0;
        int index = 0;
        for (Token token : answer.tokens()) {
            assertEquals(index++, token.index());
            assertTrue(token.start() >= place && token.end() > token.start(), () -> "overlaps: " + token);
            assertTrue(token.end() <= answer.text().length(), () -> "outside: " + token);
            assertFalse(token.folded().isEmpty() || token.stem().isEmpty(), () -> "empty: " + token);
            assertTrue(answer.sentences().get(token.sentence()).span().contains(token.span()), token.toString());
            place = token.end();
        }
    }

    private static void assertSentences(Answer answer) {
        int place = 0;
        int next = 0;
        int block = 0;
        int index = 0;
        for (Sentence sentence : answer.sentences()) {
            assertEquals(index++, sentence.index());
            assertTrue(sentence.start() >= place && sentence.end() > sentence.start(), () -> "overlaps: " + sentence);
            assertTrue(sentence.end() <= answer.text().length(), () -> "outside: " + sentence);
            assertEquals(next, sentence.firstToken(), () -> "leaves tokens out: " + sentence);
            assertTrue(sentence.endToken() > next && sentence.block() >= block, sentence.toString());
            for (Token token : answer.tokens().subList(sentence.firstToken(), sentence.endToken())) {
                assertEquals(sentence.index(), token.sentence());
                assertTrue(sentence.kind() != Sentence.Kind.CODE || token.code());
            }
            place = sentence.end();
            next = sentence.endToken();
            block = sentence.block();
        }
        assertEquals(next, answer.tokens().size());
    }

    private static void assertClauses(Answer answer) {
        int first = 0;
        int index = 0;
        for (Clause clause : answer.clauses()) {
            assertEquals(index++, clause.index());
            assertTrue(clause.firstToken() >= first && clause.endToken() > clause.firstToken(), clause.toString());
            Sentence sentence = answer.sentences().get(clause.sentence());
            assertTrue(clause.firstToken() >= sentence.firstToken() && clause.endToken() <= sentence.endToken());
            assertEquals(
                    clause.index(), answer.tokens().get(clause.firstToken()).clause(), () -> "not its own: " + clause);
            assertEquals(
                    clause.index(), answer.tokens().get(clause.endToken() - 1).clause());
            first = clause.firstToken();
        }
        for (Token token : answer.tokens()) {
            Clause clause = answer.clauses().get(token.clause());
            assertEquals(token.sentence(), clause.sentence());
            assertTrue(clause.firstToken() <= token.index() && token.index() < clause.endToken(), token.toString());
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE, tries = 1_000)
    void readsAPhraseAsItsSentence(@ForAll("texts") String text) {
        int place = 0;
        for (Token token : Answer.phrase(text)) {
            assertTrue(token.start() >= place && token.end() > token.start(), () -> "overlaps: " + token);
            assertTrue(token.end() <= text.length(), () -> "outside: " + token);
            place = token.end();
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE, tries = 500)
    void readsTheSameTwice(@ForAll("texts") String text) {
        assertEquals(everything(text, false), everything(text, false));
    }

    @Property(edgeCases = EdgeCasesMode.NONE, tries = 150)
    void tagsEachToken(@ForAll("texts") String text) {
        Answer answer = Answer.of(text);
        for (Sentence sentence : answer.sentences()) {
            List<String> tags = answer.tags(sentence.index());
            assertEquals(sentence.endToken() - sentence.firstToken(), tags.size());
            assertEquals(tags, answer.tags(sentence.index()));
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE, tries = 2_000)
    void stemsOfStemsAreNoLonger(@ForAll("words") String word) {
        String stem = Stemmer.stem(word);
        assertEquals(word.isEmpty(), stem.isEmpty());
        assertEquals(stem, Stemmer.stem(word));
    }

    @Provide
    Arbitrary<String> words() {
        Arbitrary<String> root =
                Arbitraries.strings().withChars("abeilnosstuvxyz'").ofMaxLength(6);
        Arbitrary<String> ending = Arbitraries.of(
                "", "s", "es", "ies", "ed", "ied", "eed", "ing", "ings", "ise", "iser", "yse", "isation", "'s", "n't",
                "e", "le");
        return root.flatMap(one -> ending.map(other -> one + other));
    }

    @Test
    void readsTheSameInEightThreads() throws Exception {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 150; i++) {
            StringBuilder text = new StringBuilder();
            for (int word = 0; word < 30; word++) {
                text.append(PIECES.get((i * 31 + word * (i % 7 + 1)) % PIECES.size()))
                        .append(word % 3 == 0 ? "" : " ");
            }
            texts.add(text + " Mr. J. Fox has it, vs. none at 5 p.m. Then he left.");
        }
        List<String> expected =
                texts.stream().map(text -> everything(text, true)).toList();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            Callable<List<String>> all =
                    () -> texts.stream().map(text -> everything(text, true)).toList();
            for (Future<List<String>> found : threads.invokeAll(List.of(all, all, all, all, all, all, all, all))) {
                assertEquals(expected, found.get());
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static String everything(String text, boolean tags) {
        Answer answer = Answer.of(text);
        StringBuilder all = new StringBuilder();
        all.append(answer.tokens())
                .append(answer.sentences())
                .append(answer.clauses())
                .append(answer.foldings());
        for (Sentence sentence : answer.sentences()) {
            all.append(tags ? answer.tags(sentence.index()) : "");
        }
        return all.toString();
    }
}
