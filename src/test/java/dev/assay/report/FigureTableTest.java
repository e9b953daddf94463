package dev.assay.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FigureTableTest {

    private static FigureTable table() {
        FigureTable table = new FigureTable(List.of("", "answers", "r", "kappa"));
        table.row(List.of("a-question-that-is-told-across"));
        table.row(List.of("  a-concept-of-a-long-name", "1,024", "0.50", "–"));
        table.row(List.of("  山田", "8", "-0.25", "1.00"));
        return table;
    }

    @Test
    @DisplayName("figures stand to the right under their headings, and count as wide as they are shown")
    void drawn() {
        assertEquals(51, table().width());
        assertEquals("""
                                              answers      r  kappa
                  a-question-that-is-told-across
                    a-concept-of-a-long-name    1,024   0.50      –
                    山田                            8  -0.25   1.00
                """, table().drawn(80));
    }

    @Test
    @DisplayName("where it is narrow labels are cut first, then columns stand below")
    void narrow() {
        assertEquals("""
                                    answers      r
                  a-question-that-is-told-across
                    a-concept-of-…    1,024   0.50
                    山田                  8  -0.25

                                    kappa
                  a-question-that-is-told-across
                    a-concept-of-…      –
                    山田             1.00
                """, table().drawn(40));
    }
}
