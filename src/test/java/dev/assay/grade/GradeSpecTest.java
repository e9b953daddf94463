package dev.assay.grade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.assay.rubric.Kind;
import dev.assay.rubric.Rubric;
import dev.assay.rubric.RubricSet;
import dev.assay.spec.Spec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Grades of short answers by short rubrics, from the text to the review. */
class GradeSpecTest {

    @TempDir
    Path folder;

    record Group(String id, String rubric, List<Case> answers) {}

    record Case(
            String id,
            String text,
            Double score,
            String band,
            Map<String, String> statuses,
            Map<String, String> flags,
            Map<String, String> excused,
            List<String> signs,
            List<String> followUps,
            Map<String, Double> depth,
            @JsonProperty("review") List<String> codes) {}

    @TestFactory
    Stream<DynamicContainer> says() throws IOException {
        return Spec.read("grade-flags.yaml", Group.class).stream().map(group -> {
            Grader grader = Grader.compile(rubric(group));
            return DynamicContainer.dynamicContainer(
                    group.id,
                    group.answers.stream()
                            .map(one -> DynamicTest.dynamicTest(one.id, () -> check(one, grader.grade(one.text)))));
        });
    }

    private Rubric rubric(Group group) {
        try {
            Path file = folder.resolve(group.id.replace(' ', '-') + ".yaml");
            Files.writeString(file, "id: " + group.id.replace(' ', '-') + "\n" + group.rubric);
            return RubricSet.load(file).rubrics().get(0);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void check(Case one, Grade grade) {
        ArithmeticTree.assertAddsUp(grade.arithmetic());
        assertEquals(grade.score(), grade.arithmetic().value());
        expect(one.score, grade.score(), grade.arithmetic());
        expect(one.band, grade.band(), grade.arithmetic());
        expect(one.flags == null ? null : new TreeMap<>(one.flags), flags(grade, true), grade.flags());
        if (one.excused != null) {
            Map<String, String> excused = flags(grade, false);
            assertEquals(one.excused.keySet(), excused.keySet());
            one.excused.forEach((id, words) -> assertTrue(excused.get(id).contains(words), excused.toString()));
        }
        if (one.statuses != null) {
            Map<String, String> statuses = new HashMap<>();
            grade.concepts()
                    .forEach(concept ->
                            statuses.put(concept.id(), concept.status().name().toLowerCase(Locale.ROOT)));
            statuses.keySet().retainAll(one.statuses.keySet());
            assertEquals(one.statuses, statuses);
        }
        expect(one.signs, grade.signs().stream().map(RaisedSign::id).toList(), grade);
        expect(one.followUps, grade.followUps().stream().map(FollowUp::concept).toList(), grade);
        expect(
                one.codes,
                grade.review().reasons().stream()
                        .map(reason -> reason.code().id())
                        .toList(),
                grade.review());
        if (one.depth != null) {
            for (Kind kind : Kind.values()) {
                Optional<Double> expected =
                        Optional.ofNullable(one.depth.get(kind.name().toLowerCase(Locale.ROOT)));
                assertEquals(expected, grade.depth().get(kind), kind.name());
            }
        }
    }

    private static void expect(Object expected, Object actual, Object shown) {
        if (expected != null) {
            assertEquals(expected, actual, shown.toString());
        }
    }

    private static Map<String, String> flags(Grade grade, boolean counting) {
        Map<String, String> flags = new TreeMap<>();
        for (RaisedFlag flag : grade.flags()) {
            if (flag.counts() == counting) {
                flags.put(
                        flag.id(),
                        flag.excusedBy().orElse(flag.severity().name().toLowerCase(Locale.ROOT)));
            }
        }
        return flags;
    }
}
