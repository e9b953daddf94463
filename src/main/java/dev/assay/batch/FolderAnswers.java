package dev.assay.batch;

import dev.assay.batch.Rejection.Code;
import dev.assay.text.Answer;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
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
 * Answers in files of their own: {@code <candidate>/<question-id>.md} or {@code .txt}, by name. Files whose names begin
 * with a dot are none of them; every other file that is at a wrong place, or of a wrong kind, is refused.
 */
final class FolderAnswers extends AnswerReader {

    private static final Pattern ANSWER_FILE = Pattern.compile("(.+)\\.(?:md|txt)", Pattern.CASE_INSENSITIVE);

    private final Path folder;
    private final Deque<Path> waiting = new ArrayDeque<>();

    FolderAnswers(Path folder) throws IOException {
        this.folder = folder;
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
            all.filter(entry -> !entry.getFileName().toString().startsWith(".")).forEach(entries::add);
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
        Matcher name = ANSWER_FILE.matcher(path.getFileName().toString());
        if (depth(path) != 2 || !name.matches() || !Files.isRegularFile(path)) {
            return misplaced(path);
        }
        String candidate = path.getParent().getFileName().toString();
        try {
            return answer(path, candidate, name.group(1));
        } catch (IOException e) {
            return unreadable(path, e);
        }
    }

    /** 1 for what stands in the folder itself. */
    private int depth(Path path) {
        return folder.relativize(path).getNameCount();
    }

    private Row answer(Path path, String candidate, String question) throws IOException {
        Optional<String> tooLong = Files.size(path) > Answers.MOST_BYTES
                ? Optional.of(String.format(
                        Locale.ROOT,
                        "the file has %,d bytes; an answer has at most %,d UTF-16 units",
                        Files.size(path),
                        Answer.MAX_LENGTH))
                : Optional.empty();
        if (tooLong.isPresent()) {
            return new Rejection(
                    path.toString(), 1, Optional.of(candidate), Optional.of(question), Code.TOO_LONG, tooLong.get());
        }
        String text = text(path);
        Optional<String> encoding = Encoding.problem(text, 1);
        if (encoding.isPresent()) {
            return new Rejection(
                    path.toString(),
                    1,
                    Optional.of(candidate),
                    Optional.of(question),
                    Code.BAD_ENCODING,
                    encoding.get());
        }
        return new Submission(path.toString(), 1, candidate.strip(), question.strip(), text, Map.of());
    }

    private static String text(Path path) throws IOException {
        StringWriter text = new StringWriter();
        try (InputStream bytes = Files.newInputStream(path);
                StrictText decoded = new StrictText(bytes)) {
            decoded.transferTo(text);
        }
        return text.toString();
    }

    private Rejection misplaced(Path path) {
        return refused(path, Code.BAD_ROW, "not an answer: answers are files <candidate>/<question-id>.md or .txt");
    }

    private Rejection unreadable(Path path, IOException e) {
        return refused(path, Code.BAD_ROW, "cannot be read: " + e.getClass().getSimpleName());
    }

    private Rejection refused(Path path, Code code, String reason) {
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
