package dev.assay.report;

import dev.assay.interview.Prospect;
import dev.assay.rubric.Bands.Band;

/** Why several answers reach a band together and not the next one, in a line. */
public final class BandTogether {

    private BandTogether() {}

    /**
     * Which of the two conditions decides: {@code mean 0.32 is below mid, from 0.35, and only 4 of 11 answers are mid};
     * {@code mean 0.40 reaches mid, from 0.35; senior begins at 0.65}; {@code mean 0.67 reaches senior, from 0.65, but only 3
     * of 11 answers do}.
     */
    public static String why(Prospect together) {
        String mean = "mean " + ScoreText.of(together.mean());
        if (!together.band().equals(together.meanBand())) {
            return mean + " reaches " + together.meanBand().name()
                    + from(together.meanBand().from()) + ", but " + whoReach(together);
        }
        return together.above()
                .map(above -> mean + between(together.band(), above) + fewReach(together, above))
                .orElse(mean + " reaches " + together.band().name()
                        + from(together.band().from()));
    }

    private static String whoReach(Prospect together) {
        return together.answered() == 1
                ? "the one answer is " + together.band().name()
                : only(together.reaching()) + " of " + together.answered() + " answers"
                        + (together.reaching() == 1 ? " does" : " do");
    }

    private static String between(Band band, Band above) {
        return band.from() > 0
                ? " reaches " + band.name() + from(band.from()) + "; " + above.name() + " begins at "
                        + ScoreText.whole(above.from())
                : " is below " + above.name() + from(above.from());
    }

    private static String fewReach(Prospect together, Band above) {
        int reaching = together.reachingAbove();
        return together.answered() == 1 || 2 * reaching >= together.answered()
                ? ""
                : ", and " + only(reaching) + " of " + FigureText.counted(together.answered(), "answer")
                        + (reaching == 1 ? " is " : " are ") + above.name();
    }

    private static String from(double edge) {
        return edge > 0 ? ", from " + ScoreText.whole(edge) : "";
    }

    private static String only(int answers) {
        return answers == 0 ? "none" : "only " + answers;
    }
}
