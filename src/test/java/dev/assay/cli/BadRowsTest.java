package dev.assay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.assay.report.GradeSchema;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The 55 example answers with ten kinds of bad rows strewn among them. */
class BadRowsTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path EXAMPLES = Path.of("examples", "answers", "answers.csv");

    /** The code that each bad row must get, and the row. */
    private static final List<String[]> BAD = List.of(
            new String[] {"unknown-question", "zoe,celery-retries,I retry.,1 year\n"},
            new String[] {"empty-answer", "zoe,celery-retry,\" \n \",1 year\n"},
            new String[] {"too-long", "zoe,celery-retry," + "word ".repeat(300_000) + ",1 year\n"},
            new String[] {"bad-encoding", "zoe,celery-retry,caf<E9>,1 year\n"},
            new String[] {"duplicate", "mei,celery-retry,Another try.,9 years\n"},
            new String[] {"bad-row", "zoe,celery-retry\n"},
            new String[] {"bad-row", "zoe,celery-retry,one,two,three\n"},
            new String[] {"bad-row", "zoe,celery-retry,\"It is never closed,1 year\n"},
            new String[] {"bad-row", "zoe,celery-retry,\"I say \"retry\" a lot\",1 year\n"},
            new String[] {"bad-row", "zoe,celery-retry,nul \0 byte,1 year\n"});

    private static byte[] csv;
    private static List<Long> badLines;

    @TempDir
    private Path folder;

    /** After every fifth example follows a bad row, and the last two at the end, one after the other. */
    @BeforeAll
    static void strew() throws IOException {
        List<String> rows = rows(Files.readString(EXAMPLES));
        assertEquals(56, rows.size());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        badLines = new ArrayList<>();
        long line = 1;
        int bad = 0;
        for (int i = 0; i < rows.size(); i++) {
            bytes.writeBytes(rows.get(i).getBytes(StandardCharsets.UTF_8));
            line += lineBreaks(rows.get(i));
            for (; bad < BAD.size() && (i > 11 && i % 5 == 0 && bad < i / 5 - 2 || i == rows.size() - 1); bad++) {
                badLines.add(line);
                String row = BAD.get(bad)[1];
                bytes.writeBytes(row.replace("<E9>", "\u00E9").getBytes(StandardCharsets.ISO_8859_1));
                line += lineBreaks(row);
            }
        }
        csv = bytes.toByteArray();
        assertEquals(10, badLines.size());
    }

    private static long lineBreaks(String row) {
        return row.chars().filter(c -> c == '\n').count();
    }

    /** The rows with their line breaks: a line break outside quotes ends one. */
    private static List<String> rows(String text) {
        List<String> rows = new ArrayList<>();
        int start = 0;
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            quoted ^= text.charAt(i) == '"';
            if (text.charAt(i) == '\n' && !quoted) {
                rows.add(text.substring(start, i + 1));
                start = i + 1;
            }
        }
        return rows;
    }

    @Test
    @DisplayName("all good rows are graded, all bad ones rejected, each with its line and reason")
    void fromFile() throws IOException {
        Path answers = Files.write(folder.resolve("answers.csv"), csv);
        Path out = folder.resolve("grades.jsonl");
        Path rejected = folder.resolve("rejected.jsonl");
        CommandRun run = CommandRun.of(
                "grade",
                "rubrics/django",
                answers.toString(),
                "--out",
                out.toString(),
                "--rejected",
                rejected.toString());
        assertEquals(1, run.exitCode(), run.err());
        assertEquals("", run.out());
        assertEquals("55 graded, 10 rejected, 5 for a person to look at\n", run.err());
        checkGrades(Files.readAllLines(out));
        checkRejects(Files.readAllLines(rejected), answers.toString());
        try (var files = Files.list(folder)) {
            assertEquals(3, files.count());
        }
    }

    @Test
    @DisplayName("the same from standard input, and the same grades")
    void fromStandardInput() throws IOException {
        CommandRun run = CommandRun.withInput(csv, "grade", "rubrics/django", "-", "--format", "jsonl");
        assertEquals(1, run.exitCode());
        checkGrades(run.outLines());
        List<String> told = run.err().lines().toList();
        assertEquals("55 graded, 10 rejected, 5 for a person to look at", told.get(told.size() - 1));
        assertEquals(11, told.size());
        for (int i = 0; i < BAD.size(); i++) {
            String expected = "-:" + badLines.get(i) + ": " + BAD.get(i)[0] + ": ";
            assertTrue(told.get(i).startsWith(expected), told.get(i) + " does not begin with " + expected);
        }
    }

    private static void checkGrades(List<String> lines) throws IOException {
        assertEquals(55, lines.size());
        List<String> examples = rows(Files.readString(EXAMPLES));
        for (int i = 0; i < lines.size(); i++) {
            JsonNode grade = JSON.readTree(lines.get(i));
            assertEquals(List.of(), GradeSchema.objections(grade));
            String names = grade.get("candidate").textValue() + ","
                    + grade.get("question").textValue() + ",";
            assertTrue(examples.get(i + 1).startsWith(names), "row " + (i + 1) + " is graded as " + names);
            assertTrue(grade.at("/columns/experience").isTextual());
            String answer = grade.get("answer").textValue();
            for (JsonNode finding : grade.findValues("findings")) {
                finding.forEach(one -> assertEquals(
                        answer.substring(
                                one.get("start").intValue(), one.get("end").intValue()),
                        one.get("text").textValue()));
            }
        }
    }

    private static void checkRejects(List<String> lines, String source) throws IOException {
        List<String> found = new ArrayList<>();
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            JsonNode reject = JSON.readTree(lines.get(i));
            assertEquals(List.of(), GradeSchema.objections(reject));
            assertEquals(source, reject.get("source").textValue());
            found.add(reject.get("line") + " " + reject.get("code").textValue());
            expected.add(badLines.get(i) + " " + BAD.get(i)[0]);
        }
        assertEquals(expected, found);
    }
}
