package dev.assay.rubric;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The packs under {@code rubrics} and their copies in the library. */
class ShippedRubricsTest {

    static List<Path> packs() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("rubrics"))) {
            return folders.filter(Files::isDirectory).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("packs")
    void areWithoutProblems(Path pack) {
        assertEquals(List.of(), RubricSet.problems(pack));
    }

    @ParameterizedTest
    @MethodSource("packs")
    void areTheSameInTheLibrary(Path pack) {
        RubricSet onDisk = RubricSet.load(pack);
        RubricSet bundled = RubricSet.bundled(pack.getFileName().toString());

        assertEquals(onDisk.title(), bundled.title());
        assertEquals(onDisk.interview(), bundled.interview());
        assertEquals(List.copyOf(onDisk.ids()), List.copyOf(bundled.ids()));
        assertEquals(
                onDisk.rubrics().stream().map(Rubric::canonicalJson).toList(),
                bundled.rubrics().stream().map(Rubric::canonicalJson).toList());
    }

    /** The library's packs rely on it: their rubrics are known by the names of their files until they are read. */
    @ParameterizedTest
    @MethodSource("packs")
    void areNamedLikeTheirFiles(Path pack) {
        for (Rubric rubric : RubricSet.load(pack).rubrics()) {
            assertEquals(pack.resolve(rubric.id() + ".yaml").toString(), rubric.file());
        }
    }

    /** Written out as JSON and read again, a rubric is the same. */
    @ParameterizedTest
    @MethodSource("packs")
    void surviveBeingWrittenAndRead(Path pack) {
        for (Rubric rubric : RubricSet.load(pack).rubrics()) {
            ObjectNode json = RubricJson.rubric(rubric, true);
            ObjectNode packJson = RubricJson.pack(rubric);
            // Renamed terms carry two hyphens, which no author may write.
            String text = json.toPrettyString().replace("--", "-from-");

            assertEquals(List.of(), Schemas.objections(Schemas.yaml(text), false));
            Rubric again = RubricSet.read("again", Map.of("pack.json", packJson.toString(), "rubric.json", text))
                    .get(rubric.id());
            assertEquals(rubric.canonicalJson().replace("--", "-from-"), again.canonicalJson());
            assertEquals(rubric.tests().size(), again.tests().size());
        }
    }

    @Test
    void areListed() {
        assertTrue(RubricSet.bundledNames().containsAll(List.of("common", "django")), RubricSet.bundledNames() + "");
        assertFalse(RubricSet.bundled("django").rubrics().isEmpty());
        assertEquals(
                "django/pack.yaml", BundledPack.find("django").orElseThrow().name("pack.yaml"));
    }

    @Test
    void oneIsReadOnceForAllThreads() {
        RubricSet bundled = RubricSet.bundled("django");

        List<Rubric> read = IntStream.range(0, 8)
                .parallel()
                .mapToObj(i -> bundled.get("celery-retry"))
                .toList();

        assertEquals("django/celery-retry.yaml", read.get(0).file());
        read.forEach(rubric -> assertSame(read.get(0), rubric));
        assertSame(read.get(0), bundled.rubrics().get(bundled.rubrics().indexOf(read.get(0))));
        assertEquals(Optional.empty(), bundled.find("celery"));
    }

    @Test
    void anUnknownOneIsRefusedWithTheKnownOnes() {
        IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> RubricSet.bundled("jango"));

        assertEquals(
                "no pack 'jango' in the library: did you mean 'django'? (known: "
                        + String.join(", ", RubricSet.bundledNames()) + ")",
                e.getMessage());
    }

    /** The sample on the page for authors is a rubric that can be read. */
    @Test
    void theSampleForAuthorsIsOne() throws IOException {
        String page = Files.readString(Path.of("rubrics/README.md"));
        int start = page.indexOf("```yaml\nrubric: 1") + "```yaml\n".length();
        String sample = page.substring(start, page.indexOf("```", start));

        assertEquals(1, RubricSet.read("sample.yaml", sample).rubrics().size());
    }
}
