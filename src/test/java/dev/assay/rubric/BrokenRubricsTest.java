package dev.assay.rubric;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.assay.spec.Spec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each broken rubric and pack is refused, with all its problems at their places. */
class BrokenRubricsTest {

    private static final Path FOLDER = Path.of("src/test/resources/spec/broken-rubrics");

    /** @param load the file or folder that is loaded */
    record Case(String load, Fault fault, String problems) {
        enum Fault {
            shape,
            meaning,
            syntax
        }

        @Override
        public String toString() {
            return load;
        }
    }

    static List<Case> cases() {
        return Spec.read("broken-rubrics.yaml", Case.class);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void saysAllThatIsWrong(Case broken) {
        RubricException e = assertThrows(RubricException.class, () -> RubricSet.load(FOLDER.resolve(broken.load)));

        assertEquals(broken.problems.strip(), e.getMessage().replace(FOLDER + "/", ""));
        assertEquals(RubricSet.problems(FOLDER.resolve(broken.load)), e.problems());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isRefusedByTheSchemaIfItsShapeIsWrong(Case broken) throws IOException {
        PackLoader loader = new PackLoader();
        RubricSet.load(FOLDER.resolve(broken.load), loader);
        List<String> objections = documents(FOLDER.resolve(broken.load))
                .map(Schemas::objections)
                .flatMap(Optional::stream)
                .flatMap(List::stream)
                .toList();

        switch (broken.fault) {
            case shape -> {
                assertTrue(loader.problems().misshapen());
                assertFalse(objections.isEmpty(), "the schema accepts it");
            }
            case meaning -> {
                assertFalse(loader.problems().misshapen());
                assertEquals(List.of(), objections);
            }
            case syntax -> assertFalse(loader.problems().misshapen());
        }
    }

    private static Stream<Path> documents(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            return Stream.of(path);
        }
        try (Stream<Path> files = Files.list(path)) {
            return files.sorted().toList().stream();
        }
    }

    @Test
    void everyBrokenFileHasItsCase() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<String> present =
                    files.map(file -> file.getFileName().toString()).sorted().toList();
            assertEquals(present, cases().stream().map(Case::load).sorted().toList());
        }
    }
}
