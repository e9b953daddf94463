package dev.assay.interview;

import dev.assay.grade.Grade;
import dev.assay.rubric.Bands;
import dev.assay.rubric.Bands.Band;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * What somebody's answers are worth together, and what that can still become. Immutable.
 *
 * <p>The band is the highest that both the mean of the scores reaches and at least half of the answers reach themselves: what
 * keeps an answer from a band, such as that it gives no reason, is not made up for by a high score. Scores are fractions of
 * four decimals, and their mean is rounded half-up to four. The bounds are exact: what the questions to come are worth can
 * lead to each of them, and to nothing beyond.
 *
 * @param answered how many questions were answered, at least one
 * @param planned how many are to be asked altogether, no fewer
 * @param mean the mean of the scores so far
 * @param meanBand the band that the mean alone would reach
 * @param reaching how many of the answers reach that band themselves
 * @param reachingAbove how many reach the band after it; 0 if there is none
 * @param above the band after it, which the mean does not reach; empty if it is the highest
 * @param band the band so far
 * @param worst the mean if every question to come is worth nothing
 * @param worstBand the band then
 * @param best the mean if every question to come is worth full marks
 * @param bestBand the band then
 */
public record Prospect(
        int answered,
        int planned,
        double mean,
        Band meanBand,
        int reaching,
        int reachingAbove,
        Optional<Band> above,
        Band band,
        double worst,
        Band worstBand,
        double best,
        Band bestBand) {

    private static final int DECIMALS = 4;

    /**
     * What an answer is worth.
     *
     * @param score a fraction
     * @param band the place of its band, 0 for the lowest
     */
    public record Worth(double score, int band) {

        static Worth of(Grade grade, Bands bands) {
            int place = 0;
            while (!bands.bands().get(place).name().equals(grade.band())) {
                place++;
            }
            return new Worth(grade.score(), place);
        }
    }

    /**
     * What answers are worth together if no more are to come.
     *
     * @param answers at least one
     */
    public static Prospect of(Bands bands, List<Worth> answers) {
        return of(bands, answers, answers.size());
    }

    /**
     * What answers leave open.
     *
     * @param answers at least one
     * @param planned how many questions are to be asked; the number of answers, if that is greater
     */
    static Prospect of(Bands bands, List<Worth> answers, int planned) {
        int all = Math.max(planned, answers.size());
        int top = bands.bands().size() - 1;
        double mean = mean(answers);
        int place = bands.indexOf(mean);
        List<Worth> worst = filled(answers, all, new Worth(0, 0));
        List<Worth> best = filled(answers, all, new Worth(1, top));
        return new Prospect(
                answers.size(),
                all,
                mean,
                bands.bands().get(place),
                (int) reaching(answers, place),
                place < top ? (int) reaching(answers, place + 1) : 0,
                place < top ? Optional.of(bands.bands().get(place + 1)) : Optional.empty(),
                band(bands, answers),
                mean(worst),
                band(bands, worst),
                mean(best),
                band(bands, best));
    }

    /** Whether the band is the same whatever the questions to come are worth. */
    public boolean decided() {
        return worstBand.equals(bestBand);
    }

    private static List<Worth> filled(List<Worth> answers, int all, Worth with) {
        List<Worth> filled = new ArrayList<>(answers);
        filled.addAll(Collections.nCopies(all - answers.size(), with));
        return filled;
    }

    private static double mean(List<Worth> answers) {
        return answers.stream()
                .map(answer -> BigDecimal.valueOf(answer.score()))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(answers.size()), DECIMALS, RoundingMode.HALF_UP)
                .doubleValue();
    }

    private static Band band(Bands bands, List<Worth> answers) {
        int place = bands.indexOf(mean(answers));
        while (2 * reaching(answers, place) < answers.size()) {
            place--;
        }
        return bands.bands().get(place);
    }

    private static long reaching(List<Worth> answers, int band) {
        return answers.stream().filter(answer -> answer.band() >= band).count();
    }
}
