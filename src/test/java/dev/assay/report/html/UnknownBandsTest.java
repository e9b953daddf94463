package dev.assay.report.html;

import static dev.assay.report.html.Markup.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.assay.batch.Graded;
import dev.assay.batch.Submission;
import dev.assay.grade.Grader;
import dev.assay.report.GradeJson;
import dev.assay.rubric.RubricSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnknownBandsTest {

    private static final Grader GRADER =
            Grader.compile(RubricSet.bundled("django").get("celery-retry"));

    @TempDir
    private Path folder;

    private static String line(String candidate) {
        return GradeJson.of(
                new Graded(Submission.of(candidate, "celery-retry", "x"), GRADER.grade("I retry with backoff.")));
    }

    private static String wizard(String line) {
        return line.replaceFirst("\"band\":\"[a-z]+\"", "\"band\":\"wizard\"");
    }

    private String page(String name, List<String> lines) throws IOException {
        Path results = Files.write(folder.resolve(name + ".jsonl"), lines);
        return SampleResults.report(results, folder.resolve(name), ReportSettings.of("T"))
                .get("index.html");
    }

    @Test
    @DisplayName(
            "a band that the very rubric that graded does not have is told, with whose answer it is and what it costs")
    void edited() throws IOException {
        String page = page("edited", List.of(line("ana"), wizard(line("bob"))));
        String notices = text(page.substring(page.indexOf("Before you read on"), page.indexOf("id=\"read\"")));
        assertTrue(
                notices.contains(
                        "1 answer has a band that the rubric does not have, which no run writes: the results were"
                                + " edited. Whoever gave it has no band over all answers: bob to celery-retry (“wizard”)."),
                notices);
        String talk = text(page.substring(page.indexOf("id=\"talk\""), page.indexOf("id=\"shared\"")));
        assertEquals(2, talk.split("none over all answers: one has a band").length, talk);
        assertFalse(page("sound", List.of(line("ana"), line("bob"))).contains("Before you read on"));
    }

    @Test
    @DisplayName("by a rubric that has changed since, such a band may have been its own, and nobody is accused")
    void older() throws IOException {
        List<String> lines = new ArrayList<>();
        for (int i = 1; i <= 7; i++) {
            lines.add(
                    wizard(line("c" + i)).replaceFirst("\"sha256\":\"[0-9a-f]{64}", "\"sha256\":\"" + "0".repeat(64)));
        }
        String page = text(page("older", lines));
        assertTrue(page.contains("7 answers have a band that the rubric does not have, as it is now."), page);
        assertTrue(page.contains("c5 to celery-retry (“wizard”) and 2 more."), page);
        assertFalse(page.contains("edited"), page);
    }
}
