package dev.assay.report.html.browser;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The page of a candidate: answers with what was found in them, and how it explains itself. */
@ExtendWith(BrowserExtension.class)
class CandidateTest {

    /** Concepts with a cue, a subject, a finding inside that of another, and more places than are shown at once. */
    private static final String RUBRIC = """
            rubric: 1
            id: fetch
            question: When do you use select_related, and when prefetch_related?
            subjects:
              select_related: [select_related]
              prefetch_related: [prefetch_related]
            concepts:
              - id: join
                says: select_related makes one query with a JOIN
                kind: what
                about: select_related
                match: [join, one query ~ join]
                ask: How many queries does it make?
              - id: one
                says: It takes one query
                kind: what
                about: select_related
                match: [one query]
                ask: How many does it take?
              - id: second-query
                says: prefetch_related makes a second query
                kind: what
                about: prefetch_related
                match: [second query]
                ask: Where are the rows put together?
                tell: The rows are put together in Python.
              - id: python
                says: The rows are put together in Python
                kind: why
                match: [$put ~ $place]
                ask: Who puts them together?
                tell: Python puts the rows together.
              - id: used
                says: Has used both
                kind: done
                match: [used both, trouble]
              - id: names
                says: Names relations
                kind: when
                match: [author, publisher, reviewer, translator]
            redFlags:
              - id: swap
                says: Takes one for the other
                ask: Which of the two can follow a list?
                severity: major
                match: [swap]
                unless:
                  - {concepts: [used], within: answer}
            terms:
              put: [put together, merge, combine, glue]
              place: [python, memory, application, process]
            """;

    private static final String ANSWER =
            "select_related makes one query with a join.\nI think prefetch_related makes a second query.\n"
                    + "Glue is not code. An author, **a publisher**, a reviewer, a translator, and an author again.\n";

    /** Raises a flag, and holds a block of code with a long line. */
    private static final String FENCED = """
            Both of them do a join:

            ```python
            def books(request):
                return Book.objects.select_related('author').prefetch_related('translators').filter(owner=request.user)
            ```

            That is all, I swap them freely.
            """;

    /** Is right, though it denies something and swaps something else. */
    private static final String RIGHT =
            "select_related makes one query with a join. I used both and had no trouble. I swap batteries often.\n";

    private static SampleReport report;

    @BeforeAll
    static void write(@TempDir Path folder) throws IOException {
        Path rubric = Files.writeString(folder.resolve("fetch.yaml"), RUBRIC);
        Path answers = folder.resolve("answers.csv");
        Files.writeString(
                answers,
                "candidate,question,answer\nana,fetch,\"" + ANSWER + "\"\nbo,fetch,\"" + FENCED + "\"\n" + "cy,fetch,\""
                        + RIGHT + "\"\n");
        report = SampleReport.of(rubric.toString(), answers, folder);
    }

    @Test
    @DisplayName("Tab comes to each finding, which then says concept, stance, cue, subject and pattern; Escape ends it")
    void keyboard(Browser browser) {
        browser.open(report.candidate("ana"));
        String told = "";
        for (WebElement number : browser.all(".text a.n")) {
            WebElement focused = browser.tabTo(".text a.n");
            assertEquals(number, focused);
            assertEquals("tip", focused.getAttribute("aria-describedby"));
            assertTrue(tip(browser).isDisplayed());
            String shown = tip(browser).getText();
            told = shown.contains("hedged") ? shown : told;
        }
        String hedged = told;
        assertAll(
                hedged,
                () -> assertTrue(hedged.contains("prefetch_related makes a second query")),
                () -> assertTrue(hedged.contains("pattern second query")),
                () -> assertTrue(hedged.contains("I think")),
                () -> assertTrue(hedged.contains("of prefetch_related")));
        browser.press(Keys.ESCAPE);
        assertFalse(tip(browser).isDisplayed());
    }

    @Test
    @DisplayName("pointing at a text with two findings tells of both; pointing elsewhere ends it")
    void pointer(Browser browser) {
        browser.open(report.candidate("ana"));
        browser.hover(mark(browser, "one query"));
        assertEquals(2, tip(browser).findElements(By.tagName("li")).size());
        assertTrue(browser.all(".text mark.on").size() >= 2, "the whole of what was found stands out");
        browser.hover(tip(browser));
        browser.hover(browser.find("h1"));
        browser.await(driver -> !tip(browser).isDisplayed());
    }

    @Test
    @DisplayName("on a phone a tap explains, inside the screen")
    void tap(Browser browser) {
        browser.screen(320, 640);
        browser.open(report.candidate("ana"));
        WebElement mark = mark(browser, "second query");
        browser.run("arguments[0].scrollIntoView({block: 'center'})", mark);
        browser.runAsync("requestAnimationFrame(() => requestAnimationFrame(arguments[0]))");
        Map<?, ?> place = (Map<?, ?>) browser.run(
                "const r = arguments[0].getClientRects()[0]; return {x: r.left + r.width / 2, y: r.top + r.height / 2}",
                mark);
        browser.cdp("Emulation.setTouchEmulationEnabled", Map.of("enabled", true));
        try {
            browser.cdp("Input.dispatchTouchEvent", Map.of("type", "touchStart", "touchPoints", List.of(place)));
            browser.cdp("Input.dispatchTouchEvent", Map.of("type", "touchEnd", "touchPoints", List.of()));
            browser.await(driver -> tip(browser).isDisplayed());
            assertEquals(true, browser.run("""
                    const box = document.querySelector('#tip').getBoundingClientRect();
                    return box.left >= 0 && box.right <= innerWidth && box.top >= 0 && box.bottom <= innerHeight;
                    """));
        } finally {
            browser.cdp("Emulation.setTouchEmulationEnabled", Map.of("enabled", false));
        }
    }

    @Test
    @DisplayName("the number of a finding leads to its evidence")
    void number(Browser browser) {
        browser.open(report.candidate("ana"));
        WebElement number = browser.all(".text a.n").get(0);
        String digits = number.getAttribute("data-n");
        number.click();
        String target = browser.address().substring(browser.address().indexOf('#'));
        assertTrue(
                browser.find(target).getText().startsWith(digits),
                browser.find(target).getText());
    }

    @Test
    @DisplayName("without scripts everything is there to read, and nothing that would need them")
    void withoutScripts(Browser browser) {
        browser.cdp("Emulation.setScriptExecutionDisabled", Map.of("value", true));
        try {
            browser.open(report.candidate("ana"));
            assertEquals(List.of(), browser.shown("#tip, button"));
            String evidence = browser.find("article.answer").getText();
            assertTrue(evidence.contains("I think"), evidence);
            assertTrue(evidence.contains("prefetch_related makes a second query"), evidence);
            browser.open(report.index());
            assertEquals(List.of(), browser.shown("button, #filters input"));
            assertEquals(3, browser.shown("#heat tbody tr").size());
        } finally {
            browser.cdp("Emulation.setScriptExecutionDisabled", Map.of("value", false));
        }
    }

    @Test
    @DisplayName("an answer stands there letter by letter as it came in")
    void answersAreWhole(Browser browser) throws IOException {
        SampleReport examples = SampleReport.ofExamples();
        ObjectMapper json = new ObjectMapper();
        List<String> written = new ArrayList<>();
        for (String line : Files.readAllLines(examples.results())) {
            JsonNode grade = json.readTree(line);
            if (grade.path("candidate").asText().equals("thiago")) {
                written.add(grade.path("answer").asText());
            }
        }
        browser.open(examples.candidate("thiago"));
        assertEquals(Set.copyOf(written), Set.copyOf((List<?>) browser.run("""
                return [...document.querySelectorAll('article.answer .text')].map(text => text.textContent);
                """)));
    }

    @Test
    @DisplayName("whoever selects an answer and copies it gets its words, without the numbers of findings")
    void selected(Browser browser) {
        browser.open(report.candidate("ana"));
        assertEquals(ANSWER.strip(), browser.run("""
                getSelection().selectAllChildren(document.querySelector('.text'));
                return getSelection().toString().trim();
                """));
        assertEquals(0, browser.number("""
                [...document.querySelectorAll('.text a.n')]
                    .filter(one => getComputedStyle(one, '::after').content !== `"${one.dataset.n}"`)
                    .length
                """));
    }

    @Test
    @DisplayName("what is missing comes first, and what a word or two have in common with is no near miss")
    void missing(Browser browser) {
        browser.open(report.candidate("ana"));
        List<String> rows = browser.texts("article.answer tbody tr");
        assertTrue(rows.get(0).contains("The rows are put together in Python"), rows.get(0));
        assertTrue(rows.get(0).contains("Not said"), rows.get(0));
        assertFalse(rows.get(0).contains("Glue"), "one word of a pattern comes near to nothing");
        assertTrue(rows.get(rows.size() - 1).contains("Names relations"), rows.toString());
    }

    @Test
    @DisplayName("beside a band that its score does not explain stands why, without unfolding anything")
    void bandReason(Browser browser) {
        browser.open(SampleReport.ofExamples().candidate("daniel"));
        List<String> heads = browser.texts("article.answer > header");
        String slow = heads.stream()
                .filter(head -> head.contains("slow API endpoint"))
                .findFirst()
                .orElseThrow();
        assertTrue(slow.contains("mid, not senior: no reason or trade-off has at least half its credit"), slow);
        browser.open(SampleReport.ofExamples().candidate("mei"));
        assertEquals(List.of(), browser.texts(".why"), "full marks need no reason");
    }

    @Test
    @DisplayName(
            "where nothing is lost nothing is red: a denial that costs nothing is dim, and excused flags are folded up")
    void nothingRed(Browser browser) {
        browser.open(report.candidate("cy"));
        assertEquals(0, browser.number("document.querySelectorAll('.text .k-denied, .text .k-flag').length"));
        for (String idle : List.of("trouble", "swap")) {
            assertEquals("rgba(0, 0, 0, 0)", mark(browser, idle).getCssValue("background-color"));
        }
        assertFalse(browser.texts(".evidence li").toString().contains("trouble"));
        assertEquals(0, browser.shown(".item.excused").size());
        WebElement excused = browser.find(".excuses > summary");
        assertEquals("1 excused red flag", excused.getText());
        excused.click();
        String opened = browser.find(".item.excused").getText();
        assertTrue(opened.startsWith("Excused, as the answer says “used both”: Has used both."), opened);
    }

    @Test
    @DisplayName("under a red flag stands first the question that tests whether it was meant so")
    void askedAfterFlag(Browser browser) {
        browser.open(report.candidate("bo"));
        assertEquals(
                List.of("Which of the two can follow a list?", "Who puts them together?"),
                browser.texts(".asked ol li"));
    }

    @Test
    @DisplayName("on a phone code keeps its lines and their indentation, and moves sideways")
    void code(Browser browser) {
        browser.screen(320, 640);
        browser.open(report.candidate("bo"));
        WebElement code = browser.find(".text .md-block");
        assertEquals(true, browser.run("return arguments[0].scrollWidth > arguments[0].clientWidth", code));
        assertEquals(true, browser.run("return document.documentElement.scrollWidth <= innerWidth"));
        assertEquals("0", code.getAttribute("tabindex"));
        assertEquals(FENCED.strip(), browser.run("""
                getSelection().selectAllChildren(document.querySelector('.text'));
                return getSelection().toString().trim();
                """));
    }

    @Test
    @DisplayName("three pieces of evidence are shown, the same words once; the number of another unfolds it")
    void folded(Browser browser) {
        browser.open(report.candidate("ana"));
        String row = "article.answer tbody tr:last-child ";
        assertEquals(3, browser.shown(row + ".evidence li").size());
        assertEquals("1 more", browser.find(row + ".more > summary").getText());
        browser.find(row + ".more > summary").click();
        assertEquals(4, browser.shown(row + ".evidence li").size());
        List<String> twice = browser.texts(row + ".evidence li").stream()
                .filter(text -> text.contains("×2"))
                .toList();
        assertEquals(1, twice.size());
        assertTrue(twice.get(0).contains("author"), twice.get(0));
        browser.open(report.candidate("ana"));
        WebElement hidden = browser.find(row + ".more .evidence .n");
        assertFalse(hidden.isDisplayed());
        browser.run("location.hash = arguments[0]", hidden.getAttribute("id"));
        browser.await(driver -> hidden.isDisplayed());
    }

    @Test
    @DisplayName(
            "no sign of a pattern stands anywhere but where patterns unfold, and hints for candidates say what they are")
    void noPatterns(Browser browser) {
        for (SampleReport one : List.of(report, SampleReport.ofExamples())) {
            for (Path page : one.pages()) {
                browser.open(page);
                assertEquals(List.of(), browser.run("""
                        document.querySelectorAll('.pattern, .text, q').forEach(part => part.remove());
                        return document.body.textContent.match(/[$]\\w+|[.]{3}\\d|<[a-z-]+( \\d+)?>|\\w[|]\\w/g) ?? [];
                        """), page.toString());
            }
        }
        browser.open(report.candidate("ana"));
        assertTrue(browser.texts("summary").contains("What you may tell the candidate"));
        assertEquals(0, browser.number("document.querySelectorAll('tbody .tell').length"));
    }

    @Test
    @DisplayName("scores and credits have two decimals; only the arithmetic has more")
    void decimals(Browser browser) {
        browser.open(SampleReport.ofExamples().candidate("mei"));
        assertEquals(List.of(), browser.run("""
                document.querySelectorAll('.how, .text, q, code').forEach(part => part.remove());
                return document.body.textContent.match(/\\b[01][.]\\d{3,}/g) ?? [];
                """));
        assertTrue(browser.find(".swatch").getText().matches("[01]\\.\\d\\d"));
    }

    private static WebElement tip(Browser browser) {
        return browser.find("#tip");
    }

    private static WebElement mark(Browser browser, String text) {
        return browser.all(".text mark").stream()
                .filter(mark -> mark.getText().equals(text))
                .findFirst()
                .orElseThrow();
    }
}
