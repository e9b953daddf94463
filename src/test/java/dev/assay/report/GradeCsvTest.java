package dev.assay.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dev.assay.batch.Graded;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
                "-|'-",
                "\u00A0=1+1|'\u00A0=1+1",
                "\uFEFF\u200B@x|'\uFEFF\u200B@x",
                "\u202E=1|'\u202E=1",
                "﹦1+1|'﹦1+1",
                "x;=1+1|x;'=1+1",
                "x; +1*1|x;' +1*1",
                "1;-2;3|1;-2;3",
                "-1;*2|'-1;*2",
                "it's; a-b|it's; a-b",
                "'=1|'=1"
            })
    void formulas(String value, String written) {
        String row = new GradeCsv(List.of("x"))
                .row(SampleGrades.graded("ana", "q", Map.of("x", value), SampleGrades.found("x")));
        assertEquals("ana,q,1.0,senior,,," + written + "\n", row);
    }

    @ParameterizedTest
    @DisplayName("neither a tab, a line break nor a quote is a way around that, in a value or in a column's name")
    @ValueSource(
            strings = {
                "\t=1",
                "\r\n=1",
                "\thello",
                "a\n=1",
                "a\t-1+1",
                "a;\"=1",
                "a\r@x",
                "\"=1\"",
                "=cmd|' /C calc'!A0"
            })
    void separators(String value) {
        GradeCsv csv = new GradeCsv(List.of(value));
        List<String> names = parsed(csv.header()).get(0);
        List<String> row = parsed(csv.row(graded(value))).get(0);
        assertEquals(names.get(6), row.get(6));
        assertNotEquals(value, row.get(6));
        assertEquals(value, row.get(6).replaceAll("(?<=^|[;\t\r\n])'", ""));
        for (String cell : cellsAnywhere(csv.header() + csv.row(graded(value)))) {
            assertFalse(FORMULA.matcher(cell).lookingAt(), () -> "'" + cell + "'");
        }
    }

    @Test
    @DisplayName("read again, every value is what it was, but for the apostrophes")
    void readAgain() {
        List<String> values = new ArrayList<>();
        String[] parts = {
            "a", "=", "-", "\"", "'", ";", ",", "\n", "\r\n", "\t", " ", "é", "1", "\uD83D\uDE00", "\u00A0", "@"
        };
        Random random = new Random(5);
        for (int i = 0; i < 5_000; i++) {
            StringBuilder value = new StringBuilder();
            for (int j = random.nextInt(8); j >= 0; j--) {
                value.append(parts[random.nextInt(parts.length)]);
            }
            values.add(value.toString());
        }
        for (String value : values) {
            String written = new GradeCsv(List.of("x")).row(graded("x", value));
            String read = parsed(written).get(0).get(6);
            int at = 0;
            for (int i = 0; i < read.length(); i++) {
                if (at < value.length() && read.charAt(i) == value.charAt(at)) {
                    at++;
                } else {
                    assertEquals("'", read.substring(i, i + 1), value);
                }
            }
            assertEquals(value.length(), at, value);
        }
    }

    /** What may begin a formula, whatever cannot be seen in front of it. */
    private static final Pattern FORMULA = Pattern.compile("[\\s\"\\u00A0]*[=+@-](?!\\d+$)");

    /** The cells of a file in a program that separates by commas, and in those that do not and so see no quotes. */
    private static List<String> cellsAnywhere(String file) {
        List<String> cells = new ArrayList<>(List.of(file.split("[;\t\r\n]")));
        parsed(file).forEach(cells::addAll);
        return cells;
    }

    private static List<List<String>> parsed(String file) {
        List<List<String>> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(file)) {
            reader.forEach(row -> rows.add(row.getFields()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }

    private static Graded graded(String value) {
        return graded(value, value);
    }

    private static Graded graded(String column, String value) {
        return SampleGrades.graded("ana", "q", Map.of(column, value), SampleGrades.found("x"));
    }
}
