package dev.assay.study.suggestion;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DiscoveriesTest {

    @Test
    @DisplayName("the greatest likelihood below its rank's share of the rate, as Benjamini and Hochberg show it")
    void benjaminiHochberg() {
        // The fifteen of their paper's example; at a rate of 0.05 four are taken.
        double[] likelihoods = {
            0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240, 0.4262, 0.5719, 0.6528,
            0.7590, 1.0000
        };
        assertEquals(0.0095, Discoveries.cutoff(likelihoods, new double[15], 0.05));
    }

    @Test
    @DisplayName("tests that can show nothing do not count")
    void gilbert() {
        double[] likelihoods = {0.02, 0.5, 0.5, 0.5, 0.5};
        assertEquals(-1, Discoveries.cutoff(likelihoods, new double[5], 0.05));
        assertEquals(0.02, Discoveries.cutoff(likelihoods, new double[] {0.01, 0.01, 0.2, 0.2, 0.2}, 0.05));
    }

    @Test
    @DisplayName("of no tests none speaks of more than chance")
    void none() {
        assertEquals(-1, Discoveries.cutoff(new double[0], new double[0], 0.05));
    }
}
