package dev.assay.grade;

import dev.assay.rubric.Bands;
import dev.assay.rubric.Concept;
import dev.assay.rubric.Scoring;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Adds up what concepts earned and flags cost, and says how: Σ weight·credit / Σ weight of the concepts that are no
 * bonus, at most 1; less the penalties; at most the lowest cap; between 0 and 1; rounded half-up to four decimals.
 *
 * <p>In the tree that it makes, every figure is the sum of its details.
 *
 * @param score the score
 * @param band place of the band, 0 for the lowest
 * @param capped whether a cap took something off
 * @param arithmetic how the score came about
 */
record ScoreSheet(double score, int band, boolean capped, Arithmetic arithmetic) {

    private static final int DECIMALS = 4;

    static ScoreSheet of(List<ConceptOutcome> concepts, List<FlagOutcome> flags, Bands bands, Scoring scoring) {
        List<Concept> own = concepts.stream().map(ConceptOutcome::concept).toList();
        return of(concepts, flags, new ConceptSteps(own), bands, scoring);
    }

    /**
     * Adds up.
     *
     * @param concepts what became of the concepts
     * @param flags the flags that were raised
     * @param known what the same concepts earn, in the same order
     * @param bands the bands
     * @param scoring what flags cost
     */
    static ScoreSheet of(
            List<ConceptOutcome> concepts, List<FlagOutcome> flags, ConceptSteps known, Bands bands, Scoring scoring) {
        List<Arithmetic> steps = new ArrayList<>();
        Fraction sum = earned(concepts, known, steps);
        List<FlagOutcome> counting = counting(flags);
        sum = sum.minus(penalties(counting, scoring, steps));
        Fraction capped = caps(sum, counting, scoring, steps);
        Fraction clamped = capped.max(Fraction.ZERO).min(Fraction.ONE);
        step(steps, clamped.minus(capped), "no score is below 0 or above 1");
        Fraction rounded = clamped.rounded(DECIMALS);
        step(steps, rounded.minus(clamped), "rounded to four decimals");

        double score = rounded.doubleValue();
        int byScore = bands.indexOf(score);
        int band = byScore;
        boolean isTop = byScore == bands.bands().size() - 1;
        List<String> gates = isTop ? Gates.closed(concepts) : List.of();
        if (!gates.isEmpty()) {
            band = byScore - 1;
            for (String gate : gates) {
                steps.add(leaf(0, name(bands, band) + " instead of " + name(bands, byScore) + ": " + gate));
            }
        }
        String gated = gates.isEmpty() ? "" : ", not " + name(bands, byScore) + ": " + String.join("; ", gates);
        String why = "score " + rounded + ", band " + name(bands, band) + gated;
        return new ScoreSheet(score, band, capped.compareTo(sum) < 0, new Arithmetic(score, why, steps));
    }

    private static List<FlagOutcome> counting(List<FlagOutcome> flags) {
        List<FlagOutcome> counting = new ArrayList<>(flags.size());
        for (FlagOutcome flag : flags) {
            if (flag.counts()) {
                counting.add(flag);
            }
        }
        return counting;
    }

    private static Fraction earned(List<ConceptOutcome> concepts, ConceptSteps known, List<Arithmetic> steps) {
        Fraction points = Fraction.ZERO;
        List<Arithmetic> details = new ArrayList<>(concepts.size() + 1);
        for (int i = 0; i < concepts.size(); i++) {
            ConceptOutcome outcome = concepts.get(i);
            if (outcome.credited()) {
                points = points.plus(outcome.credit().times(outcome.concept().weight()));
            }
            details.add(known.of(i, outcome));
        }
        Fraction share = points.dividedBy(known.whole());
        Fraction excess = Fraction.ONE.minus(share).min(Fraction.ZERO);
        step(details, excess, "bonus concepts make no more than full marks");
        Fraction earned = share.plus(excess);
        String why = "concepts: " + points + " of " + known.full() + " points";
        steps.add(new Arithmetic(earned.doubleValue(), why, details));
        return earned;
    }

    private static Fraction penalties(List<FlagOutcome> flags, Scoring scoring, List<Arithmetic> steps) {
        Fraction sum = Fraction.ZERO;
        for (FlagOutcome flag : flags) {
            Fraction penalty = flag.penalty(scoring);
            if (penalty.signum() != 0) {
                sum = sum.plus(penalty);
                steps.add(cost(penalty.negated(), "red flag " + name(flag), flag, false));
            }
        }
        return sum;
    }

    /** Applies the lowest cap; the others are told, and change nothing. */
    private static Fraction caps(Fraction sum, List<FlagOutcome> flags, Scoring scoring, List<Arithmetic> steps) {
        FlagOutcome lowest = null;
        Fraction cap = Fraction.ONE;
        for (FlagOutcome flag : flags) {
            Fraction own = flag.cap(scoring).orElse(Fraction.ONE);
            if (own.compareTo(cap) < 0) {
                lowest = flag;
                cap = own;
            }
        }
        Fraction capped = sum.min(cap);
        for (FlagOutcome flag : flags) {
            Fraction own = flag.cap(scoring).orElse(Fraction.ONE);
            if (own.compareTo(Fraction.ONE) < 0) {
                boolean counts = flag == lowest;
                String effect = counts
                        ? ""
                        : ", which changes nothing: that of " + lowest.flag().id() + " is no higher";
                Fraction change = counts ? capped.minus(sum) : Fraction.ZERO;
                String why = "at most " + own + " by red flag " + name(flag) + effect;
                steps.add(change.signum() == 0 ? leaf(change, why) : cost(change, why, flag, true));
            }
        }
        return capped;
    }

    private static String name(FlagOutcome flag) {
        return flag.flag().id() + " (" + flag.severity().name().toLowerCase(Locale.ROOT) + ")";
    }

    private static String name(Bands bands, int band) {
        return bands.bands().get(band).name();
    }

    private static void step(List<Arithmetic> steps, Fraction change, String why) {
        if (change.signum() != 0) {
            steps.add(leaf(change, why));
        }
    }

    private static Arithmetic cost(Fraction value, String why, FlagOutcome flag, boolean cap) {
        Arithmetic.Cost cost = new Arithmetic.Cost(flag.flag().id(), cap);
        return new Arithmetic(value.doubleValue(), why, Optional.of(cost), List.of());
    }

    private static Arithmetic leaf(Fraction value, String why) {
        return leaf(value.doubleValue(), why);
    }

    private static Arithmetic leaf(double value, String why) {
        return new Arithmetic(value, why, List.of());
    }
}
