package dev.assay.bench;

import dev.assay.bench.peer.PlainSentences;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The example answers, and ordinary text of any length made of them. */
final class Answers {

    /** How many words an answer has in the comparison, as near as its sentences allow. */
    static final int WORDS = 160;

    private static final Path FOLDER = Path.of("examples/answers/folder");

    private Answers() {}

    /** The example answers as they are, by candidate and question. */
    static List<Text> shipped() {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(Files::isRegularFile)
                    .sorted()
                    .map(Answers::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the example answers; run this in the project's folder", e);
        }
    }

    private static Text read(Path file) {
        try {
            String name = file.getFileName().toString();
            return new Text(name.substring(0, name.lastIndexOf('.')), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The example answers, repeated or cut off at the end of a sentence to about {@link #WORDS} words. */
    static List<Text> ofUsualLength() {
        return shipped().stream()
                .map(answer -> new Text(answer.question(), ofLength(List.of(answer), WORDS)))
                .toList();
    }

    /** Sentences of all example answers, from the first on and again, up to about so many words. */
    static String ordinary(int words) {
        return ofLength(shipped(), words);
    }

    private static String ofLength(List<Text> texts, int words) {
        List<Text> sentences = new ArrayList<>();
        for (Text text : texts) {
            for (String sentence : PlainSentences.of(text.characters().strip() + "\n\n")) {
                sentences.add(new Text(text.question(), sentence));
            }
        }
        StringBuilder built = new StringBuilder();
        int sofar = 0;
        for (int i = 0; ; i = (i + 1) % sentences.size()) {
            int next = sentences.get(i).words();
            if (sofar > 0 && Math.abs(sofar + next - words) > Math.abs(words - sofar)) {
                return built.toString();
            }
            built.append(sentences.get(i).characters());
            sofar += next;
        }
    }
}
