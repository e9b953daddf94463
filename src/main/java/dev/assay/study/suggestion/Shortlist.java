package dev.assay.study.suggestion;

import java.util.List;

/**
 * The candidates, and which of them are looked at for which concept. All of it is decided by what answers and the rubric
 * say, and nothing by how people graded. Immutable.
 */
final class Shortlist {

    /** From here on a candidate is near to a concept. */
    private static final double NEAR = 0.25;

    /** A concept to which another one is nearer by more is not meant. */
    private static final double MARGIN = 0.1;

    /** What stands in more sentences of some concept is covered by it. */
    private static final double MOST_COVERED = 0.5;

    /** What a candidate's worth counts where nothing but the grades speaks for the concept. */
    private static final double FAR_FACTOR = 0.4;

    /** A single word in a greater share of the answers tells nobody apart. */
    private static final double MOST_FREQUENT = 0.3;

    private final List<Candidate> candidates;
    private final double[][] factors;
    private final boolean[][] near;

    Shortlist(Corpus corpus, Affinity affinity, List<Candidate> candidates) {
        this.candidates = candidates.stream()
                .filter(candidate -> !affinity.onlyAsked(candidate))
                .filter(candidate -> !candidate.single() || candidate.answers().length <= MOST_FREQUENT * corpus.size())
                .toList();
        int concepts = corpus.rubric().concepts().size();
        this.factors = new double[size()][concepts + 1];
        this.near = new boolean[size()][concepts + 1];
        for (int i = 0; i < size(); i++) {
            rate(i, affinity, concepts);
        }
    }

    private void rate(int index, Affinity affinity, int concepts) {
        Candidate candidate = candidates.get(index);
        double[] own = new double[concepts];
        double nearest = 0;
        for (int concept = 0; concept < concepts; concept++) {
            own[concept] = affinity.of(candidate, concept);
            nearest = Math.max(nearest, own[concept]);
        }
        boolean known = nearest >= NEAR || affinity.covered(candidate) > MOST_COVERED;
        factors[index][Training.NEW_CONCEPT + 1] = known ? 0 : FAR_FACTOR;
        for (int concept = 0; concept < concepts; concept++) {
            near[index][concept + 1] = own[concept] >= NEAR;
            if (!affinity.partOnly(candidate, concept) && own[concept] >= nearest - MARGIN) {
                factors[index][concept + 1] = own[concept] >= NEAR ? (1 + own[concept]) / 2 : FAR_FACTOR;
            }
        }
    }

    /** How many candidates there are. */
    int size() {
        return candidates.size();
    }

    Candidate candidate(int index) {
        return candidates.get(index);
    }

    /**
     * How far a candidate's worth counts for a concept, 0 to 1; 0 if it is not looked at. It counts for the concepts that
     * it is nearest to; one that is near to none may still belong to any of them, or to a new one.
     */
    double factor(int index, int concept) {
        return factors[index][concept + 1];
    }

    /** Whether more than the grades speaks for it that a candidate belongs to a concept. */
    boolean isNear(int index, int concept) {
        return near[index][concept + 1];
    }

    /** Whether a promise is good enough for a candidate and concept. */
    boolean holds(Promise promise, int index, int concept) {
        return isNear(index, concept) ? promise.holds() : promise.holdsAlone();
    }
}
