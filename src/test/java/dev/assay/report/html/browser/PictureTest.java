package dev.assay.report.html.browser;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Pictures of the report, for people to look at: in {@code target/report-pictures}, and those that the README shows also
 * where it shows them, with the pages at full length, if {@code -Dreport.pictures=examples/report} says so.
 */
@ExtendWith(BrowserExtension.class)
class PictureTest {

    private static final Path LOOKED_AT = Path.of("target", "report-pictures");
    private static final String PLACE = System.getProperty("report.pictures");
    private static final int README_LIMIT = 200_000;

    private static SampleReport report;

    @BeforeAll
    static void write() throws IOException {
        Files.createDirectories(LOOKED_AT);
        report = SampleReport.ofExamples();
    }

    @Test
    @DisplayName("the pictures of the README: the overview, and a finding that explains itself")
    void readme(Browser browser) throws IOException {
        browser.open(report.index());
        shown("overview", browser);
        browser.open(report.candidate("victor"));
        browser.run("document.querySelector('article.answer').scrollIntoView()");
        browser.hover(browser.find("article.answer .text mark.k-denied"));
        assertTrue(browser.find("#tip").isDisplayed());
        shown("candidate", browser);
    }

    @Test
    @DisplayName("dark, on a phone and on paper")
    void others(Browser browser) throws IOException {
        for (Path page : List.of(report.index(), report.candidate("victor"), report.question("celery-retry"))) {
            String name = page.equals(report.index())
                    ? "overview"
                    : page.getParent().getFileName().toString().replaceAll("s$", "");
            browser.renew();
            browser.open(page);
            if (PLACE != null) {
                keep(name + "-whole", browser.wholePicture());
            }
            browser.dark();
            keep(name + "-dark", browser.picture());
            browser.renew();
            browser.screen(320, 700);
            browser.open(page);
            keep(name + "-phone", browser.picture());
            Files.write(LOOKED_AT.resolve(name + ".pdf"), browser.pdf());
        }
    }

    private static void shown(String name, Browser browser) throws IOException {
        byte[] png = browser.picture();
        keep(name, png);
        assertTrue(png.length < README_LIMIT, () -> name + ".png takes " + png.length + " bytes");
        if (PLACE != null) {
            Files.write(Files.createDirectories(Path.of(PLACE)).resolve(name + ".png"), png);
        }
    }

    private static void keep(String name, byte[] png) throws IOException {
        Files.write(LOOKED_AT.resolve(name + ".png"), png);
    }
}
