package dev.assay.report.html;

import dev.assay.grade.ConceptGrade;
import dev.assay.grade.Status;
import dev.assay.rubric.Kind;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What became of a concept in all answers to a question. */
final class ConceptTally {

    /** How many different near misses are told apart; later ones are only counted, so that memory stays bounded. */
    private static final int MOST_MISSES = 2_000;

    /** What a single answer says tells nothing of a rubric. */
    private static final int FEWEST_SHARED = 2;

    private final String id;
    private final Map<Status, Integer> statuses = new EnumMap<>(Status.class);
    private final Map<String, Integer> misses = new LinkedHashMap<>();
    private Kind kind = Kind.WHAT;
    private int weight;
    private int count;
    private double credit;

    ConceptTally(String id) {
        this.id = id;
    }

    /** @param answer the text that it was found in */
    void add(ConceptGrade concept, String answer) {
        kind = concept.kind();
        weight = concept.weight();
        count++;
        credit += concept.credit();
        statuses.merge(concept.status(), 1, Integer::sum);
        String miss = concept.nearestMiss()
                .map(near -> NearMissWords.of(near, answer))
                .orElse("");
        if (!miss.isEmpty() && (misses.size() < MOST_MISSES || misses.containsKey(miss))) {
            misses.merge(miss, 1, Integer::sum);
        }
    }

    String id() {
        return id;
    }

    Kind kind() {
        return kind;
    }

    int weight() {
        return weight;
    }

    int count() {
        return count;
    }

    int count(Status status) {
        return statuses.getOrDefault(status, 0);
    }

    double meanCredit() {
        return count == 0 ? 0 : credit / count;
    }

    /** The most frequent near misses that answers share, at most so many; of equally frequent ones the one that came first. */
    List<Map.Entry<String, Integer>> misses(int most) {
        return misses.entrySet().stream()
                .filter(miss -> miss.getValue() >= FEWEST_SHARED)
                .sorted(Comparator.comparing(Map.Entry<String, Integer>::getValue, Comparator.reverseOrder()))
                .limit(most)
                .toList();
    }
}
