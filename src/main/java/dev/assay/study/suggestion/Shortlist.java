package dev.assay.study.suggestion;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Of all candidates those that promise most for a concept, roughly and quickly. */
final class Shortlist {

    /** So many are looked at exactly, a concept and fold. */
    private static final int LENGTH = 60;

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

    private record Rated(Candidate candidate, double worth) {}

    private final Corpus corpus;
    private final Affinity affinity;
    private final List<Candidate> candidates;

    Shortlist(Corpus corpus, Affinity affinity, List<Candidate> candidates) {
        this.corpus = corpus;
        this.affinity = affinity;
        this.candidates = candidates.stream()
                .filter(candidate -> !affinity.onlyAsked(candidate))
                .filter(candidate -> !candidate.single() || candidate.answers().length <= MOST_FREQUENT * corpus.size())
                .toList();
    }

    /** The candidates for a concept, or for a new one, by what the answers of a training say. */
    List<Candidate> of(Training training, int concept) {
        double[] everywhere = new double[corpus.size()];
        Arrays.fill(everywhere, 1);
        double base = training.base(concept);
        List<Rated> rated = new ArrayList<>();
        for (Candidate candidate : candidates) {
            Promise promise = training.promise(concept, candidate.answers(), everywhere, base);
            if (promise.holds() && holds(promise, candidate, concept)) {
                double worth = promise.worth() * factor(candidate, concept);
                if (worth > 0) {
                    rated.add(new Rated(candidate, worth));
                }
            }
        }
        rated.sort(Comparator.comparingDouble(Rated::worth)
                .reversed()
                .thenComparing(one -> one.candidate().source().length())
                .thenComparing(one -> one.candidate().source()));
        return rated.stream().limit(LENGTH).map(Rated::candidate).toList();
    }

    /**
     * How far a candidate's worth counts for a concept, 0 to 1. It counts for the concepts that it is nearest to; one that
     * is near to none may still belong to any of them.
     */
    double factor(Candidate candidate, int concept) {
        double nearest = nearest(candidate);
        if (concept == Training.NEW_CONCEPT) {
            return nearest >= NEAR || affinity.covered(candidate) > MOST_COVERED ? 0 : FAR_FACTOR;
        }
        double own = affinity.of(candidate, concept);
        if (affinity.partOnly(candidate, concept) || own < nearest - MARGIN) {
            return 0;
        }
        return own >= NEAR ? (1 + own) / 2 : FAR_FACTOR;
    }

    /** Whether a promise is good enough for this candidate and concept. */
    boolean holds(Promise promise, Candidate candidate, int concept) {
        boolean near = concept != Training.NEW_CONCEPT && affinity.of(candidate, concept) >= NEAR;
        return near ? promise.holds() : promise.holdsAlone();
    }

    private double nearest(Candidate candidate) {
        double nearest = 0;
        for (int concept = 0; concept < corpus.rubric().concepts().size(); concept++) {
            nearest = Math.max(nearest, affinity.of(candidate, concept));
        }
        return nearest;
    }
}
