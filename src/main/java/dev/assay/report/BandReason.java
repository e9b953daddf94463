package dev.assay.report;

import dev.assay.grade.Arithmetic;
import dev.assay.grade.Grade;
import dev.assay.rubric.Bands;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Why an answer's band, or its score, is lower than what it says earns. Read from the words of the arithmetic, so that it
 * is known of stored results as well. Immutable.
 *
 * @param band the band that the answer has
 * @param score its score
 * @param gates what keeps it out of the band that its score falls into; usually none
 * @param costs what red flags take off, in the order in which they do
 */
public record BandReason(String band, double score, List<Gate> gates, List<Cost> costs) {

    private static final Pattern GATE = Pattern.compile("(.+?) instead of (.+?): (.+)", Pattern.DOTALL);
    private static final Pattern REQUIRED = Pattern.compile("the required concept (\\S+) is missing");
    private static final Pattern CAP = Pattern.compile("at most (\\S+) by red flag (\\S+) \\(.*", Pattern.DOTALL);
    private static final Pattern PENALTY = Pattern.compile("red flag (\\S+) \\(.*", Pattern.DOTALL);

    /** What keeps an answer out of a band that its score falls into: {@code why} is a grade's own words. */
    public record Gate(String instead, String why) {}

    /**
     * Red flags that take something off.
     *
     * @param flags their ids: one, or those that set the same highest score
     * @param cap whether they set the highest score that is left, and are no penalty
     * @param taken how much they take off
     * @param without the score before that, but for caps of other flags
     */
    public record Cost(List<String> flags, boolean cap, double taken, double without) {
        public Cost {
            flags = List.copyOf(flags);
        }
    }

    private record Cap(String flag, double most) {}

    public BandReason {
        gates = List.copyOf(gates);
        costs = List.copyOf(costs);
    }

    /** Reads a grade's arithmetic. */
    public static BandReason of(Grade grade) {
        List<Arithmetic> steps = grade.arithmetic().details();
        List<Gate> gates = new ArrayList<>();
        List<Cost> costs = new ArrayList<>();
        List<Cap> caps = caps(steps);
        double sum = 0;
        for (Arithmetic step : steps) {
            Matcher gate = GATE.matcher(step.why());
            Matcher penalty = PENALTY.matcher(step.why());
            if (CAP.matcher(step.why()).matches()) {
                if (step.value() < 0) {
                    costs.add(held(caps, step, sum));
                }
            } else if (penalty.matches()) {
                costs.add(new Cost(List.of(penalty.group(1)), false, -step.value(), sum));
            } else if (gate.matches()) {
                gates.add(new Gate(gate.group(2), gate.group(3)));
            }
            sum += step.value();
        }
        return new BandReason(grade.band(), grade.score(), gates, costs);
    }

    /** The highest score that red flags leave, 1 where none sets any. */
    public static double most(Grade grade) {
        return caps(grade.arithmetic().details()).stream()
                .mapToDouble(Cap::most)
                .min()
                .orElse(1);
    }

    private static List<Cap> caps(List<Arithmetic> steps) {
        return steps.stream()
                .map(step -> CAP.matcher(step.why()))
                .filter(Matcher::matches)
                .map(cap -> new Cap(cap.group(2), Double.parseDouble(cap.group(1))))
                .toList();
    }

    private static Cost held(List<Cap> caps, Arithmetic step, double before) {
        double lowest = caps.stream().mapToDouble(Cap::most).min().orElse(1);
        double without = caps.stream()
                .mapToDouble(Cap::most)
                .filter(most -> most > lowest)
                .min()
                .orElse(1);
        List<String> flags =
                caps.stream().filter(cap -> cap.most() == lowest).map(Cap::flag).toList();
        return new Cost(flags, true, -step.value(), Math.min(before, without));
    }

    /**
     * Whether the band is lower than what the answer says earns.
     *
     * @param bands those of the rubric; where none is known, whatever sets a highest score is taken to lower it
     */
    public boolean lowers(List<Bands.Band> bands) {
        if (!gates.isEmpty() || costs.isEmpty()) {
            return !gates.isEmpty();
        }
        if (bands.isEmpty()) {
            return costs.stream().anyMatch(Cost::cap);
        }
        Bands known = new Bands(bands);
        return costs.stream().anyMatch(cost -> known.indexOf(cost.without()) > known.indexOf(score));
    }

    /**
     * The reasons in words, none if the score says it all: {@code mid, not senior: no reason or trade-off has at least
     * half its credit}; {@code held at 0.64 by the flag “Looks it up” (0.90 without it)}.
     *
     * @param flag what a flag's id is called
     * @param concept what a concept's id is called
     */
    public List<String> words(UnaryOperator<String> flag, UnaryOperator<String> concept) {
        List<String> words = new ArrayList<>();
        if (!gates.isEmpty()) {
            words.add(band + ", not " + gates.get(0).instead() + ": "
                    + gates.stream().map(gate -> words(gate, concept)).collect(Collectors.joining("; ")));
        }
        costs.stream().map(cost -> words(cost, flag)).forEach(words::add);
        return words;
    }

    private static String words(Gate gate, UnaryOperator<String> concept) {
        Matcher required = REQUIRED.matcher(gate.why());
        return required.matches()
                ? "it lacks “" + concept.apply(required.group(1)) + "”, which is required"
                : gate.why().replace("no why or when concept", "no reason or trade-off");
    }

    private String words(Cost cost, UnaryOperator<String> flag) {
        boolean one = cost.flags().size() == 1;
        String by = (one ? "the flag " : "the flags ")
                + cost.flags().stream().map(id -> "“" + flag.apply(id) + "”").collect(Collectors.joining(" and "));
        String without = " (" + ScoreText.of(cost.without()) + " without " + (one ? "it" : "them") + ")";
        return cost.cap()
                ? "held at " + ScoreText.of(score) + " by " + by + without
                : ScoreText.of(cost.taken()) + " taken off by " + by;
    }
}
