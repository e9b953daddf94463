package dev.assay.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.assay.text.Answer;
import dev.assay.text.Token;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every pattern in every text. */
class MatchPropertiesTest {

    private static final List<String> WORDS = List.of("lock", "table", "row", "read", "write");

    @Provide
    Arbitrary<String> patterns() {
        Arbitrary<String> word = Arbitraries.of(WORDS);
        Arbitrary<String> atom = Arbitraries.oneOf(
                word,
                word.map(one -> one + "*"),
                word.map(one -> one + "|read"),
                Arbitraries.of(
                        "not", "<number>", "<older-version 11>", "<own-event>", "=Lock", "N+1", "(row lock | table)"));
        Arbitrary<String> phrase = atom.list().ofMinSize(1).ofMaxSize(3).map(parts -> String.join(" ", parts));
        Arbitrary<String> operator =
                Arbitraries.of(" ~ ", " ~1 ", " ... ", " ...2 ", " <before> ", " <causes> ", " <faster> ");
        Arbitrary<String> near = phrase.flatMap(one -> operator.flatMap(
                middle -> phrase.flatMap(two -> operator.map(last -> one + middle + two + last + "row"))));
        return Arbitraries.oneOf(phrase, near, near.flatMap(one -> phrase.map(two -> one + " & " + two)));
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> word = Arbitraries.oneOf(
                Arbitraries.of(
                        "lock",
                        "Locked",
                        "table",
                        "rows",
                        "read",
                        "wrote",
                        "not",
                        "never",
                        "12",
                        "N+1",
                        "row-lock",
                        "tableLock",
                        "rowlock",
                        "(",
                        ",",
                        "=",
                        ".",
                        "\n",
                        "x",
                        "while",
                        "before",
                        "after",
                        "then",
                        "because",
                        "leads to",
                        "faster",
                        "than",
                        "we",
                        "select_related"),
                Arbitraries.strings().ofMaxLength(3));
        return word.list().ofMaxSize(40).map(words -> String.join(" ", words));
    }

    @Property(edgeCases = EdgeCasesMode.NONE, tries = 2_000)
    void findsOrderedWordsOfOneSentence(@ForAll("patterns") String source, @ForAll("texts") String text) {
        Answer answer = Answer.of(text);
        for (Match match : find(source, answer)) {
            int[] words = match.words();
            for (int i = 1; i < words.length; i++) {
                assertTrue(words[i - 1] < words[i], () -> "no order: " + match);
            }
            List<Token> tokens = answer.tokens();
            assertTrue(match.firstToken() >= 0 && match.lastToken() < tokens.size());
            assertEquals(
                    tokens.get(match.firstToken()).sentence(),
                    tokens.get(match.lastToken()).sentence(),
                    () -> "crosses a sentence: " + match);
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE, tries = 1_000)
    void printsWhatFindsTheSame(@ForAll("patterns") String source, @ForAll("texts") String text) {
        Answer answer = Answer.of(text);
        String print = Pattern.parse(source).toString();
        assertEquals(find(source, answer), find(print, answer), print);
    }

    @Property(edgeCases = EdgeCasesMode.NONE, tries = 1_000)
    void findsTheSameBesideOtherPatterns(
            @ForAll("patterns") String one, @ForAll("patterns") String other, @ForAll("texts") String text) {
        Answer answer = Answer.of(text);
        List<Match> together = PatternSet.compile(List.of(Pattern.parse(one), Pattern.parse(other)), Map.of())
                .find(answer);
        assertEquals(
                find(one, answer),
                together.stream().filter(match -> match.pattern() == 0).toList());
    }

    @Property(edgeCases = EdgeCasesMode.NONE, tries = 1_000)
    void neverThrowsOnAnyPatternText(@ForAll String source) {
        try {
            Pattern.parse(source);
        } catch (PatternException e) {
            assertTrue(e.position() >= 0 && e.position() <= source.length(), e.getMessage());
        }
    }

    private static List<Match> find(String source, Answer answer) {
        return PatternSet.compile(List.of(Pattern.parse(source)), Map.of()).find(answer);
    }
}
