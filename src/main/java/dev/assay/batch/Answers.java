package dev.assay.batch;

import dev.assay.text.Answer;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
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

    /** No character takes more bytes for each of its UTF-16 units, in UTF-8 or in UTF-16; and a byte order mark. */
    static final long MOST_BYTES = 3L * Answer.MAX_LENGTH + 3;

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

    /**
     * Reads a single answer.
     *
     * @param name what the exception calls it
     * @param bytes what it is read from; left open
     * @throws AnswersException if it is not text, or much longer than an answer may be
     * @throws IOException if it cannot be read
     */
    public static String readText(String name, InputStream bytes) throws IOException {
        byte[] read = bytes.readNBytes((int) MOST_BYTES + 1);
        if (read.length > MOST_BYTES) {
            throw new AnswersException(name + ": longer than an answer may be: "
                    + String.format(Locale.ROOT, "%,d", Answer.MAX_LENGTH) + " UTF-16 units");
        }
        StringWriter text = new StringWriter();
        try (StrictText decoded = new StrictText(new ByteArrayInputStream(read))) {
            decoded.transferTo(text);
        }
        Optional<String> problem = Encoding.problem(text.toString(), 1);
        if (problem.isPresent()) {
            throw new AnswersException(name + ": " + problem.get());
        }
        return text.toString();
    }

    private static InputFormat looksLike(LineReader lines) throws IOException {
        Optional<Line> first = lines.next();
        while (first.isPresent() && first.get().isBlank()) {
            first = lines.next();
        }
        lines.pushBack(first.stream().toList());
        boolean json = first.isPresent()
                && List.of('{', '[').contains(first.get().text().strip().charAt(0));
        return json ? InputFormat.JSONL : InputFormat.CSV;
    }
}
