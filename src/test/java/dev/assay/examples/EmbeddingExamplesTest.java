package dev.assay.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/** The programs that show how to embed the library compile without a warning, and print what they promise. */
@ResourceLock(Resources.SYSTEM_OUT)
class EmbeddingExamplesTest {

    private static final Path FOLDER = Path.of("examples/embedding");

    @TempDir
    Path classes;

    @Test
    void embedShowsScoreBandAndTheWordsThatEarnedThem() throws Exception {
        List<String> lines = run("Embed").lines().toList();
        assertTrue(lines.get(0).matches("score 0\\.\\d\\d, band (junior|mid|senior)"), lines.get(0));
        assertTrue(
                List.of("junior", "mid").contains(lines.get(0).replaceAll(".* ", "")),
                "half an answer is no senior's: " + lines.get(0));
        assertEvidence(lines, "idempotent: PRESENT", " idempotent\" STATED");
        assertEvidence(lines, "acks-late: PRESENT", "acknowledged only after the task");
        assertEvidence(lines, "backoff: DENIED", " \"exponential backoff\" DENIED by \"not\"");
        int absent = lines.indexOf("idempotency-key: ABSENT");
        assertTrue(absent > 0 && !lines.get(absent + 1).startsWith(" "), "what is absent has no evidence: " + lines);
    }

    @Test
    void embedPrintsPlacesInTheAnswer() throws Exception {
        String answer = textBlock(Files.readString(FOLDER.resolve("Embed.java")));
        Matcher evidence =
                Pattern.compile("(?m)^  (\\d+)-(\\d+) \"(.*)\" [A-Z]+").matcher(run("Embed"));
        int count = 0;
        while (evidence.find()) {
            String words = answer.substring(Integer.parseInt(evidence.group(1)), Integer.parseInt(evidence.group(2)));
            assertEquals(words.replace('\n', ' '), evidence.group(3));
            count++;
        }
        assertTrue(count >= 4, "findings: " + count);
    }

    @Test
    void parallelStreamKeepsTheOrder() throws Exception {
        List<String> lines = run("ParallelStream").lines().toList();
        assertEquals(
                List.of("ana", "ben", "chloe", "dev"),
                lines.stream().map(line -> line.replaceAll(" .*", "")).toList());
        assertTrue(lines.get(0).matches("ana +\\d\\.\\d\\d senior.*"), lines.get(0));
        assertTrue(lines.get(1).matches("ben +0\\.\\d\\d junior.*"), lines.get(1));
        assertTrue(score(lines.get(1)) < score(lines.get(2)), "ben says nothing, chloe half: " + lines);
        assertTrue(score(lines.get(2)) < score(lines.get(0)), "chloe says half of what ana says: " + lines);
        assertEquals("dev    0.00 junior, a person should look", lines.get(3));
    }

    @Test
    void rubricInCodePrintsWhatTheReadmeShows() throws Exception {
        String readme = Files.readString(FOLDER.resolve("README.md"));
        Matcher shown = Pattern.compile("(?s)`RubricInCode.java` prints\n\n```\n(.*?)```")
                .matcher(readme);
        assertTrue(shown.find(), "the page shows no output");
        assertEquals(shown.group(1), run("RubricInCode"));
    }

    @Test
    void readmeNamesEveryProgramAndHowToRunIt() throws IOException {
        String readme = Files.readString(FOLDER.resolve("README.md"));
        for (String program : programs()) {
            assertTrue(readme.contains("](" + program + ")"), program);
            assertTrue(readme.contains(" examples/embedding/" + program + "\n"), program);
        }
    }

    @Test
    void everyProgramRuns() throws Exception {
        for (String program : programs()) {
            assertTrue(!run(program.replace(".java", "")).isBlank(), program);
        }
    }

    private static List<String> programs() throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    private String run(String program) throws Exception {
        return SourceProgram.compile(FOLDER.resolve(program + ".java"), classes).run();
    }

    private static double score(String line) {
        return Double.parseDouble(line.split(" +")[1]);
    }

    /** Whether this line, then indented ones, and among those one that holds these characters. */
    private static void assertEvidence(List<String> lines, String concept, String characters) {
        int at = lines.indexOf(concept);
        assertTrue(at >= 0, () -> "no '" + concept + "' in " + lines);
        List<String> evidence = lines.subList(at + 1, lines.size()).stream()
                .takeWhile(line -> line.startsWith("  "))
                .toList();
        assertTrue(
                evidence.stream().anyMatch(line -> line.contains(characters)),
                () -> "no '" + characters + "' in " + evidence);
    }

    /** What the first text block of a source stands for. */
    private static String textBlock(String source) {
        int open = source.indexOf("\"\"\"\n") + 4;
        String block = source.substring(open, source.indexOf("\"\"\"", open));
        return block.stripIndent();
    }
}
