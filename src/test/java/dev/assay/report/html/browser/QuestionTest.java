package dev.assay.report.html.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The page of a question. */
@ExtendWith(BrowserExtension.class)
class QuestionTest {

    @Test
    @DisplayName("whoever goes on from question to question sees each of them once")
    void walk(Browser browser) {
        SampleReport report = SampleReport.ofExamples();
        browser.open(report.question("authenticated-view-tests"));
        while (!browser.all("a[rel=prev]").isEmpty()) {
            browser.find("a[rel=prev]").click();
        }
        Set<String> seen = new HashSet<>();
        assertTrue(seen.add(browser.find("h1").getText()));
        while (!browser.all("a[rel=next]").isEmpty()) {
            browser.find("a[rel=next]").click();
            assertTrue(seen.add(browser.find("h1").getText()));
        }
        assertEquals(11, seen.size());
    }

    @Test
    @DisplayName("the chart says how many answers its height stands for, and kinds are called as under the small bars")
    void words(Browser browser) {
        browser.open(SampleReport.ofExamples().question("celery-retry"));
        List<String> scale = browser.texts(".chart .up span");
        assertEquals("0", scale.get(2));
        assertTrue(Integer.parseInt(scale.get(0)) >= 1, scale.toString());
        List<String> kinds = browser.texts("[aria-labelledby=concepts-caption] tbody td:nth-child(2)");
        assertFalse(kinds.isEmpty());
        assertTrue(List.of("how", "why", "when", "own").containsAll(kinds), kinds.toString());
    }

    @Test
    @DisplayName("a table is as wide as its frame")
    void frames(Browser browser) {
        browser.screen(1280, 900);
        browser.open(SampleReport.ofExamples().question("celery-retry"));
        assertEquals(0, browser.number("""
                [...document.querySelectorAll('.scroll > table')]
                    .filter(table => Math.abs(table.offsetWidth - table.parentElement.clientWidth) > 1)
                    .length
                """));
    }
}
