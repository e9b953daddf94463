package dev.assay.study.agreement;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * Two values of each of several answers: one that somebody gave, and the first human's. Not to be written to.
 *
 * @param given the values that are held against the human's
 * @param human the human's, as many
 * @param people whose answer each is, as numbers from 0 on; as many
 */
record Pairs(double[] given, double[] human, int[] people) {

    /** Pairs of which each is another person's. */
    Pairs(double[] given, double[] human) {
        this(given, human, IntStream.range(0, given.length).toArray());
    }

    /** The pairs of those answers of which both values are known, as if each were another person's. */
    static Pairs of(List<OptionalDouble> given, List<OptionalDouble> human) {
        return of(
                given,
                human,
                IntStream.range(0, given.size()).mapToObj(Integer::toString).toList());
    }

    /**
     * The pairs of those answers of which both values are known.
     *
     * @param given one an answer
     * @param human one an answer, in the same order
     * @param candidates whose answer each is, in the same order
     */
    static Pairs of(List<OptionalDouble> given, List<OptionalDouble> human, List<String> candidates) {
        double[] x = new double[given.size()];
        double[] y = new double[given.size()];
        int[] people = new int[given.size()];
        Map<String, Integer> numbers = new HashMap<>();
        int count = 0;
        for (int i = 0; i < x.length; i++) {
            if (given.get(i).isPresent() && human.get(i).isPresent()) {
                x[count] = given.get(i).getAsDouble();
                y[count] = human.get(i).getAsDouble();
                Integer known = numbers.putIfAbsent(candidates.get(i), numbers.size());
                people[count++] = known == null ? numbers.size() - 1 : known;
            }
        }
        return new Pairs(Arrays.copyOf(x, count), Arrays.copyOf(y, count), Arrays.copyOf(people, count));
    }

    int count() {
        return given.length;
    }

    /** The answers of each person, by the person's number. */
    int[][] byPerson() {
        int[] counts = new int[Arrays.stream(people).max().orElse(-1) + 1];
        for (int person : people) {
            counts[person]++;
        }
        int[][] answers = new int[counts.length][];
        Arrays.setAll(answers, person -> new int[counts[person]]);
        for (int i = people.length - 1; i >= 0; i--) {
            answers[people[i]][--counts[people[i]]] = i;
        }
        return answers;
    }

    /** Some of the pairs, one more than once if it is named so. */
    Pairs at(int[] indexes) {
        return new Pairs(
                Arrays.stream(indexes).mapToDouble(i -> given[i]).toArray(),
                Arrays.stream(indexes).mapToDouble(i -> human[i]).toArray(),
                Arrays.stream(indexes).map(i -> people[i]).toArray());
    }

    /** Whether all values are the same; compared one by one, because a sum of equal fractions may show a variance. */
    static boolean constant(double[] values) {
        return Arrays.stream(values).allMatch(value -> value == values[0]);
    }
}
