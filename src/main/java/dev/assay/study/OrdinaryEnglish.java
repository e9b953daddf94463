package dev.assay.study;

import dev.assay.text.Answer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Sentences of everyday English, about nothing that a rubric asks for. Immutable and thread-safe. */
public final class OrdinaryEnglish {

    /** A pattern that is found in so many of the sentences says too little. */
    public static final int BROAD = 3;

    private static final List<Answer> SENTENCES = read();

    private OrdinaryEnglish() {}

    /** The sentences, each taken apart. */
    public static List<Answer> sentences() {
        return SENTENCES;
    }

    private static List<Answer> read() {
        try (InputStream in = OrdinaryEnglish.class.getResourceAsStream("ordinary-english.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Answer::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read ordinary-english.txt", e);
        }
    }
}
