package dev.assay.report.stored;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.assay.batch.Batch;
import dev.assay.batch.Graded;
import dev.assay.batch.Outcome;
import dev.assay.batch.Rejection;
import dev.assay.batch.Submission;
import dev.assay.batch.source.AnswerReader;
import dev.assay.batch.source.Answers;
import dev.assay.grade.Grade;
import dev.assay.grade.Grader;
import dev.assay.report.GradeJson;
import dev.assay.rubric.RubricSet;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoredResultsTest {

    private static final String REJECTED = "{\"source\":\"a.csv\",\"line\":7,\"candidate\":null,\"question\":\"q\","
            + "\"code\":\"bad-row\",\"reason\":\"why\"}";

    @TempDir
    private Path folder;

    @Test
    @DisplayName("what was read of all example answers is written as it was")
    void roundTrip() throws IOException {
        List<String> written = new ArrayList<>();
        written.addAll(graded(RubricSet.bundled("django"), Path.of("examples/answers/answers.csv")));
        written.addAll(graded(RubricSet.bundled("django"), Path.of("examples/graded/graded.csv")));
        written.addAll(graded(
                RubricSet.load(Path.of("examples/first-rubric/breaker-or-rcd.yaml")),
                Path.of("examples/first-rubric/graded.csv")));
        assertTrue(written.size() > 100);
        assertTrue(written.stream().anyMatch(line -> line.contains("\"nearestMiss\":\"")));
        assertTrue(written.stream().anyMatch(line -> line.contains("\"cue\":{")));
        assertEquals(written, rewritten(file(String.join("\n", written) + "\n")));
    }

    @Test
    @DisplayName("what is hostile in texts and names survives as well")
    void hostile() throws IOException {
        String text = "\uD83D half, \u0000\u001B[31m\r\n\t\u2028 \"</script>\\ ': 3–4', idempotent tasks: 5–6";
        Grade grade =
                Grader.compile(RubricSet.bundled("django").get("celery-retry")).grade(text);
        String graded = GradeJson.of(new Graded(new Submission("x", 1, text, text, text, Map.of("a\"", text)), grade));
        String rejected = GradeJson.of(
                new Rejection(text, 3, Optional.of(text), Optional.empty(), Rejection.Code.DUPLICATE, "said of: 1–2"));
        assertEquals(List.of(graded, rejected), rewritten(file(graded + "\n\n" + rejected + "\n")));
    }

    @Test
    @DisplayName("fields of a later version are passed over")
    void laterFields() throws IOException {
        String line = graded(RubricSet.bundled("django"), Path.of("examples/answers/answers.csv"))
                .get(0);
        String later = line.replace("{\"id\":", "{\"later\":[{\"x\":null}],\"id\":")
                .replaceFirst("\\{\"format\"", "{\"new\":{\"a\":1.5},\"format\"");
        assertEquals(List.of(line), rewritten(file(later + "\n")));
    }

    @Test
    @DisplayName("damaged lines are told with their place and the others are read")
    void damaged() throws IOException {
        String line = graded(RubricSet.bundled("django"), Path.of("examples/answers/answers.csv"))
                .get(0);
        Path file = file(String.join(
                "\n",
                "{\"format\":1",
                "[]",
                "{}",
                "{\"format\":1,\"format\":1}",
                line.replace("\"format\":1", "\"format\":2"),
                line.replaceFirst("\"score\":[0-9.]+", "\"score\":1.5"),
                line.replaceFirst("\"status\":\"[a-z]+\"", "\"status\":\"great\""),
                line.replaceFirst("\"end\":[0-9]+", "\"end\":9999999"),
                line.replaceFirst("\"band\":\"[a-z]+\",", ""),
                REJECTED,
                line + " {}",
                ""));
        List<String> told = new ArrayList<>();
        for (StoredLine read : lines(file)) {
            told.add(read instanceof StoredLine.Kept ? "kept" : read.toString().replace(file + ":", ""));
        }
        assertEquals(11, told.size());
        assertTrue(told.get(0).startsWith("1: not JSON: column "), told.get(0));
        assertEquals("2: the line is no JSON object", told.get(1));
        assertTrue(told.get(2).startsWith("3: neither a graded answer nor a rejected row"), told.get(2));
        assertTrue(told.get(3).startsWith("4: not JSON: ") && told.get(3).contains("format"), told.get(3));
        assertTrue(told.get(4).startsWith("5: format 2 is of another version"), told.get(4));
        assertEquals("6: 'score' is not between 0 and 1", told.get(5));
        assertEquals("7: 'concepts[0].status' is 'great', which this version of Assay does not know", told.get(6));
        assertTrue(told.get(7).startsWith("8: 'concepts[0].findings[0].start' the answer has"), told.get(7));
        assertEquals("9: 'band' is missing", told.get(8));
        assertEquals("kept", told.get(9));
        assertTrue(told.get(10).startsWith("11: not JSON: "), told.get(10));
    }

    @Test
    @DisplayName("bytes that are no text are told as well")
    void badEncoding() throws IOException {
        Path file = folder.resolve("bad.jsonl");
        Files.write(file, (REJECTED.replace("why", "caf\u00E9") + "\n").getBytes(StandardCharsets.ISO_8859_1));
        assertEquals(file + ":1: not UTF-8", lines(file).get(0).toString());
    }

    @Test
    @DisplayName("a last line that breaks off is unfinished; one that only lacks its line break is not")
    void unfinished() throws IOException {
        Path cut = file(REJECTED + "\n" + REJECTED.substring(0, 40));
        List<StoredLine> lines = lines(cut);
        assertInstanceOf(StoredLine.Kept.class, lines.get(0));
        assertEquals(new StoredLine.Unfinished(new Place(cut.toString(), 2, REJECTED.length() + 1, 40)), lines.get(1));
        assertInstanceOf(
                StoredLine.Kept.class, lines(file(REJECTED + "\n" + REJECTED)).get(1));
    }

    @Test
    @DisplayName("a line is read again by its place")
    void again() throws IOException {
        Path file = file("\n" + REJECTED.replace("why", "Grüße") + "\nnothing\n" + REJECTED + "\n");
        List<StoredLine> lines = lines(file);
        try (StoredFile stored = StoredFile.open(file)) {
            for (int kept : new int[] {2, 0}) {
                StoredLine.Kept line = (StoredLine.Kept) lines.get(kept);
                assertEquals(line.outcome(), stored.read(line.place()));
            }
        }
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("results.jsonl"), text);
    }

    private static List<StoredLine> lines(Path file) throws IOException {
        List<StoredLine> lines = new ArrayList<>();
        try (StoredResults results = StoredResults.open(file)) {
            results.forEachRemaining(lines::add);
        }
        return lines;
    }

    private static List<String> rewritten(Path file) throws IOException {
        return lines(file).stream()
                .map(line -> ((StoredLine.Kept) line).outcome())
                .map(GradeJson::of)
                .toList();
    }

    private static List<String> graded(RubricSet rubrics, Path answers) throws IOException {
        try (AnswerReader reader = Answers.open(answers, Optional.empty());
                Stream<Outcome> outcomes = Batch.of(rubrics).grade(reader)) {
            return outcomes.map(GradeJson::of).toList();
        }
    }
}
