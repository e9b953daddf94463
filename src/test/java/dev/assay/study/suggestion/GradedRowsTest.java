package dev.assay.study.suggestion;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.assay.batch.source.AnswerReader;
import dev.assay.batch.source.Answers;
import dev.assay.batch.source.InputFormat;
import dev.assay.study.agreement.HumanColumns;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class GradedRowsTest {

    private static GradedRows read(String csv) throws IOException {
        try (AnswerReader rows = Answers.open(
                "g.csv",
                new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)),
                Optional.of(InputFormat.CSV))) {
            return GradedRows.read(rows, GradedAnswers.rubric("- idempotent", "- backoff"), HumanColumns.DEFAULT);
        }
    }

    @Test
    @DisplayName(
            "scores are taken as they are, bands as their middle, two people's as their mean; other questions are counted")
    void rows() throws IOException {
        GradedRows rows = read("""
                candidate,question,answer,Score,band,score2
                ana,safe-retry,a,0.75,,
                bo,safe-retry,b,,mid,
                cy,safe-retry,c,,senior,
                di,else,d,1,,
                ed,safe-retry,e,0.5,,0.75
                """);
        // mid is 0.35 to 0.65, senior 0.65 to 1; 0.625 is the mean of two people's scores.
        assertEquals(
                List.of(0.75, 0.5, 0.825, 0.625),
                rows.answers().stream().map(GradedAnswer::score).toList());
        assertEquals(1, rows.others());
        assertEquals(List.of(), rows.problems());
    }

    @Test
    @DisplayName("rows without a grade that can be read are told with their places")
    void problems() throws IOException {
        GradedRows rows = read("""
                candidate,question,answer,score,band
                ana,safe-retry,a,,
                bo,safe-retry,b,1.5,
                cy,safe-retry,c,,great
                di,safe-retry,d,1,
                """);
        assertEquals(
                List.of(
                        "g.csv:2: no grade in the columns score and band",
                        "g.csv:3: score: '1.5' is no fraction from 0 to 1, such as 0.75",
                        "g.csv:4: band: no band 'great': junior, mid, senior"),
                rows.problems());
        assertEquals(1, rows.answers().size());
    }
}
