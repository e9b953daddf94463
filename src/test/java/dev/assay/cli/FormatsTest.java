package dev.assay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Answers and grades in what people have: workbooks, and text in other encodings. */
class FormatsTest {

    private static final String ANSWER = "The task is idempotent, so that a retry can't charge anybody twice.";
    private static final String CSV = "candidate,question,answer,city\nJosé,celery-retry,\"" + ANSWER + "\",Málaga\n";

    @TempDir
    private Path folder;

    @Test
    @DisplayName("a workbook is graded like the same answers in CSV, as a file and from standard input")
    void in() throws IOException {
        Path book = Files.write(folder.resolve("answers.xlsx"), answers());
        Path csv = Files.writeString(folder.resolve("answers.csv"), CSV);
        List<String> expected = CommandRun.of("grade", "django", csv.toString(), "--format", "csv")
                .outLines();
        assertEquals(2, expected.size());
        assertEquals(
                expected,
                CommandRun.of("grade", "django", book.toString(), "--format", "csv")
                        .outLines());
        assertEquals(
                expected,
                CommandRun.withInput(answers(), "grade", "django", "-", "--format", "csv")
                        .outLines());
        assertTrue(CommandRun.of("explain", "django", "celery-retry", book.toString(), "--candidate", "José")
                .out()
                .contains("charge anybody twice"));
    }

    @Test
    @DisplayName("grades go into a workbook that is there only as a whole")
    void out() throws IOException {
        Path csv = Files.writeString(folder.resolve("answers.csv"), CSV);
        Path book = folder.resolve("grades.xlsx");
        CommandRun run = CommandRun.of("grade", "django", csv.toString(), "--out", book.toString());
        assertEquals(0, run.exitCode(), run.err());
        try (ReadableWorkbook workbook = new ReadableWorkbook(book.toFile())) {
            List<Row> rows = workbook.getFirstSheet().read();
            assertEquals(2, rows.size());
            assertEquals("José", rows.get(1).getCellText(0));
            assertEquals("Málaga", rows.get(1).getCellText(6));
            assertTrue(rows.get(1).getCell(2).asNumber().signum() > 0);
        }
        Path broken = Files.write(folder.resolve("broken.xlsx"), new byte[] {'P', 'K', 3, 4, 0, 0, 0, 0, 0});
        Path never = folder.resolve("never.xlsx");
        CommandRun failed =
                CommandRun.of("grade", "django", csv.toString(), broken.toString(), "--out", never.toString());
        assertEquals(3, failed.exitCode());
        assertTrue(failed.err().contains("broken.xlsx: a damaged or truncated zip archive"), failed.err());
        assertFalse(Files.exists(never));
    }

    @Test
    @DisplayName("a value too long for a cell is told")
    void cut() throws IOException {
        Path csv = Files.writeString(folder.resolve("a.csv"), CSV.replace("Málaga", "x".repeat(40_000)));
        CommandRun run = CommandRun.of(
                "grade",
                "django",
                csv.toString(),
                "--out",
                folder.resolve("g.xlsx").toString());
        assertTrue(run.err().contains("1 value was cut in the workbook: a cell holds 32,767 characters"), run.err());
    }

    @Test
    @DisplayName("a workbook goes down a pipe, and not onto a terminal")
    void standardOutput() throws IOException {
        Path csv = Files.writeString(folder.resolve("answers.csv"), CSV);
        Terminal terminal = new Terminal(true, true, false, 80);
        CommandRun run = CommandRun.withInput(
                new ByteArrayInputStream(new byte[0]), terminal, "grade", "django", csv.toString(), "--format", "xlsx");
        assertEquals(2, run.exitCode());
        assertEquals("", run.out());
        assertTrue(run.err().contains("--out grades.xlsx"), run.err());
        assertTrue(CommandRun.of("grade", "django", csv.toString(), "--format", "xlsx")
                .out()
                .startsWith("PK"));
    }

    @Test
    @DisplayName("text in another encoding is told with the one to try, and read in the one that is named")
    void encodings() throws IOException {
        byte[] windows = CSV.getBytes(Charset.forName("windows-1252"));
        CommandRun told = CommandRun.withInput(windows, "grade", "django", "-", "--format", "csv");
        assertEquals(1, told.exitCode());
        assertTrue(
                told.err()
                        .contains("byte 0xE9 on line 2 is not UTF-8; it is 'é' in windows-1252:"
                                + " try --encoding windows-1252"),
                told.err());
        CommandRun read =
                CommandRun.withInput(windows, "grade", "django", "-", "--format", "csv", "--encoding", "windows-1252");
        assertEquals(0, read.exitCode(), read.err());
        assertTrue(read.out().contains("José,celery-retry,") && read.out().contains("Málaga"), read.out());
        byte[] marked = ("\uFEFF" + CSV).getBytes(StandardCharsets.UTF_8);
        assertEquals(
                read.out(),
                CommandRun.withInput(marked, "grade", "django", "-", "--format", "csv", "--encoding", "windows-1252")
                        .out());
    }

    @Test
    @DisplayName("UTF-16 without a byte order mark is told as a whole, not row by row, and read if it is named")
    void unmarked() {
        for (String name : List.of("UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE")) {
            byte[] bytes = CSV.getBytes(Charset.forName(name));
            CommandRun told = CommandRun.withInput(bytes, "grade", "django", "-", "--format", "csv");
            assertEquals(3, told.exitCode());
            assertTrue(told.err().contains("-: looks like " + name + " without a byte order mark"), told.err());
            CommandRun read =
                    CommandRun.withInput(bytes, "grade", "django", "-", "--format", "csv", "--encoding", name);
            assertTrue(read.out().contains("Málaga"), read.err());
        }
    }

    @Test
    @DisplayName("an encoding that is not known is misuse, with those that may be meant")
    void unknownEncoding() {
        assertTrue(
                misuse("win-1252").matches("no encoding 'win-1252': did you mean .*windows-1252.*\\?"),
                misuse("win-1252"));
        assertTrue(misuse("utf8 ").contains("no encoding 'utf8 ': did you mean UTF-8?"), misuse("utf8 "));
        assertTrue(misuse("klingon").contains("usual ones are windows-1252"), misuse("klingon"));
    }

    private static String misuse(String encoding) {
        CommandRun run = CommandRun.withInput(new byte[0], "grade", "django", "-", "--encoding", encoding);
        assertEquals(2, run.exitCode());
        return run.err().lines().findFirst().orElse("");
    }

    private static byte[] answers() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Workbook workbook = new Workbook(bytes, "Test", null);
        Worksheet sheet = workbook.newWorksheet("Answers");
        String[][] rows = {{"candidate", "question", "answer", "city"}, {"José", "celery-retry", ANSWER, "Málaga"}};
        for (int row = 0; row < rows.length; row++) {
            for (int column = 0; column < rows[row].length; column++) {
                sheet.value(row, column, rows[row][column]);
            }
        }
        workbook.finish();
        return bytes.toByteArray();
    }
}
