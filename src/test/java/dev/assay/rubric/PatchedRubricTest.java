package dev.assay.rubric;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.assay.grade.Grader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PatchedRubricTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 31);
    private static final String DIGEST = "0123456789abcdef".repeat(4);

    private static final String RUBRIC = """
            # How we hire.
            rubric: 1
            id: retry
            question: How do you retry?   # as asked

            terms:
              twice: [twice, two times]

            concepts:
              - id: idempotent
                says: Twice is as good as once
                kind: what
                match:
                  - idempotent     # the word itself
                  # what people say instead
                  - $twice ~ harmless   # often
                against: [once only]

              - id: backoff
                says: >-
                  Retries are
                  spaced out
                kind: why
                match: [backoff, "wait ~ longer", wait]
                examples:
                  hit: [We use backoff.]
            tests: []
            """;

    @TempDir
    private Path folder;

    private String patched(String rubric, String patch) throws IOException {
        Path file = folder.resolve("retry.yaml");
        Files.writeString(file, rubric);
        String text =
                PatchedRubric.text(file, RubricPatch.read("p.yaml", "patch: 1\nrubric: retry\n" + patch), "Ana", DAY);
        assertEquals(rubric, Files.readString(file), "the file itself stays");
        return text;
    }

    private static String history(String says) {
        return "\nhistory:\n  - date: 2026-01-31\n    by: Ana\n    says: " + says + "\n";
    }

    private String problems(String rubric, String patch) {
        return assertThrows(RubricException.class, () -> patched(rubric, patch)).problems().stream()
                .map(problem -> problem.toString().lines().findFirst().orElseThrow())
                .collect(Collectors.joining("\n"))
                .replace(folder.toString(), "F");
    }

    @Test
    @DisplayName("a pattern goes below the last one of its list, and no other line changes")
    void added() throws IOException {
        String expected = RUBRIC.replace(
                "   # often\n", "   # often\n      - harmless ...3 again\n      - \"same? run twice\"\n");
        assertEquals(expected + history("adds 2 patterns to idempotent"), patched(RUBRIC, """
                        add:
                          - concept: idempotent
                            match:
                              - harmless ...3 again
                              - "same? run twice"
                        """));
    }

    @Test
    @DisplayName("a list in brackets gets one more entry")
    void addedInBrackets() throws IOException {
        assertEquals(
                RUBRIC.replace(", wait]", ", wait, \"rest? wait ~ longer\", delay]")
                        + history("adds 2 patterns to backoff"),
                patched(RUBRIC, "add:\n  - {concept: backoff, match: [\"rest? wait ~ longer\", delay]}\n"));
    }

    @Test
    @DisplayName("a pattern is narrowed where it stands")
    void narrowed() throws IOException {
        assertEquals(
                RUBRIC.replace("- idempotent ", "- idempotent ~ key ")
                                .replace("\"wait ~ longer\"", "(wait ~ longer) ~ each")
                        + history("narrows 1 pattern of idempotent; narrows 1 pattern of backoff"),
                patched(RUBRIC, """
                        narrow:
                          - {concept: idempotent, from: idempotent, to: idempotent ~ key}
                          - {concept: backoff, from: wait ~ longer, to: (wait ~ longer) ~ each}
                        """));
    }

    @Test
    @DisplayName("a pattern is taken out with its line, or with its comma")
    void removed() throws IOException {
        assertEquals(
                RUBRIC.replace("      - idempotent     # the word itself\n", "")
                                .replace(", wait]", "]")
                                .replace("[backoff, ", "[")
                        + history("removes 1 pattern from idempotent; removes 2 patterns from backoff"),
                patched(RUBRIC, """
                        remove:
                          - {concept: idempotent, match: [idempotent]}
                          - {concept: backoff, match: [backoff, wait]}
                        """));
    }

    @Test
    @DisplayName("a list may lose its last pattern and get others")
    void removedAndAdded() throws IOException {
        assertEquals(
                RUBRIC.replace("      - $twice ~ harmless   # often\n", "      - again\n")
                                .replace(", wait]", ", delay]")
                        + history("adds 1 pattern to idempotent; adds 1 pattern to backoff; removes 1 pattern from"
                                + " idempotent; removes 1 pattern from backoff"),
                patched(RUBRIC, """
                        add: [{concept: idempotent, match: [again]}, {concept: backoff, match: [delay]}]
                        remove: [{concept: idempotent, match: [$twice ~ harmless]}, {concept: backoff, match: [wait]}]
                        """));
    }

    @Test
    @DisplayName("a new concept stands behind the last one, as the others do")
    void newConcept() throws IOException {
        String lines = """

                  - id: receipt
                    says: "Looks for a receipt, then charges"
                    kind: why
                    weight: 2
                    match:
                      - look ~ receipt
                """.indent(0);
        String expected = RUBRIC.replace("      hit: [We use backoff.]\n", "      hit: [We use backoff.]\n" + lines);
        assertEquals(expected + history("adds the concept receipt"), patched(RUBRIC, """
                newConcepts:
                  - id: receipt
                    says: Looks for a receipt, then charges
                    kind: why
                    weight: 2
                    match: [look ~ receipt]
                """));
    }

    @Test
    @DisplayName("who, when and from what is added to the history that there is")
    void furtherHistory() throws IOException {
        String once = patched(RUBRIC, "data: " + DIGEST + "\nadd: [{concept: backoff, match: [delay]}]\n");
        assertTrue(once.endsWith("    by: Ana\n    data: " + DIGEST + "\n    says: adds 1 pattern to backoff\n"), once);
        String twice = patched(once, "add: [{concept: backoff, match: [jitter]}]\n");
        assertEquals(
                once.replace("delay]", "delay, jitter]")
                        + "  - date: 2026-01-31\n    by: Ana\n    says: adds 1 pattern to backoff\n",
                twice);
    }

    @Test
    @DisplayName("line ends and a missing one at the end of the file stay as they are")
    void lineEnds() throws IOException {
        String windows = RUBRIC.replace("\n", "\r\n");
        String patched = patched(windows, "add: [{concept: idempotent, match: [again]}]\n");
        assertEquals(
                (RUBRIC.replace("   # often\n", "   # often\n      - again\n")
                                + history("adds 1 pattern to idempotent"))
                        .replace("\n", "\r\n"),
                patched);
        String open = RUBRIC.strip();
        assertEquals(
                open.replace("wait]", "wait, delay]") + "\n" + history("adds 1 pattern to backoff"),
                patched(open, "add: [{concept: backoff, match: [delay]}]\n"));
    }

    @Test
    @DisplayName("the history changes no fingerprint")
    void fingerprint() throws IOException {
        String added = patched(RUBRIC, "add: [{concept: backoff, match: [delay]}]\n");
        String without = added.substring(0, added.indexOf("\nhistory:"));
        assertEquals(fingerprint(without), fingerprint(added));
        assertTrue(!fingerprint(RUBRIC).equals(fingerprint(added)), "a pattern more does");
    }

    private static String fingerprint(String rubric) {
        return Grader.compile(RubricSet.read("retry.yaml", rubric).get("retry")).fingerprint();
    }

    @Test
    @DisplayName("everything that does not fit the rubric is told at its place in the patch")
    void misfits() {
        assertEquals("""
                p.yaml:4:5: the rubric has no concept 'idempotence'
                p.yaml:7:13: 'backoff' has the pattern already: wait
                p.yaml:9:35: 'idempotent' has no pattern: retry
                p.yaml:11:5: 'backoff' has no pattern: rest
                p.yaml:13:5: the rubric has a concept 'backoff' already""", problems(RUBRIC, """
                        add:
                          - concept: idempotence
                            match: [again]
                          - concept: backoff
                            match: [wait]
                        remove:
                          - {concept: idempotent, match: [retry]}
                        narrow:
                          - {concept: backoff, from: rest, to: rest ~ more}
                        newConcepts:
                          - {id: backoff, says: x, kind: what, match: [x]}
                        """));
    }

    @Test
    @DisplayName("an entry that the patch changes twice is told where it is changed again, whatever the order")
    void changedTwice() {
        assertEquals("""
                p.yaml:5:5: the patch changes this pattern of 'backoff' twice: wait
                p.yaml:8:13: the patch changes this pattern of 'backoff' twice: wait
                p.yaml:10:32: the patch puts this pattern into 'backoff' twice: wait ~ more
                p.yaml:11:42: the patch puts this pattern into 'idempotent' twice: again
                p.yaml:14:5: the patch has two new concepts 'nap'
                p.yaml:15:51: the patch puts this pattern into 'doze' twice: doze""", problems(RUBRIC, """
                        narrow:
                          - {concept: backoff, from: wait, to: wait ~ more}
                          - {concept: backoff, from: wait, to: wait ~ longer}
                        remove:
                          - concept: backoff
                            match: [wait]
                        add:
                          - {concept: backoff, match: [wait ~ more]}
                          - {concept: idempotent, match: [again, again]}
                        newConcepts:
                          - {id: nap, says: x, kind: what, match: [nap]}
                          - {id: nap, says: x, kind: what, match: [nap]}
                          - {id: doze, says: x, kind: what, match: [doze, doze]}
                        """));
    }

    @Test
    @DisplayName("of a pattern that the rubric has twice, both may be changed")
    void twiceInTheRubric() throws IOException {
        assertEquals(
                RUBRIC.replace(", wait]", ", nap]")
                        + history("narrows 1 pattern of backoff; removes 1 pattern from backoff"),
                patched(RUBRIC.replace(", wait]", ", wait, wait]"), """
                        narrow: [{concept: backoff, from: wait, to: nap}]
                        remove: [{concept: backoff, match: [wait]}]
                        """));
    }

    @Test
    @DisplayName("a list in brackets may lose its last patterns, or all of them, and get others")
    void emptiedInBrackets() throws IOException {
        String says = "adds 1 pattern to backoff; removes ";
        assertEquals(
                RUBRIC.replace(", \"wait ~ longer\", wait]", ", delay]") + history(says + "2 patterns from backoff"),
                patched(RUBRIC, """
                        add: [{concept: backoff, match: [delay]}]
                        remove: [{concept: backoff, match: [wait, wait ~ longer]}]
                        """));
        assertEquals(
                RUBRIC.replace("backoff, \"wait ~ longer\", wait]", "delay]")
                        + history(says + "3 patterns from backoff"),
                patched(RUBRIC, """
                        add: [{concept: backoff, match: [delay]}]
                        remove: [{concept: backoff, match: [wait, wait ~ longer, backoff]}]
                        """));
    }

    @Test
    @DisplayName("a dash in a comment is none of the list's")
    void dashInAComment() throws IOException {
        String rubric = RUBRIC.replace("  - id: backoff\n", "  - # the second - and last\n    id: backoff\n")
                .replace("      - $twice", "      - # often - really\n        $twice");
        assertEquals(
                rubric.replace("   # often\n", "   # often\n      - again\n").replace("backoff.]\n", """
                                backoff.]
                                  - id: nap
                                    says: Naps
                                    kind: what
                                    match:
                                      - nap
                                """)
                        + history("adds 1 pattern to idempotent; adds the concept nap"),
                patched(rubric, """
                        add: [{concept: idempotent, match: [again]}]
                        newConcepts: [{id: nap, says: Naps, kind: what, match: [nap]}]
                        """));
        assertEquals(
                rubric.replace("      - # often - really\n        $twice ~ harmless   # often\n", "")
                        + history("removes 1 pattern from idempotent"),
                patched(rubric, "remove: [{concept: idempotent, match: [$twice ~ harmless]}]\n"));
    }

    @Test
    @DisplayName("a result that could not be read is refused, with its problems")
    void unreadableResult() {
        assertEquals(
                "F/retry.yaml:17:9: unknown term 'often' (known: twice)",
                problems(RUBRIC, "add: [{concept: idempotent, match: [$often ~ run]}]\n"));
    }

    @Test
    @DisplayName("what cannot be changed line by line is refused")
    void refused() throws IOException {
        String patch = "add: [{concept: backoff, match: [delay]}]\n";
        assertEquals(
                "F/retry.yaml: 'history' must be a list with one entry below the other",
                problems(RUBRIC + "history: [{date: 2026-01-30, by: Bo, says: x}]\n", patch));
        assertEquals(
                "F/retry.yaml:1:1: a patch changes a rubric that is a block map",
                problems("{rubric: 1, id: retry, question: q, concepts: []}\n", patch));
        Path json = folder.resolve("retry.json");
        Files.writeString(json, "{}");
        RubricPatch read = RubricPatch.read("p.yaml", "patch: 1\nrubric: retry\n" + patch);
        RubricException wrong = assertThrows(RubricException.class, () -> PatchedRubric.text(json, read, "Ana", DAY));
        assertEquals(json + ": a patch changes YAML files only", wrong.getMessage());
    }

    @Test
    @DisplayName("a byte order mark stays")
    void byteOrderMark() throws IOException {
        String patched = patched("\uFEFF" + RUBRIC, "add: [{concept: backoff, match: [delay]}]\n");
        assertEquals(
                "\uFEFF" + RUBRIC.replace("wait]", "wait, delay]") + history("adds 1 pattern to backoff"), patched);
    }

    @Test
    @DisplayName("all problems of a patch are told at once")
    void patchProblems() {
        assertEquals(
                "p.yaml:3:7: a SHA-256 has 64 digits, 0-9 and a-f\n"
                        + "p.yaml:6:14: this '(' has no ')'\n"
                        + "p.yaml:7:1: unknown key 'removed' in a patch: did you mean 'remove'? (known: patch, rubric,"
                        + " fingerprint, data, add, narrow, remove, newConcepts)",
                problems(RUBRIC, """
                        data: abc
                        add:
                          - concept: backoff
                            match: [ (a ]
                        removed: []
                        """));
    }

    @Test
    @DisplayName("lists of which everything was deleted are no problem")
    void nothingLeft() {
        assertTrue(RubricPatch.read("p.yaml", "patch: 1\nrubric: retry\nadd:\nremove:\n  - concept: a\n    match:\n")
                .isEmpty());
        assertTrue(RubricPatch.read("p.yaml", """
                        patch: 1
                        rubric: retry
                        add:
                          - concept: a
                            match:
                              # - wait
                              -
                        narrow:
                          -
                        """).isEmpty());
    }
}
