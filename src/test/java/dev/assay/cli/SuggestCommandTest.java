package dev.assay.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.assay.study.suggestion.KettleAnswers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From graded answers to a changed rubric. */
class SuggestCommandTest {

    private static final String RUBRIC = """
            rubric: 1
            id: cache
            question: When do you add a cache?
            concepts:
              - id: measure   # the point of it all
                says: Measures before anything is cached
                kind: what
                match:
                  # in their words
                  - profil*
              - id: stale
                says: Knows that a cache serves old data
                kind: why
                match: [stale]
            """;

    private static final List<String> STALE =
            List.of("Users may see stale rows.", "Stale data is the price.", "It gets stale.", "Pages go stale.");
    private static final List<String> OTHER =
            List.of("Redis is nice.", "Caches are fast.", "Numbers are for managers.", "I like slow mornings.");
    private static final List<String> PROFILED = List.of(
            "I profile first.", "Profiling comes first.", "First a profiler run.", "I profile, and then I decide.");
    private static final List<String> NUMBERS = List.of(
            "I look for slow queries in the numbers.",
            "First the numbers: what is slow?",
            "The numbers tell me which page is slow.",
            "Slow by the numbers, not by feeling.");

    @TempDir
    private Path folder;

    private Path rubric;
    private Path graded;
    private Path patch;

    @BeforeEach
    void write() throws IOException {
        rubric = folder.resolve("cache.yaml");
        graded = folder.resolve("graded.csv");
        patch = folder.resolve("patch.yaml");
        Files.writeString(rubric, RUBRIC);
        StringBuilder rows = new StringBuilder("candidate,question,answer,score\n");
        for (int i = 0; i < 32; i++) {
            String stale = STALE.get(i % 4);
            rows.append(row("profiled" + i, PROFILED.get(i / 4 % 4) + " " + stale, 1));
            rows.append(row("numbers" + i, stale + " " + NUMBERS.get(i / 4 % 4), 1));
            rows.append(row("half" + i, OTHER.get(i / 4 % 4) + " " + stale, 0.5));
            rows.append(row("none" + i, OTHER.get(i % 4) + " " + OTHER.get(i / 4 % 4), 0));
        }
        Files.writeString(graded, rows);
    }

    private static String row(String candidate, String answer, double score) {
        return candidate + ",cache,\"" + answer + "\"," + score + "\n";
    }

    private CommandRun suggest(String... more) {
        String[] args = new String[more.length + 4];
        args[0] = "suggest";
        args[1] = rubric.toString();
        args[2] = "cache";
        args[3] = graded.toString();
        System.arraycopy(more, 0, args, 4, more.length);
        return CommandRun.of(args);
    }

    private CommandRun apply() {
        return CommandRun.of("apply", rubric.toString(), patch.toString(), "--by", "Ana", "--date", "2026-01-31");
    }

    @Test
    @DisplayName("the report names the planted hole first, with figures and examples")
    void report() {
        CommandRun run = suggest();
        assertEquals(0, run.exitCode(), run.err());
        List<String> lines = run.outLines();
        assertEquals("cache: 128 graded answers, in 5 folds", lines.get(0));
        // 32 of 128 answers are off by 0.5: the root of 32 * 0.25 / 128 is 0.25.
        assertTrue(lines.get(1).startsWith("  the rubric as it is:       RMSE 0.250, Pearson "), lines.get(1));
        assertTrue(run.out().contains("  1. add to measure: numbers ~ slow\n"), run.out());
        assertTrue(
                run.out().contains("moves 32 answers: 32 rightly, 0 wrongly (100 % right, by chance 33 %)"), run.out());
        assertTrue(run.out().contains("given 1.00, earned 0.50 -> 1.00: "), run.out());
        assertTrue(run.out().contains("[slow queries in the numbers]"), run.out());
        assertEquals("", run.err());
    }

    @Test
    @DisplayName("the patch is applied as it is; only the lines change that must")
    void applied() throws IOException, NoSuchAlgorithmException {
        assertEquals(0, suggest("--patch", patch.toString()).exitCode());
        assertEquals(RUBRIC, Files.readString(rubric), "suggest changes nothing");

        CommandRun run = apply();
        assertEquals(0, run.exitCode(), run.err());
        assertEquals("changed " + rubric + "\n", run.err());
        String digest =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(graded)));
        assertEquals(
                RUBRIC.replace("      - profil*\n", "      - profil*\n      - numbers ~ slow\n")
                        + "\nhistory:\n  - date: 2026-01-31\n    by: Ana\n    data: " + digest
                        + "\n    says: adds 1 pattern to measure\n",
                Files.readString(rubric));
        assertTrue(suggest().out().contains("the rubric as it is:       RMSE 0.000, Pearson 1.00\n"));
    }

    @Test
    @DisplayName("what a person deletes from the patch is not applied")
    void deleted() throws IOException {
        suggest("--patch", patch.toString());
        String whole = Files.readString(patch);
        assertTrue(whole.contains("      # moves 32 answers: 32 rightly, 0 wrongly"), whole);
        Files.writeString(patch, whole.replace("      - numbers ~ slow\n", ""));
        CommandRun run = apply();
        assertEquals(0, run.exitCode());
        assertEquals("nothing is left in '" + patch + "': nothing is written\n", run.err());
        assertEquals(RUBRIC, Files.readString(rubric));
    }

    @Test
    @DisplayName("an idea is taken by deleting the sign before its entry, and by nothing else")
    void idea() throws IOException {
        Path kettle = folder.resolve("descale.yaml");
        Files.writeString(kettle, KettleAnswers.YAML);
        StringBuilder rows = new StringBuilder("candidate,question,answer,score\n");
        KettleAnswers.graded()
                .forEach(one -> rows.append(
                        row(one.candidate(), one.answer(), one.score()).replaceFirst(",cache,", ",descale,")));
        Files.writeString(graded, rows);
        String[] suggest = {"suggest", kettle.toString(), "descale", graded.toString(), "--patch", patch.toString()};
        String[] apply = {"apply", kettle.toString(), patch.toString(), "--by", "Ana"};
        assertEquals(0, CommandRun.of(suggest).exitCode());
        assertEquals(
                "nothing is left in '" + patch + "': nothing is written\n",
                CommandRun.of(apply).err());
        assertEquals(KettleAnswers.YAML, Files.readString(kettle));

        String whole = Files.readString(patch);
        assertTrue(whole.contains("  #- concept: "), whole);
        assertTrue(whole.contains("  # idea, which chance may explain: "), whole);
        Files.writeString(patch, whole.replace("  #- ", "  - ").replace("  #  match: ", "    match: "));
        CommandRun run = CommandRun.of(apply);
        assertEquals(0, run.exitCode(), run.err() + Files.readString(patch));
        assertTrue(Files.readString(kettle).contains("cartridge"), Files.readString(kettle));
    }

    @Test
    @DisplayName("a refused patch leaves the file untouched")
    void refused() throws IOException {
        suggest("--patch", patch.toString());
        Files.writeString(patch, Files.readString(patch).replace("- numbers ~ slow", "- numbers ~ $slow\n      - a &"));
        byte[] before = Files.readAllBytes(rubric);
        CommandRun run = apply();
        assertEquals(3, run.exitCode());
        assertTrue(run.err().contains(patch + ":"), run.err());
        assertTrue(run.err().endsWith("nothing is written\n"), run.err());
        assertArrayEquals(before, Files.readAllBytes(rubric));

        Files.writeString(patch, Files.readString(patch).replace("      - a &\n", ""));
        run = apply();
        assertEquals(3, run.exitCode());
        assertTrue(run.err().contains("cache.yaml:11:19: unknown term 'slow'"), run.err());
        assertArrayEquals(before, Files.readAllBytes(rubric));
        assertEquals(List.of(), leftovers());
    }

    private List<String> leftovers() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.contains("unfinished"))
                    .toList();
        }
    }

    @Test
    @DisplayName("line breaks and control characters of answers do not leave their comments")
    void hostileAnswers() throws IOException {
        Files.writeString(
                graded, Files.readString(graded).replace("look for slow", "look\nfor\u0085\u2028\u001B[31m slow"));
        assertEquals(0, suggest("--patch", patch.toString()).exitCode());
        assertTrue(Files.readString(patch).contains("look for"), Files.readString(patch));
        CommandRun run = apply();
        assertEquals(0, run.exitCode(), run.err());
        assertTrue(Files.readString(rubric).contains("      - numbers ~ slow\n"));
    }

    @Test
    @DisplayName("a rubric that has changed since is told, and changed all the same")
    void changedSince() throws IOException {
        suggest("--patch", patch.toString());
        Files.writeString(rubric, RUBRIC.replace("[stale]", "[stale, outdated]"));
        CommandRun run = apply();
        assertEquals(0, run.exitCode());
        assertTrue(run.err().startsWith("the rubric has changed since the patch was made"), run.err());
        assertTrue(Files.readString(rubric).contains("      - numbers ~ slow\n"));
    }

    @Test
    @DisplayName("as JSON, with what each proposal moves")
    void json() throws IOException {
        JsonNode report =
                new ObjectMapper().readTree(suggest("--format", "json").out());
        JsonNode first = report.get("proposals").get(0);
        assertEquals("add", first.get("edit").asText());
        assertEquals("numbers ~ slow", first.get("pattern").asText());
        assertEquals(32, first.get("moved").size());
        JsonNode moved = first.get("moved").get(0);
        assertEquals(
                "slow queries in the numbers",
                moved.get("answer")
                        .asText()
                        .substring(moved.get("start").asInt(), moved.get("end").asInt()));
        assertEquals(0.25, report.get("now").get("rmse").asDouble());
    }

    @Test
    @DisplayName("rows that cannot be used are told and left out")
    void badRows() throws IOException {
        Files.writeString(graded, Files.readString(graded) + "zoe,cache,I profile.,good\nzoe,other,Hm.,1\n");
        CommandRun run = suggest();
        assertEquals(1, run.exitCode());
        assertEquals(
                graded
                        + ":130: score: 'good' is no fraction from 0 to 1, such as 0.75\n1 row answers another question\n",
                run.err());
        assertEquals("cache: 128 graded answers, in 5 folds", run.outLines().get(0));
    }

    @Test
    @DisplayName("what cannot be done is refused with the reason")
    void refusals() throws IOException {
        assertEquals(2, suggest("--folds", "1").exitCode());
        CommandRun bundled = CommandRun.of("suggest", "django", "nothing", graded.toString());
        assertEquals(2, bundled.exitCode());
        Files.writeString(graded, "candidate,question,answer,score\nana,cache,I profile.,1\n");
        CommandRun few = suggest();
        assertEquals(3, few.exitCode());
        assertEquals("'" + graded + "' has 1 graded answer to cache; at least 12 are needed\n", few.err());
        Files.writeString(patch, "patch: 1\nrubric: celery-retry\nadd: [{concept: a, match: [b]}]\n");
        CommandRun inside = CommandRun.of("apply", "django", patch.toString(), "--by", "Ana");
        assertEquals(2, inside.exitCode());
        assertEquals("the pack 'django' is part of Assay: copy it to change it\n", inside.err());
    }

    @Test
    @DisplayName("results never replace a file of the pack")
    void sparesTheRubric() throws IOException {
        String before = Files.readString(rubric);
        CommandRun run = suggest("--patch", rubric.toString());
        assertEquals(2, run.exitCode());
        assertTrue(run.err().contains("is a file of the pack"), run.err());
        assertEquals(
                2,
                CommandRun.of("agree", folder.toString(), graded.toString(), "--out", rubric.toString())
                        .exitCode());
        assertEquals(
                2,
                CommandRun.of("grade", folder.toString(), graded.toString(), "--out", rubric.toString())
                        .exitCode());
        assertEquals(before, Files.readString(rubric));
    }

    @Test
    @DisplayName("what grade rejects is no evidence: a second answer of one person, an empty one, no text")
    void rejects() throws IOException {
        String all = Files.readString(graded);
        Files.writeString(
                graded,
                all + row("none0", "I look at the numbers.", 1) + row("zoe", "  ", 1) + row("yan", "Fast\0.", 1));
        CommandRun run = suggest();
        assertEquals(1, run.exitCode());
        assertEquals("cache: 128 graded answers, in 5 folds", run.outLines().get(0));
        assertTrue(run.err().contains("graded.csv:130: "), run.err());
        assertTrue(run.err().contains("graded.csv:131: nothing was answered"), run.err());
        assertTrue(run.err().contains("graded.csv:132: a NUL character"), run.err());
    }
}
