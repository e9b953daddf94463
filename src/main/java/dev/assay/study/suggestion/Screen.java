package dev.assay.study.suggestion;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which candidates are found where people give more, and not by chance alone. Candidates that are near to a concept and
 * those for which nothing but the grades speaks are looked at apart, since the second are so many more. Which candidates
 * are compared is decided without looking at the grades; those that are found in the same answers are one test.
 */
final class Screen {

    /** The share of chance among what comes through, where something else speaks for a concept too. */
    private static final double NEAR_RATE = 0.1;

    /** The same where nothing else does. */
    private static final double FAR_RATE = 0.05;

    private record Test(double likelihood, double least) {}

    private final Training training;
    private final Shortlist shortlist;
    private final PermutationTest[] ofConcept;
    private final double near;
    private final double far;

    Screen(Corpus corpus, Training training, Shortlist shortlist) {
        this.training = training;
        this.shortlist = shortlist;
        int concepts = corpus.rubric().concepts().size();
        this.ofConcept = new PermutationTest[concepts + 1];
        List<Test> nearTests = new ArrayList<>();
        List<Test> farTests = new ArrayList<>();
        for (int concept = Training.NEW_CONCEPT; concept < concepts; concept++) {
            Set<List<Integer>> seenNear = new HashSet<>();
            Set<List<Integer>> seenFar = new HashSet<>();
            for (int candidate = 0; candidate < shortlist.size(); candidate++) {
                if (shortlist.factor(candidate, concept) > 0) {
                    boolean isNear = shortlist.isNear(candidate, concept);
                    int[] found = moved(shortlist.candidate(candidate).answers(), concept);
                    if (found.length >= Promise.FEWEST
                            && (isNear ? seenNear : seenFar)
                                    .add(Arrays.stream(found).boxed().toList())) {
                        Test test = new Test(
                                test(concept).likelihood(found), test(concept).least(found));
                        (isNear ? nearTests : farTests).add(test);
                    }
                }
            }
        }
        this.near = cutoff(nearTests, NEAR_RATE);
        this.far = cutoff(farTests, FAR_RATE);
    }

    private static double cutoff(List<Test> tests, double rate) {
        return Discoveries.cutoff(
                tests.stream().mapToDouble(Test::likelihood).toArray(),
                tests.stream().mapToDouble(Test::least).toArray(),
                rate);
    }

    /** Looks at the answers anew, since what was accepted has changed how they stand. */
    void renew() {
        Arrays.fill(ofConcept, null);
    }

    private PermutationTest test(int concept) {
        if (ofConcept[concept + 1] == null) {
            ofConcept[concept + 1] = training.test(concept);
        }
        return ofConcept[concept + 1];
    }

    private int[] moved(int[] answers, int concept) {
        return Arrays.stream(answers)
                .filter(answer -> test(concept).moves(answer))
                .toArray();
    }

    /** Whether a candidate says more than chance does, by where it seems to be found. */
    boolean passes(int candidate, int concept) {
        return passes(candidate, concept, shortlist.candidate(candidate).answers());
    }

    /** Whether a candidate says more than chance does, by where it earns something. */
    boolean passes(int candidate, int concept, int[] answers) {
        int[] found = moved(answers, concept);
        return found.length >= Promise.FEWEST
                && test(concept).likelihood(found) <= (shortlist.isNear(candidate, concept) ? near : far);
    }
}
