package dev.assay.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.assay.interview.Prospect;
import dev.assay.interview.Prospect.Worth;
import dev.assay.rubric.Bands;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BandTogetherTest {

    /** Answers by their score and the place of their band, from 0. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    0.69:1                        | mean 0.69 reaches senior, from 0.65, but the one answer is mid
                    0.69:2                        | mean 0.69 reaches senior, from 0.65
                    0.69:1 0.70:1 0.71:1          | mean 0.70 reaches senior, from 0.65, but none of 3 answers do
                    0.69:1 0.70:1 0.71:2          | mean 0.70 reaches senior, from 0.65, but only 1 of 3 answers does
                    0.69:1 0.70:1 0.71:1 0.72:2 0.73:2 | mean 0.71 reaches senior, from 0.65, but only 2 of 5 answers do
                    0.40:1                        | mean 0.40 reaches mid, from 0.35; senior begins at 0.65
                    0.40:1 0.42:1 0.90:2          | mean 0.57 reaches mid, from 0.35; senior begins at 0.65, and only 1 of 3 answers is senior
                    0.10:0 0.20:0                 | mean 0.15 is below mid, from 0.35, and none of 2 answers are mid
                    """)
    void why(String answers, String words) {
        List<Worth> worths = Stream.of(answers.split(" "))
                .map(answer -> answer.split(":"))
                .map(parts -> new Worth(Double.parseDouble(parts[0]), Integer.parseInt(parts[1])))
                .toList();
        assertEquals(words, BandTogether.why(Prospect.of(Bands.DEFAULT, worths)));
    }
}
