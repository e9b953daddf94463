package dev.assay.report.html.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The report on paper. */
@ExtendWith(BrowserExtension.class)
class PrintTest {

    private static final Pattern PAGE = Pattern.compile("/Type\\s*/Page\\b");

    private static SampleReport report;

    @BeforeAll
    static void write() {
        report = SampleReport.ofExamples();
    }

    @Test
    @DisplayName("the overview fits a few sheets; a candidate has one for the interview and about one for each answer")
    void sheets(Browser browser) {
        browser.open(report.index());
        int overview = pages(browser.pdf());
        assertTrue(overview >= 1 && overview <= 8, () -> overview + " pages");
        for (String name : List.of("josie", "victor", "mei")) {
            browser.open(report.candidate(name));
            int candidate = pages(browser.pdf());
            assertTrue(candidate >= 2 && candidate <= 13, () -> name + " takes " + candidate + " pages");
        }
    }

    @Test
    @DisplayName("the questions to ask fit one sheet, which says how many are not on it")
    void oneSheet(Browser browser) {
        for (String name : List.of("josie", "victor", "daniel", "thiago", "mei")) {
            browser.paper();
            browser.screen(741, 979); // Letter without its margins, which is less high than A4
            browser.open(report.candidate(name));
            long end = browser.number("document.querySelector('.sheet').getBoundingClientRect().bottom");
            assertTrue(end <= 979, () -> name + " ends at " + end);
            long hidden = browser.number(
                    "[...document.querySelectorAll('.asked')].filter(topic => !topic.checkVisibility()).length");
            assertEquals(
                    hidden == 0 ? List.of() : List.of("And " + hidden + " more in the report."),
                    browser.texts(".sheet .paper"));
        }
    }

    @Test
    @DisplayName("on paper stand how a score came about and the best evidence; heads of tables are not repeated")
    void answers(Browser browser) {
        browser.paper();
        browser.open(report.candidate("mei"));
        assertEquals(0, browser.number("""
                [...document.querySelectorAll('.how .sum')]
                    .filter(sum => !sum.checkVisibility({contentVisibilityAuto: true})
                        || sum.getBoundingClientRect().height === 0)
                    .length
                """));
        assertEquals(0, browser.number("""
                [...document.querySelectorAll('.answer thead')]
                    .filter(head => getComputedStyle(head).display === 'table-header-group')
                    .length
                """));
        assertEquals(0, browser.number("""
                [...document.querySelectorAll('tr.st-present')]
                    .filter(row => [...row.querySelectorAll('.evidence li')].filter(one => one.checkVisibility()).length !== 1)
                    .length
                """));
    }

    @Test
    @DisplayName("what only a screen can use is left out, and what would be cut off by it is shown whole")
    void screenOnly(Browser browser) {
        for (Path page : List.of(report.index(), report.candidate("josie"), report.question("celery-retry"))) {
            browser.screen(794, 1123);
            browser.paper();
            browser.open(page);
            assertEquals(List.of(), browser.texts("nav, #filters, .skip"), page.toString());
            assertEquals(0, browser.number("""
                    [...document.querySelectorAll('.scroll')]
                        .filter(box => getComputedStyle(box).overflowY !== 'visible'
                            || box.scrollHeight > box.clientHeight + 1 || box.scrollWidth > box.clientWidth + 1)
                        .length
                    """), page.toString());
        }
    }

    @Test
    @DisplayName("all answers to check are on paper, also those that a screen folds up")
    void queue(Browser browser) {
        browser.open(report.index());
        browser.paper();
        long rows = browser.number("document.querySelectorAll('.rest tbody tr').length");
        assertTrue(rows > 0, "nothing is folded up");
        assertEquals(rows, browser.number("""
                [...document.querySelectorAll('.rest tbody tr')]
                    .filter(row => row.checkVisibility({contentVisibilityAuto: true}) && row.getBoundingClientRect().height > 0)
                    .length
                """));
    }

    @Test
    @DisplayName("hashes of rubrics are short on paper, and both lists of answers to check have the same columns")
    void shortAndStraight(Browser browser) {
        browser.screen(718, 1000);
        browser.paper();
        browser.open(report.index());
        assertEquals(0, browser.number("""
                [...document.querySelectorAll('footer li code')].filter(code => code.innerText.trim().length !== 12).length
                """));
        assertEquals(1, browser.number("""
                new Set([...document.querySelectorAll('#read tbody tr')]
                    .map(row => Math.round(row.cells[3].getBoundingClientRect().left))).size
                """));
    }

    @Test
    @DisplayName("with what the answers were graded is on paper, and no name of a question is broken within a word")
    void origin(Browser browser) {
        browser.screen(718, 1000);
        browser.paper();
        browser.open(report.index());
        assertEquals(true, browser.run("""
                return [...document.querySelectorAll('footer li')]
                    .every(line => line.checkVisibility({contentVisibilityAuto: true}) && line.getBoundingClientRect().height > 0);
                """));
        assertEquals(List.of(), browser.run("""
                const broken = [];
                for (const head of document.querySelectorAll('#heat thead th bdi')) {
                  const text = head.firstChild;
                  const line = place => {
                    const range = document.createRange();
                    range.setStart(text, place);
                    range.setEnd(text, place + 1);
                    return range.getBoundingClientRect().top;
                  };
                  for (let i = 1; i < text.length; i++) {
                    if (line(i) !== line(i - 1) && text.data[i - 1] !== '-') {
                      broken.push(text.data.slice(0, i));
                    }
                  }
                }
                return broken;
                """));
    }

    @Test
    @DisplayName("on paper every number in an answer is listed below it, and nothing is red that is not")
    void numbers(Browser browser) {
        browser.paper();
        for (String name : List.of("josie", "victor", "daniel", "thiago", "mei")) {
            browser.open(report.candidate(name));
            assertEquals(List.of(), browser.run("""
                    const seen = element => element.checkVisibility({contentVisibilityAuto: true});
                    const wrong = [];
                    for (const answer of document.querySelectorAll('article.answer')) {
                      const listed = new Set([...answer.querySelectorAll('.evidence .n')].filter(seen).map(n => n.textContent));
                      const numbers = [...answer.querySelectorAll('.text a.n')].filter(seen).map(n => n.dataset.n);
                      wrong.push(...numbers.filter(number => !listed.has(number)).map(number => answer.id + ' ' + number));
                      for (const mark of answer.querySelectorAll('.text mark:is(.k-flag, .k-denied)')) {
                        const red = getComputedStyle(mark).textDecorationLine !== 'none';
                        if (red && !mark.dataset.n.split(' ').some(number => listed.has(number))) {
                          wrong.push(answer.id + ' ' + mark.textContent);
                        }
                      }
                    }
                    return wrong;
                    """), name);
            assertEquals(0, browser.number("""
                    [...document.querySelectorAll('.answer:has(.text mark.k-flag:not(.off)) .legend .k-flag')]
                        .filter(mark => !mark.checkVisibility()).length
                    """));
            assertEquals(
                    List.of(),
                    browser.texts(".sum li").stream()
                            .filter(line -> line.startsWith("0 rounded"))
                            .toList());
        }
    }

    private static int pages(byte[] pdf) {
        return (int) PAGE.matcher(new String(pdf, StandardCharsets.ISO_8859_1))
                .results()
                .count();
    }
}
