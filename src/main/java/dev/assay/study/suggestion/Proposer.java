package dev.assay.study.suggestion;

import dev.assay.rubric.Concept;
import dev.assay.study.suggestion.Probe.Question;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Picks additions from what some answers say, one after the other: each time the one that mends most of what is left. */
final class Proposer {

    private static final int MOST_A_CONCEPT = 6;
    private static final int MOST_NEW = 3;

    /** A candidate, by its index, for a concept. */
    private record Offer(int candidate, int concept) {}

    private final Corpus corpus;
    private final Training training;
    private final Shortlist shortlist;
    private final Screen screen;
    private final List<Offer> offers = new ArrayList<>();

    Proposer(Corpus corpus, Training training, Shortlist shortlist) {
        this.corpus = corpus;
        this.training = training;
        this.shortlist = shortlist;
        this.screen = new Screen(corpus, training, shortlist);
        List<Concept> concepts = corpus.rubric().concepts();
        for (int concept = Training.NEW_CONCEPT; concept < concepts.size(); concept++) {
            Set<String> own = concept == Training.NEW_CONCEPT
                    ? Set.of()
                    : concepts.get(concept).match().stream()
                            .map(pattern -> pattern.source())
                            .collect(Collectors.toSet());
            for (int candidate = 0; candidate < shortlist.size(); candidate++) {
                if (shortlist.factor(candidate, concept) > 0
                        && !own.contains(shortlist.candidate(candidate).source())
                        && screen.passes(candidate, concept)) {
                    offers.add(new Offer(candidate, concept));
                }
            }
        }
    }

    /** What must be known of the candidates. */
    Set<Question> questions() {
        Set<Question> questions = new LinkedHashSet<>();
        offers.forEach(offer -> questions.add(question(offer)));
        return questions;
    }

    private String source(Offer offer) {
        return shortlist.candidate(offer.candidate()).source();
    }

    private Question question(Offer offer) {
        return Question.of(source(offer), offer.concept(), corpus.rubric());
    }

    /** The additions, in the order of their worth; no pattern twice, and none that is found anywhere. */
    List<Edit> edits(Probe probe, Commonplace commonplace) {
        Map<Integer, Integer> counts = new HashMap<>();
        List<Edit> edits = new ArrayList<>();
        List<Offer> open = new ArrayList<>(offers);
        open.removeIf(offer -> commonplace.has(source(offer), offer.concept()));
        while (true) {
            screen.renew();
            Map<Integer, Double> bases = new HashMap<>();
            Offer best = null;
            double most = 0;
            List<Offer> still = new ArrayList<>();
            for (Offer offer : open) {
                double base = bases.computeIfAbsent(offer.concept(), training::base);
                Promise promise = training.promise(offer.concept(), probe.earned(question(offer)), base);
                int limit = offer.concept() == Training.NEW_CONCEPT ? MOST_NEW : MOST_A_CONCEPT;
                if (counts.getOrDefault(offer.concept(), 0) < limit
                        && shortlist.holds(promise, offer.candidate(), offer.concept())
                        && screen.passes(offer.candidate(), offer.concept(), found(offer, probe))) {
                    still.add(offer);
                    double worth = promise.worth() * shortlist.factor(offer.candidate(), offer.concept());
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
            edits.add(EditedRubric.addition(corpus.rubric(), best.concept(), source(best)));
            String taken = source(best);
            still.removeIf(offer -> source(offer).equals(taken));
            open = still;
        }
    }

    private int[] found(Offer offer, Probe probe) {
        double[] earned = probe.earned(question(offer));
        return IntStream.range(0, earned.length)
                .filter(answer -> earned[answer] > 0)
                .toArray();
    }

    private void accept(Offer offer, Probe probe) {
        double[] earned = probe.earned(question(offer));
        if (offer.concept() == Training.NEW_CONCEPT) {
            training.standing().acceptNew(earned);
        } else {
            training.standing().accept(offer.concept(), earned);
        }
    }

    private boolean simpler(Offer one, Offer other) {
        String a = source(one);
        String b = source(other);
        if (a.length() != b.length()) {
            return a.length() < b.length();
        }
        return a.equals(b) ? one.concept() < other.concept() : a.compareTo(b) < 0;
    }
}
