package dev.assay.study.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.assay.rubric.LocatedPack;
import dev.assay.study.lint.LintRule.Level;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LintTest {

    private static final Path PLANTED = Path.of("src/test/resources/lint/planted");

    @TempDir
    private Path folder;

    @Test
    @DisplayName("each kind of mistake is found at its place")
    void planted() {
        List<String> found = Lint.run(List.of(LocatedPack.load(PLANTED))).stream()
                .map(finding ->
                        finding.place().file().substring(PLANTED.toString().length() + 1) + ":"
                                + finding.place().line() + ":" + finding.place().column() + " "
                                + finding.rule().id())
                .toList();
        assertEquals(
                List.of(
                        "chain.yaml:2:5 other-file-name",
                        "chain.yaml:4:12 unused-subject",
                        "chain.yaml:7:3 unused-term",
                        "chain.yaml:8:1 no-reason",
                        "chain.yaml:14:9 superfluous-pattern", // "friction" alone does
                        "chain.yaml:15:9 question-echo", // "bicycle chain"
                        "chain.yaml:15:9 unmatched-pattern", // it and "rub ... roller"
                        "chain.yaml:20:5 missing-follow-up",
                        "chain.yaml:25:9 paid-twice", // "friction" pays for the other concept
                        "chain.yaml:25:9 unmatched-pattern",
                        "chain.yaml:26:9 broad-pattern",
                        "chain.yaml:27:15 unmatched-pattern", // both misconceptions
                        "chain.yaml:27:27 bare-alternatives",
                        "chain.yaml:35:9 unmatched-pattern", // both of a flag
                        "chain.yaml:37:1 few-tests",
                        "chain.yaml:38:13 model-answer-below-top",
                        "pack.yaml:3:3 unused-term"),
                found);
    }

    @Test
    @DisplayName("every rule has a mistake among the planted ones")
    void everyRule() {
        List<LintRule> rules = Lint.run(List.of(LocatedPack.load(PLANTED))).stream()
                .map(LintFinding::rule)
                .distinct()
                .sorted()
                .toList();
        assertEquals(List.of(LintRule.values()), rules);
    }

    @Test
    @DisplayName("a choice of words that reads as a choice of phrases is told from one that is meant")
    void bareAlternatives() throws IOException {
        for (String trap : List.of(
                "drop off|fall|sink",
                "wait|delay|time between|backoff",
                "quality of service|service quality",
                "round trip|slot time|bit time",
                "when|if|in case",
                "leak|tell|give away|gave away")) {
            assertEquals(1, bare(trap), trap);
        }
        for (String meant : List.of(
                "one|single query|statement",
                "(drop off | fall | sink)",
                "drop|fall off",
                "walk|go|step through|over",
                "on|of|in the|a model",
                "(drop) (off | fall | sink)",
                "for|with|on|follow key",
                "2|2s 4|4s 8|8s")) {
            assertEquals(0, bare(meant), meant);
        }
    }

    private long bare(String pattern) throws IOException {
        String rubric = Files.readString(PLANTED.resolve("chain.yaml"));
        Files.copy(PLANTED.resolve("pack.yaml"), folder.resolve("pack.yaml"), StandardCopyOption.REPLACE_EXISTING);
        Files.writeString(
                folder.resolve("chain.yaml"),
                rubric.replace("drop off|fall", "nothing")
                        .replace("      - friction ~ sprocket", "      - " + pattern));
        return Lint.run(List.of(LocatedPack.load(folder))).stream()
                .filter(finding -> finding.rule() == LintRule.BARE_ALTERNATIVES)
                .count();
    }

    @Test
    @DisplayName("all patterns that no example shows are named")
    void unmatched() {
        assertTrue(Lint.run(List.of(LocatedPack.load(PLANTED))).stream()
                .anyMatch(finding -> finding.message().endsWith(": 'bicycle chain', 'rub ... roller'")));
    }

    @Test
    @DisplayName("the shipped packs have neither errors nor warnings")
    void shipped() {
        List<LintFinding> findings = Lint.run(List.of(
                LocatedPack.load(Path.of("rubrics/django")),
                LocatedPack.load(Path.of("rubrics/networking")),
                LocatedPack.load(Path.of("rubrics/common"))));
        assertEquals(
                List.of(),
                findings.stream()
                        .filter(finding -> finding.rule().level() != Level.NOTE)
                        .toList());
        assertTrue(findings.size() > 0);
    }

    @Test
    @DisplayName("what a comment allows with a reason is not reported, on its line or the next")
    void allowed() throws IOException {
        String superfluous = "      - friction ~ sprocket";
        assertEquals(1, superfluous(superfluous));
        assertEquals(0, superfluous(superfluous + " # lint: allow superfluous-pattern: shown to newcomers"));
        assertEquals(0, superfluous("      # lint: allow superfluous-pattern: for newcomers\n" + superfluous));
        assertEquals(1, superfluous(superfluous + " # lint: allow superfluous-pattern:"));
        assertEquals(1, superfluous(superfluous + " # lint: allow unused-term: another rule"));
    }

    private long superfluous(String line) throws IOException {
        String rubric = Files.readString(PLANTED.resolve("chain.yaml"));
        Files.copy(PLANTED.resolve("pack.yaml"), folder.resolve("pack.yaml"), StandardCopyOption.REPLACE_EXISTING);
        Files.writeString(folder.resolve("chain.yaml"), rubric.replace("      - friction ~ sprocket", line));
        return Lint.run(List.of(LocatedPack.load(folder))).stream()
                .filter(finding -> finding.rule() == LintRule.SUPERFLUOUS_PATTERN)
                .count();
    }
}
