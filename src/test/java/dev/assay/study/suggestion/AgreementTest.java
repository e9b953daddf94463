package dev.assay.study.suggestion;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgreementTest {

    @Test
    @DisplayName("RMSE and Pearson by hand")
    void byHand() {
        // Differences 0.5, 0, -0.5: squares 0.25 + 0 + 0.25, a third of them 1/6.
        // Ours are all alike, and have nothing to correlate.
        Agreement flat = Agreement.of(new double[] {0.5, 0.5, 0.5}, new double[] {0, 0.5, 1});
        assertEquals(Math.sqrt(1 / 6.0), flat.rmse(), 1e-12);
        assertEquals(0, flat.pearson());
        // Deviations (-0.5, 0, 0.5) and (-0.25, 0, 0.25): 0.25 / sqrt(0.5 * 0.125) = 1.
        Agreement line = Agreement.of(new double[] {0, 0.5, 1}, new double[] {0.25, 0.5, 0.75});
        assertEquals(1, line.pearson(), 1e-12);
        // Deviations (0.5, 0, -0.5): the converse.
        assertEquals(
                -1,
                Agreement.of(new double[] {1, 0.5, 0}, new double[] {0.25, 0.5, 0.75})
                        .pearson(),
                1e-12);
        assertEquals(new Agreement(0, 0, 0), Agreement.of(new double[0], new double[0]));
    }

    @ParameterizedTest(name = "{0} to {1}, given {2}: moved {3}, rightly {4}, wrongly {5}")
    @CsvSource({
        "0.2, 0.6, 1,    1, 1, 0",
        "0.2, 0.6, 0,    1, 0, 1",
        "0.6, 0.2, 0.25, 1, 1, 0",
        "0.2, 0.6, 0.4,  1, 0, 0", // as far on one side as on the other
        "0.2, 0.2, 1,    0, 0, 0"
    })
    @DisplayName("rightly is nearer to what the person gave")
    void rightly(double before, double after, double human, int moved, int rightly, int wrongly) {
        assertEquals(new Tally(moved, rightly, wrongly), Tally.NONE.with(before, after, human));
    }

    @Test
    @DisplayName("precision leaves out what is moved neither way")
    void precision() {
        assertEquals(0.75, new Tally(9, 6, 2).precision());
        assertEquals(0, new Tally(3, 0, 0).precision());
    }
}
