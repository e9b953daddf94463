package dev.assay.interview;

import dev.assay.rubric.Kind;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/**
 * The best choice of questions for a time, by branch and bound: questions are taken or left in the order of their power, so
 * that what a question loses beside stronger ones is known when it is taken; and what cannot become better than the best so far is not followed. The bound is the lesser of two: what the remaining time
 * could hold if questions could be divided (G. Dantzig, "Discrete-Variable Extremum Problems", 1957), and what the remaining
 * number of questions could hold if they took no time; to it comes what kinds can still bring. For one search; not
 * thread-safe.
 */
final class Selection {

    /** So many steps prove the best of thirty questions in about a second; beyond, the best so far is taken. */
    private static final long MOST_STEPS = 20_000_000;

    /**
     * What was found.
     *
     * @param chosen the indexes, rising
     * @param value what they are worth
     * @param proven whether nothing else can be better
     */
    record Result(List<Integer> chosen, long value, boolean proven) {}

    private final Choice choice;
    private final int minutes;
    private final int most;
    private final Set<Integer> must;
    /** The questions by their power, the strongest first. */
    private final List<Integer> order;

    private final int[] byDensity;
    /** Where each question stands in the order. */
    private final int[] place;
    /** Minutes and number of the questions from a place on that must be chosen. */
    private final int[] mustMinutes;

    private final int[] mustCount;
    private final Deque<Integer> chosen = new ArrayDeque<>();
    private final int[] ofKind = new int[Kind.values().length];
    private List<Integer> best = List.of();
    private long bestValue = Long.MIN_VALUE;
    private long steps;

    private Selection(Choice choice, int minutes, int most, Set<Integer> must, Set<Integer> without) {
        this.choice = choice;
        this.minutes = minutes;
        this.most = most;
        this.must = must;
        order = choice.byPower().stream()
                .filter(index -> !without.contains(index))
                .toList();
        byDensity = order.stream()
                .sorted(Comparator.comparingDouble(
                        index -> -(double) item(index).power() / item(index).minutes()))
                .mapToInt(Integer::intValue)
                .toArray();
        place = new int[choice.items().size()];
        mustMinutes = new int[order.size() + 1];
        mustCount = new int[order.size() + 1];
        for (int i = order.size() - 1; i >= 0; i--) {
            int index = order.get(i);
            place[index] = i;
            mustMinutes[i] =
                    mustMinutes[i + 1] + (must.contains(index) ? item(index).minutes() : 0);
            mustCount[i] = mustCount[i + 1] + (must.contains(index) ? 1 : 0);
        }
    }

    private Choice.Item item(int index) {
        return choice.items().get(index);
    }

    /**
     * The best choice. Of several that are worth the same, the one that takes the most powerful questions, and of those
     * that are alike the first.
     *
     * @param minutes how many there are
     * @param most how many questions at most
     * @param must indexes of those that are chosen in any case; they fit
     * @param without indexes of those that are not chosen
     */
    static Result best(Choice choice, int minutes, int most, Set<Integer> must, Set<Integer> without) {
        Selection selection = new Selection(choice, minutes, most, must, without);
        selection.search(0, 0, 0);
        return new Result(
                selection.best.stream().sorted().toList(), selection.bestValue, selection.steps <= MOST_STEPS);
    }

    private void search(int from, int used, long value) {
        if (++steps > MOST_STEPS) {
            return;
        }
        if (mustCount[from] == 0 && value > bestValue) {
            bestValue = value;
            best = List.copyOf(chosen);
        }
        if (from == order.size() || chosen.size() == most || value + bound(from, used) <= bestValue) {
            return;
        }
        int index = order.get(from);
        boolean wanted = must.contains(index);
        boolean fits = used + item(index).minutes() + mustMinutes[from] <= minutes
                && chosen.size() + 1 + mustCount[from] <= most;
        if (wanted || fits) {
            long gain = item(index).power() - lost(index) + kinds(index, 1);
            chosen.addLast(index);
            search(from + 1, used + item(index).minutes(), value + gain);
            chosen.removeLast();
            kinds(index, -1);
        }
        if (!wanted) {
            search(from + 1, used, value);
        }
    }

    /** What a question loses beside those that are chosen, all of which are stronger. */
    private int lost(int index) {
        int lost = 0;
        for (int other : chosen) {
            lost = Math.max(lost, choice.overlap()[index][other]);
        }
        return lost;
    }

    /** Counts the kinds that a question asks for, or with -1 no longer; returns what counting them brings. */
    private long kinds(int index, int sign) {
        long gain = 0;
        for (Kind kind : item(index).kinds()) {
            int before = ofKind[kind.ordinal()];
            gain += (long) Choice.worth(before + 1) - Choice.worth(before);
            ofKind[kind.ordinal()] += sign;
        }
        return gain;
    }

    /** No less than what the questions from a place on can add. */
    private long bound(int from, int used) {
        return Math.min(byTime(from, minutes - used), byCount(from)) + openKinds();
    }

    private long byTime(int from, int left) {
        long bound = 0;
        int rest = left;
        for (int i = 0; i < byDensity.length && rest > 0; i++) {
            int index = byDensity[i];
            if (place[index] >= from) {
                Choice.Item item = item(index);
                boolean whole = item.minutes() <= rest;
                bound += whole ? item.power() : ((long) item.power() * rest + item.minutes() - 1) / item.minutes();
                rest -= item.minutes();
            }
        }
        return bound;
    }

    private long byCount(int from) {
        int[] gains = new int[order.size() - from];
        for (int i = 0; i < gains.length; i++) {
            int index = order.get(from + i);
            gains[i] = item(index).power() - lost(index);
        }
        Arrays.sort(gains);
        long bound = 0;
        int last = Math.max(0, gains.length - (most - chosen.size()));
        for (int i = gains.length - 1; i >= last && gains[i] > 0; i--) {
            bound += gains[i];
        }
        return bound;
    }

    private long openKinds() {
        long open = 0;
        for (int questions : ofKind) {
            open += (long) Choice.worth(2) - Choice.worth(questions);
        }
        return open;
    }
}
