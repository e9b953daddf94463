package dev.assay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a question and a reference answer to a file that 'check' reads. */
class DraftCommandTest {

    private static final String QUESTION = "How do bees make honey?";
    private static final String REFERENCE = """
            Foragers collect nectar from blossoms. Enzymes split its sugar.
            Wings fan the comb, so that water evaporates.
            """;

    private static final List<String> GOOD = List.of(
            "Foragers collect nectar, and enzymes split the sugar while workers thicken it.",
            "Nectar is collected from blossoms; workers thicken it.",
            "The workers thicken it all night, and every cell is full of it.",
            "They collect nectar, thicken it, and seal it with wax.");
    private static final List<String> BAD =
            List.of("They just do.", "By flying about.", "I like honey on toast.", "From flowers, somehow.");

    @TempDir
    private Path folder;

    private Path reference;

    @BeforeEach
    void write() throws IOException {
        reference = Files.writeString(folder.resolve("honey.txt"), REFERENCE);
    }

    private CommandRun draft(String... more) {
        String[] args = new String[more.length + 5];
        args[0] = "draft";
        args[1] = "--question";
        args[2] = QUESTION;
        args[3] = "--reference";
        args[4] = reference.toString();
        System.arraycopy(more, 0, args, 5, more.length);
        return CommandRun.of(args);
    }

    private Path graded(int count) throws IOException {
        StringBuilder rows = new StringBuilder("candidate,question,answer,score\n");
        for (int i = 0; i < count; i++) {
            rows.append("good" + i + ",honey,\"" + GOOD.get(i % 4) + "\",1\n");
            rows.append("bad" + i + ",honey,\"" + BAD.get(i % 4) + "\",0\n");
        }
        return Files.writeString(folder.resolve("graded.csv"), rows);
    }

    @Test
    @DisplayName("what is written is read by 'check' without an error, and says where it comes from")
    void written() throws IOException {
        Path out = folder.resolve("pack").resolve("honey.yaml");
        Files.createDirectories(out.getParent());
        CommandRun run = draft("--out", out.toString());
        assertEquals(0, run.exitCode(), run.err());
        assertEquals("", run.out());
        String yaml = Files.readString(out);
        assertTrue(yaml.startsWith("# A DRAFT"), yaml);
        assertTrue(yaml.contains("\nid: honey\n"), yaml);
        assertTrue(yaml.contains("  # From: Foragers collect nectar from blossoms\n"), yaml);
        CommandRun check = CommandRun.of("check", out.toString());
        assertEquals(0, check.exitCode(), check.out());
        assertFalse(check.out().contains("error"), check.out());
        CommandRun answer = CommandRun.withInput(
                "Enzymes split sugar. Foragers collect nectar. Water evaporates as wings fan the comb."
                        .getBytes(StandardCharsets.UTF_8),
                "explain",
                out.toString(),
                "honey",
                "-");
        assertTrue(answer.out().contains("1 senior"), answer.out());
    }

    @Test
    @DisplayName("--pack takes a pack's bands and terms, and the draft holds in that pack")
    void forAPack() throws IOException {
        Path pack = Files.createDirectories(folder.resolve("bees"));
        Files.writeString(
                pack.resolve("pack.yaml"),
                "title: Bees\nbands: {weak: 0, fair: 0.4, strong: 0.8}\nterms:\n  nectar: [nectar, sap]\n");
        CommandRun run = draft(
                "--pack", pack.toString(), "--out", pack.resolve("honey.yaml").toString());
        assertEquals(0, run.exitCode(), run.err());
        String yaml = Files.readString(pack.resolve("honey.yaml"));
        assertTrue(yaml.contains("expect: {band: strong}"), yaml);
        assertTrue(yaml.contains("expect: {band: weak}"), yaml);
        assertTrue(yaml.contains("$nectar"), yaml);
        assertFalse(yaml.contains("nectar: ["), yaml);
        CommandRun check = CommandRun.of("check", pack.toString());
        assertEquals(0, check.exitCode(), check.out());
        assertEquals(2, draft("--pack", "no-such-pack").exitCode());
    }

    @Test
    @DisplayName("a file's name is no question")
    void fileAsQuestion() throws IOException {
        Path file = Files.writeString(folder.resolve("question.txt"), QUESTION);
        CommandRun run =
                CommandRun.of("draft", "--question", file.toString(), "--reference", file.toString(), "--id", "honey");
        assertEquals(2, run.exitCode());
        assertTrue(run.err().contains("is a file; --question @" + file + " reads the question from it"), run.err());
    }

    @Test
    @DisplayName("without --pack it is for the pack in whose folder it goes, and says so; elsewhere for none")
    void forThePackOfItsFolder() throws IOException {
        Path pack = Files.createDirectories(folder.resolve("bees"));
        Files.writeString(pack.resolve("pack.yaml"), "title: Bees\nbands: {weak: 0, fair: 0.4, strong: 0.8}\n");
        Path out = pack.resolve("honey.yaml");
        CommandRun run = draft("--out", out.toString());
        assertEquals(0, run.exitCode(), run.err());
        String yaml = Files.readString(out);
        assertTrue(
                yaml.contains(
                        "# For the pack 'bees': the tests expect its bands (weak, fair, strong), and patterns may use"),
                yaml);
        assertTrue(yaml.contains("expect: {band: strong}"), yaml);
        assertEquals(0, CommandRun.of("check", pack.toString()).exitCode());
        assertFalse(draft().out().contains("For the pack"));

        Files.writeString(pack.resolve("pack.yaml"), "title: Bees\ncolour: yellow\n");
        CommandRun broken = draft("--out", out.toString(), "--force");
        assertEquals(3, broken.exitCode());
        assertTrue(broken.err().contains("pack.yaml:2:1: "), broken.err());
        assertEquals(yaml, Files.readString(out));
    }

    @Test
    @DisplayName("a name by which no rubric would be read is refused")
    void noNameForARubric() {
        for (String name : List.of("honey.json", "pack.yaml")) {
            CommandRun run = draft("--out", folder.resolve(name).toString());
            assertEquals(2, run.exitCode(), name);
            assertTrue(run.err().contains("would not be read as one"), run.err());
            assertFalse(Files.exists(folder.resolve(name)), name);
        }
    }

    @Test
    @DisplayName("without --out the rubric goes to standard output; @FILE and - read question and reference")
    void standardOutput() throws IOException {
        Path question = Files.writeString(folder.resolve("q.txt"), QUESTION + "\n");
        CommandRun run = CommandRun.withInput(
                REFERENCE.getBytes(StandardCharsets.UTF_8),
                "draft",
                "--question",
                "@" + question,
                "--reference",
                "-",
                "--id",
                "honey");
        assertEquals(0, run.exitCode(), run.err());
        assertEquals(draft().out(), run.out());
        assertTrue(run.out().contains("question: \"How do bees make honey?\"\n"), run.out());
    }

    @Test
    @DisplayName("graded answers add what they say, with figures of held-out people, and how many say it")
    void improved() throws IOException {
        CommandRun run = draft("--graded", graded(32).toString());
        assertEquals(0, run.exitCode(), run.err());
        assertTrue(
                run.out().contains("# 64 graded answers: the draft from the reference alone comes to RMSE 0."),
                run.out());
        assertTrue(run.out().contains("thicken"), run.out());
        assertTrue(run.out().contains(" of 64 graded answers"), run.out());
        assertEquals(run.out(), draft("--graded", graded(32).toString()).out(), "the same answers, the same draft");
        Path out = Files.writeString(folder.resolve("honey.yaml"), run.out());
        CommandRun check = CommandRun.of("check", out.toString());
        assertEquals(0, check.exitCode(), check.out());
    }

    @Test
    @DisplayName("grades that have nothing to do with the answers change nothing")
    void notFittedToChance() throws IOException {
        StringBuilder rows = new StringBuilder("candidate,question,answer,score\n");
        for (int i = 0; i < 40; i++) {
            String answer = i % 3 == 0 ? BAD.get(i % 4) : GOOD.get(i % 4);
            rows.append("p" + i + ",honey,\"" + answer + "\"," + (i * 7 % 5) / 4.0 + "\n");
        }
        Path noise = Files.writeString(folder.resolve("noise.csv"), rows);
        String plain = draft().out();
        String graded = draft("--graded", noise.toString()).out();
        assertTrue(graded.contains("# So weights and patterns are those from the reference alone.\n"), graded);
        assertEquals(withoutComments(plain), withoutComments(graded));
    }

    private static List<String> withoutComments(String yaml) {
        return yaml.lines().filter(line -> !line.strip().startsWith("#")).toList();
    }

    @Test
    void tellsWhatIsWrongWithGradedAnswers() throws IOException {
        CommandRun few = draft("--graded", graded(2).toString());
        assertEquals(3, few.exitCode());
        assertTrue(few.err().contains("has 4 graded answers to honey; at least 12 are needed"), few.err());
        CommandRun none = draft("--graded", "nowhere.csv");
        assertEquals(2, none.exitCode());
        assertTrue(none.err().contains("no file 'nowhere.csv'"), none.err());
        Path rows = graded(20);
        Files.writeString(rows, Files.readString(rows) + "zoe,honey,Nectar.,7\n");
        CommandRun wrong = draft("--graded", rows.toString());
        assertEquals(1, wrong.exitCode(), wrong.err());
        assertTrue(wrong.err().contains("graded.csv:42: "), wrong.err());
    }

    @Test
    @DisplayName("a file that is there is left alone, and what is read is never written over")
    void overwritesNothing() throws IOException {
        Path out = Files.writeString(folder.resolve("honey.yaml"), "mine\n");
        CommandRun refused = draft("--out", out.toString());
        assertEquals(2, refused.exitCode());
        assertTrue(refused.err().contains("is there already; --force overwrites it"), refused.err());
        assertEquals("mine\n", Files.readString(out));
        assertEquals(0, draft("--out", out.toString(), "--force").exitCode());
        assertTrue(Files.readString(out).startsWith("# A DRAFT"));

        CommandRun itself = draft("--out", reference.toString(), "--force");
        assertEquals(2, itself.exitCode());
        assertTrue(itself.err().contains("holds the reference; it would be overwritten"), itself.err());
        assertEquals(REFERENCE, Files.readString(reference));
    }

    @Test
    void tellsWhatIsWrongWithItsArguments() throws IOException {
        CommandRun missing = CommandRun.of("draft", "--question", QUESTION, "--reference", "nowhere.txt");
        assertEquals(2, missing.exitCode());
        assertTrue(missing.err().contains("no file 'nowhere.txt'"), missing.err());

        CommandRun noId = draft("--id", "Not An Id");
        assertEquals(2, noId.exitCode());
        assertTrue(noId.err().contains("'Not An Id' is no id: "), noId.err());

        CommandRun otherName =
                draft("--id", "bees", "--out", folder.resolve("honey.yaml").toString());
        assertEquals(2, otherName.exitCode());
        assertTrue(otherName.err().contains("a rubric's file is named after its id"), otherName.err());

        Files.writeString(reference, "Bees make honey.");
        CommandRun tooShort = draft();
        assertEquals(3, tooShort.exitCode());
        assertTrue(tooShort.err().contains("honey.txt: the reference is too short"), tooShort.err());
        assertEquals("", tooShort.out());
    }
}
