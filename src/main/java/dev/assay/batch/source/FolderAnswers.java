package dev.assay.batch.source;

import dev.assay.batch.Rejection;
import dev.assay.batch.Rejection.Code;
import dev.assay.batch.Row;
import dev.assay.batch.Submission;
import dev.assay.text.Answer;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Answers in files of their own: {@code <candidate>/<question-id>.md}, {@code .markdown} or {@code .txt}, by name. What
 * the system puts into folders is none of them: names that begin with a dot, {@code Thumbs.db} and the like. Every other
 * file that is at a wrong place, or of a wrong kind, is refused with what to do about it.
 */
final class FolderAnswers extends AnswerReader {

    private static final Pattern ANSWER_FILE =
            Pattern.compile("(.+)\\.(?:md|markdown|txt|text)", Pattern.CASE_INSENSITIVE);

    private static final String SHAPE = "<candidate>/<question-id>.md or .txt";
    private static final String AS_TEXT = "as text or Markdown (.txt, .md)";

    /** What systems and word processors leave behind: views of folders, copies on a strange disk, locks. */
    private static final Pattern LEFT_BEHIND = Pattern.compile(
            "\\..*|~\\$.*|Thumbs\\.db|desktop\\.ini|Icon\\r|__MACOSX|@eaDir|\\$RECYCLE\\.BIN",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private final Path folder;
    private final Optional<Charset> encoding;
    private final Deque<Path> waiting = new ArrayDeque<>();

    /** @param encoding the encoding of text without a byte order mark; UTF-8 if it is not given */
    FolderAnswers(Path folder, Optional<Charset> encoding) throws IOException {
        this.folder = folder;
        this.encoding = encoding;
        entries(folder);
    }

    @Override
    public Optional<List<String>> columns() {
        return Optional.of(List.of());
    }

    @Override
    Optional<Row> read() throws IOException {
        while (!waiting.isEmpty()) {
            Path path = waiting.pop();
            if (!Files.isDirectory(path)) {
                return Optional.of(file(path));
            }
            if (depth(path) >= 2 && Files.isSymbolicLink(path)) {
                return Optional.of(misplaced(path));
            }
            try {
                entries(path);
            } catch (IOException e) {
                return Optional.of(unreadable(path, e));
            }
        }
        return Optional.empty();
    }

    /** Puts what stands in a folder in front of what waits. */
    private void entries(Path path) throws IOException {
        List<Path> entries = new ArrayList<>();
        try (Stream<Path> all = Files.list(path)) {
            all.filter(entry ->
                            !LEFT_BEHIND.matcher(entry.getFileName().toString()).matches())
                    .forEach(entries::add);
        }
        entries.sort(Comparator.comparing(entry -> entry.getFileName().toString()));
        Collections.reverse(entries);
        entries.forEach(waiting::push);
    }

    private Row file(Path path) {
        String below = folder.relativize(path).toString();
        if (below.indexOf('\uFFFD') >= 0) {
            return refused(
                    path,
                    Code.BAD_ENCODING,
                    "the file name " + rawName(path)
                            + " cannot be read in this locale; LC_ALL=C.UTF-8 can, if it is UTF-8");
        }
        if (Files.notExists(path)) {
            return leadingNowhere(path);
        }
        if (depth(path) != 2 || !Files.isRegularFile(path)) {
            return misplaced(path);
        }
        Matcher name = ANSWER_FILE.matcher(path.getFileName().toString());
        try {
            return name.matches()
                    ? answer(path, path.getParent().getFileName().toString(), name.group(1))
                    : ofOtherKind(path);
        } catch (IOException e) {
            return unreadable(path, e);
        }
    }

    /** 1 for what stands in the folder itself. */
    private int depth(Path path) {
        return folder.relativize(path).getNameCount();
    }

    /** A link whose target is missing; its name says whose answer it would be, if it stands where answers do. */
    private Row leadingNowhere(Path path) {
        String reason;
        try {
            reason = "a link to '" + Files.readSymbolicLink(path) + "', where there is nothing";
        } catch (IOException | UnsupportedOperationException e) {
            reason = "the file is not there any more";
        }
        Matcher name = ANSWER_FILE.matcher(path.getFileName().toString());
        return depth(path) == 2 && name.matches()
                ? refused(path, path.getParent().getFileName().toString(), name.group(1), Code.BAD_ROW, reason)
                : refused(path, Code.BAD_ROW, reason);
    }

    private Row answer(Path path, String candidate, String question) throws IOException {
        if (Files.size(path) > Answers.MOST_BYTES) {
            return refused(
                    path,
                    candidate,
                    question,
                    Code.TOO_LONG,
                    String.format(
                            Locale.ROOT,
                            "the file has %,d bytes; an answer has at most %,d UTF-16 units",
                            Files.size(path),
                            Answer.MAX_LENGTH));
        }
        try (BufferedInputStream bytes = new BufferedInputStream(Files.newInputStream(path))) {
            Optional<FileKind> kind = FileKind.of(bytes);
            if (kind.isPresent()) {
                return refused(
                        path, candidate, question, Code.BAD_ROW, kind.get().advice(AS_TEXT));
            }
            StringWriter text = new StringWriter();
            StrictText decoded = new StrictText(bytes, encoding);
            Optional<String> problem = Encoding.unmarked(decoded);
            if (problem.isEmpty()) {
                decoded.transferTo(text);
                problem = Encoding.problem(text.toString(), 1, decoded.charset());
            }
            return problem.isPresent()
                    ? refused(path, candidate, question, Code.BAD_ENCODING, problem.get())
                    : new Submission(path.toString(), 1, candidate, question, text.toString(), Map.of());
        }
    }

    /** A file where an answer belongs, of a kind that holds none. */
    private Row ofOtherKind(Path path) throws IOException {
        String name = path.getFileName().toString();
        int dot = name.lastIndexOf('.');
        Optional<FileKind> kind = FileKind.ofName(name);
        if (kind.isEmpty()) {
            try (BufferedInputStream bytes = new BufferedInputStream(Files.newInputStream(path))) {
                kind = FileKind.of(bytes);
            }
        }
        String reason = kind.equals(Optional.of(FileKind.TABLE))
                ? "a table of answers is read when it is named itself; in a folder, answers are files " + SHAPE
                : kind.map(known -> known.advice(AS_TEXT))
                        .orElse("not an answer: answers are files " + SHAPE + "; if it is text, name it so");
        return refused(
                path,
                path.getParent().getFileName().toString(),
                dot > 0 ? name.substring(0, dot) : name,
                Code.BAD_ROW,
                reason);
    }

    private Rejection misplaced(Path path) {
        return refused(path, Code.BAD_ROW, "not an answer: answers are files " + SHAPE);
    }

    private Rejection unreadable(Path path, IOException e) {
        return refused(path, Code.BAD_ROW, "cannot be read: " + e.getClass().getSimpleName());
    }

    private static Rejection refused(Path path, String candidate, String question, Code code, String reason) {
        return new Rejection(path.toString(), 1, Optional.of(candidate), Optional.of(question), code, reason);
    }

    private static Rejection refused(Path path, Code code, String reason) {
        return Rejection.of(path.toString(), 1, code, reason);
    }

    /** The name's bytes, those that are not ASCII as {@code %XX}: the locale has made them unreadable otherwise. */
    private String rawName(Path path) {
        String uri = path.toUri().getRawPath();
        String base = folder.toUri().getRawPath();
        return uri.startsWith(base) ? uri.substring(base.length()) : uri;
    }

    @Override
    public void close() {
        waiting.clear();
    }
}
