package dev.assay.report.html.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Asks axe-core what keeps people out of a page. */
final class Axe {

    private static final String SCRIPT = read();

    private static final String RUN = """
            const done = arguments[arguments.length - 1];
            axe.run({exclude: ['article.answer:nth-of-type(n+4)']}, {resultTypes: ['violations']}).then(
                found => done(found.violations
                    .filter(v => v.impact === 'serious' || v.impact === 'critical')
                    .map(v => v.impact + ' ' + v.id + ': ' + v.help + '\\n' + v.nodes.slice(0, 5)
                        .map(n => '    ' + n.html.slice(0, 200) + '\\n    ' + n.failureSummary.replace(/\\s+/g, ' ')).join('\\n'))),
                error => done(['axe failed: ' + error]));
            """;

    private Axe() {}

    /**
     * What axe-core calls serious or critical on the page as it is shown now, with the places. Of many answers only the first
     * three are looked at: all are made by one template.
     */
    @SuppressWarnings("unchecked")
    static List<String> violations(Browser browser) {
        if (!Boolean.TRUE.equals(browser.run("return typeof axe === 'object'"))) {
            browser.run(SCRIPT);
        }
        return (List<String>) browser.runAsync(RUN);
    }

    private static String read() {
        try (InputStream resource = Axe.class.getResourceAsStream("/axe.min.js")) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
