package dev.assay.interview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.assay.interview.Prospect.Worth;
import dev.assay.rubric.Bands;
import dev.assay.rubric.Bands.Band;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ProspectTest {

    private static final Bands BANDS = Bands.DEFAULT;

    private static final double[] SCORES = {0, 0.1, 0.3499, 0.35, 0.5, 0.6499, 0.65, 0.8, 1};

    @Property(tries = 300)
    void boundsAreWhatEverythingStillPossibleLiesBetween(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 5) int answered, @ForAll @IntRange(max = 2) int open) {
        Random random = new Random(seed);
        List<Worth> answers = new ArrayList<>();
        for (int i = 0; i < answered; i++) {
            List<Worth> all = possible();
            answers.add(all.get(random.nextInt(all.size())));
        }
        Prospect prospect = Prospect.of(BANDS, answers, answered + open);
        Set<Integer> bands = new TreeSet<>();
        Set<Double> means = new TreeSet<>();
        end(answers, open, bands, means);
        assertEquals(BANDS.bands().get(bands.iterator().next()), prospect.worstBand());
        assertEquals(BANDS.bands().get(((TreeSet<Integer>) bands).last()), prospect.bestBand());
        assertEquals(means.iterator().next(), prospect.worst());
        assertEquals(((TreeSet<Double>) means).last(), prospect.best());
        assertEquals(bands.size() == 1, prospect.decided());
    }

    /** Tries everything that the questions to come can be worth. */
    private static void end(List<Worth> answers, int open, Set<Integer> bands, Set<Double> means) {
        if (open == 0) {
            Prospect end = Prospect.of(BANDS, answers, answers.size());
            bands.add(BANDS.bands().indexOf(end.band()));
            means.add(end.mean());
            return;
        }
        for (Worth worth : possible()) {
            List<Worth> longer = new ArrayList<>(answers);
            longer.add(worth);
            end(longer, open - 1, bands, means);
        }
    }

    /** Every score with every band that it may have: gates lower a band and never raise it. */
    private static List<Worth> possible() {
        List<Worth> possible = new ArrayList<>();
        for (double score : SCORES) {
            for (int band = 0; band <= BANDS.indexOf(score); band++) {
                possible.add(new Worth(score, band));
            }
        }
        return possible;
    }

    @Test
    @DisplayName("high scores do not make up for answers that are kept from the band")
    void halfOfTheAnswersReachTheBand() {
        Prospect prospect = Prospect.of(BANDS, List.of(new Worth(0.9, 1), new Worth(0.8, 1), new Worth(0.9, 2)), 3);
        assertEquals("senior", prospect.meanBand().name());
        assertEquals("mid", prospect.band().name());
        Prospect half = Prospect.of(BANDS, List.of(new Worth(0.9, 1), new Worth(0.9, 2)), 2);
        assertEquals("senior", half.band().name());
    }

    @Test
    @DisplayName("four weak answers of six are out of reach of the top band")
    void decidedEarly() {
        List<Worth> weak = List.of(new Worth(0.4, 1), new Worth(0.4, 1), new Worth(0.4, 1));
        assertEquals("senior", Prospect.of(BANDS, weak, 6).bestBand().name());
        List<Worth> weaker = new ArrayList<>(weak);
        weaker.add(new Worth(0.45, 1));
        Prospect prospect = Prospect.of(BANDS, weaker, 6);
        assertEquals("mid", prospect.bestBand().name());
        assertEquals(0.6083, prospect.best());
        assertTrue(!prospect.decided()); // without another point it would be junior
        assertEquals(0.275, prospect.worst());
    }

    @Test
    @DisplayName("a pack's own bands are used, however many")
    void ownBands() {
        Bands two = new Bands(List.of(new Band("no", 0), new Band("yes", 0.5)));
        assertEquals(
                "yes", Prospect.of(two, List.of(new Worth(0.5, 1)), 1).band().name());
        assertTrue(
                Prospect.of(two, List.of(new Worth(1, 1), new Worth(1, 1)), 3).decided());
    }
}
