package dev.assay.batch.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.assay.batch.Rejection;
import dev.assay.batch.Rejection.Code;
import dev.assay.batch.Row;
import dev.assay.batch.Submission;
import dev.assay.text.Answer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderAnswersTest {

    @TempDir
    private Path folder;

    @Test
    @DisplayName("answers come by candidate and question, byte for byte")
    void answers() throws IOException {
        write("zoe/q-1.txt", "one\r\n".getBytes(StandardCharsets.UTF_8));
        write("ana/q-2.md", "two".getBytes(StandardCharsets.UTF_8));
        write("ana/q-1.TXT", "\uFEFFété\n".getBytes(StandardCharsets.UTF_8));
        assertEquals(
                List.of("ana q-1 été\n", "ana q-2 two", "zoe q-1 one\r\n"),
                read().stream()
                        .map(Submission.class::cast)
                        .map(row -> row.candidate() + " " + row.question() + " " + row.answer())
                        .toList());
    }

    @Test
    @DisplayName("every other file is told, except those with a dot in front")
    void misplaced() throws IOException {
        write("ana/q-1.md", new byte[] {'x'});
        write("ana/q-1.pdf", new byte[] {'x'});
        write("ana/deep/q-1.md", new byte[] {'x'});
        write("q-1.md", new byte[] {'x'});
        write(".DS_Store", new byte[] {'x'});
        write("ana/.hidden.md", new byte[] {'x'});
        List<Row> rows = read();
        assertEquals(
                List.of("ana/deep/q-1.md", "ana/q-1.pdf", "q-1.md"),
                rejections(rows).stream()
                        .map(row -> folder.relativize(Path.of(row.source())).toString())
                        .toList());
        assertTrue(rejections(rows).stream().allMatch(row -> row.code() == Code.BAD_ROW));
        assertEquals(4, rows.size());
    }

    @Test
    @DisplayName("a file that is no text, or far too long, is told and the others are read")
    void refused() throws IOException {
        write("ana/q-1.md", "line\ncaf\u00E9".getBytes(StandardCharsets.ISO_8859_1));
        write("ana/q-2.md", new byte[3 * Answer.MAX_LENGTH + 4]);
        write("ana/q-3.md", new byte[] {'x'});
        List<Row> rows = read();
        assertEquals(3, rows.size());
        assertEquals(
                "BAD_ENCODING ana q-1 byte 0xE9 on line 2 is not UTF-8; it is 'é' in windows-1252:"
                        + " try --encoding windows-1252; TOO_LONG ana q-2 "
                        + "the file has 3,145,732 bytes; an answer has at most 1,048,576 UTF-16 units",
                rejections(rows).stream()
                        .map(row -> row.code() + " " + row.candidate().orElseThrow() + " "
                                + row.question().orElseThrow() + " " + row.reason())
                        .collect(Collectors.joining("; ")));
    }

    @Test
    @DisplayName("a file of another kind is told with what to do about it, and whose answer is missing")
    void otherKinds() throws IOException {
        write("ana/q-1.docx", new byte[] {'P', 'K', 3, 4, 20, 0, 0, 0});
        write("ana/q-2.pdf", "%PDF-1.7".getBytes(StandardCharsets.US_ASCII));
        write("ana/q-3.txt", "%PDF-1.7".getBytes(StandardCharsets.US_ASCII));
        write("ana/q-4.JPG", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF});
        write("ana/q-5", new byte[] {'x'});
        write("ana/q-6.csv", new byte[] {'x'});
        write("ana/q-7.txt", "I retry.".getBytes(StandardCharsets.UTF_16LE));
        write("ana/q-8.zzz", "%PDF-1.7".getBytes(StandardCharsets.US_ASCII));
        String save = "; save it as text or Markdown (.txt, .md)";
        assertEquals(
                List.of(
                        "q-1 this is a word processor's document" + save,
                        "q-2 this is a PDF" + save,
                        "q-3 this is a PDF" + save,
                        "q-4 this is a picture" + save,
                        "q-5 not an answer: answers are files <candidate>/<question-id>.md or .txt;"
                                + " if it is text, name it so",
                        "q-6 a table of answers is read when it is named itself; in a folder, answers are files"
                                + " <candidate>/<question-id>.md or .txt",
                        "q-7 looks like UTF-16LE without a byte order mark; if it is, --encoding UTF-16LE reads it",
                        "q-8 this is a PDF" + save),
                rejections(read()).stream()
                        .map(row -> row.question().orElseThrow() + " " + row.reason())
                        .toList());
        assertTrue(rejections(read()).stream()
                .allMatch(row -> row.candidate().orElseThrow().equals("ana")));
    }

    @Test
    @DisplayName("what systems leave in folders is passed over")
    void leftBehind() throws IOException {
        write("ana/q-1.markdown", new byte[] {'x'});
        write("ana/Thumbs.db", new byte[] {'x'});
        write("desktop.ini", new byte[] {'x'});
        write("__MACOSX/ana/._q-1.md", new byte[] {'x'});
        write("ana/~$q-1.docx", new byte[] {'x'});
        List<Row> rows = read();
        assertEquals(1, rows.size());
        assertEquals("q-1", ((Submission) rows.get(0)).question());
    }

    @Test
    @DisplayName("links that lead round in circles end")
    void circle() throws IOException {
        write("ana/q-1.md", new byte[] {'x'});
        Files.createSymbolicLink(folder.resolve("ana/again"), folder);
        Files.createSymbolicLink(folder.resolve("bob"), folder.resolve("ana"));
        List<Row> rows = read();
        assertEquals(4, rows.size());
        assertEquals(2, rejections(rows).size());
    }

    @Test
    @DisplayName("a link to a file that is missing says so, and whose answer is missing")
    void danglingLink() throws IOException {
        write("bob/q-1.md", new byte[] {'x'});
        Files.createDirectory(folder.resolve("ana"));
        Files.createSymbolicLink(folder.resolve("ana/q-1.md"), Path.of("../gone/q-1.md"));
        Files.createSymbolicLink(folder.resolve("cid"), folder.resolve("bod"));
        List<Row> rows = read();
        assertEquals(3, rows.size());
        assertEquals(
                List.of(
                        "BAD_ROW Optional[ana] Optional[q-1] a link to '../gone/q-1.md', where there is nothing",
                        "BAD_ROW Optional.empty Optional.empty a link to '" + folder.resolve("bod")
                                + "', where there is nothing"),
                rejections(rows).stream()
                        .map(row -> row.code() + " " + row.candidate() + " " + row.question() + " " + row.reason())
                        .toList());
    }

    private List<Row> read() throws IOException {
        List<Row> rows = new ArrayList<>();
        try (AnswerReader reader = Answers.open(folder)) {
            reader.forEachRemaining(rows::add);
        }
        return rows;
    }

    private static List<Rejection> rejections(List<Row> rows) {
        return rows.stream()
                .filter(Rejection.class::isInstance)
                .map(Rejection.class::cast)
                .toList();
    }

    private void write(String name, byte[] bytes) throws IOException {
        Path path = folder.resolve(name);
        Files.createDirectories(path.getParent());
        Files.write(path, bytes);
    }
}
