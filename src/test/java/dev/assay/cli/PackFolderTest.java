package dev.assay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What commands write never becomes a rubric of a pack by the place where it is put. */
class PackFolderTest {

    private static final String RUBRIC = """
            rubric: 1
            id: tea
            question: How do you make tea?
            concepts:
              - id: boil
                says: Boils the water
                kind: what
                match: [boil]
            """;

    @TempDir
    private Path folder;

    private Path pack;
    private Path answers;

    @BeforeEach
    void write() throws IOException {
        pack = Files.createDirectories(folder.resolve("drinks"));
        Files.writeString(pack.resolve("tea.yaml"), RUBRIC);
        answers = folder.resolve("graded.csv");
        StringBuilder rows = new StringBuilder("candidate,question,answer,score\n");
        for (int i = 0; i < 14; i++) {
            rows.append("p" + i + ",tea," + (i % 2 == 0 ? "I boil it" : "I drink it") + "," + i % 2 + "\n");
        }
        Files.writeString(answers, rows);
    }

    private String inPack(String name) {
        return pack.resolve(name).toString();
    }

    private List<CommandRun> writing(String packArgument, String name) {
        String file = answers.toString();
        return List.of(
                CommandRun.of("suggest", packArgument, "tea", file, "--patch", inPack(name)),
                CommandRun.of("agree", packArgument, file, "--resamples", "0", "--out", inPack(name)),
                CommandRun.of("grade", packArgument, file, "--out", inPack(name)),
                CommandRun.of("grade", packArgument, file, "--rejected", inPack(name)));
    }

    private static void refused(CommandRun run, String message) {
        assertEquals(2, run.exitCode(), run.err());
        assertTrue(run.err().contains(message), run.err());
        assertEquals("", run.out());
    }

    @Test
    @DisplayName("a result or a patch that the pack would read as a rubric is refused, with a better place")
    void newFile() throws IOException {
        for (String name : List.of("new.yaml", "new.yml", "new.JSON", "pack.json")) {
            for (CommandRun run : writing(pack.toString(), name)) {
                refused(run, "would be read as a rubric of the pack '" + pack + "' from then on; write ");
                refused(run, " outside of the folder, as to '" + name + "' in a folder of its own");
            }
        }
        assertEquals(0, CommandRun.of("check", pack.toString()).err().length());
        assertEquals(List.of("tea.yaml"), names());
    }

    @Test
    @DisplayName("so it is in the folder of any pack, whatever pack the command is given")
    void otherPack() throws IOException {
        Files.writeString(pack.resolve("pack.yaml"), "title: Drinks\n");
        Path other = Files.createDirectories(folder.resolve("other"));
        Files.writeString(other.resolve("tea.yaml"), RUBRIC);
        for (String argument : List.of(other.toString(), inPack("tea.yaml"))) {
            writing(argument, "new.json").forEach(run -> refused(run, "as a rubric of the pack 'drinks'"));
        }
    }

    @Test
    @DisplayName("what stands there already is no more overwritten than before")
    void overwriting() throws IOException {
        writing(pack.toString(), "tea.yaml").forEach(run -> refused(run, "it would be overwritten"));
        writing(inPack("tea.yaml"), "tea.yaml").forEach(run -> refused(run, "it would be overwritten"));
        assertEquals(RUBRIC, Files.readString(pack.resolve("tea.yaml")));
    }

    @Test
    @DisplayName("files that no pack reads may stand in it, below it, and beside a rubric that is in none")
    void allowed() throws IOException {
        Files.createDirectories(pack.resolve("results"));
        for (String name : List.of("grades.jsonl", "grades.txt", "results/tea.json")) {
            writing(pack.toString(), name).forEach(run -> assertTrue(run.exitCode() <= 1, run.err()));
        }
        writing(inPack("tea.yaml"), "new.yaml").forEach(run -> assertTrue(run.exitCode() <= 1, run.err()));
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(pack)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
