package dev.assay.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GradeCsvTest {

    @Test
    @DisplayName("a row has score, band, the flags that count, review reasons and the carried columns")
    void row() {
        GradeCsv csv = new GradeCsv(List.of("years", "city", "score"));
        assertEquals("candidate,question,score,band,flags,review,years,city,score 2\n", csv.header());
        assertEquals(
                "\"Doe, \"\"Jo\"\"\",sample,0.58,mid,bare,near-band-edge,3,,\"a\nb\"\n",
                csv.row(SampleGrades.graded(
                        "Doe, \"Jo\"", "sample", Map.of("years", "3", "score", "a\nb"), SampleGrades.full())));
    }

    @ParameterizedTest
    @DisplayName("nothing that a spreadsheet would run is left as it is")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "=1+1|'=1+1",
                "+1+1|'+1+1",
                "-1+1|'-1+1",
                "@SUM(A1)|'@SUM(A1)",
                " =1+1|' =1+1",
                "＝1+1|'＝1+1",
                "-3.5|-3.5",
                "+12%|+12%",
                "a=b|a=b",
                "-|'-"
            })
    void formulas(String value, String written) {
        String row = new GradeCsv(List.of("x"))
                .row(SampleGrades.graded("ana", "q", Map.of("x", value), SampleGrades.found("x")));
        assertEquals("ana,q,1.0,senior,,," + written + "\n", row);
    }

    @Test
    @DisplayName("a tab in front is no way around that")
    void tab() {
        String row = new GradeCsv(List.of()).row(SampleGrades.graded("\t=1", "q", Map.of(), SampleGrades.found("x")));
        assertEquals("'\t=1,q,1.0,senior,,\n", row);
    }
}
