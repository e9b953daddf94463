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

    /** How many words texts of one length have together, as near, so that short ones say what long ones say. */
    private static final int TOGETHER = 10_000;

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
        return new Sentences(shipped()).take(words);
    }

    /** Texts of about so many words, which follow each other through the sentences of all example answers. */
    static List<String> manyOrdinary(int words) {
        Sentences sentences = new Sentences(shipped());
        List<String> texts = new ArrayList<>();
        for (int together = 0; together < TOGETHER; together += words) {
            texts.add(sentences.take(words));
        }
        return texts;
    }

    private static String ofLength(List<Text> texts, int words) {
        return new Sentences(texts).take(words);
    }

    /** The sentences of texts, one after the other and again from the first. */
    private static final class Sentences {
        private final List<Text> all = new ArrayList<>();
        private int next;

        Sentences(List<Text> texts) {
            for (Text text : texts) {
                for (String sentence : PlainSentences.of(text.characters().strip() + "\n\n")) {
                    all.add(new Text(text.question(), sentence));
                }
            }
        }

        /** The next ones, up to about so many words. */
        String take(int words) {
            StringBuilder built = new StringBuilder();
            int sofar = 0;
            while (true) {
                int more = all.get(next).words();
                if (sofar > 0 && Math.abs(sofar + more - words) > Math.abs(words - sofar)) {
                    return built.toString();
                }
                built.append(all.get(next).characters());
                sofar += more;
                next = (next + 1) % all.size();
            }
        }
    }
}
