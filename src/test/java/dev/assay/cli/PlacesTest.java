package dev.assay.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("what a run writes replaces nothing that it reads, nor anything else that it writes:")
class PlacesTest {

    private static final String ANSWERS = """
            candidate,question,answer
            Ana Ruiz,celery-retry,"Tasks must be idempotent, since a worker may run them twice."
            Bob Ray,celery-tri,"No such question."
            """;

    private static final String RUBRIC = """
            rubric: 1
            id: celery-retry
            question: What does a task need that may run twice?
            concepts:
              - {id: idempotent, says: It is idempotent, kind: what, match: [idempotent]}
            """;

    @TempDir
    private Path folder;

    private String answers;

    @BeforeEach
    void prepare() throws IOException {
        answers = Files.writeString(folder.resolve("answers.csv"), ANSWERS).toString();
    }

    private String in(String name) {
        return folder.resolve(name).toString();
    }

    /** The same place under another name. */
    private String alias(String name) {
        return folder + "/./" + name;
    }

    private String link(String name, String to) throws IOException {
        return Files.createSymbolicLink(folder.resolve(name), Path.of(to)).toString();
    }

    private CommandRun grade(String... more) {
        return gradeOf(answers, more);
    }

    private static CommandRun gradeOf(String answers, String... more) {
        return CommandRun.of(Stream.concat(Stream.of("grade", "django", answers), Stream.of(more))
                .toArray(String[]::new));
    }

    /** Runs a command that is refused with this message, and changes and leaves nothing. */
    private void refused(String message, String... command) throws IOException {
        Map<String, String> before = contents();
        CommandRun run = CommandRun.of(command);
        assertEquals(ExitCode.MISUSE, run.exitCode(), run.err());
        assertTrue(run.err().contains(message), run.err());
        assertEquals("", run.out());
        assertEquals(before, contents());
    }

    private void refusedGrade(String message, String... more) throws IOException {
        refused(
                message,
                Stream.concat(Stream.of("grade", "django", answers), Stream.of(more))
                        .toArray(String[]::new));
    }

    private Map<String, String> contents() throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.toList()) {
                contents.put(file.toString(), Files.isRegularFile(file) ? Files.readString(file) : "");
            }
        }
        return contents;
    }

    private String report() {
        assertEquals(1, grade("--report", in("report")).exitCode());
        return in("report");
    }

    @Test
    @DisplayName("answers in the folder of the report, which is replaced")
    void answersInReport() throws IOException {
        String report = report();
        String inside =
                Files.copy(Path.of(answers), Path.of(report, "mine.csv")).toString();
        Path candidate = Files.createDirectories(Path.of(report, "fold", "ana"));
        Files.writeString(candidate.resolve("celery-retry.md"), "Tasks must be idempotent.");
        String message = "lies in the folder of the report, which is replaced";
        for (String source : List.of(
                inside, candidate.getParent().toString(), link("mine", inside), link("link", report) + "/mine.csv")) {
            refused("'" + source + "' " + message, "grade", "django", answers, source, "--report", report);
            refused(message, "grade", "django", source, "--report", in("link"), "--out", in("y.jsonl"));
        }
    }

    @Test
    @DisplayName("the pack in the folder of the report, which is replaced")
    void packInReport() throws IOException {
        String report = report();
        Path pack = Files.createDirectory(Path.of(report, "pack"));
        Path rubric = Files.writeString(pack.resolve("celery-retry.yaml"), RUBRIC);
        assertEquals(1, grade("--out", in("g.jsonl")).exitCode());
        Path linked = Files.createDirectory(folder.resolve("linked"));
        Files.createSymbolicLink(linked.resolve("celery-retry.yaml"), rubric);
        String message = "lies in the folder of the report, which is replaced";
        for (String name : List.of(pack.toString(), rubric.toString(), linked.toString())) {
            refused(message, "grade", name, answers, "--report", report);
            refused(message, "report", in("g.jsonl"), report, "--pack", name);
        }
    }

    private String answerFolder() throws IOException {
        Path candidate = Files.createDirectories(folder.resolve("fold").resolve("mei"));
        Files.writeString(candidate.resolve("celery-retry.md"), "Tasks must be idempotent.");
        return in("fold");
    }

    @Test
    @DisplayName("an answer in a folder of answers, also one that stands there by a link")
    void answerInFolder() throws IOException {
        String fold = answerFolder();
        Path other = Files.createDirectories(folder.resolve("other"));
        Files.writeString(other.resolve("celery-retry.md"), "It depends.");
        Files.createSymbolicLink(Path.of(fold, "ana"), other);
        for (String option : List.of("--out", "--rejected", "--copies", "--audit")) {
            for (String answer :
                    List.of("fold/mei/celery-retry.md", "fold/ana/celery-retry.md", "other/celery-retry.md")) {
                refused("holds the answers; it would be overwritten", "grade", "django", fold, option, in(answer));
            }
        }
        refused(
                "holds the answers; it would be overwritten",
                "agree",
                "django",
                fold,
                "--out",
                in("fold/mei/x/../celery-retry.md"));
    }

    @Test
    @DisplayName("no new file in a folder of answers, where the next run would read it")
    void newFileInFolder() throws IOException {
        String fold = answerFolder();
        String message = "lies in '" + fold + "', which holds the answers; it would be read as one of them";
        for (String option : List.of("--out", "--rejected", "--copies", "--audit", "--report")) {
            refused(message, "grade", "django", fold, option, in("fold/grades.jsonl"));
        }
        refused(message, "grade", "django", fold, "--report", in("r"), "--anonymous", "--key", in("fold/key"));
        assertEquals(
                0,
                gradeOf(fold, "--out", in("folder.jsonl"), "--report", in("r")).exitCode());
        assertEquals(
                0, gradeOf(fold + "/mei/../../fold", "--out", in("fold.jsonl")).exitCode());
    }

    @Test
    @DisplayName("a rubric, by whatever link")
    void rubric() throws IOException {
        Path pack = Files.createDirectory(folder.resolve("pack"));
        Path rubric = Files.writeString(pack.resolve("celery-retry.yaml"), RUBRIC);
        Path elsewhere = Files.move(rubric, folder.resolve("rubric.yaml"));
        Files.createSymbolicLink(rubric, elsewhere);
        String link = link("grades.jsonl", rubric.toString());
        for (String name : List.of(link, elsewhere.toString(), rubric.toString())) {
            refused("it would be overwritten", "grade", pack.toString(), answers, "--out", name);
            refused("it would be overwritten", "agree", pack.toString(), answers, "--out", name);
        }
    }

    @Test
    @DisplayName("two files of one place, however it is spelled")
    void samePlace() throws IOException {
        List<String> options = List.of("--out", "--rejected", "--copies", "--audit");
        link("link", folder.toString());
        link("dangling.jsonl", "x.jsonl");
        for (String one : options) {
            for (String other : options.subList(options.indexOf(one) + 1, options.size())) {
                for (String name : List.of(alias("x.jsonl"), in("link/x.jsonl"), in("dangling.jsonl"))) {
                    refusedGrade(
                            one + " and " + other + " must not go to the same place", one, in("x.jsonl"), other, name);
                }
            }
        }
        refused(
                "must not go to the same place",
                "agree",
                "django",
                answers,
                "--out",
                in("x"),
                "--rejected",
                alias("x"));
        for (String name : List.of("x.jsonl.partial", "x.jsonl.earlier")) {
            refusedGrade(
                    "must not go to the same place: --out is kept there",
                    "--out",
                    in("x.jsonl"),
                    "--rejected",
                    alias(name));
            refusedGrade(
                    "must not go to the same place: --out is kept there", "--out", in("x.jsonl"), "--audit", in(name));
        }
        assertEquals(
                1,
                grade("--out", in("x.csv"), "--rejected", in("x.csv.partial")).exitCode());
    }

    @Test
    @DisplayName("answers from which results are written, in the file where they are kept")
    void partialAnswers() throws IOException {
        grade("--out", in("x.jsonl"));
        Files.move(folder.resolve("x.jsonl"), folder.resolve("x.jsonl.partial"));
        refused(
                "'" + in("x.jsonl.partial") + "' holds the answers; it would be overwritten",
                "grade",
                "django",
                in("x.jsonl.partial"),
                "--out",
                in("x.jsonl"),
                "--resume");
    }

    @Test
    @DisplayName("the key of a report")
    void key() throws IOException {
        String[] anonymous = {"--report", in("r"), "--anonymous"};
        for (String option : List.of("--out", "--rejected", "--copies", "--audit")) {
            refusedGrade(
                    option + " and --key must not go to the same place",
                    Stream.concat(Stream.of(option, alias("k.jsonl"), "--key", in("k.jsonl")), Stream.of(anonymous))
                            .toArray(String[]::new));
            refusedGrade(
                    option + " and --key must not go to the same place",
                    Stream.concat(Stream.of(option, in("r.key"), "--format", "jsonl"), Stream.of(anonymous))
                            .toArray(String[]::new));
        }
        refusedGrade("holds the answers", "--report", in("r"), "--anonymous", "--key", answers);
        refusedGrade("no folder", "--report", in("r"), "--anonymous", "--key", in("no/key"));
        link("link", Files.createDirectory(folder.resolve("r")).toString());
        refusedGrade("would lie in the report", "--report", in("r"), "--anonymous", "--key", in("link/key"));
    }

    @Test
    @DisplayName("nothing by a run that is refused, not even an audit log")
    void refusedRun() throws IOException {
        refusedGrade("no folder", "--audit", in("r/y.audit"), "--report", in("r"));
        refusedGrade("no folder", "--audit", in("no/y.audit"));
        refusedGrade("is a folder", "--audit", folder.toString());
        String report = report();
        refusedGrade("lies in the folder of the report", "--audit", report + "/y.audit", "--report", report);
        Path theirs = Files.createDirectory(folder.resolve("theirs"));
        Files.writeString(theirs.resolve("thesis.txt"), "mine");
        refusedGrade("would be replaced", "--audit", in("y.audit"), "--report", theirs.toString());
        refusedGrade("--key goes with", "--audit", in("y.audit"), "--report", in("r"), "--key", in("k"));
        Path table = Files.writeString(folder.resolve("table.csv"), "name,points\nana,3\n");
        CommandRun run = gradeOf(table.toString(), "--format", "csv", "--audit", in("y.audit"));
        assertEquals(ExitCode.FAILED, run.exitCode(), run.err());
        assertFalse(Files.exists(folder.resolve("y.audit")));
    }

    @Test
    @DisplayName("the reference or the question of a draft")
    void draft() throws IOException {
        Path question = Files.writeString(folder.resolve("question.txt"), "Why is a task retried?");
        Path reference = Files.writeString(folder.resolve("reference.txt"), "Because the worker may have died.");
        for (String out :
                List.of(alias("question.txt"), alias("reference.txt"), link("out.yaml", question.toString()))) {
            refused(
                    "it would be overwritten",
                    "draft",
                    "--question",
                    "@" + question,
                    "--reference",
                    reference.toString(),
                    "--out",
                    out,
                    "--force");
        }
    }

    @Test
    @DisplayName("devices hold nothing, and a link still leads to its file")
    void allowed() throws IOException {
        byte[] expected = grade("--format", "jsonl").out().getBytes();
        Files.writeString(folder.resolve("real.jsonl"), "old\n");
        String link = link("link.jsonl", in("real.jsonl"));
        CommandRun run = grade("--out", link, "--rejected", "/dev/null", "--report", in("r"));
        assertEquals(1, run.exitCode(), run.err());
        assertTrue(Files.isSymbolicLink(Path.of(link)));
        assertArrayEquals(expected, Files.readAllBytes(folder.resolve("real.jsonl")));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(
                    List.of("answers.csv", "link.jsonl", "r", "real.jsonl"),
                    files.map(file -> file.getFileName().toString()).sorted().toList());
        }
    }
}
