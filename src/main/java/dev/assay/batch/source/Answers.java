package dev.assay.batch.source;

import dev.assay.text.Answer;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Opens sources of answers.
 *
 * <p>A source is a CSV file whose header names the columns {@code candidate}, {@code question} and {@code answer}, in
 * any order and case, maybe after a line {@code sep=;} that says what separates them; a workbook (.xlsx) with a sheet of such columns; a JSON Lines file whose objects have these keys;
 * or a folder with an answer a file, {@code <candidate>/<question-id>.md}, {@code .markdown} or {@code .txt}. Columns of
 * other names are carried through. Text is UTF-8, or UTF-16 or UTF-32 where a byte order mark says so, or in the
 * encoding that the caller names.
 *
 * <p>What begins like an archive is read as a workbook whatever its name. It is looked through first, and refused if it
 * unpacks to more than 32 MiB and a hundred times its size, or if it is damaged.
 */
public final class Answers {

    /** No character takes more bytes for each of its UTF-16 units, in UTF-8 or in UTF-16; and a byte order mark. */
    static final long MOST_BYTES = 3L * Answer.MAX_LENGTH + 3;

    private static final String SEPARATORS = ",\t;|";

    private Answers() {}

    /**
     * Opens a file, a pipe or a folder. The format of a file is the one that its name tells, or else looks like; a pipe is
     * read once, as a stream is.
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
        return open(path, format, Optional.empty());
    }

    /**
     * Opens a file of this format, or a folder.
     *
     * @param encoding the encoding of text without a byte order mark; UTF-8 if it is not given
     * @throws AnswersException if it holds no answers
     * @throws IOException if it cannot be read
     */
    public static AnswerReader open(Path path, Optional<InputFormat> format, Optional<Charset> encoding)
            throws IOException {
        if (Files.isDirectory(path)) {
            return new FolderAnswers(path, encoding);
        }
        Optional<InputFormat> known =
                format.or(() -> InputFormat.ofName(path.getFileName().toString()));
        BufferedInputStream bytes = new BufferedInputStream(FileBytes.open(path));
        return open(path.toString(), bytes, known, encoding, Files.isRegularFile(path) ? path : null);
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
        return open(name, bytes, format, Optional.empty());
    }

    /**
     * Opens a stream, which the reader closes.
     *
     * @param name what rejections call it
     * @param format the format; if it is not given, what the first line looks like
     * @param encoding the encoding of text without a byte order mark; UTF-8 if it is not given
     * @throws AnswersException if it holds no answers
     * @throws IOException if it cannot be read
     */
    public static AnswerReader open(
            String name, InputStream bytes, Optional<InputFormat> format, Optional<Charset> encoding)
            throws IOException {
        return open(name, new BufferedInputStream(bytes), format, encoding, null);
    }

    /** @param file what is read, if it is a file; or null */
    private static AnswerReader open(
            String name, BufferedInputStream bytes, Optional<InputFormat> format, Optional<Charset> encoding, Path file)
            throws IOException {
        try {
            Optional<FileKind> kind = FileKind.of(bytes);
            if (kind.equals(Optional.of(FileKind.ZIP))) {
                // No text begins like this, whatever a name says.
                if (file == null) {
                    return XlsxAnswers.of(name, bytes);
                }
                bytes.close();
                return XlsxAnswers.of(name, file);
            }
            if (kind.isPresent()) {
                throw new AnswersException(name + ": " + kind.get().advice("as .xlsx without a password, or as CSV"));
            }
            if (format.equals(Optional.of(InputFormat.XLSX))) {
                throw new AnswersException(name + ": not a workbook (.xlsx), which begins with the letters PK");
            }
            return text(name, bytes, format, encoding);
        } catch (IOException | RuntimeException e) {
            bytes.close();
            throw e;
        }
    }

    private static AnswerReader text(
            String name, InputStream bytes, Optional<InputFormat> format, Optional<Charset> encoding)
            throws IOException {
        StrictText text = new StrictText(bytes, encoding);
        Optional<String> unmarked = Encoding.unmarked(text);
        if (unmarked.isPresent()) {
            throw new AnswersException(name + ": " + unmarked.get());
        }
        LineReader lines = new LineReader(text);
        return switch (format.isPresent() ? format.get() : looksLike(lines)) {
            case TSV -> new CsvAnswers(name, lines, "\t");
            case JSONL -> new JsonAnswers(name, lines);
            default -> new CsvAnswers(name, lines, SEPARATORS);
        };
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
        return readText(name, bytes, Optional.empty());
    }

    /**
     * Reads a single answer.
     *
     * @param name what the exception calls it
     * @param bytes what it is read from; left open
     * @param encoding the encoding of text without a byte order mark; UTF-8 if it is not given
     * @throws AnswersException if it is not text, or much longer than an answer may be
     * @throws IOException if it cannot be read
     */
    public static String readText(String name, InputStream bytes, Optional<Charset> encoding) throws IOException {
        byte[] read = bytes.readNBytes((int) MOST_BYTES + 1);
        Optional<FileKind> kind = FileKind.of(read);
        if (kind.isPresent()) {
            throw new AnswersException(name + ": " + kind.get().advice("as text or Markdown"));
        }
        if (read.length > MOST_BYTES) {
            throw new AnswersException(name + ": longer than an answer may be: "
                    + String.format(Locale.ROOT, "%,d", Answer.MAX_LENGTH) + " UTF-16 units");
        }
        StringWriter text = new StringWriter();
        try (StrictText decoded = new StrictText(new ByteArrayInputStream(read), encoding)) {
            Optional<String> problem = Encoding.unmarked(decoded);
            if (problem.isEmpty()) {
                decoded.transferTo(text);
                problem = Encoding.problem(text.toString(), 1, decoded.charset());
            }
            if (problem.isPresent()) {
                throw new AnswersException(name + ": " + problem.get());
            }
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
