package dev.assay.study.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.assay.batch.Submission;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("the score column")
class LabelReaderTest {

    private static HumanLabels read(String score) throws LabelException {
        Submission submission = new Submission("graded.csv", 7, "ana", "sample", "Well.", Map.of("score", score));
        return new LabelReader(HumanColumns.DEFAULT, Optional.empty()).read(submission, SampleAnswers.RUBRIC);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1", "0.75, 0.75", ".5, 0.5", "1., 1", "0.250000, 0.25", "00.5, 0.5"})
    @DisplayName("holds fractions")
    void fractions(String written, double score) throws LabelException {
        assertEquals(score, read(written).first().score().orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.5", "-0.5", "1e-1", "0,5", ".", "0x1", "NaN", "٠", "0.5.5", "half"})
    @DisplayName("holds nothing else")
    void others(String written) {
        String message = assertThrows(LabelException.class, () -> read(written)).getMessage();
        assertEquals("score: '" + written + "' is no fraction from 0 to 1, such as 0.75", message);
    }

    @Test
    @DisplayName("is read in no time, whatever it holds")
    void hostile() {
        String digits = "1".repeat(200_000) + "x";
        String message = assertTimeoutPreemptively(
                Duration.ofSeconds(1),
                () -> assertThrows(LabelException.class, () -> read(digits)).getMessage());
        assertEquals("score: '" + "1".repeat(20) + "…' has 200001 characters, more than any score (100)", message);
    }
}
