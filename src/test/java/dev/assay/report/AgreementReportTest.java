package dev.assay.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.assay.batch.Batch;
import dev.assay.batch.Graded;
import dev.assay.batch.Row;
import dev.assay.batch.Submission;
import dev.assay.rubric.Concept;
import dev.assay.rubric.Rubric;
import dev.assay.rubric.RubricSet;
import dev.assay.study.agreement.Agreement;
import dev.assay.study.agreement.AgreementSettings;
import dev.assay.study.agreement.AgreementStudy;
import dev.assay.study.agreement.HumanColumns;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AgreementReportTest {

    private static final RubricSet RUBRICS = RubricSet.of(
            "safety",
            "Safety",
            List.of(Rubric.builder("safe-retry")
                    .question("How do you make a job safe to repeat?")
                    .concept(Concept.builder("same-effect").weight(3).match("idempotent"))
                    .concept(Concept.builder("spacing").match("back off"))
                    .build()));

    private final AgreementStudy study = AgreementStudy.of(
            RUBRICS, new AgreementSettings(HumanColumns.DEFAULT, Optional.of("team"), Optional.empty(), 2, 1, 0));

    private void add(String candidate, String answer, String score, String second, String concepts, String team) {
        Map<String, String> columns = new LinkedHashMap<>();
        columns.put("score", score);
        columns.put("score2", second);
        columns.put("concepts", concepts);
        columns.put("team", team);
        Row row = study.admit(new Submission("graded.csv", 1, candidate, "safe-retry", answer, columns));
        Batch.of(RUBRICS).grade(List.of(row).iterator()).forEach(outcome -> study.add((Graded) outcome));
    }

    /** Assay gives 0.75, 0.25, 1 and 0. */
    private Agreement sample() {
        add("ana", "Every job we write is idempotent by design and by review.", "0.75", "0.5", "same-effect", "red");
        add("bob", "Workers back off a little more after each attempt that fails.", "0.5", "0.5", "spacing", "red");
        add(
                "cem",
                "It is idempotent, and the workers back off between their attempts.",
                "1",
                "",
                "same-effect",
                "blue");
        add("dee", "I have never really thought about what happens in that case.", "", "", "", "blue");
        return study.result();
    }

    @Test
    @DisplayName("everything there is to tell, in tables")
    void text() {
        assertEquals("""
                Agreement with people's grades: safety
                4 rows: 4 graded, 0 rejected. Of the graded, 3 have a person's grade, 2 a second
                person's, 1 none; 3 have concept labels.

                All questions
                                       Assay  2nd human  mean
                  answers with scores      3          2     3
                  Pearson's r           0.98          –     –
                  Spearman's rho        1.00          –     –
                  weighted kappa        0.86       0.00  0.00
                  RMSE                  0.14       0.18  0.20
                  mean abs. error       0.08       0.13  0.17
                  std. difference      -0.26      -1.00  0.00

                  answers with bands       3          2     3
                  same band             0.67       0.50  0.67
                  or the next one       1.00       1.00  1.00
                  weighted kappa        0.73       0.00  0.00

                  2nd human: the second person against the first.
                  mean: each answer gets the mean human score of its question.
                  Weighted kappa is quadratic, of the scores and of the bands. The standardised
                  difference is positive where Assay scores higher than people.
                  – is a figure that is not defined here; JSON output says why.

                Bands: rows as the human gave them, columns as Assay did
                  human \\ Assay  junior  mid  senior  all
                  junior              0    0       0    0
                  mid                 1    0       0    1
                  senior              0    0       2    2
                  all                 1    0       2    3

                By question (the last two columns: of the bands)
                               scores     r   rho  kappa  RMSE  diff.  same  kappa
                  safe-retry
                    Assay           3  0.98  1.00   0.86  0.14  -0.26  0.67   0.73
                    2nd human       2     –     –   0.00  0.18  -1.00  0.50   0.00
                    mean            3     –     –   0.00  0.20   0.00  0.67   0.00

                Concepts: what a person says is stated, and what Assay credits
                                 answers  both  missed  extra  precision  recall    F1
                  safe-retry
                    same-effect        3     2       0      0       1.00    1.00  1.00
                    spacing            3     1       0      1       0.50    1.00  0.67
                  all together         6     3       0      1       0.75    1.00  0.86

                  Both: stated and credited. Missed: stated, not credited. Extra: credited, not
                  stated.

                Items: the concepts by Assay's own grades
                                 weight  credited  mean credit  with the rest
                  safe-retry (4 answers, alpha 0.00)
                    same-effect       3         2         0.50           0.00
                    spacing           1         2         0.50           0.00

                  Mean credit: the higher, the easier. With the rest: the correlation of a
                  concept's credit with that of all others. Alpha: Cronbach's, how far the
                  concepts measure one thing.
                  Concepts that no or every answer earns, and pairs that go together, are told
                  from 10 answers to a question on.

                Coverage: how wrong the scores are that no person sees, by how many those are
                  reasons for review  share  answers  RMSE   MAE
                  none                100 %        3  0.14  0.08

                Groups: by team
                        people  answers  score  human  differ  mid+  ratio
                  blue       2        2   0.50   1.00    0.00  50 %   1.00
                  red        2        2   0.50   0.63   -0.13  50 %   1.00

                  Score and human: mean scores, Assay's and the first person's. Differ: how much
                  higher Assay's are where there are both. mid+: the share of answers in that
                  band or above. Ratio: that share by the highest of all groups.
                  Nothing is told of groups of fewer than 2 candidates.
                  This is arithmetic and no audit: it says neither that people are treated
                  fairly nor that they are not.
                """, AgreementReport.of("safety", sample(), 80));
    }

    @Test
    @DisplayName("JSON has the same, with the reasons of what is not defined")
    void json() throws IOException {
        String text = AgreementJson.of("safety", sample());
        assertTrue(text.endsWith("}\n"));
        JsonNode json = new ObjectMapper().readTree(text);
        assertEquals(
                "{\"read\":4,\"graded\":4,\"rejected\":0,\"withHumanGrade\":3,\"withTwoHumanGrades\":2,"
                        + "\"withoutHumanGrade\":1,\"withConceptLabels\":3}",
                json.get("rows").toString());
        // Differences 0, -0.25 and 0.
        assertEquals(
                "{\"answers\":3,\"value\":0.083333,\"undefined\":null,\"low\":null,\"high\":null}",
                json.at("/overall/assay/mae").toString());
        assertEquals(
                "{\"answers\":2,\"value\":null,\"undefined\":\"the grades held beside the human ones are all the same\","
                        + "\"low\":null,\"high\":null}",
                json.at("/questions/0/secondHuman/pearson").toString());
        assertEquals(
                "[[0,0,0],[1,0,0],[0,0,2]]",
                json.at("/overall/confusion/humanByAssay").toString());
        assertEquals(1, json.at("/concepts/1/extra").asInt());
        assertEquals("same-effect", json.at("/items/0/concepts/0/concept").asText());
        assertEquals(0.25, json.at("/review/all/rmse/value").asDouble() * Math.sqrt(3), 1e-5);
        assertEquals(2, json.at("/groups/rates/1/candidates").asInt());
        assertEquals("arithmetic only, no audit", json.at("/groups/note").asText());
    }
}
