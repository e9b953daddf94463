package dev.assay.report.html;

import static dev.assay.report.html.Markup.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.assay.batch.Graded;
import dev.assay.batch.Submission;
import dev.assay.grade.Grader;
import dev.assay.report.GradeJson;
import dev.assay.rubric.Rubric;
import dev.assay.rubric.RubricSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HtmlReportTest {

    @TempDir
    private Path folder;

    @Test
    @DisplayName("the same results make the same bytes, and all links lead somewhere")
    void deterministicAndLinked() throws IOException {
        Path results = folder.resolve("results.jsonl");
        SampleBatch.write(results, RubricSet.bundled("networking"), 5);
        Map<String, String> one = SampleResults.report(results, folder.resolve("one"), ReportSettings.of("T"));
        Map<String, String> two = SampleResults.report(results, folder.resolve("two"), ReportSettings.of("T"));
        assertEquals(one, two);
        assertEquals(
                5,
                one.keySet().stream()
                        .filter(name -> name.startsWith("candidates/"))
                        .count());
        assertEquals(
                13,
                one.keySet().stream()
                        .filter(name -> name.startsWith("questions/"))
                        .count());
        for (Map.Entry<String, String> page : one.entrySet()) {
            Matcher link = Pattern.compile("href=\"([^\"#]*)(#([^\"]*))?\"").matcher(page.getValue());
            while (link.find()) {
                String target = link.group(1).isEmpty()
                        ? page.getKey()
                        : Path.of(page.getKey())
                                .resolveSibling(link.group(1))
                                .normalize()
                                .toString();
                assertTrue(one.containsKey(target.replace('\\', '/')), page.getKey() + " links to " + target);
                if (link.group(3) != null) {
                    String id = "id=\"" + link.group(3) + "\"";
                    assertTrue(one.get(target).contains(id), page.getKey() + " links to " + link.group());
                }
            }
        }
    }

    @Test
    @DisplayName("every table has a caption, every heading its place, every id one owner, every page a language")
    void structure() throws IOException {
        Path results = folder.resolve("results.jsonl");
        SampleBatch.write(results, RubricSet.bundled("networking"), 3);
        SampleResults.report(results, folder.resolve("report"), ReportSettings.of("T"))
                .forEach((name, page) -> {
                    if (name.endsWith(".html")) {
                        assertTrue(page.startsWith("<!doctype html>\n<html lang=\"en\">"), name);
                        assertEquals(count(page, "<table"), count(page, "<caption"), name);
                        assertEquals(
                                count(page, "class=\"scroll"), count(page, "tabindex=\"0\" role=\"region\""), name);
                        assertFalse(
                                Pattern.compile("<th(?! scope)[ >]")
                                        .matcher(page)
                                        .find(),
                                name);
                        int level = 0;
                        Matcher heading = Pattern.compile("<h([1-6])").matcher(page);
                        while (heading.find()) {
                            int next = Integer.parseInt(heading.group(1));
                            assertTrue(next <= level + 1, name + " skips a heading");
                            level = next;
                        }
                        List<String> ids = Pattern.compile(" id=\"([^\"]+)\"")
                                .matcher(page)
                                .results()
                                .map(id -> id.group(1))
                                .toList();
                        assertEquals(ids.size(), Set.copyOf(ids).size(), name);
                    }
                });
    }

    private static long count(String page, String part) {
        return Pattern.compile(Pattern.quote(part)).matcher(page).results().count();
    }

    @Test
    @DisplayName("the best mean comes first, equal ones share a rank, and what makes a place doubtful is said")
    void ranking() throws IOException {
        Path results = SampleResults.file(
                folder.resolve("results.jsonl"),
                SampleResults.scored("low", "q", 0.2, Map.of()),
                SampleResults.scored("one", "q", 0.7, Map.of()),
                SampleResults.scored("one", "r", 0.9, Map.of()),
                SampleResults.scored("two", "q", 0.8, Map.of()));
        String page = SampleResults.report(results, folder.resolve("report"), ReportSettings.of("T"))
                .get("index.html");
        String ranking = page.substring(page.indexOf("id=\"talk\""), page.indexOf("id=\"answers\""));
        String text = text(ranking.replaceAll("<svg.*?</svg>", ""));
        assertTrue(
                text.contains("1 one 0.80 – 2 high best in r: 0.90 high none"
                        + " 1 two 0.80 – 1 high best in q: 0.80 high 1 of 2 not answered"
                        + " 3 low 0.20 – 1 low nothing stands out 1 of 2 not answered"),
                text);
    }

    @Test
    @DisplayName("three answers to check are shown before anything else, the others unfold")
    void queue() throws IOException {
        Graded[] answers = new Graded[7];
        for (int i = 0; i < answers.length; i++) {
            answers[i] = SampleResults.everywhere("t" + i);
        }
        Path results = SampleResults.file(folder.resolve("results.jsonl"), answers);
        String page = SampleResults.report(results, folder.resolve("report"), ReportSettings.of("T"))
                .get("index.html");
        assertTrue(page.indexOf("id=\"read\"") < page.indexOf("id=\"talk\""), "candidates come first");
        String queue = page.substring(page.indexOf("id=\"read\""), page.indexOf("id=\"talk\""));
        assertTrue(queue.contains("7 grades: 7 “May be written for the grader”."), queue);
        String[] parts = queue.split("<details class=\"rest\">");
        assertEquals(3, count(parts[0], "<th scope=\"row\">"));
        assertTrue(parts[1].contains("<summary>4 more</summary>"), parts[1]);
        assertEquals(4, count(parts[1], "<th scope=\"row\">"));
        String few = SampleResults.report(
                        SampleResults.file(folder.resolve("few.jsonl"), Arrays.copyOf(answers, 3)),
                        folder.resolve("few"),
                        ReportSettings.of("T"))
                .get("index.html");
        assertFalse(few.contains("class=\"rest\""));
    }

    @Test
    @DisplayName("words come from the rubric, and the page says where it is not the one that graded")
    void words() throws IOException {
        Rubric rubric = RubricSet.bundled("django").get("celery-retry");
        Graded graded = new Graded(
                Submission.of("ana", "celery-retry", "x"),
                Grader.compile(rubric).grade("Tasks must be idempotent."));
        Path results = SampleResults.file(folder.resolve("results.jsonl"), graded);
        Map<String, String> same = SampleResults.report(results, folder.resolve("one"), ReportSettings.of("T"));
        assertFalse(same.get("index.html").contains("Before you read on"));
        String page = same.get("candidates/0001.html");
        assertTrue(page.contains(rubric.question()) && page.contains("The task is idempotent"), page);
        Files.writeString(
                results,
                Files.readString(results).replaceAll("\"sha256\":\"[0-9a-f]*", "\"sha256\":\"" + "0".repeat(64)));
        assertTrue(SampleResults.report(results, folder.resolve("two"), ReportSettings.of("T"))
                .get("index.html")
                .contains("The rubric has changed since these answers were graded"));
        ReportSettings other =
                new ReportSettings("T", Optional.of(RubricSet.bundled("networking")), Set.of(), Optional.empty());
        Map<String, String> unknown = SampleResults.report(results, folder.resolve("three"), other);
        assertTrue(unknown.get("index.html").contains("No rubric is at hand"));
        assertTrue(unknown.get("candidates/0001.html").contains("celery retry"));
    }

    @Test
    @DisplayName("rejected, repeated, damaged and unfinished lines are told, and the rest is there")
    void damaged() throws IOException {
        Path results = SampleResults.file(
                folder.resolve("results.jsonl"),
                SampleResults.scored("ana", "q", 0.2, Map.of()),
                SampleResults.scored("ana", "q", 0.9, Map.of()),
                SampleResults.rejected("nobody"));
        Files.writeString(results, "{\"format\":1}\n{\"format\":1,\"cand", StandardOpenOption.APPEND);
        String page = SampleResults.report(results, folder.resolve("report"), ReportSettings.of("T"))
                .get("index.html");
        assertTrue(page.contains("results.jsonl breaks off in line 5"), page);
        assertTrue(page.contains("2 lines of the results could not be used"));
        assertTrue(page.contains("results.jsonl:2: a second answer of one candidate to &#39;q&#39;")
                || page.contains("results.jsonl:2: a second answer of one candidate to 'q'"));
        assertTrue(page.contains("results.jsonl:4: 'answer' is missing"), page);
        assertTrue(page.contains("1 not a row of candidate, question and answer"));
        assertTrue(page.contains("1 answer of 1 candidate to 1 question"));
    }

    @Test
    @DisplayName("results without an answer make a report that says so, with what was rejected and no empty table")
    void empty() throws IOException {
        Path results = Files.writeString(folder.resolve("results.jsonl"), "");
        String page = SampleResults.report(results, folder.resolve("report"), ReportSettings.of("T"))
                .get("index.html");
        assertTrue(page.contains("The results hold no graded answer."));
        for (String nothing : List.of("<table", "<nav", "id=\"filters\"", "Graded by", "No answer asks")) {
            assertFalse(page.contains(nothing), nothing);
        }
        SampleResults.file(results, SampleResults.rejected("nobody"));
        String rejected = SampleResults.report(results, folder.resolve("report"), ReportSettings.of("T"))
                .get("index.html");
        Matcher tables = Pattern.compile("<caption id=\"([a-z]+)-caption\"").matcher(rejected);
        assertTrue(tables.find() && tables.group(1).equals("rejected"), rejected);
        assertTrue(!tables.find() && rejected.contains("href=\"#rejected\""), rejected);
        assertFalse(rejected.contains("href=\"#talk\""), rejected);
    }

    @Test
    @DisplayName("a group's column stands on no page, others do; a misspelled one is refused")
    void groups() throws IOException {
        Path results = SampleResults.file(
                folder.resolve("results.jsonl"),
                SampleResults.scored("ana", "q", 0.2, Map.of("gender", "F-VALUE", "years", "SEVENTEEN")));
        ReportSettings settings = new ReportSettings("T", Optional.empty(), Set.of("gender"), Optional.empty());
        Map<String, String> pages = SampleResults.report(results, folder.resolve("report"), settings);
        assertTrue(pages.get("candidates/0001.html").contains("SEVENTEEN"));
        pages.forEach((name, page) -> assertFalse(page.contains("F-VALUE") || page.contains("gender"), name));
        ReportSettings wrong = new ReportSettings("T", Optional.empty(), Set.of("gendr"), Optional.empty());
        assertTrue(
                assertThrows(ReportException.class, () -> SampleResults.report(results, folder.resolve("other"), wrong))
                        .getMessage()
                        .contains("no answer has a column 'gendr'; there are: "));
        assertFalse(Files.exists(folder.resolve("other")));
    }

    @Test
    @DisplayName("answers of thousands of words, and a word of 100 kB, are shown")
    void longTexts() throws IOException {
        String word = "x".repeat(100_000);
        Path results = folder.resolve("results.jsonl");
        Files.writeString(results, GradeJson.of(SampleResults.everywhere(word)) + "\n");
        assertTrue(SampleResults.report(results, folder.resolve("report"), ReportSettings.of("T"))
                .get("candidates/0001.html")
                .contains(word));
    }
}
