package dev.assay.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.assay.grade.Grade;
import dev.assay.grade.Grader;
import dev.assay.rubric.RubricSet;
import dev.assay.spec.Spec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The shipped answers get the bands that a reader gives them. */
class ExampleAnswersTest {

    private static final Path FOLDER = Path.of("examples/answers/folder");

    private static final RubricSet DJANGO = RubricSet.load(Path.of("rubrics/django"));

    private static final Map<String, Grader> GRADERS = new ConcurrentHashMap<>();

    record Case(String answer, List<String> bands) {}

    @TestFactory
    Stream<DynamicTest> gets() throws IOException {
        Map<String, Path> files = answers();
        return Spec.read("example-bands.yaml", Case.class).stream()
                .map(one -> DynamicTest.dynamicTest(one.answer, () -> check(one, files.get(one.answer))));
    }

    @Test
    void everyAnswerHasItsBand() throws IOException {
        Set<String> known = Spec.read("example-bands.yaml", Case.class).stream()
                .map(Case::answer)
                .collect(Collectors.toSet());
        assertEquals(answers().keySet(), known);
    }

    private static void check(Case one, Path file) throws IOException {
        String question = one.answer.substring(one.answer.indexOf('/') + 1);
        Grader grader = GRADERS.computeIfAbsent(question, id -> Grader.compile(DJANGO.get(id)));
        Grade grade = grader.grade(Files.readString(file));
        assertTrue(
                one.bands.contains(grade.band()),
                () -> "expected one of " + one.bands + ", found " + grade.band() + " (" + grade.score() + ")");
    }

    /** The files by candidate and question: {@code mei/celery-retry}. */
    private static Map<String, Path> answers() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER, 2)) {
            return files.filter(Files::isRegularFile)
                    .collect(Collectors.toMap(ExampleAnswersTest::name, file -> file, (one, two) -> one, TreeMap::new));
        }
    }

    private static String name(Path file) {
        return file.getParent().getFileName() + "/"
                + file.getFileName().toString().replaceFirst("\\.[a-z]+$", "");
    }
}
