package dev.assay.report.html.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/** The first page: the table of all answers, sorted, filtered and left for a candidate. */
@ExtendWith(BrowserExtension.class)
class OverviewTest {

    private static final String NAMES = "#heat tbody th[scope=row]";

    private static SampleReport report;

    @BeforeAll
    static void write() {
        report = SampleReport.ofExamples();
    }

    @BeforeEach
    void open(Browser browser) {
        browser.open(report.index());
    }

    @Test
    @DisplayName("a click on a column's head sorts by it, another the other way, and the head says so")
    void sort(Browser browser) {
        List<Double> means = column(browser, "Mean");
        click(browser, "Mean");
        assertEquals("descending", head(browser, "Mean").getAttribute("aria-sort"));
        assertEquals(sorted(means).get(4), column(browser, "Mean").get(0));
        assertEquals(reversed(sorted(means)), column(browser, "Mean"));
        click(browser, "Mean");
        assertEquals("ascending", head(browser, "Mean").getAttribute("aria-sort"));
        assertEquals(sorted(means), column(browser, "Mean"));
        click(browser, "Candidate");
        assertEquals("ascending", head(browser, "Candidate").getAttribute("aria-sort"));
        assertEquals(List.of("daniel", "josie", "mei", "thiago", "victor"), browser.texts(NAMES));
        assertEquals(1, browser.all("#heat th[aria-sort]:not([aria-sort=none])").size());
    }

    @Test
    @DisplayName("a table can be sorted from the keyboard, by a question too")
    void sortByKeyboard(Browser browser) {
        List<Double> scores = column(browser, "celery-retry");
        WebElement button = head(browser, "celery-retry").findElement(By.tagName("button"));
        browser.run("arguments[0].focus()", button);
        browser.press(Keys.ENTER);
        assertEquals(reversed(sorted(scores)), column(browser, "celery-retry"));
        browser.press(Keys.SPACE);
        assertEquals(sorted(scores), column(browser, "celery-retry"));
    }

    @Test
    @DisplayName(
            "what is typed keeps the candidates that have it in their name, in any case, and the page says how many")
    void filterByText(Browser browser) {
        browser.find("#f-text").sendKeys("JOS");
        assertEquals(List.of("josie"), browser.texts(NAMES));
        assertTrue(
                browser.find("#f-told").getText().contains("1"),
                browser.find("#f-told").getText());
        browser.find("#f-text").clear();
        browser.find("#f-text").sendKeys("nobody");
        assertEquals(List.of(), browser.texts(NAMES));
        browser.find("#f-text").clear();
        browser.press(Keys.BACK_SPACE);
        assertEquals(5, browser.texts(NAMES).size());
    }

    @Test
    @DisplayName("a band keeps the candidates with an answer in it")
    void filterByBand(Browser browser) {
        Select bands = new Select(browser.find("#f-band"));
        List<Set<String>> lists = browser.all("#heat tbody tr").stream()
                .map(row -> row.findElements(By.cssSelector("td[data-b]")).stream()
                        .map(cell -> cell.getDomAttribute("data-b"))
                        .collect(Collectors.toSet()))
                .toList();
        List<String> names = browser.texts(NAMES);
        List<String> offered = bands.getOptions().stream()
                .skip(1)
                .map(option -> option.getText().trim())
                .toList();
        assertEquals(Set.of("junior", "mid", "senior"), Set.copyOf(offered));
        for (String band : offered) {
            List<String> expected = new ArrayList<>();
            for (int i = 0; i < names.size(); i++) {
                if (lists.get(i).contains(band)) {
                    expected.add(names.get(i));
                }
            }
            bands.selectByVisibleText(band);
            assertEquals(expected, browser.texts(NAMES), band);
        }
    }

    @Test
    @DisplayName("'needs a person' keeps the candidates with a grade to check, and goes together with a name")
    void filterByReview(Browser browser) {
        List<Double> checks = column(browser, "To check");
        long expected = checks.stream().filter(count -> count > 0).count();
        assertNotEquals(0, expected);
        browser.find("#f-review").click();
        assertEquals(expected, browser.texts(NAMES).size());
        browser.find("#f-text").sendKeys("mei");
        assertTrue(browser.texts(NAMES).size() <= 1);
        browser.find("#f-review").click();
        assertEquals(List.of("mei"), browser.texts(NAMES));
    }

    @Test
    @DisplayName("the first screen begins with three answers to check, and has the candidates too; the others open")
    void firstScreen(Browser browser) {
        assertEquals("Where to look twice", browser.texts("main section h2").get(0));
        assertEquals(3, browser.texts("#read tbody tr").size());
        assertEquals(true, browser.run("""
                return document.querySelector('#talk tbody tr').getBoundingClientRect().bottom <= innerHeight;
                """), "no candidate on the first screen");
        long reviews = column(browser, "To check").stream()
                .mapToLong(Double::longValue)
                .sum();
        WebElement summary = browser.find("#read summary");
        // A candidate whose band hangs on one answer has a row as well.
        long edges = (Long) browser.run("return document.querySelectorAll('#read tbody tr').length") - reviews;
        assertTrue(edges >= 0 && edges <= 5, "rows beyond the answers: " + edges);
        assertEquals(reviews + edges - 3 + " more", summary.getText());
        assertTrue(browser.find("#read").getText().contains(reviews + " grades: "), "no counts");
        summary.click();
        assertEquals(reviews + edges, browser.texts("#read tbody tr").size());
    }

    @Test
    @DisplayName(
            "eleven questions fit a screen of 1280; on a narrower one candidate and mean stay while the rest moves")
    void width(Browser browser) {
        browser.screen(1280, 900);
        browser.open(report.index());
        for (String table : List.of(".talk", "#heat")) {
            assertEquals(0, hidden(browser, table), table);
        }
        browser.screen(1024, 900);
        browser.open(report.index());
        assertEquals(0, hidden(browser, ".talk"));
        assertTrue(hidden(browser, "#heat") > 0);
        assertEquals(true, browser.run("""
                const box = document.querySelector('#heat').closest('.scroll');
                const cells = [...document.querySelector('#heat tbody tr').cells].slice(0, 2);
                const before = cells.map(cell => cell.getBoundingClientRect().left);
                box.scrollLeft = 150;
                return cells.every((cell, i) => Math.abs(cell.getBoundingClientRect().left - before[i]) < 10);
                """), "candidate or mean moved away");
    }

    private static long hidden(Browser browser, String table) {
        return browser.number("(box => box.scrollWidth - box.clientWidth)(document.querySelector('" + table
                + "').closest('.scroll'))");
    }

    @Test
    @DisplayName(
            "on a phone rank, name, mean and band of a candidate stand on one line, and all of it on half a screen")
    void cards(Browser browser) {
        browser.screen(400, 900);
        browser.open(report.index());
        assertEquals(List.of(), browser.run("""
                return [...document.querySelectorAll('.talk tbody tr')].filter(row => {
                  const parts = [row.cells[0], row.querySelector('th a'), row.querySelector('.strong'),
                      row.querySelector('.overall strong')].map(part => part.getBoundingClientRect());
                  return parts.some(part => Math.abs(part.bottom - parts[0].bottom) > 8)
                      || row.getBoundingClientRect().height > innerHeight / 2;
                }).map(row => row.innerText);
                """));
    }

    @Test
    @DisplayName("on a phone questions stand one below the other with all of their bands, and figures have names")
    void questionsOnPhone(Browser browser) {
        browser.screen(400, 900);
        browser.open(report.index());
        assertEquals(0, hidden(browser, ".questions"));
        assertEquals(List.of(), browser.run("""
                return [...document.querySelectorAll('.questions tbody tr')].filter(row => {
                  const [name, bands] = ['th', '.bands'].map(part => row.querySelector(part).getBoundingClientRect());
                  return bands.top < name.bottom || bands.right > innerWidth
                      || getComputedStyle(row.querySelector('.num'), '::after').content === 'none';
                }).map(row => row.innerText);
                """));
        assertEquals(true, browser.run("""
                return document.querySelector('.hint').checkVisibility()
                    && document.querySelector('#answers-caption').getBoundingClientRect().right <= innerWidth;
                """));
    }

    @Test
    @DisplayName("the filter offers flags by what they say, and keeps the candidates who raised the one that is chosen")
    void filterByFlag(Browser browser) {
        Select flags = new Select(browser.find("#f-flag"));
        List<String> words = flags.getOptions().stream()
                .skip(2)
                .map(option -> option.getText().trim())
                .toList();
        assertTrue(words.contains("Adds the field with a default and runs migrate, nothing else"), words.toString());
        assertTrue(words.stream().allMatch(says -> says.contains(" ")), words.toString());
        flags.selectByVisibleText("Adds the field with a default and runs migrate, nothing else");
        assertEquals(List.of("josie", "victor"), browser.texts(NAMES));
    }

    @Test
    @DisplayName("experience is sorted by how long it is, not by its figure")
    void sortExperience(Browser browser) {
        link(browser, ".talk thead th", "Experience")
                .findElement(By.tagName("button"))
                .click();
        assertEquals(
                List.of("8 months", "3 years", "6 years", "9 years", "12 years"), browser.texts(".talk td.carried"));
    }

    @Test
    @DisplayName("each bar of the depth is named under it, and by name and figure for those who cannot see it")
    void depth(Browser browser) {
        assertEquals(
                List.of("how", "why", "when", "own"),
                browser.run("return [...document.querySelector('.talk svg.depth').querySelectorAll('text')]"
                        + ".map(text => text.textContent)"));
        assertTrue(browser.find(".talk svg.depth")
                .getDomAttribute("aria-label")
                .matches("how things work [\\d.]+, reasons [\\d.]+, trade-offs [\\d.]+, own experience [\\d.]+"));
    }

    @Test
    @DisplayName("where no answers share text a sentence says so, without a table")
    void nothingShared(Browser browser) {
        assertTrue(browser.find("#shared p").getText().startsWith("No two candidates"));
        assertEquals(0, browser.all("#shared table").size());
    }

    @Test
    @DisplayName("a candidate opens from the table, an answer from its cell, and the way back leads back")
    void openCandidate(Browser browser) {
        browser.run("document.querySelector('#heat').scrollIntoView()");
        link(browser, "#heat tbody th a", "victor").click();
        assertTrue(browser.title().contains("victor"), browser.title());
        browser.shown("header.top nav a").get(0).click();
        assertTrue(browser.address().contains("index.html"), browser.address());
        WebElement cell = browser.shown("#heat tbody td.c a").get(3);
        String score = cell.getText();
        cell.click();
        String target = browser.address().substring(browser.address().indexOf('#'));
        assertTrue(browser.find(target).getText().contains(score), target);
        assertEquals(true, browser.run("""
                const box = document.querySelector(arguments[0]).getBoundingClientRect();
                return box.top >= -1 && box.top < innerHeight / 2;
                """, target));
    }

    private static WebElement link(Browser browser, String selector, String text) {
        return browser.shown(selector).stream()
                .filter(link -> link.getText().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private static WebElement head(Browser browser, String name) {
        return link(browser, "#heat thead th", name);
    }

    private static void click(Browser browser, String name) {
        WebElement button = head(browser, name).findElement(By.tagName("button"));
        browser.run("arguments[0].scrollIntoView({block: 'center', inline: 'center'})", button);
        button.click();
    }

    @SuppressWarnings("unchecked")
    private static List<Double> column(Browser browser, String name) {
        List<Number> numbers = (List<Number>) browser.run("""
                const heads = [...document.querySelectorAll('#heat thead th')];
                const at = heads.findIndex(head => head.innerText.trim() === arguments[0]);
                return [...document.querySelectorAll('#heat tbody tr')].filter(row => row.checkVisibility())
                    .map(row => Number(row.cells[at].dataset.v ?? row.cells[at].innerText));
                """, name);
        return numbers.stream().map(Number::doubleValue).toList();
    }

    private static List<Double> sorted(List<Double> numbers) {
        return numbers.stream().sorted().toList();
    }

    private static List<Double> reversed(List<Double> numbers) {
        List<Double> reversed = new ArrayList<>(numbers);
        Collections.reverse(reversed);
        return List.copyOf(reversed);
    }
}
