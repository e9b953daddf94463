package dev.assay.report.html.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.WebElement;

/** Answers that share text: from the overview to two of them side by side, and from there to the grades. */
@ExtendWith(BrowserExtension.class)
class SharedTextTest {

    private static SampleReport report;

    @BeforeAll
    static void write() {
        report = SampleReport.ofCopies();
    }

    @Test
    @DisplayName("the overview lists pairs, the whole ones first, and a pair opens side by side")
    void fromOverview(Browser browser) {
        browser.open(report.index());
        List<String> pairs = browser.texts("#shared tbody tr");
        assertEquals(4, pairs.size(), pairs.toString());
        assertTrue(pairs.get(0).contains("All of bob’s answer stands in mei’s"), pairs.get(0));
        assertTrue(browser.find("#shared").getText().contains("3 candidates, celery-retry: bob, mei, zoë"));
        WebElement first = browser.find("#shared tbody th a");
        String names = first.getText();
        first.click();
        assertEquals(names, browser.find("h1").getText());
        assertEquals(2, browser.shown(".side .text").size());
    }

    @Test
    @DisplayName("two answers stand side by side on a desk, and one under the other on a phone")
    void layout(Browser browser) {
        browser.open(report.pair(1));
        assertTrue(left(browser, 0) + width(browser, 0) < left(browser, 1));
        assertEquals(top(browser, 0), top(browser, 1));
        browser.screen(320, 700);
        assertEquals(left(browser, 0), left(browser, 1));
        assertTrue(top(browser, 0) < top(browser, 1));
    }

    @Test
    @DisplayName("on a phone what is shared, and why a grade is to be checked, can be read without moving the table")
    void phone(Browser browser) {
        browser.screen(320, 700);
        browser.open(report.index());
        assertEquals(0, browser.number("""
                [...document.querySelectorAll('#read .queue td, #shared .pairs td')]
                    .filter(cell => cell.checkVisibility() && cell.getBoundingClientRect().right > innerWidth)
                    .length
                """));
    }

    @Test
    @DisplayName("what is shared has a colour and a line, and its number leads to it in the other answer")
    void passages(Browser browser) {
        browser.open(report.pair(1));
        assertEquals(true, browser.run("""
                const marks = [...document.querySelectorAll('.side mark')].map(mark => getComputedStyle(mark));
                return marks.length > 1 && marks.every(style =>
                    style.textDecorationLine === 'underline' && style.backgroundColor !== 'rgba(0, 0, 0, 0)');
                """));
        WebElement number = browser.shown(".side .text a.n").get(0);
        String passage = browser.shown(".side mark").get(0).getText();
        number.click();
        String target = browser.address().substring(browser.address().indexOf('#'));
        WebElement other = browser.find(target);
        assertEquals(passage, other.getText());
        assertNotEquals(
                browser.run("return document.querySelector('.side mark').closest('.side')"),
                browser.run("return arguments[0].closest('.side')", other));
    }

    @Test
    @DisplayName("an answer says with whom it shares text, and leads to both side by side and back")
    void fromCandidate(Browser browser) {
        browser.open(report.candidate("zoë"));
        List<String> notes = browser.texts("article.answer .doubt li");
        assertTrue(notes.stream().anyMatch(note -> note.contains("mei’s answer stands in this one")), notes.toString());
        browser.find("article.answer .doubt li a").click();
        assertTrue(browser.find("h1").getText().contains("zoë"));
        browser.shown(".side p a").get(0).click();
        assertTrue(browser.address().contains("/candidates/"), browser.address());
        assertTrue(browser.address().contains("#q"), browser.address());
    }

    private static long left(Browser browser, int side) {
        return box(browser, side, "left");
    }

    private static long top(Browser browser, int side) {
        return box(browser, side, "top");
    }

    private static long width(Browser browser, int side) {
        return box(browser, side, "width");
    }

    private static long box(Browser browser, int side, String edge) {
        return browser.number(
                "Math.round(document.querySelectorAll('.side')[%d].getBoundingClientRect().%s)".formatted(side, edge));
    }
}
