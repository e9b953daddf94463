package dev.assay.batch.source;

import static dev.assay.batch.source.Workbook.row;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.assay.batch.Rejection;
import dev.assay.batch.Row;
import dev.assay.batch.Submission;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsxAnswersTest {

    private static final String HEADER = row(1, "Candidate", "QUESTION", " answer ", "years", "when");

    @TempDir
    private Path folder;

    @Test
    @DisplayName(
            "the first visible sheet with the three columns is read, rows by their numbers in it, the rest carried")
    void sheet() throws IOException {
        byte[] book = new Workbook()
                .sheet("Notes", row(1, "what we asked", "and why"))
                .sheet("Old", "hidden", HEADER + row(2, "old", "q-1", "An old answer."), "")
                .sheet(
                        "Answers",
                        row(3, "Candidate", "QUESTION", " answer ", "years")
                                + row(4, " ana ", "q-1", " I retry.\nTwice. ", "<c><v>3</v></c>")
                                + row(5, "", "", " ")
                                + row(9, "bo", "q-1", "No.", "", "a note outside"))
                .sheet("More", HEADER + row(2, "no", "q-1", "Not read."))
                .bytes();
        List<Row> rows = read(book);
        assertEquals(
                List.of(
                        new Submission("book", 4, "ana", "q-1", " I retry.\nTwice. ", Map.of("years", "3")),
                        new Submission("book", 9, "bo", "q-1", "No.", Map.of("years", ""))),
                rows);
        try (AnswerReader reader = open(book)) {
            assertEquals(Optional.of(List.of("years")), reader.columns());
        }
    }

    @Test
    @DisplayName("cells are read as a person sees them")
    void values() throws IOException {
        byte[] book = new Workbook()
                .formats(
                        "General",
                        "yyyy\\-mm\\-dd",
                        "d/m/yy h:mm",
                        "h:mm:ss",
                        "[h]:mm",
                        "0%",
                        "[Red]#,##0.00",
                        "&quot;day&quot; 0")
                .sheet(
                        "A",
                        row(1, "candidate", "question", "answer", "a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k")
                                + row(
                                        2,
                                        "<c s=\"0\"><v>1042</v></c>",
                                        "q-1",
                                        "<c t=\"str\"><f>A1&amp;B1</f><v>a result</v></c>",
                                        "<c s=\"1\"><v>46349</v></c>",
                                        "<c s=\"2\"><v>46349.395833333336</v></c>",
                                        "<c s=\"3\"><v>0.39590277777777777</v></c>",
                                        "<c s=\"4\"><v>1.5</v></c>",
                                        "<c s=\"5\"><v>0.85</v></c>",
                                        "<c s=\"6\"><v>1234.5</v></c>",
                                        "<c s=\"7\"><v>7</v></c>",
                                        "<c t=\"b\"><v>1</v></c>",
                                        "<c><f>0.1+0.2</f><v>0.30000000000000004</v></c>",
                                        "<c><v>1E-400000000</v></c>",
                                        "<c t=\"e\"><v>#N/A</v></c>"))
                .bytes();
        Submission row = (Submission) read(book).get(0);
        assertEquals("1042 a result", row.candidate() + " " + row.answer());
        assertEquals(
                List.of(
                        "2026-11-23",
                        "2026-11-23 09:30",
                        "09:30:06",
                        "36:00:00",
                        "0.85",
                        "1234.5",
                        "7",
                        "TRUE",
                        "0.3",
                        "1E-400000000",
                        "#N/A"),
                List.copyOf(row.columns().values()));
    }

    @Test
    @DisplayName("shared, rich and escaped texts are read whole, without the hints how to pronounce them")
    void texts() throws IOException {
        String longest = "x".repeat(32_767);
        byte[] book = new Workbook()
                .shared("<si><t>candidate</t></si><si><t>ana</t></si>"
                        + "<si><r><t>I </t></r><r><rPr><b/></rPr><t xml:space=\"preserve\">retry </t></r><r><t>it.</t></r>"
                        + "<rPh sb=\"0\" eb=\"1\"><t>HINT</t></rPh></si>"
                        + "<si><t>" + longest + "</t></si>")
                .sheet(
                        "A",
                        row(1, "<c t=\"s\"><v>0</v></c>", "question", "answer")
                                + row(2, "<c t=\"s\"><v>1</v></c>", "q-1", "<c t=\"s\"><v>2</v></c>")
                                + row(3, "<c t=\"s\"><v>1</v></c>", "q-2", "one_x000D_\ntwo &lt;b&gt; _x005F_x000D_")
                                + row(4, "<c t=\"s\"><v>1</v></c>", "q-3", "<c t=\"s\"><v>3</v></c>"))
                .bytes();
        assertEquals(
                List.of("I retry it.", "one\r\ntwo <b> _x000D_", longest),
                read(book).stream().map(row -> ((Submission) row).answer()).toList());
    }

    @Test
    @DisplayName("a candidate merged over rows wrote each of them, an answer merged over rows was given once")
    void merged() throws IOException {
        byte[] book = new Workbook()
                .sheet(
                        "A",
                        "visible",
                        row(1, "candidate", "question", "answer", "team")
                                + row(2, "ana", "q-1", "One.", "red")
                                + row(3, "", "q-2", "Two.")
                                + row(4, "", "q-3")
                                + row(5, "bo", "q-1", "Five.")
                                + row(6, "", "q-2", "Six."),
                        "<mergeCells><mergeCell ref=\"A2:A4\"/><mergeCell ref=\"C3:C4\"/><mergeCell ref=\"D2:D3\"/>"
                                + "</mergeCells>")
                .bytes();
        assertEquals(
                List.of("ana q-1 One. red", "ana q-2 Two. red", "ana q-3  ", "bo q-1 Five. ", " q-2 Six. "),
                read(book).stream()
                        .map(Submission.class::cast)
                        .map(row -> row.candidate() + " " + row.question() + " " + row.answer() + " "
                                + row.columns().get("team"))
                        .toList());
    }

    @Test
    @DisplayName("a row whose cell holds an error or no result is refused, and the others are read")
    void badCells() throws IOException {
        byte[] book = new Workbook()
                .sheet(
                        "A",
                        HEADER
                                + row(2, "ana", "q-1", "<c t=\"e\"><v>#REF!</v></c>")
                                + row(3, "<c t=\"e\"><f>VLOOKUP(1)</f><v>#N/A</v></c>", "q-1", "Fine.")
                                + row(4, "bo", "q-1", "<c><f>A1</f></c>")
                                + row(5, "cy", "q-1", "<c><v>12x</v></c>")
                                + row(6, "di", "q-1", "Fine."))
                .bytes();
        List<String> rows = new ArrayList<>();
        for (Row row : read(book)) {
            rows.add(
                    row instanceof Rejection rejection
                            ? rejection.line() + " " + rejection.code() + " "
                                    + rejection.candidate().orElse("?") + ": " + rejection.reason()
                            : row.line() + " read");
        }
        assertEquals(
                List.of(
                        "2 BAD_ROW ana: cell C2 holds the error '#REF!'",
                        "3 BAD_ROW #N/A: cell A3 holds the error '#N/A'",
                        "4 BAD_ROW bo: cell C4 holds a formula without its result; open the workbook in a spreadsheet"
                                + " and save it",
                        "5 BAD_ROW cy: cell C5 holds '12x', no number",
                        "6 read"),
                rows);
    }

    @Test
    @DisplayName("rows and cells that do not say where they stand are counted")
    void unnumbered() throws IOException {
        String rows = (HEADER + row(2, "ana", "q-1", "One.") + row(3, "bo", "q-1", "Two."))
                .replaceAll(" r=\"[A-Z]*\\d+\"", "");
        assertEquals(
                List.of("2 ana One.", "3 bo Two."),
                read(new Workbook().sheet("A", rows).bytes()).stream()
                        .map(Submission.class::cast)
                        .map(row -> row.line() + " " + row.candidate() + " " + row.answer())
                        .toList());
    }

    @Test
    @DisplayName("a workbook without such a sheet says what its sheets begin with")
    void noSheet() {
        byte[] book = new Workbook()
                .sheet("Scores", row(1, "who", "how much"))
                .sheet("Answers", "hidden", HEADER, "")
                .sheet("Empty", "")
                .bytes();
        assertEquals(
                "book: the first row of a sheet must name the columns, among them candidate, question and answer;"
                        + " 'Scores' begins with who, how much; 'Answers' is hidden; 'Empty' begins with nothing",
                refused(book));
    }

    @Test
    @DisplayName("what is no workbook is told for what it is")
    void others() {
        assertEquals(
                "book: a zip archive, and no workbook (.xlsx)",
                refused(Workbook.zip(Map.of("word/document.xml", "<a/>"))));
        byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1, 0};
        assertEquals(
                "book: this is an old Office document, or an encrypted one; save it as .xlsx without a password, or as"
                        + " CSV",
                refused(old));
        AnswersException csv = assertThrows(
                AnswersException.class,
                () -> Answers.open(
                        "a.xlsx",
                        new ByteArrayInputStream("candidate,question,answer\n".getBytes()),
                        InputFormat.ofName("a.xlsx")));
        assertEquals("a.xlsx: not a workbook (.xlsx), which begins with the letters PK", csv.getMessage());
    }

    @Test
    @DisplayName("hostile workbooks are refused before they fill the memory")
    void hostile() {
        String bomb = "<c t=\"inlineStr\"><is><t>" + " ".repeat(40 << 20) + "</t></is></c>";
        assertTrue(refused(new Workbook()
                        .sheet("A", HEADER + row(2, "ana", "q-1", bomb))
                        .bytes())
                .contains("longer than"));
        String rows = row(2, "ana", "q-1", "x".repeat(1000)).repeat(60_000);
        assertTrue(refused(new Workbook().sheet("A", HEADER + rows).bytes()).contains("unpacks to more than"));
        assertEquals(
                "book: xl/worksheets/sheet1.xml: 'ZZZZZZ1' is no cell of a sheet",
                refused(new Workbook()
                        .sheet("A", HEADER + "<row r=\"2\"><c r=\"ZZZZZZ1\"/></row>")
                        .bytes()));
        assertTrue(refused(new Workbook()
                        .sheet("A", HEADER + "<row r=\"2\">" + "<c/>".repeat(20_000) + "</row>")
                        .bytes())
                .contains("is no cell of a sheet"));
        assertEquals(
                "book: cell C2 holds text 2000000000 of a list that has 1",
                refused(new Workbook()
                        .shared("<si><t>one</t></si>")
                        .sheet("A", HEADER + row(2, "ana", "q-1", "<c t=\"s\"><v>2000000000</v></c>"))
                        .bytes()));
        String entities = "<!DOCTYPE a [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>";
        assertTrue(refused(new Workbook()
                        .sheet("A", HEADER)
                        .part("xl/theme.xml", entities + "<a>&b;</a>")
                        .bytes())
                .contains("a document type"));
        assertTrue(refused(new Workbook()
                        .sheet("A", HEADER + row(2, "ana", "q-1", "<c t=\"zz\"><v>1</v></c>"))
                        .bytes())
                .contains("cell C2 is of the unknown type 'zz'"));
        String deep = "<a>".repeat(500) + "</a>".repeat(500);
        assertTrue(refused(new Workbook()
                        .sheet("A", HEADER)
                        .part("xl/theme.xml", deep)
                        .bytes())
                .contains("200 deep"));
    }

    @Test
    @DisplayName("however a workbook is cut off or damaged, the error says so and nothing else is thrown")
    void damaged() throws IOException {
        byte[] book = new Workbook()
                .shared("<si><t>one</t></si>")
                .formats("General", "yyyy")
                .sheet("A", HEADER + row(2, "ana", "q-1", "<c t=\"s\"><v>0</v></c>", "<c s=\"1\"><v>4</v></c>"))
                .bytes();
        for (int length = 8; length < book.length; length += 7) {
            String message = refused(Arrays.copyOf(book, length));
            assertTrue(message.startsWith("book: "), message);
        }
        int read = 0;
        for (int i = 8; i < book.length; i++) {
            byte[] changed = book.clone();
            changed[i] ^= 0x15;
            try {
                read(changed);
                read++;
            } catch (AnswersException e) {
                assertTrue(e.getMessage().startsWith("book:"), e.getMessage());
            }
        }
        assertTrue(read > 0);
    }

    @Test
    @DisplayName("a workbook is read from a file too, by its name or by how it begins, and is free afterwards")
    void files() throws IOException {
        byte[] book =
                new Workbook().sheet("A", HEADER + row(2, "ana", "q-1", "One.")).bytes();
        for (String name : List.of("a.xlsx", "a.csv", "a")) {
            Path file = Files.write(folder.resolve(name), book);
            try (AnswerReader reader = Answers.open(file)) {
                assertEquals("One.", ((Submission) reader.next()).answer());
            }
        }
    }

    private static String refused(byte[] book) {
        return assertThrows(AnswersException.class, () -> read(book)).getMessage();
    }

    private static AnswerReader open(byte[] book) throws IOException {
        return Answers.open("book", new ByteArrayInputStream(book), Optional.empty());
    }

    private static List<Row> read(byte[] book) throws IOException {
        List<Row> rows = new ArrayList<>();
        try (AnswerReader reader = open(book)) {
            reader.forEachRemaining(rows::add);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return rows;
    }
}
