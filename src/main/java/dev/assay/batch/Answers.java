package dev.assay.batch;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Opens sources of answers.
 *
 * <p>A source is a CSV file whose header names the columns {@code candidate}, {@code question} and {@code answer}, in
 * any order and case; a JSON Lines file whose objects have these keys; or a folder with an answer a file,
 * {@code <candidate>/<question-id>.md} or {@code .txt}. Columns of other names are carried through. Text is UTF-8, or
 * UTF-16 where a byte order mark says so.
 */
public final class Answers {

    private static final String SEPARATORS = ",\t;|";

    private Answers() {}

    /**
     * Opens a file or a folder. The format of a file is the one that its name tells, or else looks like.
     *
     * @throws AnswersException if it holds no answers
     * @throws IOException if it cannot be read
     */
    public static AnswerReader open(Path path) throws IOException {
        return open(path, Optional.empty());
    }

    /**
     * Opens a file of this format, or a folder.
     *
     * @throws AnswersException if it holds no answers
     * @throws IOException if it cannot be read
     */
    public static AnswerReader open(Path path, Optional<InputFormat> format) throws IOException {
        if (Files.isDirectory(path)) {
            return new FolderAnswers(path);
        }
        Optional<InputFormat> known =
                format.or(() -> InputFormat.ofName(path.getFileName().toString()));
        return open(path.toString(), Files.newInputStream(path), known);
    }

    /**
     * Opens a stream, which the reader closes.
     *
     * @param name what rejections call it
     * @param format the format; if it is not given, what the first line looks like
     * @throws AnswersException if it holds no answers
     * @throws IOException if it cannot be read
     */
    public static AnswerReader open(String name, InputStream bytes, Optional<InputFormat> format) throws IOException {
        LineReader lines = new LineReader(new StrictText(new BufferedInputStream(bytes)));
        try {
            return switch (format.isPresent() ? format.get() : looksLike(lines)) {
                case CSV -> new CsvAnswers(name, lines, SEPARATORS);
                case TSV -> new CsvAnswers(name, lines, "\t");
                case JSONL -> new JsonAnswers(name, lines);
            };
        } catch (IOException | RuntimeException e) {
            lines.close();
            throw e;
        }
    }

    private static InputFormat looksLike(LineReader lines) throws IOException {
        Optional<Line> first = lines.next();
        while (first.isPresent() && first.get().isBlank()) {
            first = lines.next();
        }
        lines.pushBack(first.stream().toList());
        boolean json = first.isPresent() && List.of('{', '[').contains(first.get().text().strip().charAt(0));
        return json ? InputFormat.JSONL : InputFormat.CSV;
    }
}
