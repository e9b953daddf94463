package dev.assay.study.suggestion;

import dev.assay.context.TurningWords;
import dev.assay.match.Coverage;
import dev.assay.match.Pattern;
import dev.assay.rubric.Concept;
import dev.assay.study.suggestion.Probe.Question;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Picks the best of those candidates that fall short of what is asked of proposals: found in some answers, mostly where
 * people gave more than the rubric does, and in the company of what the concept is about.
 */
final class Ideas {

    private static final int MOST = 10;
    private static final int MOST_A_CONCEPT = 5;
    private static final int MOST_NEW = 3;

    /** So many candidates a concept are looked at by the grader itself. */
    private static final int LOOKED_AT = 60;

    private static final double LEAST_PRECISION = 2.0 / 3;

    /** What chance does more often than this is no idea. */
    private static final double MOST_LIKELY = 0.2;

    /** Two patterns are one idea if so many of the answers of either one are those of the other. */
    private static final double SAME_ANSWERS = 0.75;

    /** A candidate, by its index, for a concept; with the answers in which it earns and how well it looks. */
    private record Offer(
            int candidate, int concept, int support, Set<Integer> answers, double likelihood, double appeal) {}

    private final Corpus corpus;
    private final Shortlist shortlist;
    private final Affinity affinity;
    private final Trial trial;
    private final Commonplace commonplace;
    private final Training training;
    private final PermutationTest[] tests;
    private final Coverage coverage;

    Ideas(Corpus corpus, Shortlist shortlist, Affinity affinity, Trial trial, Commonplace commonplace) {
        this.corpus = corpus;
        this.shortlist = shortlist;
        this.affinity = affinity;
        this.trial = trial;
        this.commonplace = commonplace;
        this.training = Training.all(corpus);
        this.tests = new PermutationTest[corpus.rubric().concepts().size() + 1];
        for (int concept = Training.NEW_CONCEPT; concept < tests.length - 1; concept++) {
            tests[concept + 1] = training.test(concept);
        }
        this.coverage = Coverage.of(corpus.rubric().terms(), corpus.rubric().spelling(), TurningWords::has);
    }

    /** The ideas, the best first, beside what is proposed. */
    List<Idea> beside(List<Proposal> proposals) {
        List<Offer> offers = looked(rough());
        Map<Integer, Integer> counts = new HashMap<>();
        List<Offer> taken = new ArrayList<>();
        List<Idea> ideas = new ArrayList<>();
        for (Offer offer : offers) {
            int limit = offer.concept() == Training.NEW_CONCEPT ? MOST_NEW : MOST_A_CONCEPT;
            if (ideas.size() < MOST
                    && counts.getOrDefault(offer.concept(), 0) < limit
                    && taken.stream().noneMatch(other -> same(offer, other))
                    && proposals.stream().noneMatch(proposal -> same(offer, proposal))) {
                Idea idea = idea(offer);
                if (isWorthy(idea.tally(), idea.chance()) && !trial.breaks(List.of(idea.edit()))) {
                    counts.merge(offer.concept(), 1, Integer::sum);
                    taken.add(offer);
                    ideas.add(idea);
                }
            }
        }
        return ideas;
    }

    /** Whether a tally is good enough beside what chance alone would make of it. */
    private static boolean isWorthy(Tally tally, double chance) {
        return tally.moved() >= Promise.FEWEST && tally.precision() >= LEAST_PRECISION && tally.precision() > chance;
    }

    /** By where the words seem to stand: the best candidates of each concept. */
    private List<Offer> rough() {
        List<Concept> concepts = corpus.rubric().concepts();
        List<Offer> all = new ArrayList<>();
        for (int concept = Training.NEW_CONCEPT; concept < concepts.size(); concept++) {
            Set<String> own = new HashSet<>();
            if (concept != Training.NEW_CONCEPT) {
                concepts.get(concept).match().forEach(pattern -> own.add(pattern.source()));
            }
            double base = training.base(concept);
            List<Offer> offers = new ArrayList<>();
            for (int candidate = 0; candidate < shortlist.size(); candidate++) {
                if (shortlist.factor(candidate, concept) > 0
                        && shortlist.candidate(candidate).keys().stream().allMatch(key -> key.length() > 1)
                        && !own.contains(shortlist.candidate(candidate).source())) {
                    double[] earned = new double[corpus.size()];
                    for (int answer : shortlist.candidate(candidate).answers()) {
                        earned[answer] = 1;
                    }
                    add(candidate, concept, earned, base, offers);
                }
            }
            offers.sort(order());
            all.addAll(offers.subList(0, Math.min(LOOKED_AT, offers.size())));
        }
        return all;
    }

    /** The same by what the grader says that they earn. */
    private List<Offer> looked(List<Offer> rough) {
        Set<Question> questions = new LinkedHashSet<>();
        rough.forEach(offer -> questions.add(question(offer)));
        Probe probe = new Probe(corpus, questions);
        commonplace.look(rough.stream().map(this::source).toList());
        Map<Integer, Double> bases = new HashMap<>();
        List<Offer> looked = new ArrayList<>();
        for (Offer offer : rough) {
            if (!commonplace.has(source(offer), offer.concept())) {
                double base = bases.computeIfAbsent(offer.concept(), training::base);
                add(offer.candidate(), offer.concept(), probe.earned(question(offer)), base, looked);
            }
        }
        looked.sort(order());
        return looked;
    }

    private void add(int candidate, int concept, double[] earned, double base, List<Offer> offers) {
        int[] moved = IntStream.range(0, earned.length)
                .filter(answer -> earned[answer] > 0 && test(concept).moves(answer))
                .toArray();
        if (moved.length < Promise.FEWEST) {
            return;
        }
        Promise promise = training.promise(concept, earned, base);
        Tally tally = new Tally(moved.length, promise.rightly(), promise.wrongly());
        if (promise.squares() > 0 && isWorthy(tally, base)) {
            double likelihood = test(concept).likelihood(moved);
            if (likelihood > MOST_LIKELY) {
                return;
            }
            Set<Integer> answers = new HashSet<>();
            IntStream.of(moved).forEach(answers::add);
            int support =
                    (int) Arrays.stream(earned).filter(credit -> credit > 0).count();
            double appeal = appeal(candidate, concept, likelihood);
            offers.add(new Offer(candidate, concept, support, answers, likelihood, appeal));
        }
    }

    private double appeal(int candidate, int concept, double likelihood) {
        double evidence = Math.min(4, -Math.log10(Math.max(likelihood, 1e-9)));
        double company =
                concept == Training.NEW_CONCEPT ? 0 : affinity.company(shortlist.candidate(candidate), concept);
        return evidence * shortlist.factor(candidate, concept) * (0.5 + company);
    }

    private PermutationTest test(int concept) {
        return tests[concept + 1];
    }

    /** The most appealing first; of equal ones the shortest. */
    private Comparator<Offer> order() {
        return Comparator.comparingDouble((Offer offer) -> -offer.appeal())
                .thenComparingInt(offer -> source(offer).length())
                .thenComparing(this::source)
                .thenComparingInt(Offer::concept);
    }

    private String source(Offer offer) {
        return shortlist.candidate(offer.candidate()).source();
    }

    private Question question(Offer offer) {
        return Question.of(source(offer), offer.concept(), corpus.rubric());
    }

    private boolean same(Offer one, Offer other) {
        return same(one.answers(), other.answers()) || covers(source(one), source(other));
    }

    private static boolean same(Set<Integer> one, Set<Integer> other) {
        Set<Integer> both = new HashSet<>(one);
        both.retainAll(other);
        return !both.isEmpty() && both.size() >= SAME_ANSWERS * Math.min(one.size(), other.size());
    }

    /** Whether a proposal says it already: for the concept, or in the same answers. */
    private boolean same(Offer offer, Proposal proposal) {
        return switch (proposal.edit().kind()) {
            case ADD, ADD_CONCEPT ->
                covers(source(offer), proposal.edit().pattern())
                        || same(offer.answers(), answers(proposal.edit().pattern()));
            case REMOVE, NARROW -> false;
        };
    }

    private Set<Integer> answers(String pattern) {
        Set<Integer> answers = new HashSet<>();
        for (int i = 0; i < shortlist.size(); i++) {
            if (shortlist.candidate(i).source().equals(pattern)) {
                IntStream.of(shortlist.candidate(i).answers()).forEach(answers::add);
            }
        }
        return answers;
    }

    private boolean covers(String one, String other) {
        Pattern a = Pattern.parse(one);
        Pattern b = Pattern.parse(other);
        return coverage.covers(a, b) || coverage.covers(b, a);
    }

    private Idea idea(Offer offer) {
        Candidate candidate = shortlist.candidate(offer.candidate());
        Edit edit = EditedRubric.addition(corpus.rubric(), offer.concept(), candidate.source());
        boolean isNew = offer.concept() == Training.NEW_CONCEPT;
        Proposal measured = trial.proposal(edit, 0, answer -> false, "");
        // A new concept moves every answer, as the others weigh less then; only those that say it speak for it.
        List<Moved> moved = measured.moved().stream()
                .filter(one -> one.end() > one.start())
                .sorted(Comparator.comparing(one -> !one.rightly()))
                .toList();
        Tally tally = Tally.NONE;
        for (Moved one : moved) {
            tally = tally.with(one.before(), one.after(), one.answer().score());
        }
        return new Idea(
                edit,
                offer.support(),
                tally,
                measured.chosenBy().chance(),
                offer.likelihood(),
                moved,
                isNew ? "near to none of the concepts" : affinity.why(candidate, offer.concept()));
    }
}
