package dev.assay.report.html.browser;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds on every page of a report, however it is looked at. */
@ExtendWith(BrowserExtension.class)
class EveryPageTest {

    /** The ways to look at a page. */
    enum View {
        LIGHT(1280, false),
        DARK(1280, true),
        PHONE(320, false),
        DARK_PHONE(320, true);

        private final int width;
        private final boolean dark;

        View(int width, boolean dark) {
            this.width = width;
            this.dark = dark;
        }

        void in(Browser browser) {
            browser.screen(width, 900);
            if (dark) {
                browser.dark();
            }
        }
    }

    private static SampleReport report;

    @BeforeAll
    static void write() {
        report = SampleReport.ofCopies();
    }

    @Test
    @DisplayName("pages have titles of their own, ask for nothing outside their folder, and complain of nothing")
    void quiet(Browser browser) {
        String inside = report.folder().toUri().toString();
        List<String> titles = new ArrayList<>();
        for (Path page : report.pages()) {
            browser.open(page);
            titles.add(browser.title());
            assertEquals(List.of(), browser.complaints(), () -> "complaints of " + page);
            List<String> requests = browser.requests();
            assertTrue(requests.contains(page.toUri().toString()), () -> "no request for " + page + ": " + requests);
            assertEquals(
                    List.of(),
                    requests.stream()
                            .filter(address -> !address.startsWith(inside))
                            .toList());
        }
        assertEquals(titles.size(), titles.stream().distinct().count(), () -> "titles: " + titles);
        assertTrue(titles.stream().noneMatch(String::isBlank), () -> "titles: " + titles);
    }

    @Test
    @DisplayName("every link leads to a page or a part of one that there is")
    void links(Browser browser) {
        Map<String, List<String>> targets = new LinkedHashMap<>();
        Map<String, String> sources = new LinkedHashMap<>();
        for (Path page : report.pages()) {
            browser.open(page);
            String address = page.toUri().toString();
            targets.put(address, strings(browser.run("return [...document.querySelectorAll('[id]')].map(e => e.id)")));
            strings(browser.run("return [...document.querySelectorAll('a[href]')].map(a => a.href)"))
                    .forEach(link -> sources.putIfAbsent(link, address));
        }
        List<String> dead = sources.keySet().stream()
                .filter(link -> {
                    String[] parts = link.split("#", 2);
                    List<String> ids = targets.get(parts[0]);
                    return ids == null || parts.length == 2 && !parts[1].isEmpty() && !ids.contains(parts[1]);
                })
                .map(link -> sources.get(link) + " → " + link)
                .toList();
        assertEquals(List.of(), dead);
        assertTrue(sources.size() >= report.pages().size(), "hardly a link");
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("axe-core finds nothing serious")
    void accessible(View view, Browser browser) {
        view.in(browser);
        for (Path page : oneOfEachKind()) {
            browser.open(page);
            assertEquals(List.of(), Axe.violations(browser), () -> page + " " + view);
        }
    }

    @Test
    @DisplayName("on a phone of 320 pixels no page is wider than the screen")
    void narrow(Browser browser) {
        View.PHONE.in(browser);
        for (Path page : report.pages()) {
            browser.open(page);
            assertEquals(320, browser.number("innerWidth"), () -> "the layout of " + page);
            assertEquals(320, browser.number("document.documentElement.scrollWidth"), () -> "the width of " + page);
        }
    }

    @Test
    @DisplayName("dark where the reader's system is dark, and white on paper even then")
    void colours(Browser browser) {
        for (Path page : oneOfEachKind()) {
            browser.open(page);
            assertTrue(backgroundLight(browser) > 200, () -> page + " by day");
            browser.dark();
            assertTrue(backgroundLight(browser) < 60, () -> page + " by night");
            browser.paper();
            assertTrue(backgroundLight(browser) > 250, () -> page + " on paper");
            browser.renew();
        }
    }

    @Test
    @DisplayName("the policy of a page stops scripts and pictures that text would bring in")
    void policy(Browser browser) {
        for (Path page : oneOfEachKind()) {
            browser.open(page);
            browser.requests();
            browser.run("""
                    const script = document.createElement('script');
                    script.textContent = 'window.ran = 1';
                    document.body.append(script);
                    const place = document.createElement('div');
                    place.innerHTML = '<img src="data:," onerror="window.ran = 2"><img src="https://example.org/a.png">'
                        + '<iframe src="https://example.org/"></iframe><link rel="stylesheet" href="https://example.org/a.css">';
                    document.body.append(place);
                    """);
            browser.runAsync("setTimeout(arguments[0], 50)");
            assertAll(
                    () -> assertNull(browser.run("return window.ran"), () -> "a script ran in " + page),
                    () -> assertEquals(List.of(), browser.requests(), () -> "a request left " + page));
            browser.complaints();
        }
    }

    /** How bright the page's ground is, from 0 to 255. */
    private static double backgroundLight(Browser browser) {
        return ((Number) browser.run("""
                        const colour = getComputedStyle(document.body).backgroundColor.match(/[\\d.]+/g).map(Number);
                        return (colour[0] + colour[1] + colour[2]) / 3 || 0;
                        """)).doubleValue();
    }

    private static List<Path> oneOfEachKind() {
        return List.of(report.index(), report.candidate("mei"), report.question("celery-retry"), report.pair(1));
    }

    @SuppressWarnings("unchecked")
    private static List<String> strings(Object list) {
        return (List<String>) list;
    }
}
