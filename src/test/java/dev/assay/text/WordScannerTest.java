package dev.assay.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The words are those that Lucene's tokenizer finds in the whole text. */
class WordScannerTest {

    record Word(int start, int end, boolean number) {}

    private static void assertSame(String text) {
        List<Word> expected = lucene(text);
        List<Word> found = new ArrayList<>();
        WordScanner words = new WordScanner(text);
        while (words.next()) {
            found.add(new Word(words.start(), words.end(), words.isNumber()));
            String word = text.substring(words.start(), words.end());
            assertEquals(word.hashCode(), words.hash());
            if (!words.isNumber()) {
                assertEquals(Identifiers.isPlain(word, 0, word.length()), words.isPlain(), word);
            }
        }
        assertEquals(expected, found, () -> "words of " + text);
    }

    private static List<Word> lucene(String text) {
        List<Word> words = new ArrayList<>();
        try (StandardTokenizer tokens = new StandardTokenizer()) {
            OffsetAttribute offset = tokens.getAttribute(OffsetAttribute.class);
            TypeAttribute type = tokens.getAttribute(TypeAttribute.class);
            tokens.setReader(new StringReader(text));
            tokens.reset();
            while (tokens.incrementToken()) {
                if (!type.type().equals(StandardTokenizer.TOKEN_TYPES[StandardTokenizer.EMOJI])) {
                    boolean number = type.type().equals(StandardTokenizer.TOKEN_TYPES[StandardTokenizer.NUM]);
                    words.add(new Word(offset.startOffset(), offset.endOffset(), number));
                }
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException("a string cannot fail to be read", e);
        }
        return words;
    }

    @Test
    void areTheSameAroundEachCharacter() {
        for (char c = 0; c < 0x2300; c++) {
            if (c < 0x100 || c >= 0x2000) {
                String at = String.valueOf(c);
                for (String before : List.of("", "a", "1", "_", "a_", ".", "a.", "1,", "#")) {
                    for (String after : List.of("", "a", "1", "_", "_a", ".", "'a", ",1", "\uFE0F", "\u0301b", " a")) {
                        assertSame(before + at + after);
                        assertSame(before + at + at + after);
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "1",
                "_",
                "a.",
                "a'b",
                "1,",
                "a_",
                ".",
                "\u0430",
                "a\u0430",
                "\u4EFB",
                "a\u0301",
                "\u0301",
                "'",
                "a ",
                "\u0430 ",
                "a \u0430 ",
                "(\u0430",
                "#\uFE0F",
                "\uD83D\uDE00",
                "\uD83D",
                "\uD83D ",
                "\u05D0\""
            })
    void areTheSameInLongTexts(String part) {
        for (int length : new int[] {127, 128, 254, 255, 256, 257, 700, 20_000}) {
            String text = part.repeat(1 + length / part.length());
            assertSame(text);
            assertSame(text.substring(0, length));
            assertSame("b" + text + "b c");
        }
    }

    @Test
    void areTheSameInEachExample() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("examples", "answers"))) {
            files.filter(Files::isRegularFile).forEach(file -> {
                try {
                    assertSame(Files.readString(file));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE, tries = 5_000)
    void areTheSameInAnyText(@ForAll("texts") String text) {
        assertSame(text);
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> plain = Arbitraries.of(
                "a", "B", "it's", "1", "12", "3.14", "1,000", "1_000", "a_b", "_", "__", ".", ",", ":", ";", "'", "\"",
                "\u2019", "\u201C", "-", "(", ")", "#", "*", "/", " ", " ", " ", "\n", "\t", "\u00A0", "\u00B7",
                "\u00E9");
        Arbitrary<String> other = Arbitraries.of(
                "\u0430",
                "\u4EFB",
                "\u3042",
                "\u30AB",
                "\uD55C",
                "\u0E44",
                "\u05D0",
                "\u0627",
                "\u0301",
                "\uFE0F",
                "\u20E3",
                "\u200D",
                "\u202F",
                "\u2024",
                "\uFF0E",
                "\uFF11",
                "\uFF3F",
                "\u00A9",
                "\u00AD",
                "\uD83D\uDE00",
                "\uD83C\uDDEC\uD83C\uDDE7",
                "\uD835\uDFD9",
                "\uD83D",
                "\uDE00",
                "\u0000",
                "\u0085",
                "\u2028",
                "\u066C");
        return Arbitraries.frequencyOf(
                        Tuple.of(8, plain),
                        Tuple.of(1, other),
                        Tuple.of(1, Arbitraries.strings().ofMaxLength(4)))
                .list()
                .ofMaxSize(60)
                .map(parts -> String.join("", parts));
    }
}
