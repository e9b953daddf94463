package dev.assay.grade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.assay.rubric.Bands;
import dev.assay.rubric.Concept;
import dev.assay.rubric.RedFlag;
import dev.assay.rubric.Rubric;
import dev.assay.rubric.RubricBuilder;
import dev.assay.text.Answer;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GraderTest {

    private static final Grader GRADER = Grader.compile(SampleRubric.get());

    @Test
    void namesWhatItWasGradedBy() {
        Grade grade = GRADER.grade("anything");
        assertEquals("sample", grade.rubricId());
        assertTrue(grade.engine().matches("assay [0-9]+\\.[0-9]+\\.[0-9]+.*"), grade.engine());
        assertTrue(grade.fingerprint().matches("[0-9a-f]{64}"));
        assertEquals(GRADER.fingerprint(), grade.fingerprint());
        assertEquals("unversioned", Engine.version("${project.version}"));
        assertEquals("unversioned", Engine.version(""));
    }

    @Test
    void sameRubricHasSameFingerprint() {
        assertEquals(GRADER.fingerprint(), Grader.compile(SampleRubric.get()).fingerprint());
        assertNotEquals(Fingerprint.of(List.of("ab", "c")), Fingerprint.of(List.of("a", "bc")));
    }

    @Test
    void fingerprintCoversWhatDecides() {
        String plain = fingerprint(small());
        assertNotEquals(plain, fingerprint(small().concept(Concept.builder("d").match("else"))));
        assertNotEquals(
                plain,
                fingerprint(small().bands(new Bands(List.of(new Bands.Band("low", 0), new Bands.Band("high", 0.5))))));
        assertNotEquals(plain, fingerprint(small().redFlag(RedFlag.builder("f").match("x"))));
        assertEquals(plain, fingerprint(small().term("t", "x")), "no pattern uses it");
        assertNotEquals(
                fingerprint(small().term("t", "x").concept(Concept.builder("d").match("$t"))),
                fingerprint(small().term("t", "y").concept(Concept.builder("d").match("$t"))));
    }

    @Test
    void textBeyondTheLimitIsNotRead() {
        String text = "idempotent ".repeat(100_000);
        Grade grade = GRADER.grade(text);
        assertEquals(0, grade.score());
        assertEquals("junior", grade.band());
        assertEquals(
                List.of(new Review.Reason(
                        Review.Code.TOO_LONG, "1100000 UTF-16 units; answers of up to 1048576 are read")),
                grade.review().reasons());
        assertEquals(List.of(), grade.flags());
        assertEquals(List.of(), grade.followUps());
        assertTrue(grade.concepts().stream().allMatch(concept -> concept.status() == Status.ABSENT));
        assertEquals(text, grade.answer());
        ArithmeticTree.assertAddsUp(grade.arithmetic());
    }

    @Test
    void repeatedWordGivesNoFloodOfFindings() {
        Grade grade = GRADER.grade("It is idempotent. ".repeat(2_000) + "It is not idempotent.");
        ConceptGrade concept = grade.concepts().get(0);
        assertEquals(Status.PARTIAL, concept.status());
        assertEquals(50, concept.findings().size());
        assertEquals("not", concept.findings().get(49).cue().orElseThrow().text(), "the denial is shown among them");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "idempotent ",
                "a",
                "not idempotent ",
                "(",
                "\n",
                "acks_late, ",
                "if the task is late, retry it, ",
                "it depends ",
                "\u200b",
                "`",
                "- ",
                "connection ",
                "exactly once. ",
                "任务",
                "\ud83d\ude00",
                "\ud800",
                "\0"
            })
    void longestTextsAreGraded(String part) {
        String text = part.repeat(Answer.MAX_LENGTH / part.length());
        assertTimeoutPreemptively(
                Duration.ofSeconds(60),
                () -> assertEquals(text, GRADER.grade(text).answer()));
    }

    @Test
    void nullIsRefused() {
        assertThrows(NullPointerException.class, () -> GRADER.grade((String) null));
    }

    @Test
    void ownExamplesCountAsCopiedExceptInTheirOwnTest() {
        Grade copied = GRADER.grade(SampleRubric.example());
        assertEquals(0.2, copied.score());
        assertEquals("copied", copied.flags().get(copied.flags().size() - 1).id());
        Grade own = Grader.compileForOwnTests(SampleRubric.get()).grade(SampleRubric.example());
        assertTrue(own.flags().stream().noneMatch(flag -> flag.id().equals("copied")));
        assertNotEquals(copied.fingerprint(), own.fingerprint());
    }

    @Test
    void nearestMissIsToldOfWhatEarnedNothing() {
        Grade grade = GRADER.grade("The service may be slow, and the connection is bad.");
        ConceptGrade herd = grade.concepts().get(3);
        assertTrue(herd.nearestMiss().isPresent(), grade.concepts().toString());
        assertEquals(
                "service",
                grade.answer()
                        .substring(
                                herd.nearestMiss().get().span().start(),
                                herd.nearestMiss().get().span().end()));
        Grade stated = GRADER.grade("It hammers the service.");
        assertFalse(stated.concepts().get(3).nearestMiss().isPresent());
        ConceptGrade denied =
                GRADER.grade("It does not hammer the service.").concepts().get(3);
        assertEquals(Status.DENIED, denied.status());
        assertFalse(denied.nearestMiss().isPresent(), "what is denied was not missed but found");
    }

    @Test
    void bareListIsAnAnswerWhereTheQuestionAsksForOne() {
        String list = "Sequence number, acknowledgement number, window size, urgent pointer, data offset.";
        RubricBuilder fields = Rubric.builder("fields")
                .question("Name four fields.")
                .concept(Concept.builder("fields").needs(2).match("sequence number", "window size", "urgent pointer"));
        Grade bare = Grader.compile(fields.build()).grade(list);
        assertEquals(Status.ABSENT, bare.concepts().get(0).status());
        assertTrue(bare.review().needed());
        Grade asked = Grader.compile(fields.asksForList().build()).grade(list);
        assertEquals(Status.PRESENT, asked.concepts().get(0).status());
        assertFalse(asked.review().needed());
    }

    @Test
    void rubricWithoutAConceptThatCountsIsRefused() {
        Rubric whole = small().build();
        Rubric onlyBonus = new Rubric(
                "r",
                whole.question(),
                whole.rationale(),
                whole.minutes(),
                whole.asksForList(),
                whole.spelling(),
                whole.subjects(),
                whole.terms(),
                whole.fixed(),
                List.of(Concept.builder("c").match("a").bonus().build()),
                whole.redFlags(),
                whole.goodSigns(),
                whole.tests(),
                whole.bands(),
                whole.scoring(),
                whole.file());
        var problem = assertThrows(IllegalArgumentException.class, () -> Grader.compile(onlyBonus));
        assertEquals("rubric 'r' has no concept that counts: it needs one that is no bonus", problem.getMessage());
    }

    private static String fingerprint(RubricBuilder rubric) {
        return Grader.compile(rubric.build()).fingerprint();
    }

    private static RubricBuilder small() {
        return Rubric.builder("r").question("Why?").concept(Concept.builder("c").match("a"));
    }
}
