package dev.assay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.assay.report.CopyJson;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CopyReportTest {

    private static final String SHARED =
            "The broker hands the task out again when the worker dies before it has acknowledged,"
                    + " so I write down in the same transaction that the customer was charged.";

    private static final String ANSWERS = "candidate,question,answer\n"
            + "ana,celery-retry,\"Short: " + SHARED + "\"\n"
            + "bob,celery-retry,I would retry with a growing pause and give up after five times.\n"
            + "cem,celery-retry,\"" + SHARED.replace("The broker", "My broker") + " That is all.\"\n";

    @TempDir
    private Path folder;

    @Test
    @DisplayName("a pair is a line with both places, and is told on standard error")
    void pair() throws IOException {
        Path copies = folder.resolve("copies.jsonl");
        CommandRun run = grade(ANSWERS, "--copies", copies.toString());
        assertEquals(0, run.exitCode(), run.err());
        assertTrue(run.err().contains("1 pair of answers shares text"), run.err());
        List<String> lines = Files.readAllLines(copies);
        assertEquals(1, lines.size());
        JsonNode pair = new ObjectMapper().readTree(lines.get(0));
        assertEquals(List.of(), objections(pair));
        assertEquals("ana", pair.get("candidate").asText());
        assertEquals("cem", pair.get("other").asText());
        JsonNode span = pair.get("spans").get(0);
        assertEquals(
                SHARED.substring(4, SHARED.length() - 1),
                span.get("here").get("text").asText());
        assertEquals("Short: The ".length(), span.get("here").get("start").asInt());
        assertEquals("My ".length(), span.get("there").get("start").asInt());
    }

    @Test
    @DisplayName("answers whose results are known from an earlier run are compared, too")
    void resumed() throws IOException {
        Path copies = folder.resolve("copies.jsonl");
        String results = folder.resolve("grades.jsonl").toString();
        grade(ANSWERS.substring(0, ANSWERS.indexOf("cem")), "--out", results);
        CommandRun run = grade(ANSWERS, "--out", results, "--resume", "--copies", copies.toString());
        assertEquals(0, run.exitCode(), run.err());
        assertEquals(1, Files.readAllLines(copies).size());
    }

    @Test
    @DisplayName("where nothing is shared the file is empty and it is said")
    void none() throws IOException {
        Path copies = folder.resolve("copies.jsonl");
        CommandRun run = grade(ANSWERS.substring(0, ANSWERS.indexOf("cem")), "--copies", copies.toString());
        assertEquals("", Files.readString(copies));
        assertTrue(run.err().contains("no answers share text"), run.err());
    }

    @Test
    @DisplayName("copies and grades do not go to the same place")
    void samePlace() {
        assertEquals(2, grade(ANSWERS, "--copies", "-").exitCode());
    }

    private static CommandRun grade(String answers, String... options) {
        String[] args = new String[options.length + 3];
        args[0] = "grade";
        args[1] = "django";
        args[2] = "-";
        System.arraycopy(options, 0, args, 3, options.length);
        return CommandRun.withInput(answers.getBytes(StandardCharsets.UTF_8), args);
    }

    private static List<String> objections(JsonNode line) throws IOException {
        try (InputStream schema = CopyJson.class.getResourceAsStream("copies.schema.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(schema)
                    .validate(line)
                    .stream()
                    .map(Object::toString)
                    .toList();
        }
    }
}
