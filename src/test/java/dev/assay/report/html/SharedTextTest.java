package dev.assay.report.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.assay.batch.Outcome;
import dev.assay.batch.copies.CopyPair;
import dev.assay.rubric.RubricSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a report says of answers that share text. */
class SharedTextTest {

    private static final String PASSAGE =
            "On Fridays the warehouse scanner lost its signal behind the freezers, so every "
                    + "pallet was counted twice until somebody wrote the number of the gate beside it.";

    private static final String OTHER =
            "My own shop never had such trouble. We print a label for each box, read it once "
                    + "at the door, and throw away whatever arrives with a label that was seen before.";

    @TempDir
    private Path folder;

    @Test
    @DisplayName("a pair is told with both directions, leads to both answers, and each answer leads to it")
    void pair() throws IOException {
        Map<String, String> pages = report(
                SampleResults.answered("ana", "q", PASSAGE + " " + OTHER),
                SampleResults.answered("bob", "q", PASSAGE),
                SampleResults.answered("cem", "q", "Nothing of the kind has ever come my way."));
        String overview = text(section(pages.get("index.html")));
        assertTrue(overview.contains("1 pair of answers shares text, to 1 question."), overview);
        assertTrue(
                overview.contains(
                        "All of bob’s answer stands in ana’s (27 of 27 words that count), and 45 % the other"),
                overview);
        assertTrue(overview.contains("a reason to ask, and no verdict"), overview);
        assertTrue(
                overview.contains("What does not count: the question, quotations, imports, and what many"), overview);
        assertFalse(overview.contains("hang together"), overview);
        String section = section(pages.get("index.html"));
        assertTrue(section.contains("href=\"candidates/0001.html#q1\"") && section.contains("0002.html#q1"), section);
        String longer = text(pages.get("candidates/0001.html"));
        assertTrue(longer.contains("All of bob’s answer stands in this one (27 of 27 words that count)"), longer);
        assertTrue(longer.contains("Shares text with bob : ask how the answer came about."), longer);
        String shorter = text(pages.get("candidates/0002.html"));
        assertTrue(shorter.contains("All of this answer stands in ana’s (27 of 27 words that count)"), shorter);
        assertTrue(pages.get("candidates/0002.html").contains("href=\"../shared/001.html\""));
        assertFalse(text(pages.get("candidates/0003.html")).contains("hares text"));
    }

    @Test
    @DisplayName("both texts are whole, with the passages marked in each, whatever the order of them")
    void marks() throws IOException {
        String turned = OTHER + " And so on. " + PASSAGE;
        String page = report(
                        SampleResults.answered("ana", "q", PASSAGE + "\n\nBy the way: " + OTHER),
                        SampleResults.answered("bob", "q", turned))
                .get("shared/001.html");
        List<String> sides = List.of(page.split("<article"));
        assertEquals(3, sides.size());
        assertEquals(2, count(sides.get(1), "<mark"));
        assertEquals(2, count(sides.get(2), "<mark"));
        String second = sides.get(2);
        assertTrue(second.indexOf(">My own shop") < second.indexOf(">On Fridays"), second);
        assertTrue(second.indexOf("href=\"#a2\"") < second.indexOf("href=\"#a1\""), second);
        String answer = second.substring(second.indexOf("dir=\"auto\">") + 11, second.indexOf("</div>"));
        assertEquals(turned, answer.replaceAll("<a [^>]*>[^<]*</a>", "").replaceAll("<[^>]*>", ""));
    }

    @Test
    @DisplayName("where no answers share text one sentence says so, and there is neither a table nor a page")
    void none() throws IOException {
        Map<String, String> pages =
                report(SampleResults.answered("ana", "q", PASSAGE), SampleResults.answered("bob", "q", OTHER));
        String section = section(pages.get("index.html"));
        assertEquals(
                "Answers that share text No two candidates' answers to a question share more text than chance would have"
                        + " it.",
                text(section).replace("&#39;", "'"));
        assertFalse(section.contains("<table"));
        assertTrue(
                pages.keySet().stream().noneMatch(page -> page.startsWith("shared")),
                pages.keySet().toString());
    }

    @Test
    @DisplayName("what the question says does not count where the pack knows it, and else the report says that it does")
    void question() throws IOException {
        Path pack = folder.resolve("gates.yaml");
        Files.writeString(pack, """
                rubric: 1
                id: gates
                question: "%s"
                concepts:
                  - id: label
                    says: Each box has a label
                    kind: what
                    match: [label]
                    ask: What is a label for?
                """.formatted(PASSAGE));
        Path results = SampleResults.file(
                folder.resolve("results.jsonl"),
                SampleResults.answered("ana", "gates", PASSAGE + " Then I would ask for more staff."),
                SampleResults.answered("bob", "gates", PASSAGE + " A label would do."));
        ReportSettings known = new ReportSettings("T", Optional.of(RubricSet.load(pack)), Set.of(), Optional.empty());
        assertTrue(section(SampleResults.report(results, folder.resolve("one"), known)
                        .get("index.html"))
                .contains("No two candidates"));
        String unknown = section(SampleResults.report(results, folder.resolve("two"), ReportSettings.of("T"))
                .get("index.html"));
        assertTrue(unknown.contains("counts all the same where its text is not known: gates."), unknown);
    }

    @Test
    @DisplayName("of very many pairs a hundred have pages, the others are counted, and an answer names five")
    void many() throws IOException {
        List<Outcome> answers = new ArrayList<>();
        for (String candidate : List.of("a", "b", "c")) {
            for (int question = 0; question < 40; question++) {
                answers.add(SampleResults.answered(candidate, "q" + question, PASSAGE));
            }
        }
        for (char candidate = 'd'; candidate < 'l'; candidate++) {
            answers.add(SampleResults.answered("" + candidate, "r", OTHER));
        }
        Map<String, String> pages = report(answers.toArray(Outcome[]::new));
        String section = text(section(pages.get("index.html")));
        assertTrue(section.contains("127 pairs of answers share text, to 41 questions."), section);
        assertTrue(section.contains("The 100 that share most are listed; 27 more pairs are counted at the"), section);
        assertTrue(section.contains("8 candidates, r : d, e, f, g, h, i, j, k"), section);
        assertTrue(section.contains("And 21 smaller groups."), section);
        assertEquals(
                100,
                pages.keySet().stream()
                        .filter(page -> page.startsWith("shared/"))
                        .count());
        String named = pages.values().stream()
                .filter(page -> page.contains("<h1><bdi>d</bdi></h1>"))
                .findFirst()
                .orElseThrow();
        assertTrue(text(named).contains("i’s answer stands in this one (")
                || text(named).contains("stands in i’s ("));
        assertTrue(text(named).contains("and with 2 more"), text(named));
    }

    @Test
    @DisplayName("with pseudonyms no page and no file tells a name")
    void anonymous() throws IOException {
        Path results = SampleResults.file(
                folder.resolve("results.jsonl"),
                SampleResults.answered("Zephyrine", "q", PASSAGE),
                SampleResults.answered("Albert", "q", PASSAGE));
        Pseudonyms key = Pseudonyms.open(folder.resolve("who.key"));
        ReportSettings settings = new ReportSettings("T", Optional.empty(), Set.of(), Optional.of(key));
        Map<String, String> pages = SampleResults.report(results, folder.resolve("report"), settings);
        assertTrue(pages.get("shared/001.html").contains(key.of("Albert")));
        assertTrue(section(pages.get("index.html")).contains(key.of("Zephyrine")));
        pages.forEach((name, page) -> assertFalse((name + page).matches("(?is).*(zephyrine|albert).*"), name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "</mark></div></article><h1>",
                "' onmouseover='alert(1)",
                "<!-- &lt; &#60;",
                "${7*7} @if(true)x@endif"
            })
    @DisplayName("a hostile name, question or answer is text on every page")
    void hostile(String hostile) throws IOException {
        Map<String, String> harmless = hostilePages("HARMLESS Text");
        Map<String, String> pages = hostilePages(hostile);
        assertEquals(harmless.keySet(), pages.keySet());
        assertTrue(pages.containsKey("shared/001.html"));
        pages.forEach((name, page) -> {
            if (name.endsWith(".html")) {
                assertEquals(Markup.of(harmless.get(name)), Markup.of(page), name);
            }
        });
    }

    private Map<String, String> hostilePages(String text) throws IOException {
        return report(
                SampleResults.answered("a" + text, text, text + "\n\n" + PASSAGE + " " + text),
                SampleResults.answered("b" + text, text, "Well.\n\n" + PASSAGE + " " + text));
    }

    @Test
    @DisplayName("the order of the results makes no difference to what is shared")
    void order() throws IOException {
        Outcome ana = SampleResults.answered("ana", "q", PASSAGE + " " + OTHER);
        Outcome bob = SampleResults.answered("bob", "q", OTHER);
        Outcome cem = SampleResults.answered("cem", "q", PASSAGE);
        assertEquals(
                section(report(ana, bob, cem).get("index.html")).replaceAll("000\\d", ""),
                section(report(cem, bob, ana).get("index.html")).replaceAll("000\\d", ""));
    }

    @Test
    @DisplayName("how much is shared is cut, so that nearly all is not all")
    void nearly() {
        SharedShare share =
                SharedShare.of(new CopyPair("q", "ana", "bob", "", "", 999, 2000, 1000, 0.5, 0.999, List.of()));
        assertEquals("bob", share.shorter());
        assertEquals("99 %", share.part());
        assertEquals("49 %", share.back());
        assertEquals("999 of 1,000 words that count", share.figures());
    }

    private Map<String, String> report(Outcome... outcomes) throws IOException {
        Path results = SampleResults.file(folder.resolve("results.jsonl"), outcomes);
        return SampleResults.report(results, folder.resolve("report"), ReportSettings.of("T"));
    }

    private static String section(String overview) {
        int start = overview.indexOf("<section id=\"shared\"");
        return overview.substring(start, overview.indexOf("</section>", start));
    }

    private static String text(String page) {
        return page.replaceAll("(?s)<style>.*?</style>|<script>.*?</script>", "")
                .replaceAll("</?(bdi|strong|span|a)( [^>]*)?>", "~")
                .replaceAll("~([’])", "$1")
                .replace("~", " ")
                .replaceAll("<[^>]*>", " ")
                .replaceAll("\\s+", " ")
                .replace("( ", "(")
                .replace(" )", ")")
                .replace(" ,", ",")
                .strip();
    }

    private static int count(String text, String part) {
        return text.split(part, -1).length - 1;
    }
}
