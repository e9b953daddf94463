package dev.assay.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;

/** The classes of words are those that OpenNLP's tagger finds. */
class WordClassesTest {

    private static void assertSame(String[] words) {
        assertArrayEquals(WordClasses.ofTagger(words), WordClasses.of(words), () -> String.join(" ", words));
    }

    @Test
    void areThoseOfTheTaggerInEachExample() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("examples", "answers"))) {
            files.filter(Files::isRegularFile).forEach(WordClassesTest::assertSameInEachLine);
        }
    }

    private static void assertSameInEachLine(Path file) {
        try {
            for (String line : Files.readAllLines(file)) {
                String[] words = line.strip().split("\\s+|(?=[.,;:?!])");
                if (words.length <= 200 && !words[0].isEmpty()) {
                    assertSame(words);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE, tries = 500)
    void areThoseOfTheTaggerForAnyWords(@ForAll("sentences") List<String> words) {
        assertSame(words.toArray(new String[0]));
    }

    @Provide
    Arbitrary<List<String>> sentences() {
        Arbitrary<String> known = Arbitraries.of(
                "the",
                "The",
                "it",
                "n't",
                "ca",
                "was",
                "locks",
                "locked",
                "put",
                "table",
                "Django",
                "select_related",
                ".",
                ",",
                "?",
                "\u2014",
                "\u201C",
                "'s",
                "3.11",
                "12",
                "2024",
                "N",
                "A.",
                "U.S.",
                "APIs",
                "-",
                "a-b");
        Arbitrary<String> any = Arbitraries.strings()
                .withCharRange('!', '~')
                .withCharRange('\u00A1', '\u024F')
                .withChars("\u0430\u4EFB\u3042\u30AB\uD83D\uDE00\uFF11\u0301\u200B")
                .ofMinLength(1)
                .ofMaxLength(30);
        return Arbitraries.frequencyOf(Tuple.of(4, known), Tuple.of(1, any))
                .list()
                .ofMinSize(1)
                .ofMaxSize(40);
    }
}
