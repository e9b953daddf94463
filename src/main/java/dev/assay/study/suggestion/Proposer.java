package dev.assay.study.suggestion;

import dev.assay.rubric.Concept;
import dev.assay.study.suggestion.Probe.Question;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Picks additions for one fold, one after the other: each time the one that mends most of what is left. */
final class Proposer {

    private static final int MOST_A_CONCEPT = 6;
    private static final int MOST_NEW = 3;

    /** A candidate for a concept. */
    private record Offer(Candidate candidate, int concept, double factor) {}

    private final Corpus corpus;
    private final Training training;
    private final Shortlist shortlist;
    private final List<Offer> offers = new ArrayList<>();

    Proposer(Corpus corpus, Training training, Shortlist shortlist) {
        this.corpus = corpus;
        this.training = training;
        this.shortlist = shortlist;
        for (int concept = Training.NEW_CONCEPT;
                concept < corpus.rubric().concepts().size();
                concept++) {
            for (Candidate candidate : shortlist.of(training, concept)) {
                offers.add(new Offer(candidate, concept, shortlist.factor(candidate, concept)));
            }
        }
    }

    /** What must be known of the candidates. */
    Set<Question> questions() {
        Set<Question> questions = new LinkedHashSet<>();
        offers.forEach(offer -> questions.add(question(offer)));
        return questions;
    }

    private Question question(Offer offer) {
        String source = offer.candidate().source();
        return offer.concept() == Training.NEW_CONCEPT
                ? Question.of(source)
                : Question.of(source, corpus.rubric().concepts().get(offer.concept()));
    }

    /** The additions, in the order of their worth. */
    List<Edit> edits(Probe probe) {
        int[] all = IntStream.range(0, corpus.size()).toArray();
        Map<Integer, Integer> counts = new HashMap<>();
        List<Edit> edits = new ArrayList<>();
        List<Offer> open = new ArrayList<>(offers);
        while (true) {
            Map<Integer, Double> bases = new HashMap<>();
            Offer best = null;
            double most = 0;
            List<Offer> still = new ArrayList<>();
            for (Offer offer : open) {
                double base = bases.computeIfAbsent(offer.concept(), training::base);
                Promise promise = training.promise(offer.concept(), all, probe.earned(question(offer)), base);
                int limit = offer.concept() == Training.NEW_CONCEPT ? MOST_NEW : MOST_A_CONCEPT;
                if (shortlist.holds(promise, offer.candidate(), offer.concept())
                        && counts.getOrDefault(offer.concept(), 0) < limit) {
                    still.add(offer);
                    double worth = promise.worth() * offer.factor();
                    if (best == null || worth > most + 1e-9 || worth > most - 1e-9 && simpler(offer, best)) {
                        best = offer;
                        most = worth;
                    }
                }
            }
            if (best == null) {
                return List.copyOf(edits);
            }
            counts.merge(best.concept(), 1, Integer::sum);
            accept(best, probe);
            edits.add(edit(best));
            still.remove(best);
            open = still;
        }
    }

    private void accept(Offer offer, Probe probe) {
        double[] earned = probe.earned(question(offer));
        if (offer.concept() == Training.NEW_CONCEPT) {
            training.standing().acceptNew(earned);
        } else {
            training.standing().accept(offer.concept(), earned);
        }
    }

    private static boolean simpler(Offer one, Offer other) {
        String a = one.candidate().source();
        String b = other.candidate().source();
        return a.length() != b.length() ? a.length() < b.length() : a.compareTo(b) < 0;
    }

    private Edit edit(Offer offer) {
        String source = offer.candidate().source();
        if (offer.concept() != Training.NEW_CONCEPT) {
            return new Edit.Add(corpus.rubric().concepts().get(offer.concept()).id(), source);
        }
        String id = ("new " + source)
                .toLowerCase(java.util.Locale.ROOT)
                .replaceAll("\\.\\.\\.\\d*|~\\d*", " ")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        Optional<Concept> taken = corpus.rubric().concepts().stream()
                .filter(concept -> concept.id().equals(id))
                .findFirst();
        return new Edit.AddConcept(taken.isPresent() ? id + "-2" : id, "Proposed, to be named: " + source, source);
    }

    /** The candidates, by their patterns. */
    Map<String, Candidate> candidates() {
        Map<String, Candidate> candidates = new HashMap<>();
        offers.forEach(offer -> candidates.put(offer.candidate().source(), offer.candidate()));
        return candidates;
    }
}
