package dev.assay.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.assay.spec.Spec;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts, and what is found in them. */
class TextSpecTest {

    record Drawn(String text, String drawn) {}

    record Folded(String text, List<String> folded, List<String> foldings) {}

    record Structured(String text, List<String> sentences, List<String> code) {}

    record Tagged(String text, String tags) {}

    @TestFactory
    Stream<DynamicTest> findsTokens() {
        return Stream.of("text-tokens.yaml", "text-symbols.yaml", "text-identifiers.yaml")
                .flatMap(file -> drawn(file, Drawing::tokens));
    }

    @TestFactory
    Stream<DynamicTest> findsSentences() {
        return drawn("text-sentences.yaml", Drawing::sentences);
    }

    @TestFactory
    Stream<DynamicTest> findsClauses() {
        return drawn("text-clauses.yaml", Drawing::clauses);
    }

    private static Stream<DynamicTest> drawn(String file, Function<String, String> drawing) {
        return Spec.read(file, Drawn.class).stream()
                .map(one -> test(one.text, () -> assertEquals(one.drawn, drawing.apply(one.text))));
    }

    @TestFactory
    Stream<DynamicTest> folds() {
        return Spec.read("text-folding.yaml", Folded.class).stream()
                .map(one -> test(one.text, () -> {
                    Answer answer = Answer.of(one.text);
                    assertEquals(
                            one.folded,
                            answer.tokens().stream().map(Token::folded).toList());
                    assertEquals(
                            one.foldings,
                            answer.foldings().stream()
                                    .map(folding -> folding.kind() + " " + at(one.text, folding.span()))
                                    .toList());
                }));
    }

    private static String at(String text, Span span) {
        return text.substring(span.start(), span.end());
    }

    @TestFactory
    Stream<DynamicTest> findsStructure() {
        return Spec.read("text-structure.yaml", Structured.class).stream()
                .map(one -> test(one.text, () -> {
                    assertEquals(one.sentences, Drawing.structure(one.text));
                    assertEquals(one.code == null ? List.of() : one.code, Drawing.code(one.text));
                }));
    }

    @TestFactory
    Stream<DynamicTest> tagsPartsOfSpeech() {
        return Spec.read("text-tags.yaml", Tagged.class).stream()
                .map(one -> test(one.text, () -> assertEquals(one.tags, tags(one.text))));
    }

    private static String tags(String text) {
        Answer answer = Answer.of(text);
        List<String> tags = new ArrayList<>();
        for (Sentence sentence : answer.sentences()) {
            tags.addAll(answer.tags(sentence.index()));
        }
        return String.join(" ", tags);
    }

    @TestFactory
    Stream<DynamicTest> inflectionsMeet() {
        return StemPairs.meet().stream()
                .map(pair -> test(
                        pair.toString(), () -> assertEquals(Stemmer.stem(pair.one()), Stemmer.stem(pair.other()))));
    }

    @TestFactory
    Stream<DynamicTest> otherWordsStayApart() {
        return StemPairs.apart().stream()
                .map(pair -> test(
                        pair.toString(), () -> assertNotEquals(Stemmer.stem(pair.one()), Stemmer.stem(pair.other()))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,000", "1_000"})
    void numbersMeetWithoutTheirSeparators(String number) {
        assertEquals("1000", Stemmer.stem(number));
    }

    private static DynamicTest test(String name, org.junit.jupiter.api.function.Executable test) {
        return DynamicTest.dynamicTest(name.replaceAll("\\p{Cntrl}", "·"), test);
    }
}
