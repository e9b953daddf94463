package dev.assay.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.assay.batch.Graded;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GradeXlsxTest {

    @TempDir
    private Path folder;

    @Test
    @DisplayName("a row has what a CSV row has; the score is a number, all else text, and nothing a formula")
    void row() throws IOException {
        byte[] book = book(
                Integer.MAX_VALUE,
                List.of("years", "score", "=x"),
                SampleGrades.graded(
                        "Doe, \"Jo\"",
                        "sample",
                        Map.of("years", " 007 ", "score", "=1+1", "=x", "a\r\n_x000D_ \u0001\uD800"),
                        SampleGrades.full()));
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(book))) {
            List<Row> rows = workbook.getFirstSheet().read();
            assertEquals(
                    List.of("candidate", "question", "score", "band", "flags", "review", "years", "score 2", "'=x"),
                    texts(rows.get(0)));
            Row row = rows.get(1);
            assertEquals(new BigDecimal("0.58"), row.getCell(2).asNumber());
            assertEquals(
                    List.of(
                            "Doe, \"Jo\"",
                            "sample",
                            "0.58",
                            "mid",
                            "bare",
                            "near-band-edge",
                            " 007 ",
                            "'=1+1",
                            "a_x000D_\n_x005F_x000D_ \u2401\uFFFD"),
                    texts(row));
            assertTrue(row.stream().noneMatch(cell -> cell.getType() == CellType.FORMULA));
        }
        String sheet = part(book, "xl/worksheets/sheet1.xml");
        assertTrue(sheet.contains("xml:space=\"preserve\"> 007 "), sheet);
        assertTrue(sheet.contains("state=\"frozen\""), sheet);
        assertTrue(sheet.contains("<autoFilter ref=\"A1:I2\">"), sheet);
    }

    @Test
    @DisplayName("what is too long for a cell is cut between characters, marked and counted")
    void cut() throws IOException {
        String fits = "x".repeat(32_767);
        String emoji = "\uD83D\uDE00".repeat(20_000);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        GradeXlsx xlsx = GradeXlsx.to(bytes, List.of("a", "b"));
        xlsx.add(SampleGrades.graded("ana", "q", Map.of("a", fits, "b", emoji), SampleGrades.found("x")));
        xlsx.complete();
        assertEquals(1, xlsx.cut());
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes.toByteArray()))) {
            Row row = workbook.getFirstSheet().read().get(1);
            assertEquals(fits, row.getCell(6).asString());
            String cut = row.getCell(7).asString();
            assertTrue(cut.length() <= 32_767 && cut.length() > 32_700);
            assertTrue(cut.endsWith("\uD83D\uDE00… [cut: 40,000 characters]"));
        }
    }

    @Test
    @DisplayName("a full sheet is followed by another with its own header, and nothing is lost")
    void sheets() throws IOException {
        List<Graded> graded = new ArrayList<>();
        for (int i = 0; i < 1_205; i++) {
            graded.add(SampleGrades.graded("c" + i, "q", Map.of(), SampleGrades.found("x")));
        }
        byte[] book = book(1_001, List.of(), graded.toArray(Graded[]::new));
        List<String> seen = new ArrayList<>();
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(book))) {
            for (Sheet sheet : workbook.getSheets().toList()) {
                List<Row> rows = sheet.read();
                seen.add(sheet.getName() + " " + rows.size() + " " + rows.get(0).getCellText(0) + " "
                        + rows.get(1).getCellText(0) + " "
                        + rows.get(rows.size() - 1).getCellText(0));
            }
        }
        assertEquals(List.of("Grades 1001 candidate c0 c999", "Grades 2 206 candidate c1000 c1204"), seen);
    }

    private static byte[] book(int rowsPerSheet, List<String> carried, Graded... graded) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        GradeXlsx xlsx = GradeXlsx.to(bytes, carried, rowsPerSheet);
        for (Graded one : graded) {
            xlsx.add(one);
        }
        xlsx.complete();
        return bytes.toByteArray();
    }

    private static List<String> texts(Row row) {
        return row.stream().map(Cell::getText).toList();
    }

    private String part(byte[] book, String name) throws IOException {
        Path file = Files.write(folder.resolve("book.xlsx"), book);
        try (ZipFile zip = new ZipFile(file.toFile());
                InputStream bytes = zip.getInputStream(zip.getEntry(name))) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
