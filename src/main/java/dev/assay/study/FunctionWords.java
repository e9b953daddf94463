package dev.assay.study;

import dev.assay.text.Stemmer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** The stems of words that no pattern is made of. Immutable and thread-safe. */
public final class FunctionWords {

    private static final Set<String> STEMS = read("function-words.txt");

    private FunctionWords() {}

    /** Whether a stem is one of a word that says nothing of any matter. */
    public static boolean contain(String stem) {
        return STEMS.contains(stem);
    }

    private static Set<String> read(String file) {
        try (InputStream in = FunctionWords.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Arrays.stream(line.split(" ")))
                    .filter(word -> !word.isEmpty())
                    .map(Stemmer::stem)
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
