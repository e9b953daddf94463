package dev.assay.report.html.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Answers, names, columns and rubrics that would be markup if a page let them. */
@ExtendWith(BrowserExtension.class)
class HostileReportTest {

    private static final List<String> ATTACKS = List.of(
            "<script>window.hurt='script'</script>",
            "\"><img src=x onerror=window.hurt='attribute'>",
            "'><svg onload=window.hurt='svg'>",
            "</title></textarea></script><script>window.hurt='closed'</script>",
            "<!--<script>window.hurt='comment'",
            "javascript:window.hurt='address'",
            "{{7*7}} ${7*7} <%= 7*7 %> @{7*7}",
            "\u202Etxet desrever\u202C and \u2067more of it\u2069",
            "\u0000\u0007\uFFFF\uD800 &amp;lt; &#60;",
            "../../../etc/passwd");

    private static final String WALL = "idempotent".repeat(10_000);

    /** Some have it, so that it is told as shared. */
    private static final String PASSAGE =
            "Our courier app lost its connection in every tunnel, so each parcel was booked "
                    + "in twice until somebody in the depot wrote down the number of the van beside it. ";

    private static final String RUBRIC = """
            rubric: 1
            id: safe-retry
            question: "What does <script>window.hurt='question'</script> do?"
            concepts:
              - id: idempotent
                says: "Twice is once <img src=x onerror=window.hurt='says'>"
                kind: why
                match: [idempoten*]
                ask: "And <b onmouseover=window.hurt='ask'>twice</b>?"
              - id: backoff
                says: "Wait {{7*7}}"
                kind: what
                match: ["back off"]
                ask: "</script><script>window.hurt='ask'</script>"
            """;

    private static SampleReport report;

    @BeforeAll
    static void write(@TempDir Path folder) throws IOException {
        ObjectMapper json =
                JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();
        List<String> lines = new ArrayList<>();
        for (String attack : ATTACKS) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("candidate", "n " + attack);
            row.put("question", "safe-retry");
            row.put(
                    "answer",
                    attack + " is not idempotent, I think.\n\n" + attack + " They back off."
                            + (lines.size() < 4 ? "\n\n" + PASSAGE + attack : ""));
            row.put("about " + attack, "c " + attack);
            lines.add(json.writeValueAsString(row));
        }
        lines.add(json.writeValueAsString(
                Map.of("candidate", "w".repeat(3000), "question", "safe-retry", "answer", WALL + " They back off.")));
        Path answers = Files.write(folder.resolve("answers.jsonl"), lines);
        Path rubric = Files.writeString(folder.resolve("safe-retry.yaml"), RUBRIC);
        report = SampleReport.of(rubric.toString(), answers, folder);
    }

    @Test
    @DisplayName("nothing of it runs, is asked for or complained of, on any page, with everything opened and hovered")
    void nothingRuns(Browser browser) {
        String inside = report.folder().toUri().toString();
        for (Path page : report.pages()) {
            browser.open(page);
            browser.run("document.querySelectorAll('details').forEach(one => one.open = true)");
            browser.run("""
                    for (const one of document.querySelectorAll('main *')) {
                        one.dispatchEvent(new MouseEvent('mouseover', {bubbles: true}));
                    }
                    """);
            assertNull(browser.run("return window.hurt"), () -> "something ran on " + page);
            assertEquals(List.of(), browser.complaints(), () -> "complaints of " + page);
            assertEquals(
                    List.of(),
                    browser.requests().stream()
                            .filter(address -> !address.startsWith(inside))
                            .toList());
            assertEquals(
                    0, browser.number("document.querySelectorAll('main :is(script, img, iframe, [onerror])').length"));
        }
    }

    @Test
    @DisplayName("it can be read as it was written")
    void shownAsText(Browser browser) {
        browser.open(report.index());
        String overview = browser.run("return document.body.textContent").toString();
        assertTrue(overview.contains("n <script>window.hurt='script'</script>"), overview);
        assertTrue(overview.contains("n {{7*7}} ${7*7} <%= 7*7 %> @{7*7}"), overview);
        browser.open(report.pair(1));
        String pair = browser.run("return document.body.textContent").toString();
        assertTrue(pair.contains("beside it2. <script>window.hurt='script'</script>"), pair);
        Path candidate = report.candidate("n &lt;script&gt;");
        browser.open(candidate);
        String page = browser.run("return document.body.textContent").toString();
        assertTrue(page.contains("\n<script>window.hurt='script'</script> They "), page);
        assertTrue(page.contains("c <script>window.hurt='script'</script>"), page);
        assertTrue(page.contains("Twice is once <img src=x onerror=window.hurt='says'>"), page);
    }

    @Test
    @DisplayName("a wall of one word and a name without an end widen no page, at any width")
    void walls(Browser browser) {
        for (int width : new int[] {1280, 320}) {
            browser.screen(width, 900);
            for (Path page : report.pages()) {
                browser.open(page);
                long wide = browser.number("document.documentElement.scrollWidth");
                assertTrue(wide <= width, () -> page + " is " + wide + " wide on a screen of " + width);
            }
        }
    }

    @Test
    @DisplayName("a name that turns the direction of writing turns nothing but itself")
    void direction(Browser browser) {
        browser.open(report.index());
        String isolated = browser.run("""
                const name = [...document.querySelectorAll('main *')]
                    .find(e => e.children.length === 0 && e.textContent.includes('desrever'));
                return getComputedStyle(name).unicodeBidi;
                """).toString();
        assertTrue(List.of("isolate", "plaintext", "isolate-override").contains(isolated), isolated);
    }
}
