package dev.assay.pathological;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.assay.grade.Grade;
import dev.assay.grade.Grader;
import dev.assay.rubric.RubricSet;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** What holds for every grade that a shipped rubric gives, whatever the text. */
class SpanPropertiesTest {

    private static final RubricSet DJANGO = RubricSet.bundled("django");
    private static final Grader CELERY = Grader.compile(DJANGO.get("celery-retry"));
    private static final Grader RELATED = Grader.compile(DJANGO.get("select-related-vs-prefetch-related"));

    /** What the two rubrics ask for, what changes its meaning, and what moves offsets. */
    private static final List<String> WORDS = List.of(
            "idempotent",
            "retry",
            "acks_late=True",
            "acknowledged after the task has returned",
            "exponential backoff",
            "the flag says it was already paid",
            "idempotency key",
            "redelivered to another worker",
            "timeout",
            "select_related",
            "prefetch_related",
            "prefetches",
            "Order.objects.select_related(\"customer\")",
            "a JOIN",
            "many-to-many",
            "m2m",
            "one query per row",
            "N+1",
            "a second query with IN",
            "in Python",
            "not",
            "never",
            "I think",
            "I am not sure whether",
            "I used to",
            "because",
            "it depends",
            "but",
            "re\u200btry",
            "idemp\u043etent",
            "\u2018retry\u2019",
            "\uff52\uff45\uff54\uff52\uff59",
            "e\u0301",
            "\ud83d\ude00",
            "\ud83d",
            "\n\n",
            "\n- ",
            "\n# ",
            "\n```\n",
            "`",
            "|",
            ".",
            ";",
            "(");

    @Provide
    Arbitrary<String> answers() {
        Arbitrary<String> word = Arbitraries.frequencyOf(
                Tuple.of(8, Arbitraries.of(WORDS)),
                Tuple.of(3, Arbitraries.strings().ofMaxLength(6)));
        Arbitrary<String> gap = Arbitraries.frequency(Tuple.of(6, " "), Tuple.of(1, ""));
        Arbitrary<String> part = word.flatMap(one -> gap.map(one::concat));
        return part.list().ofMaxSize(60).map(parts -> String.join("", parts));
    }

    @Property(edgeCases = EdgeCasesMode.NONE, tries = 500)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void celeryRetryPointsAtTheAnswersOwnCharacters(@ForAll("answers") String answer) {
        assertPointsAtItsCharacters(CELERY, answer);
    }

    @Property(edgeCases = EdgeCasesMode.NONE, tries = 500)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void selectRelatedPointsAtTheAnswersOwnCharacters(@ForAll("answers") String answer) {
        assertPointsAtItsCharacters(RELATED, answer);
    }

    private static void assertPointsAtItsCharacters(Grader grader, String answer) {
        Grade grade = grader.grade(answer);
        assertEquals(answer, grade.answer());
        assertTrue(grade.score() >= 0 && grade.score() <= 1, () -> "score " + grade.score());
        GradeSpans.assertTrueToTheAnswer(grade);
        // Without findings the property would hold of nothing.
        Statistics.label("findings")
                .collect(!GradeSpans.findings(grade).isEmpty())
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 40));
    }
}
