package dev.assay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.assay.report.InterviewSchema;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerdictCommandTest {

    private static final String RUBRIC = """
            rubric: 1
            id: %1$s
            question: Why %1$s?
            concepts:
              - id: alpha
                says: Names alpha of %1$s
                kind: what
                match: [alpha]
                against: [omega]
                ask: What about alpha?
              - id: beta
                says: Gives beta as the reason for %1$s
                kind: why
                weight: 2
                match: [beta, beta ...4 wobbles]
                ask: And why?
            redFlags:
              - id: luck
                says: Trusts in luck
                severity: critical
                match: [luck]
                ask: What if luck fails?
            goodSigns:
              - id: story
                says: Tells a story
                match: [once upon]
            """;

    private static final String STRONG = "\"It has alpha, because of beta. Once upon a time it failed.\"";
    private static final String WEAK = "\"We trust our luck. It is omega.\"";

    @TempDir
    private Path folder;

    @BeforeEach
    void pack() throws IOException {
        Files.createDirectory(folder.resolve("pack"));
        for (String id : List.of("one", "two", "three", "four")) {
            Files.writeString(folder.resolve("pack/" + id + ".yaml"), RUBRIC.formatted(id));
        }
        Files.writeString(folder.resolve("pack/pack.yaml"), """
                title: Letters
                interview:
                  minutes: {from: 20, to: 30}
                  questions: {from: 2, to: 3}
                  keepLast: 5
                """);
    }

    @Test
    @DisplayName("the picture grows answer by answer, until nothing can change it")
    void decidedEarly() throws IOException {
        CommandRun run = verdict("ana,one," + WEAK + "\nana,two," + WEAK + "\n");
        assertEquals(0, run.exitCode(), run.err());
        assertTrue(run.out().startsWith("ana: junior after 2 of 3 answers\n"), run.out());
        assertTrue(run.out().contains(" 1  one       0.00 junior  0.00 junior  junior–senior\n"), run.out());
        assertTrue(run.out().contains(" 2  two       0.00 junior  0.00 junior  junior\n"), run.out());
        assertTrue(run.out().contains("decides the band"), run.out());
        assertTrue(
                run.out().contains("Decided after 2 of 3: with full marks in the rest or with none, it is junior."),
                run.out());
        assertTrue(run.out().contains("2 answers are too few to say more than a first impression."), run.out());
        assertTrue(run.out().contains("! Trusts in luck (critical, one and two): “We trust our luck”"), run.out());
        assertTrue(run.out().contains("- Said to be otherwise: Names alpha of one (one): “It is omega”"), run.out());
        assertTrue(run.out().contains("? four, which tells most beside what was asked"), run.out());
    }

    @Test
    @DisplayName("--questions says how many are planned, so that the same answers leave more open")
    void planned() throws IOException {
        CommandRun run = verdict("ana,one," + WEAK + "\nana,two," + WEAK + "\n", "--questions", "4");
        assertTrue(run.out().contains("2 of 4 questions are still to come"), run.out());
        assertTrue(run.out().contains("0.00 junior  junior–mid\n"), run.out());
    }

    @Test
    @DisplayName("strengths come with the candidate's own words")
    void strengths() throws IOException {
        CommandRun run = verdict("ana,one," + STRONG + "\n");
        assertTrue(
                run.out().contains("+ Gives beta as the reason for one (one): “It has alpha, because of beta”")
                        || run.out()
                                .contains("+ Gives beta as the reason for one (one): “It has alpha, because of beta.”"),
                run.out());
        assertTrue(run.out().contains("+ Tells a story (one): “Once upon a time it failed"), run.out());
        assertFalse(run.out().contains("What is missing or wrong"), run.out());
    }

    @Test
    @DisplayName("of several statements of a thing, the verdict quotes the one with the most words")
    void strongest() throws IOException {
        CommandRun run = verdict("ana,one,\"Beta. We did it since beta always wobbles.\"\n");
        String text = run.out().replaceAll("\\s+", " ");
        assertTrue(
                text.contains("+ Gives beta as the reason for one (one): “We did it since beta always wobbles"), text);
    }

    @Test
    @DisplayName("own experience comes before what weighs as much and can be looked up")
    void ownExperience() throws IOException {
        only("""
                rubric: 1
                id: only
                question: What did you do?
                concepts:
                  - id: fact
                    says: Knows the fact
                    kind: what
                    match: [fact]
                  - id: own
                    says: Did it themselves
                    kind: done
                    match: [did]
                """);
        CommandRun run = verdict("ana,only,It is a fact. I did it.\n");
        assertTrue(run.out().indexOf("+ Did it themselves") < run.out().indexOf("+ Knows the fact"), run.out());
    }

    @Test
    @DisplayName("with a kind of knowledge stands how many answers could show it, where it is not all")
    void kinds() throws IOException {
        only("""
                rubric: 1
                id: only
                question: What is it?
                concepts:
                  - id: fact
                    says: Knows the fact
                    kind: what
                    match: [fact]
                """);
        CommandRun run = verdict("ana,one," + STRONG + "\nana,only,It is a fact.\n");
        String text = run.out().replaceAll("\\s+", " ");
        assertTrue(
                text.contains(
                        "From best to least: how things work 1.00 and reasons 1.00 (1 of 2 answers could show it)."),
                text);
    }

    @Test
    @DisplayName("when all answers are in, nothing is said of how it could still end")
    void allIn() throws IOException {
        CommandRun run = verdict("ana,one," + WEAK + "\nana,two," + WEAK + "\nana,three," + WEAK + "\n");
        assertTrue(run.out().startsWith("ana: junior after 3 answers\n"), run.out());
        assertTrue(run.out().contains(" 1  one       0.00 junior\n"), run.out());
        for (String noise : List.of("so far", "can still end", "ecided", "decides", "was open until")) {
            assertFalse(run.out().contains(noise), run.out());
        }
    }

    @Test
    @DisplayName("a plus stands before what is good, and a red flag is not")
    void marks() throws IOException {
        CommandRun run = verdict("ana,one,\"Once upon a time we trusted our luck.\"\n");
        assertTrue(run.out().contains("\n    + 1 good sign\n    ! 1 critical red flag\n"), run.out());
    }

    @Test
    @DisplayName("what is not listed is counted, with the questions where most of it is")
    void more() throws IOException {
        String none = "\"Nothing comes to my mind.\"";
        CommandRun run = verdict("ana,one," + none + "\nana,two," + none + "\nana,three,It is omega.\n"
                + "ana,four,\"Omega, and never beta.\"\n");
        assertTrue(run.out().replaceAll("\\s+", " ").contains("and 2 other gaps, in "), run.out());
        assertFalse(run.out().contains("other follow-up"), run.out());
    }

    @Test
    @DisplayName("who states the wrong thing is told from who says that they do not know")
    void wrongOrUnknown() throws IOException {
        CommandRun wrong = verdict("ana,one,It is omega.\nana,two,It is omega.\n");
        assertTrue(
                wrong.out().contains("! Denies or gets wrong 2 of 4 points, says of none that they do not know\n"),
                wrong.out());
        CommandRun unsure = verdict("ana,one,I do not know whether it has alpha.\nana,two,It has alpha.\n");
        assertTrue(
                unsure.out().contains("! Denies or gets wrong none of 4 points, says of 1 that they do not know\n"),
                unsure.out());
        CommandRun neither = verdict("ana,one,It has alpha.\n");
        assertFalse(neither.out().contains("gets wrong"), neither.out());
    }

    @Test
    @DisplayName("next is asked what shows whether a critical flag was meant so, then what the lowest answer lacks")
    void next() throws IOException {
        Path answers = Files.writeString(
                folder.resolve("next.csv"),
                "candidate,question,answer\nbob,one,Nothing.\nbob,two,\"Alpha, because of beta and luck.\"\n");
        CommandRun run =
                CommandRun.of("verdict", folder.resolve("pack").toString(), answers.toString(), "--format", "json");
        List<String> asked = new ArrayList<>();
        new ObjectMapper()
                .readTree(run.out())
                .at("/verdicts/0/followUps")
                .forEach(next -> asked.add(next.path("question").asText() + " "
                        + next.path("concept").asText() + " "
                        + next.path("flag").asText() + " " + next.path("ask").asText()));
        assertEquals(
                List.of(
                        "two null luck What if luck fails?",
                        "one beta null And why?",
                        "one alpha null What about alpha?"),
                asked);
    }

    @Test
    @DisplayName("the band of all answers has its reason in a line, and an answer's that is lower than its score too")
    void reasons() {
        String mid = CommandRun.of("verdict", "django", "examples/answers/answers.csv", "--candidate", "daniel")
                .out()
                .replaceAll("\\s+", " ");
        assertTrue(
                mid.matches(
                        ".* mid: mean 0\\.\\d\\d reaches mid, from 0\\.35; senior begins at 0\\.65, and only \\d of 11 answers (is|are) senior\\. .*"),
                mid);
        assertTrue(
                mid.contains(
                        "slow-endpoint 0.75 mid = mid, not senior: no reason or trade-off has at least half its credit"),
                mid);
        String junior = CommandRun.of("verdict", "django", "examples/answers/answers.csv", "--candidate", "josie")
                .out()
                .replaceAll("\\s+", " ");
        assertTrue(
                junior.matches(
                        ".* junior: mean 0\\.\\d\\d is below mid, from 0\\.35, and only \\d of 11 answers (is|are) mid\\. .*"),
                junior);
        String senior = CommandRun.of("verdict", "django", "examples/answers/answers.csv", "--candidate", "mei")
                .out()
                .replaceAll("\\s+", " ");
        assertTrue(senior.contains(" senior: mean 1.00 reaches senior, from 0.65. "), senior);
    }

    @Test
    @DisplayName("many rows of questions that the pack does not have are told as one, to the eye and in the verdict")
    void unknownQuestions() throws IOException {
        CommandRun run = verdict("ana,one," + STRONG + "\nana,tea,x\nana,soup,x\nana,cake,x\nana,pie,x\n");
        assertEquals(1, run.exitCode());
        String sentence = "4 rows of 4 questions that the pack does not have: cake, pie, soup, tea";
        assertTrue(run.err().contains(sentence), run.err());
        assertTrue(run.out().contains("  - " + sentence), run.out());
        assertFalse(run.err().contains("unknown-question"), run.err());
    }

    @Test
    @DisplayName("each candidate has a verdict, or the one that is named")
    void candidates() throws IOException {
        String rows = "ana,one," + STRONG + "\nbob,one," + WEAK + "\nana,two," + STRONG + "\n";
        CommandRun all = verdict(rows);
        assertTrue(all.out().contains("ana: senior after 2 of 3 answers\n"), all.out());
        assertTrue(all.out().contains("\nbob: junior after 1 of 3 answers\n"), all.out());
        CommandRun bob = verdict(rows, "--candidate", "bob");
        assertTrue(bob.out().startsWith("bob: "), bob.out());
        assertFalse(bob.out().contains("ana"), bob.out());
        CommandRun nobody = verdict(rows, "--candidate", "eve");
        assertEquals(2, nobody.exitCode());
        assertTrue(nobody.err().contains("no answer of 'eve'; there are answers of ana, bob"), nobody.err());
    }

    @Test
    @DisplayName("a trial project that says otherwise is set against the interview, with caution")
    void trial() throws IOException {
        Path trial = answers("trial.csv", "ana,one," + WEAK + "\nzoe,one," + WEAK + "\n");
        CommandRun run = verdict("ana,one," + STRONG + "\nana,two," + STRONG + "\n", "--trial", trial.toString());
        String text = run.out().replaceAll("\\s+", " ");
        assertTrue(
                text.contains("Over the 1 question that both answer, the interview is worth 1.00 and the trial project"
                        + " 0.00: talks better than the trial project shows."),
                text);
        assertTrue(text.contains("With so few questions in common it can be chance."), text);
        assertTrue(text.contains("Only in the interview: Names alpha of one (one)"), text);
        assertTrue(text.contains("the trial project says otherwise: “It is omega”"), text);
        assertTrue(text.contains("In the trial project: Trusts in luck (one)"), text);
        assertTrue(run.err().contains("no interview, and so no verdict: zoe"), run.err());
        Path other = answers("other.csv", "ana,three," + STRONG + "\n");
        CommandRun reverse = verdict("ana,one," + WEAK + "\n", "--trial", other.toString());
        assertTrue(
                reverse.out()
                        .replaceAll("\\s+", " ")
                        .contains("They have no question in common. All in all the"
                                + " interview is worth 0.00 and the trial project 1.00: the trial project shows more"),
                reverse.out());
    }

    @Test
    @DisplayName("rejected rows are told, are part of the verdict, and make the exit code 1")
    void rejected() throws IOException {
        CommandRun run = verdict("ana,one," + STRONG + "\nana,one,again\nana,nine,what\n");
        assertEquals(1, run.exitCode());
        assertTrue(run.err().contains("answers.csv:3: duplicate"), run.err());
        assertTrue(run.out().contains("Not counted"), run.out());
        assertTrue(run.out().replaceAll("\\s+", "").contains("answers.csv:4:unknown-question"), run.out());
        CommandRun none = verdict("ana,nine,what\n");
        assertEquals(1, none.exitCode());
        assertEquals("", none.out());
        assertTrue(none.err().contains("no answer was graded"), none.err());
    }

    @Test
    @DisplayName("JSON follows its schema, also with a trial project and rejected rows")
    void json() throws IOException {
        Path trial = answers("trial.csv", "ana,one," + WEAK + "\n");
        CommandRun run = verdict(
                "ana,one," + STRONG + "\nana,two," + WEAK + "\nana,nine,what\n",
                "--trial",
                trial.toString(),
                "--format",
                "json");
        JsonNode json = new ObjectMapper().readTree(run.out());
        assertEquals(List.of(), InterviewSchema.objectionsToVerdicts(json));
        assertEquals("ana", json.at("/verdicts/0/candidate").asText());
        assertEquals(0.5, json.at("/verdicts/0/mean").asDouble());
        assertEquals("talks", json.at("/verdicts/0/trial/lean").asText());
        assertEquals("unknown-question", json.at("/verdicts/0/rejected/0/code").asText());
        JsonNode quote = json.at("/verdicts/0/strengths/0/quote");
        String answer = STRONG.substring(1, STRONG.length() - 1);
        assertEquals(
                quote.at("/text").asText(),
                answer.substring(quote.at("/start").asInt(), quote.at("/end").asInt()));
    }

    @Test
    @DisplayName("the examples fit the width, and nobody is senior whose answers are not")
    void examples() {
        CommandRun run = CommandRun.of("verdict", "django", "examples/answers/answers.csv");
        assertEquals(0, run.exitCode(), run.err());
        run.outLines().forEach(line -> assertTrue(line.codePointCount(0, line.length()) <= 80, line));
        assertTrue(run.out().contains("\nmei: senior") || run.out().startsWith("mei: senior"), run.out());
        assertTrue(run.out().contains("\ndaniel: mid"), run.out());
        assertTrue(run.out().contains("\nvictor: junior"), run.out());
        assertTrue(run.out().contains("decide yourself"), run.out());
    }

    @Test
    void misuse() throws IOException {
        Path answers = answers("answers.csv", "ana,one," + STRONG + "\n");
        String pack = folder.resolve("pack").toString();
        assertMisuse("at least one question must be planned", pack, answers.toString(), "--questions", "0");
        assertMisuse("no file or folder 'nowhere.csv'", pack, "nowhere.csv");
        assertMisuse("no file or folder 'nowhere.csv'", pack, answers.toString(), "--trial", "nowhere.csv");
        assertMisuse("standard input can be read only once", pack, "-", "--trial", "-");
        assertMisuse("ANSWERS", pack);
        assertMisuse("the pack has no questions", "common", answers.toString());
    }

    private static void assertMisuse(String message, String... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = "verdict";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        CommandRun run = CommandRun.of(all);
        assertEquals(2, run.exitCode(), run.err());
        assertTrue(run.err().contains(message), run.err());
        assertEquals("", run.out());
    }

    /** Adds a rubric with the id {@code only}. */
    private void only(String rubric) throws IOException {
        Files.writeString(folder.resolve("pack/only.yaml"), rubric);
    }

    private CommandRun verdict(String rows, String... options) throws IOException {
        String[] all = new String[options.length + 3];
        all[0] = "verdict";
        all[1] = folder.resolve("pack").toString();
        all[2] = answers("answers.csv", rows).toString();
        System.arraycopy(options, 0, all, 3, options.length);
        return CommandRun.of(all);
    }

    private Path answers(String name, String rows) throws IOException {
        return Files.writeString(folder.resolve(name), "candidate,question,answer\n" + rows, StandardCharsets.UTF_8);
    }
}
