package dev.assay.rubric;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.assay.match.Pattern;
import dev.assay.match.PatternSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a rubric, its pack and the packs that it uses come together. */
class PackTest {

    private static final Path SAMPLES = Path.of("src/test/resources/rubric");
    private static final String CONCEPT = "concepts: [{id: measure, says: Measures, kind: what, match: [measure]}]\n";
    private static final String RUBRIC = "rubric: 1\nid: caching\nquestion: When?\n" + CONCEPT;

    @TempDir
    private Path folder;

    private static List<String> flags(Rubric rubric) {
        return rubric.redFlags().stream().map(RedFlag::id).toList();
    }

    private static List<String> sources(List<Pattern> patterns) {
        return patterns == null ? null : patterns.stream().map(Pattern::source).toList();
    }

    private Path write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        return Files.writeString(path, text);
    }

    @Test
    void flagsAndSignsOfThePackFollowTheRubricsOwn() {
        Rubric rubric = RubricSet.load(SAMPLES.resolve("every-key")).get("caching");

        assertEquals(List.of("cache-first", "shrug", "fee", "limit", "cache-all", "guessing"), flags(rubric));
        assertEquals(
                List.of("story", "numbers"),
                rubric.goodSigns().stream().map(GoodSign::id).toList());
    }

    @Test
    void aFlagOfTheSameIdReplacesThePacks() {
        Rubric rubric = RubricSet.load(SAMPLES.resolve("every-key")).get("caching");
        RedFlag shrug = rubric.redFlags().get(1);

        assertEquals(Severity.CRITICAL, shrug.severity());
        assertEquals(List.of("no idea", "$guess"), sources(shrug.match()));
    }

    @Test
    void aTermKeepsTheMeaningOfTheFileThatUsesIt() {
        Rubric rubric = RubricSet.load(SAMPLES.resolve("every-key")).get("caching");

        assertEquals(List.of("wild guess"), sources(rubric.terms().get("guess")));
        assertEquals(List.of("guess", "gut feeling"), sources(rubric.terms().get("guess--house")));
        assertEquals(
                List.of("something", "$guess--house"), sources(rubric.terms().get("vague")));
        assertEquals(List.of("$vague"), sources(rubric.redFlags().get(5).match()));
        assertEquals(
                List.of("profiler", "explain analyze"), sources(rubric.terms().get("tool")));
        assertEquals(
                rubric.redFlags().get(5).match(),
                PatternSet.compile(rubric.redFlags().get(5).match(), rubric.terms())
                        .patterns());
    }

    @Test
    void aRenamedTermIsRenamedWhereverAPatternNamesIt() {
        RubricSet set = RubricSet.read(
                "My Pack",
                Map.of(
                        "pack.yaml",
                        "title: P\nterms: {it: [thing], it-all: [all]}\nredFlags:\n"
                                + "  - {id: f, severity: minor, match: ['costs \\$ ~ $it $it-all ~ ($it)']}\n",
                        "caching.yaml",
                        RUBRIC + "terms: {it: [cache]}\n"));

        Rubric rubric = set.get("caching");
        assertEquals(
                List.of("costs \\$ ~ $it--my-pack $it-all ~ ($it--my-pack)"),
                sources(rubric.redFlags().get(0).match()));
        assertEquals(List.of("cache"), sources(rubric.terms().get("it")));
        assertEquals(List.of("thing"), sources(rubric.terms().get("it--my-pack")));
    }

    @Test
    void termsOfPacksThatNothingRefersToStayOutside() {
        RubricSet set = RubricSet.read("p", Map.of("pack.yaml", "title: P\nterms: {idle: [idle]}\n", "a.yaml", RUBRIC));

        assertEquals(Map.of(), set.get("caching").terms());
    }

    @Test
    void bandsAndCostsComeFromThePackOrTheOnesItUses() throws IOException {
        write("a/pack.yaml", "title: A\nuse: [b]\n");
        write("a/caching.yaml", RUBRIC);
        write("b/pack.yaml", "title: B\nuse: [c]\ncaps: {critical: 0.1}\n");
        write("c/pack.yaml", "title: C\nbands: {low: 0, top: 0.8}\n");

        Rubric rubric = RubricSet.load(folder.resolve("a")).get("caching");

        assertEquals(2, rubric.bands().bands().size());
        assertEquals(0.05, rubric.scoring().minorPenalty());
        assertEquals(0.7999, rubric.scoring().majorCap(), 1e-9);
        assertEquals(0.1, rubric.scoring().criticalCap());
    }

    @Test
    void aPackThatIsUsedTwiceIsReadOnce() throws IOException {
        write("a/pack.yaml", "title: A\nuse: [b, c]\n");
        write("a/caching.yaml", RUBRIC);
        write("b/pack.yaml", "title: B\nuse: [d]\n");
        write("c/pack.yaml", "title: C\nuse: [d]\nredFlags: [{id: late, severity: major, match: [c]}]\n");
        write("d/pack.yaml", "title: D\nredFlags: [{id: late, severity: minor, match: [d]}]\nfixed: [no-op]\n");

        Rubric rubric = RubricSet.load(folder.resolve("a")).get("caching");

        assertEquals(List.of("late"), flags(rubric));
        assertEquals(Severity.MINOR, rubric.redFlags().get(0).severity(), "b uses d, and is looked at before c");
        assertEquals(List.of("no-op"), sources(rubric.fixed()));
    }

    @Test
    void aPackIsLookedForBesideFirstAndThenInTheLibrary() throws IOException {
        write("mine/pack.yaml", "title: Mine\nuse: [common]\n");
        write("mine/caching.yaml", RUBRIC);
        assertTrue(flags(RubricSet.load(folder.resolve("mine")).get("caching")).contains("google-it"));

        write("common/pack.yaml", "title: Our own\n");
        assertEquals(List.of(), flags(RubricSet.load(folder.resolve("mine")).get("caching")));
    }

    @Test
    void aFolderWithoutAPackFileIsAPackOfItsOwn() throws IOException {
        write(
                "loose/b.json",
                "{\"rubric\": 1, \"id\": \"b\", \"question\": \"B?\", \"concepts\": "
                        + "[{\"id\": \"c\", \"says\": \"C\", \"kind\": \"why\", \"match\": [\"c\"]}]}");
        write("loose/caching.yml", RUBRIC);
        write("loose/notes.txt", "none");
        write("loose/.draft.yaml", "none");
        write("loose/rubric.schema.json", "{}");

        RubricSet set = RubricSet.load(folder.resolve("loose"));

        assertEquals("loose", set.id());
        assertEquals("loose", set.title());
        assertEquals(
                List.of("b", "caching"), set.rubrics().stream().map(Rubric::id).toList());
        assertEquals(Interview.DEFAULT, set.interview());
        assertEquals(Bands.DEFAULT, set.get("b").bands());
    }

    @Test
    void aFileIsReadWithItsPackAndWithoutItsNeighbours() throws IOException {
        write("p/pack.yaml", "title: P\nfixed: [no-op]\n");
        write("p/broken.yaml", "rubric: [");
        Path file = write("p/caching.yaml", RUBRIC);

        RubricSet set = RubricSet.load(file);

        assertEquals(List.of("caching"), set.rubrics().stream().map(Rubric::id).toList());
        assertEquals("P", set.title());
        assertEquals(List.of("no-op"), sources(set.get("caching").fixed()));
    }

    @Test
    void aPackFileStandsForItsFolder() {
        assertEquals(
                List.of("caching"),
                RubricSet.load(SAMPLES.resolve("every-key/pack.yaml")).rubrics().stream()
                        .map(Rubric::id)
                        .toList());
    }

    @Test
    void saysWhatIsNotThere() throws IOException {
        Path file = write("p/notes.txt", "none");
        write("packs/one/pack.yaml", "title: One\n");
        write("packs/two/pack.yaml", "title: Two\n");

        assertEquals(problem(folder.resolve("no")), folder.resolve("no") + ": no such file or folder");
        assertEquals(problem(file), file + ": no rubric: its name must end in .yaml, .yml or .json");
        assertEquals(
                problem(folder.resolve("packs")),
                folder.resolve("packs") + ": no pack here: a pack has a pack.yaml and one file a rubric; did you mean "
                        + folder.resolve("packs/one") + " or " + folder.resolve("packs/two") + "?");
    }

    private static String problem(Path path) {
        RubricException e = assertThrows(RubricException.class, () -> RubricSet.load(path));
        assertEquals(1, e.problems().size());
        return e.getMessage();
    }

    @Test
    void findsRubricsById() {
        RubricSet set = RubricSet.read("caching.yaml", RUBRIC);

        assertEquals("caching", set.get("caching").id());
        assertTrue(set.find("cache").isEmpty());
        IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> set.get("cache"));
        assertTrue(e.getMessage().contains("[caching]"), e.getMessage());
    }

    @Test
    void readsASingleTextWithoutAPack() {
        assertEquals(
                "caching", RubricSet.read("x.yaml", RUBRIC).rubrics().get(0).id());
        RubricException e = assertThrows(RubricException.class, () -> RubricSet.read("x.json", RUBRIC));
        assertEquals("x.json", e.problems().get(0).file());
        assertThrows(RubricException.class, () -> RubricSet.read("x.yaml", ""));
    }
}
