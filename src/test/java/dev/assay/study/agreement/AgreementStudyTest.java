package dev.assay.study.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.assay.batch.Batch;
import dev.assay.batch.Graded;
import dev.assay.batch.Outcome;
import dev.assay.batch.Rejection;
import dev.assay.batch.Row;
import dev.assay.batch.source.AnswerReader;
import dev.assay.batch.source.Answers;
import dev.assay.rubric.RubricSet;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From rows to results, by a rubric in which "idempotent" is worth a quarter, as is late acknowledgement. */
class AgreementStudyTest {

    private static final RubricSet RUBRICS = RubricSet.of("pack", "Pack", List.of(SampleAnswers.RUBRIC));

    private final List<Rejection> rejections = new ArrayList<>();

    private Agreement study(String rows) throws IOException {
        return study(rows, AgreementSettings.DEFAULT);
    }

    private Agreement study(String rows, AgreementSettings settings) throws IOException {
        AgreementStudy study = AgreementStudy.of(RUBRICS, settings);
        List<Row> admitted = new ArrayList<>();
        try (AnswerReader reader = Answers.open(
                "graded", new ByteArrayInputStream(rows.getBytes(StandardCharsets.UTF_8)), Optional.empty())) {
            reader.forEachRemaining(row -> admitted.add(study.admit(row)));
        }
        for (Outcome outcome : Batch.of(RUBRICS).grade(admitted.iterator()).toList()) {
            if (outcome instanceof Graded graded) {
                study.add(graded);
            } else {
                rejections.add((Rejection) outcome);
            }
        }
        return study.result();
    }

    @Test
    @DisplayName("every row is counted: graded with or without a grade, or rejected with its line and reason")
    void rows() throws IOException {
        Agreement agreement = study("""
                candidate,question,answer,score,band2
                ana,sample,The job is idempotent.,0.5,mid
                bob,sample,The job is idempotent.,,
                cem,sample,The job is idempotent.,seven,
                dee,nowhere,The job is idempotent.,0.5,
                """);
        assertEquals(new Agreement.Counts(4, 2, 1, 1, 0), agreement.counts());
        assertEquals(2, agreement.counts().rejected());
        assertEquals(1, agreement.counts().unmarked());
        assertEquals(
                List.of("4: score: 'seven' is no fraction from 0 to 1, such as 0.75", "5: "),
                rejections.stream()
                        .map(rejection -> rejection.line() + ": "
                                + (rejection.code() == Rejection.Code.BAD_ROW ? rejection.reason() : ""))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "score|1.2|score: '1.2' is no fraction from 0 to 1, such as 0.75",
                "score|-0.1|score: '-0.1' is no fraction from 0 to 1, such as 0.75",
                "score|NaN|score: 'NaN' is no fraction from 0 to 1, such as 0.75",
                "score2|0x1p-1|score2: '0x1p-1' is no fraction from 0 to 1, such as 0.75",
                "band|good|band: no band 'good': junior, mid, senior",
                "concepts|late x|concepts: no concept 'x' in sample: same-effect, late, spacing",
                "concepts|[late]|concepts: '[late]' is no JSON array",
                "concepts|[1]|concepts: an array of ids holds strings only"
            })
    @DisplayName("a column that does not hold what it must is told by name")
    void badColumns(String column, String value, String reason) throws IOException {
        Agreement agreement =
                study("candidate\tquestion\tanswer\t" + column + "\nana\tsample\tI retry.\t" + value + "\n");
        assertEquals(0, agreement.counts().graded());
        assertEquals(List.of(reason), rejections.stream().map(Rejection::reason).toList());
    }

    @Test
    @DisplayName("a band that is written is taken, another is that of the score; in CSV and JSON Lines alike")
    void bands() throws IOException {
        Agreement csv = study("""
                candidate,question,answer,Score,BAND
                ana,sample,I retry.,0.5,
                bob,sample,I retry.,0.5,Senior
                cem,sample,I retry.,,junior
                """);
        Agreement json = study("""
                {"candidate":"ana","question":"sample","answer":"I retry.","score":0.5}
                {"candidate":"bob","question":"sample","answer":"I retry.","score":0.5,"band":"senior"}
                {"candidate":"cem","question":"sample","answer":"I retry.","score":null,"band":"junior"}
                """);
        assertEquals(csv, json);
        assertEquals(
                List.of(List.of(1, 0, 0), List.of(1, 0, 0), List.of(1, 0, 0)),
                csv.overall().confusion().orElseThrow().counts());
        assertEquals(2, csv.overall().by(Predictor.ASSAY).by(Measure.RMSE).count());
        assertEquals(3, csv.overall().by(Predictor.ASSAY).by(Measure.EXACT).count());
        // Assay gives 0 where the human gave 0.5 twice.
        assertEquals(
                Estimate.of(0.5),
                csv.overall().by(Predictor.ASSAY).by(Measure.RMSE).estimate());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "late spacing|2",
                "late;spacing|2",
                "late, spacing|2",
                "[\"late\",\"spacing\"]|2",
                "none|0",
                "-|0",
                "[]|0"
            })
    @DisplayName("concepts that are stated, in each way of writing them")
    void concepts(String written, int stated) throws IOException {
        Agreement agreement = study("candidate\tquestion\tanswer\tconcepts\nana\tsample\tI retry.\t" + written + "\n");
        assertEquals(1, agreement.counts().labelled(), rejections::toString);
        assertEquals(stated, agreement.conceptsTogether().orElseThrow().missed());
        assertEquals(3, agreement.conceptsTogether().orElseThrow().labelled());
    }

    @Test
    @DisplayName("an empty value of concepts says that nobody looked")
    void unlabelled() throws IOException {
        Agreement agreement = study("candidate,question,answer,concepts\nana,sample,I retry.,\n");
        assertEquals(0, agreement.counts().labelled());
        assertEquals(List.of(), agreement.concepts());
    }

    @Test
    @DisplayName("agreement of Assay and of a second person with the first, by hand")
    void figures() throws IOException {
        Agreement agreement = study(
                """
                candidate,question,answer,mark,other
                ana,sample,The job is idempotent.,0.5,0.5
                bob,sample,I do not know.,0.0,0.25
                cem,sample,We back off. The job is idempotent.,1,
                """,
                new AgreementSettings(
                        new HumanColumns("mark", "band", "other", "band2", "concepts"),
                        Optional.empty(),
                        Optional.empty(),
                        10,
                        1,
                        50));
        Comparison assay = agreement.overall().by(Predictor.ASSAY);
        // Assay gives 0.25, 0 and 0.75: mean absolute difference (0.25 + 0 + 0.25) / 3.
        assertEquals(0.5 / 3, assay.by(Measure.MAE).estimate().value().orElseThrow(), 1e-12);
        Comparison second = agreement.overall().by(Predictor.SECOND_HUMAN);
        assertEquals(2, second.by(Measure.MAE).count());
        assertEquals(Estimate.of(0.125), second.by(Measure.MAE).estimate());
        assertEquals(
                agreement.overall().comparisons(), agreement.questions().get(0).comparisons());
        assertTrue(assay.by(Measure.MAE).interval().isPresent());
    }

    @Test
    @DisplayName("of nothing there are no figures, and no failure")
    void nothing() throws IOException {
        Agreement agreement = study(
                "candidate,question,answer,score,team\n",
                new AgreementSettings(HumanColumns.DEFAULT, Optional.of("team"), Optional.empty(), 10, 1, 50));
        assertEquals(new Agreement.Counts(0, 0, 0, 0, 0), agreement.counts());
        assertEquals(List.of(), agreement.questions());
        for (Comparison comparison : agreement.overall().comparisons()) {
            for (Figure figure : comparison.figures()) {
                assertEquals(Optional.of(Formulas.NO_ANSWERS), figure.estimate().undefined());
            }
        }
        assertEquals(List.of(), agreement.groups().orElseThrow().groups());
    }
}
