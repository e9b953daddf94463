package dev.assay.report.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a text holds, it is text: in answers, names, questions, ids, columns, reasons and the title. */
class EscapingTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "' onmouseover='alert(1)",
                "\" onfocus=\"alert(1)\" autofocus=\"",
                "</style><style>*{display:none}",
                "</title></bdi></table><h1>",
                "<!-- --> <![CDATA[ ]]> &lt; &#60;",
                "javascript:alert(1)",
                "{{7*7}} ${7*7} @if(true)x@endif",
                "a bcd\nc\r\nd\te",
                "../../etc/passwd",
                "%3Cscript%3E"
            })
    @DisplayName("a page has the same elements and attributes whatever its texts hold")
    void sameMarkup(String hostile) throws IOException {
        // As long as the other, because the page shows short texts in more places than long ones.
        Map<String, String> harmless = pages("H".repeat(hostile.length()));
        Map<String, String> pages = pages(hostile);
        assertEquals(harmless.keySet(), pages.keySet());
        for (Map.Entry<String, String> page : pages.entrySet()) {
            if (page.getKey().endsWith(".html")) {
                assertEquals(Markup.of(harmless.get(page.getKey())), Markup.of(page.getValue()), page.getKey());
            }
        }
    }

    @Test
    @DisplayName("no attribute of any page is an event handler or a style, and none loads anything")
    void nothingRuns() throws IOException {
        pages("HARMLESS Text").forEach((name, page) -> {
            if (name.endsWith(".html")) {
                List<String> markup = Markup.of(page);
                assertEquals(1, markup.stream().filter("script"::equals).count());
                assertTrue(markup.stream().noneMatch(tag -> tag.matches(".* (on[a-z]+|style|src|srcset|action).*")));
                assertTrue(markup.stream().noneMatch(tag -> tag.matches("(link|img|iframe|object|embed|base|form).*")));
                assertFalse(page.contains("http:") || page.contains("https:") || page.contains("url("), name);
                assertTrue(page.contains("content=\"default-src &#39;none&#39;; style-src &#39;sha256-"), name);
            }
        });
    }

    @Test
    @DisplayName("what would act or hide is shown as a sign, in every file")
    void visible() throws IOException {
        pages("a\u202Eb\u0000c\u200Bd\u2066e\uD83Df\u001B[31m").forEach((name, page) -> {
            if (name.endsWith(".html")) {
                String acting = page.chars()
                        .filter(c -> c < ' ' && c != '\n' && c != '\t'
                                || c >= 0x202A && c <= 0x202E
                                || c >= 0x2066 && c <= 0x2069
                                || c == 0x200B)
                        .mapToObj(Integer::toHexString)
                        .collect(Collectors.joining(" "));
                assertEquals("", acting, name);
                assertTrue(page.contains("a‹U+202E›b␀c‹U+200B›d‹U+2066›e‹U+D83D›f␛[31m"), name);
            }
        });
    }

    @Test
    @DisplayName("names in another direction stay to themselves")
    void direction() throws IOException {
        String page = pages("שלום 1").get("index.html");
        assertTrue(page.contains("<bdi>שלום 1</bdi>"));
        String text =
                page.replaceAll("<bdi>[^<]*</bdi>|=\"[^\"]*\"|<option[^>]*>[^<]*</option>|<title>[^<]*</title>", "");
        assertFalse(text.contains("שלום"), "a name stands outside of bdi");
    }

    private Map<String, String> pages(String text) throws IOException {
        Path results = SampleResults.file(
                folder.resolve("results.jsonl"), SampleResults.everywhere(text), SampleResults.rejected(text));
        return SampleResults.report(results, folder.resolve("report"), ReportSettings.of(text));
    }
}
