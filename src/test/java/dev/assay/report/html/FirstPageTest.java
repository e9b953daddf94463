package dev.assay.report.html;

import static dev.assay.report.html.Markup.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.assay.batch.Graded;
import dev.assay.batch.Submission;
import dev.assay.cli.CommandRun;
import dev.assay.grade.Grader;
import dev.assay.grade.Review;
import dev.assay.rubric.RubricSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the overview says of each candidate at first sight. */
class FirstPageTest {

    @TempDir
    private Path folder;

    @Test
    @DisplayName(
            "candidates have the band that their answers reach together, and why where the mean would give another")
    void overallBand() throws IOException {
        Path results = folder.resolve("results.jsonl");
        CommandRun run = CommandRun.of("grade", "django", "examples/answers/answers.csv", "--out", results.toString());
        assertEquals(0, run.exitCode(), run.err());
        Map<String, String> pages = SampleResults.report(results, folder.resolve("report"), ReportSettings.of("T"));
        String page = pages.get("index.html");
        String verdicts = CommandRun.of("verdict", "django", "examples/answers/answers.csv")
                .out();
        for (String name : List.of("daniel", "josie", "mei", "thiago", "victor")) {
            Matcher verdict = Pattern.compile("(?m)^" + name + ": (\\w+) after").matcher(verdicts);
            assertTrue(verdict.find(), verdicts);
            Matcher row = Pattern.compile("<bdi>" + name + "</bdi></a></th>.*?class=\"overall\" data-v=\"(\\w+)\"")
                    .matcher(page.substring(page.indexOf("id=\"talk\"")));
            assertTrue(row.find(), page);
            assertEquals(verdict.group(1), row.group(1), name);
            String own = pages.values().stream()
                    .filter(html -> html.contains("<h1><bdi>" + name + "</bdi></h1>"))
                    .findFirst()
                    .orElseThrow();
            assertTrue(text(own).contains(" " + verdict.group(1) + " together"), own);
        }
    }

    @Test
    @DisplayName("whoever answered little comes last, with a first impression and no praise for what was never asked")
    void littleAnswered() throws IOException {
        Path results = folder.resolve("results.jsonl");
        CommandRun.of("grade", "django", "examples/answers/answers.csv", "--out", results.toString());
        String one = Files.readAllLines(results).stream()
                .filter(line -> line.contains("\"candidate\":\"thiago\",\"question\":\"celery-retry\""))
                .findFirst()
                .orElseThrow()
                .replace("\"thiago\"", "\"lucky\"");
        Files.writeString(results, Files.readString(results) + one + "\n");
        Map<String, String> pages = SampleResults.report(results, folder.resolve("report"), ReportSettings.of("T"));
        String talk =
                text(pages.get("index.html").substring(pages.get("index.html").indexOf("id=\"talk\"")));
        assertTrue(talk.indexOf(" lucky ") > talk.indexOf(" victor "), talk);
        assertTrue(talk.contains("a first impression, from 1 of 11 questions: mean 1.00 reaches senior"), talk);
        assertTrue(talk.contains("everything that 1 of 11 questions asked"), talk);
        assertFalse(talk.contains("no answer leaves anything to ask"), talk);
        assertTrue(talk.contains("best in m2m-n-plus-one: 0.90 senior"), talk);
    }

    @Test
    @DisplayName("several answers to check that change a candidate's band only together are told as one, first of all")
    void onlyTogether() throws IOException {
        String unknown =
                "After that night each list got its own check, which runs with three of them and again with thirty,"
                        + " so that whoever adds a harmless thing learns of it within minutes; and since one file names what is"
                        + " printed while another fetches it, both are changed at once, the one being told what the other is"
                        + " going to touch, which I ask for before I look at anything else that somebody has proposed to me, and"
                        + " which has spared us more than one telephone call in the morning since I began to insist on it.";
        StringBuilder answers = new StringBuilder("candidate,question,answer\n");
        for (String question : List.of("celery-retry", "file-uploads", "slow-endpoint", "model-vs-manager")) {
            answers.append("ana,")
                    .append(question)
                    .append(",\"")
                    .append(unknown)
                    .append("\"\n");
        }
        Path file = Files.writeString(folder.resolve("answers.csv"), answers);
        Path results = folder.resolve("results.jsonl");
        CommandRun.of("grade", "django", file.toString(), "--out", results.toString());
        String page = SampleResults.report(results, folder.resolve("report"), ReportSettings.of("T"))
                .get("index.html");
        String twice = text(page.substring(page.indexOf("id=\"read\"")));
        assertTrue(
                twice.matches("(?s).*?ana all answers together 0\\.\\d\\d junior 4 answers to check none of which would"
                        + " do it alone together they may make it senior.*"),
                twice);
        assertTrue(text(page).contains("4 answers to check, which may make it senior"), page);
    }

    @Test
    @DisplayName("where too few of the answers reach the band of their mean, it says so")
    void meanAlone() throws IOException {
        Path results = folder.resolve("results.jsonl");
        CommandRun.of("grade", "django", "examples/answers/answers.csv", "--out", results.toString());
        List<String> high = Files.readAllLines(results).stream()
                .filter(line -> line.startsWith("{\"format\":1,\"candidate\":\"daniel\""))
                .filter(line -> Stream.of("slow-endpoint", "file-uploads", "m2m-n-plus-one")
                        .anyMatch(question -> line.contains("\"question\":\"" + question + "\"")))
                .toList();
        String page = SampleResults.report(
                        Files.write(folder.resolve("high.jsonl"), high),
                        folder.resolve("report"),
                        ReportSettings.of("T"))
                .get("index.html");
        assertTrue(text(page).contains("reaches senior, from 0.65, but only 1 of 3 answers does"), page);
    }

    @Test
    @DisplayName("what speaks for somebody and what against stands in words beside the name")
    void firstGlance() throws IOException {
        Grader grader = Grader.compile(RubricSet.bundled("django").get("celery-retry"));
        Path results = SampleResults.file(
                folder.resolve("results.jsonl"),
                new Graded(
                        Submission.of("ana", "celery-retry", "x"),
                        grader.grade("I set max_retries to 5, that is all I do, and it always worked.")),
                SampleResults.scored("bob", "q", 0.7, Map.of()));
        String page = SampleResults.report(results, folder.resolve("report"), ReportSettings.of("T"))
                .get("index.html");
        String says = RubricSet.bundled("django").get("celery-retry").redFlags().stream()
                .filter(flag -> page.contains("data-f=\"" + flag.id()))
                .findFirst()
                .orElseThrow()
                .says();
        String talk = page.substring(page.indexOf("id=\"talk\""), page.indexOf("id=\"shared\""));
        assertTrue(talk.contains(says.substring(0, 40)), talk);
        String filter = page.substring(page.indexOf("id=\"f-flag\""), page.indexOf("id=\"f-review\""));
        assertTrue(filter.contains(">" + says + "</option>"), filter);
    }

    @Test
    @DisplayName(
            "at most two short columns stand beside candidates, no group's, and none where names are not to be known")
    void carried() throws IOException {
        Path results = SampleResults.file(
                folder.resolve("results.jsonl"),
                SampleResults.scored("ana", "q", 0.2, columns("9 years", "F", "x".repeat(25), "one", "Rome")),
                SampleResults.scored("ana", "r", 0.2, columns("9 years", "F", "y", "two", "Rome")),
                SampleResults.scored("bob", "q", 0.2, columns("18 months", "M", "y", "two", "Bonn")));
        Set<String> group = Set.of("gender");
        String page = SampleResults.report(
                        results,
                        folder.resolve("report"),
                        new ReportSettings("T", Optional.empty(), group, Optional.empty()))
                .get("index.html");
        assertTrue(text(page).contains("Candidate Experience Town Mean Band"), text(page));
        assertTrue(page.contains("data-v=\"1.5\"><bdi>18 months</bdi>"), page);
        assertTrue(text(page).contains("ana 9 years Rome 0.20"), text(page));
        Pseudonyms pseudonyms = Pseudonyms.open(folder.resolve("key"));
        String anonymous = SampleResults.report(
                        results,
                        folder.resolve("anonymous"),
                        new ReportSettings("T", Optional.empty(), group, Optional.of(pseudonyms)))
                .get("index.html");
        assertFalse(anonymous.contains("experience</bdi>") || anonymous.contains("Rome"), anonymous);
    }

    @Test
    @DisplayName(
            "who talks confidently and wrongly is told from who says that they do not know, each by a flag of their own")
    void wrongOrUnknown() throws IOException {
        String page = examples();
        String honest = row(page, "josie");
        String bluffing = row(page, "victor");
        Matcher wrong = Pattern.compile("denies or gets wrong (\\d+) of 86 points, says of none that they do not know")
                .matcher(bluffing);
        assertTrue(wrong.find() && Integer.parseInt(wrong.group(1)) > 20, bluffing);
        assertTrue(
                Pattern.compile("denies or gets wrong (none|\\d) of 86 points, says of [2-9] that they do not know")
                        .matcher(honest)
                        .find(),
                honest);
        assertTrue(bluffing.contains("critical: "), bluffing);
        String shared = "Describes nothing but makemigrations";
        // The only critical one of the one is named; the other has critical ones that nobody else has.
        assertTrue(honest.contains(shared), honest);
        assertFalse(bluffing.contains(shared), bluffing);
    }

    @Test
    @DisplayName(
            "beside each candidate stand the reason of the band, in how many answers something shows, and what to ask")
    void atOnce() throws IOException {
        String page = examples();
        assertTrue(row(page, "josie").contains("is below mid, from 0.35"), page);
        assertTrue(row(page, "mei").contains("mean 1.00 reaches senior, from 0.65"), page);
        assertTrue(
                row(page, "mei").matches(".*everything that was asked; \\d+ of 11 answers leave nothing to ask.*"),
                page);
        // Only one of the eleven questions asks for own experience: that is little to call somebody strong by.
        assertTrue(row(page, "daniel").matches(".*how things work 0\\.\\d\\d.*Ask first.*"), page);
        assertFalse(row(page, "daniel").contains("that ask for it"), page);
        for (String name : List.of("daniel", "josie", "mei", "thiago", "victor")) {
            assertTrue(row(page, name).matches(".*Ask first: [A-Z].*\\?.*"), row(page, name));
        }
    }

    @Test
    @DisplayName("a look that can change nothing comes last and says so, whatever its reason")
    void idleLooks() throws IOException {
        String page = examples();
        String queue = text(page.substring(page.indexOf("id=\"read\""), page.indexOf("id=\"talk\"")));
        assertTrue(queue.indexOf("cannot change the band") > queue.lastIndexOf("may change"), queue);
        assertTrue(queue.indexOf("victor") > queue.lastIndexOf("josie"), queue);
        assertTrue(queue.contains("just below 0.65, where senior begins"), queue);
    }

    @Test
    @DisplayName(
            "a candidate whose band hangs on one answer is to be looked at too, before answers that change only theirs")
    void edgeOfAll() throws IOException {
        Path results = folder.resolve("results.jsonl");
        List<String> questions =
                List.of("celery-retry", "file-uploads", "slow-endpoint", "model-vs-manager", "m2m-n-plus-one");
        Graded[] answers = new Graded[questions.size()];
        for (int i = 0; i < answers.length; i++) {
            answers[i] = SampleResults.banded("ana", questions.get(i), i < 2 ? 0.3 : 0.5, i < 2 ? "junior" : "mid");
        }
        SampleResults.file(results, answers);
        String page = SampleResults.report(results, folder.resolve("report"), ReportSettings.of("T"))
                .get("index.html");
        String queue = text(page.substring(page.indexOf("id=\"read\""), page.indexOf("id=\"talk\"")));
        assertTrue(queue.contains("1 candidate close to the edge of a band."), queue);
        assertTrue(queue.contains("ana all answers together 0.42 mid"), queue);
        assertTrue(queue.contains("one answer a band lower would make it junior"), queue);
    }

    @Test
    @DisplayName("a cell of all answers says why its band is lower than its score")
    void lowered() throws IOException {
        String page = examples();
        String answers = page.substring(page.indexOf("id=\"answers\""), page.indexOf("id=\"questions\""));
        assertTrue(
                text(answers)
                        .contains("0.75 ↓ mid, not senior: no reason or trade-off has at least half its credit mid"),
                text(answers));
    }

    private String examples() throws IOException {
        Path results = folder.resolve("examples.jsonl");
        CommandRun run = CommandRun.of("grade", "django", "examples/answers/answers.csv", "--out", results.toString());
        assertEquals(0, run.exitCode(), run.err());
        return SampleResults.report(results, folder.resolve("examples"), ReportSettings.of("T"))
                .get("index.html");
    }

    private static String row(String page, String candidate) {
        String talk = page.substring(page.indexOf("id=\"talk\""), page.indexOf("id=\"shared\""));
        for (String row : talk.split("<tr>")) {
            if (row.contains("<bdi>" + candidate + "</bdi></a></th>")) {
                return text(row);
            }
        }
        throw new AssertionError(talk);
    }

    private static Map<String, String> columns(String... values) {
        List<String> names = List.of("experience", "gender", "note", "source", "town");
        Map<String, String> columns = new LinkedHashMap<>();
        for (int i = 0; i < values.length; i++) {
            columns.put(names.get(i), values[i]);
        }
        return columns;
    }

    @Test
    @DisplayName("what an answer says and denies stands apart, and a shortened quotation ends with whole words")
    void saidAndDenied() {
        Review.Reason reason = new Review.Reason(
                Review.Code.STATED_AND_DENIED,
                "old-code: 'the old code' against 'servers are not at the inst … ame time'");
        QuestionWords words = new QuestionWords("q", Optional.empty(), QuestionWords.Origin.UNKNOWN);
        assertEquals(
                new Overview.Reason(
                        "Says it and denies it", "old code", "the old code", "servers are not at the … time"),
                ReviewWords.reason(reason, words));
    }
}
