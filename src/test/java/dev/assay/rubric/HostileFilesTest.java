package dev.assay.rubric;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a file holds, reading it ends soon and with located problems. */
class HostileFilesTest {

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final String HEAD = "rubric: 1\nid: caching\nquestion: When?\n";
    private static final String CONCEPTS =
            "concepts:\n  - {id: measure, says: Measures, kind: what, match: [measure]}\n";

    @TempDir
    private Path folder;

    private List<Problem> problems(String text) throws IOException {
        return problems(text.getBytes(StandardCharsets.UTF_8));
    }

    private List<Problem> problems(byte[] bytes) throws IOException {
        Path file = folder.resolve("hostile.yaml");
        Files.write(file, bytes);
        List<Problem> problems = assertTimeoutPreemptively(SOON, () -> RubricSet.problems(file));
        for (Problem problem : problems) {
            assertFalse(problem.message().isBlank());
            assertTrue(problem.toString().length() < 5_000, "shown in few words");
        }
        return problems;
    }

    @Test
    void aFileMayBeTwoMebibytesLarge() throws IOException {
        String text = HEAD + CONCEPTS + "# ";
        String filled = text + "x".repeat(SourceReader.MOST_BYTES - text.length());

        assertEquals(List.of(), problems(filled));
        assertEquals(
                "the file is too large: a rubric has at most 2097152 bytes",
                problems(filled + "x").get(0).message());
    }

    @Test
    void ofManyProblemsTheFirstHundredAreKept() throws IOException {
        String keys = IntStream.range(0, 250).mapToObj(i -> "key" + i + ": x\n").collect(Collectors.joining());

        List<Problem> problems = problems(HEAD + keys + CONCEPTS);

        assertEquals(101, problems.size());
        assertTrue(problems.get(0).message().startsWith("unknown key 'key0'"));
        assertEquals("and 150 more problems", problems.get(100).message());
    }

    @Test
    void manyWrongReferencesAreNotComparedWithEverything() throws IOException {
        String concepts = IntStream.range(0, 10_000)
                .mapToObj(
                        i -> "  - {id: measure-" + i + ", says: M, kind: what, match: [m], about: subject-" + i + "}\n")
                .collect(Collectors.joining());
        String flags = IntStream.range(0, 10_000)
                .mapToObj(i -> "  - {id: f" + i + ", severity: minor, missing: [maesure-" + i + "]}\n")
                .collect(Collectors.joining());

        assertEquals(
                101,
                problems(HEAD + "concepts:\n" + concepts + "redFlags:\n" + flags)
                        .size());
    }

    @Test
    void billionLaughsAreNotLaughed() throws IOException {
        StringBuilder terms = new StringBuilder("terms:\n  a0: &a0 [lol]\n");
        for (int i = 1; i < 40; i++) {
            terms.append("  a" + i + ": &a" + i + " [" + ("*a" + (i - 1) + ", ").repeat(9) + "*a" + (i - 1) + "]\n");
        }

        assertEquals(101, problems(HEAD + terms + CONCEPTS).size());
    }

    /** Terms that refer to terms twice over: linear to read, although spelled out they fill no disk. */
    @Test
    void termsAreNotSpelledOut() throws IOException {
        StringBuilder terms = new StringBuilder("terms:\n  a0: [lol]\n");
        for (int i = 1; i < 45; i++) {
            terms.append("  a" + i + ": [$a" + (i - 1) + " $a" + (i - 1) + "]\n");
        }
        String text = HEAD + terms + CONCEPTS.replace("[measure]", "[$a44]");

        assertEquals(List.of(), problems(text));
        assertTimeoutPreemptively(
                SOON, () -> RubricSet.read("a.yaml", text).get("caching").canonicalJson());
    }

    @ParameterizedTest
    @ValueSource(ints = {60, 20_000})
    void termsDoNotNestForEver(int depth) throws IOException {
        String up = IntStream.range(1, depth)
                .mapToObj(i -> "  a" + i + ": [$a" + (i - 1) + "]\n")
                .collect(Collectors.joining("", "terms:\n  a0: [lol]\n", ""));
        String down = IntStream.range(1, depth)
                .mapToObj(i -> "  a" + (depth - i) + ": [$a" + (depth - i - 1) + "]\n")
                .collect(Collectors.joining("", "terms:\n", "  a0: [lol]\n"));

        for (String terms : List.of(up, down)) {
            List<Problem> problems = problems(HEAD + terms + CONCEPTS);
            assertEquals(1, problems.size());
            assertEquals(
                    "terms that refer to terms more than 50 deep",
                    problems.get(0).message());
            assertTrue(
                    problems.get(0).source().startsWith("  a50:"),
                    problems.get(0).source());
        }
    }

    @Test
    void aLongRoundOfTermsIsShownInPart() throws IOException {
        String terms = IntStream.range(0, 2_000)
                .mapToObj(i -> "  a" + i + ": [$a" + (i + 1) % 2_000 + "]\n")
                .collect(Collectors.joining("", "terms:\n", ""));

        String message = problems(HEAD + terms + CONCEPTS).get(0).message();

        assertTrue(message.startsWith("a term that refers to itself: $a0 → $a1 → "), message);
        assertTrue(message.endsWith("$a49 → …"), message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"[", "{a: ", "- ", "? ", "\"", "&a ", "!", "*", "---\n", ": ", "\t", "a: b\n", "'", "|", "#"})
    void oneThingOverAndOver(String thing) throws IOException {
        String many = thing.repeat(200_000 / thing.length());

        assertFalse(problems(many).isEmpty());
        assertFalse(problems(HEAD + "terms: " + many).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "|", "~", "a ~ ", "$", "\\", "not ", "=", "<", "a|"})
    void onePatternSignOverAndOver(String sign) throws IOException {
        String pattern = sign.repeat(100_000 / sign.length());

        assertEquals(
                1,
                problems(HEAD + CONCEPTS.replace("[measure]", "['" + pattern + "']"))
                        .size());
    }

    @Test
    void numbersWithoutEndAreNotComputed() throws IOException {
        assertEquals(
                1,
                problems(HEAD + "minutes: " + "9".repeat(1_000_000) + "\n" + CONCEPTS)
                        .size());
        assertEquals(1, problems(HEAD + "minutes: 1e999999999\n" + CONCEPTS).size());
        assertEquals(
                1,
                problems("rubric: 1" + "0".repeat(100_000) + HEAD.substring(9) + CONCEPTS)
                        .size());
    }

    /** A shipped rubric with a few bytes changed, three hundred times: read, or refused in so many words. */
    @Test
    void damagedFilesAreReadOrRefused() throws IOException {
        byte[] whole = Files.readAllBytes(Path.of("src/test/resources/rubric/every-key/caching.yaml"));
        byte[] signs = " \n\t:-[]{}'\"|>&*!%@#?,\\$~=<\0\r\u00e9".getBytes(StandardCharsets.UTF_8);
        Random random = new Random(20261123);
        int refused = 0;
        for (int i = 0; i < 300; i++) {
            byte[] damaged = whole.clone();
            for (int change = random.nextInt(4); change >= 0; change--) {
                damaged[random.nextInt(damaged.length)] = signs[random.nextInt(signs.length)];
            }
            List<Problem> problems = problems(damaged);
            refused += problems.isEmpty() ? 0 : 1;
            assertEquals(problems, problems(damaged));
        }
        assertTrue(refused > 150, refused + " refused");
    }

    @Test
    void namesCannotLeaveTheFolderOfThePacks() throws IOException {
        Path pack = Files.createDirectory(folder.resolve("pack"));
        for (String name : List.of("../pack", "/etc", "..", "a/b", "a\\b", "C:")) {
            Files.writeString(pack.resolve("pack.yaml"), "title: P\nuse: ['" + name + "']\n");

            List<Problem> problems = RubricSet.problems(pack);

            assertEquals(1, problems.size());
            assertTrue(problems.get(0).message().startsWith("the name of a pack must be made of"));
        }
    }

    @Test
    void filesThatCannotBeReadAreNamed() {
        PackLocation gone = new PackLocationThatVanishes();
        PackLoader loader = new PackLoader();
        loader.load(gone, file -> true);

        assertEquals(
                List.of("gone/pack.yaml: cannot be read: vanished"),
                loader.problems().all().stream().map(Problem::toString).toList());
    }

    private static final class PackLocationThatVanishes implements PackLocation {
        private final MemoryPack pack = new MemoryPack("gone", Map.of("pack.yaml", ""));

        @Override
        public String id() {
            return pack.id();
        }

        @Override
        public String name() {
            return pack.name();
        }

        @Override
        public List<String> files() {
            return pack.files();
        }

        @Override
        public byte[] read(String file) throws IOException {
            throw new IOException("vanished");
        }

        @Override
        public String name(String file) {
            return "gone/" + file;
        }

        @Override
        public Optional<PackLocation> beside(String other) {
            return Optional.empty();
        }
    }
}
