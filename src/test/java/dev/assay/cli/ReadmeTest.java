package dev.assay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows is what comes out. */
class ReadmeTest {

    @TempDir
    private Path folder;

    @Test
    void showsWhatExplainPrints() throws IOException {
        List<String> blocks = fencedBlocks(readme());
        Path rubric = Files.writeString(folder.resolve("safe-retry.yaml"), blocks.get(0));
        Path answer = Files.writeString(folder.resolve("answer.txt"), blocks.get(1));
        String printed = run("explain", rubric.toString(), "safe-retry", answer.toString());
        assertTrue(printed.contains(blocks.get(2)), () -> "the README shows\n" + blocks.get(2) + "\nbut\n" + printed);
    }

    @Test
    void showsAProgramThatGrades() throws Exception {
        Path program = Files.writeString(
                folder.resolve("Program.java"), """
                import dev.assay.grade.*;
                import dev.assay.rubric.*;

                class Program {
                    public static void main(String[] args) {
                        String answer = "The task is idempotent.";
                        %s
                        System.out.print(grade.rubricId() + " " + grade.band());
                    }
                }
                """.formatted(block("java").replace("\n", "\n        ")));
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        program.toString())
                .redirectErrorStream(true)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals("celery-retry junior", printed);
    }

    @Test
    void showsACommandThatProposesSomething() throws IOException {
        String line = readme().lines()
                .filter(one -> one.startsWith("java -jar target/assay-cli.jar suggest rubrics/"))
                .findFirst()
                .orElseThrow();
        Path patch = folder.resolve("proposals.yaml");
        String[] arguments = line.substring(line.indexOf("suggest "))
                .replace("proposals.yaml", patch.toString())
                .split(" ");
        String printed = run(arguments);
        assertTrue(printed.contains("\n  1. add to check-before-act: checkpoint\n"), printed);
        assertTrue(printed.contains("chosen for 5 of 5 folds"), printed);
        assertTrue(Files.readString(patch).contains("      - checkpoint\n"));
    }

    @Test
    void showsHowToWriteARubric() throws IOException {
        String chapter =
                readme().substring(readme().indexOf("## Write your own rubric"), readme().indexOf("## Making a"));
        List<String[]> commands = Pattern.compile("assay-cli.jar (.*)")
                .matcher(chapter)
                .results()
                .map(line -> line.group(1)
                        .replace(" breaker-or-rcd.yaml", " " + folder.resolve("breaker-or-rcd.yaml"))
                        .split(" "))
                .toList();
        assertEquals(5, commands.size());
        for (String[] command : commands) {
            CommandRun run =
                    CommandRun.withInput("An RCD keeps you from a shock.".getBytes(StandardCharsets.UTF_8), command);
            assertEquals(0, run.exitCode(), () -> String.join(" ", command) + "\n" + run.err());
        }
    }

    @Test
    void firstRubricIsAsGoodAsTheReadmeSays() throws IOException {
        Path example = Path.of("examples", "first-rubric");
        Path rubric = example.resolve("breaker-or-rcd.yaml");
        assertTrue(run("check", rubric.toString()).contains("all is well"));
        String agreement =
                run("agree", rubric.toString(), example.resolve("graded.csv").toString());
        assertTrue(Pattern.compile("Pearson's r +0\\.93 ").matcher(agreement).find(), agreement);
    }

    @Test
    void namesTheVersionThatThisIs() throws IOException {
        Properties built = new Properties();
        try (InputStream resource = Main.class.getResourceAsStream("/dev/assay/version.properties")) {
            built.load(resource);
        }
        String version = built.getProperty("version");
        assertTrue(block("xml").contains("<version>" + version + "</version>"), block("xml"));
        assertTrue(readme().contains("`target/assay-" + version + ".jar`"));
    }

    @Test
    void linksToFilesThatAreThere() throws IOException {
        List<String> links = Pattern.compile("]\\(([^)#:]+)\\)")
                .matcher(readme())
                .results()
                .map(link -> link.group(1))
                .toList();
        assertFalse(links.isEmpty());
        for (String link : links) {
            assertTrue(Files.exists(Path.of(link)), link);
        }
    }

    private static String readme() throws IOException {
        return Files.readString(Path.of("README.md"));
    }

    /** The one block in this language. */
    private static String block(String language) throws IOException {
        String fence = "\n```" + language + "\n";
        int start = readme().indexOf(fence) + fence.length();
        assertEquals(start - fence.length(), readme().lastIndexOf(fence), language);
        return readme().substring(start, readme().indexOf("\n```", start));
    }

    private static String run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Streams streams = Streams.of(new ByteArrayInputStream(new byte[0]), out, err, Terminal.NONE);
        assertEquals(0, Main.run(streams, arguments), () -> err.toString(StandardCharsets.UTF_8));
        return out.toString(StandardCharsets.UTF_8);
    }

    private static List<String> fencedBlocks(String markdown) {
        List<String> blocks = new ArrayList<>();
        StringBuilder open = null;
        for (String line : markdown.lines().toList()) {
            if (!line.startsWith("```")) {
                if (open != null) {
                    open.append(line).append('\n');
                }
            } else if (open == null) {
                open = new StringBuilder();
            } else {
                blocks.add(open.toString());
                open = null;
            }
        }
        return blocks;
    }
}
