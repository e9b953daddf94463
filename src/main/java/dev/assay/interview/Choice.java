package dev.assay.interview;

import dev.assay.rubric.Kind;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The questions among which a plan chooses, and what a choice is worth: the {@link Power} of its questions, and for each
 * {@link Kind} of knowledge {@value #FIRST} points for the first question that asks for it and {@value #SECOND} for the
 * second. A question loses what the stronger ones of the choice have asked already: of its power, the share of ground that it
 * has in common with the one of them that is nearest to it. All in whole points, so that sums are exact. Immutable.
 *
 * @param items what can be chosen
 * @param overlap points that the weaker one of two loses beside the other, by their indexes; symmetric
 */
record Choice(List<Item> items, int[][] overlap) {

    static final int FIRST = 150;
    static final int SECOND = 75;

    /**
     * A question as a choice sees it.
     *
     * @param minutes how long it takes, at least 1
     * @param power its points
     * @param kinds the kinds of knowledge that it asks for
     */
    record Item(int minutes, int power, Set<Kind> kinds) {}

    /** The indexes by what they tell, the strongest first; of those that tell as much, the first. */
    List<Integer> byPower() {
        return IntStream.range(0, items.size())
                .boxed()
                .sorted(Comparator.comparing(index -> -items.get(index).power()))
                .toList();
    }

    /** What some of the questions are worth together. */
    long value(Set<Integer> chosen) {
        List<Integer> strongestFirst =
                byPower().stream().filter(chosen::contains).toList();
        long value = 0;
        for (int i = 0; i < strongestFirst.size(); i++) {
            int lost = 0;
            for (int j = 0; j < i; j++) {
                lost = Math.max(lost, overlap[strongestFirst.get(i)][strongestFirst.get(j)]);
            }
            value += items.get(strongestFirst.get(i)).power() - lost;
        }
        for (Kind kind : Kind.values()) {
            value += worth(chosen.stream()
                    .filter(index -> items.get(index).kinds().contains(kind))
                    .count());
        }
        return value;
    }

    /** What it is worth that so many questions ask for a kind. */
    static int worth(long questions) {
        return questions == 0 ? 0 : questions == 1 ? FIRST : FIRST + SECOND;
    }
}
