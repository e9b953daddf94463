package dev.assay.study.suggestion;

import dev.assay.context.Finding;
import dev.assay.match.Pattern;
import dev.assay.rubric.Concept;
import dev.assay.text.Answer;
import dev.assay.text.Sentence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Looks for patterns of the rubric that earn where people gave little: such a pattern goes, or asks for one word more
 * that stands beside it where it is right and is missing where it is wrong. Only answers count in which the pattern alone
 * earns the concept.
 */
final class Pruning {

    /** A narrowed pattern that is found in fewer answers is not worth having. */
    private static final int FEWEST_KEPT = 3;

    /** The share of chance among what is proposed. */
    private static final double RATE = 0.05;

    /** What a pattern alone earns in an answer, and in which sentence. */
    private record Earning(int answer, int sentence) {}

    /**
     * A change that could be made.
     *
     * @param moved how many answers it would move
     * @param likelihood how likely it is that as many answers drawn at random gain as much
     * @param least how likely that could be at least
     */
    private record Change(Edit edit, Promise promise, int moved, double likelihood, double least) {}

    private final Corpus corpus;
    private final Alphabet alphabet;
    private final Training training;

    Pruning(Corpus corpus, Alphabet alphabet, Training training) {
        this.corpus = corpus;
        this.alphabet = alphabet;
        this.training = training;
    }

    /** The removals and narrowings, in the order of the rubric; at most one a pattern. */
    List<Edit> edits() {
        List<Concept> concepts = corpus.rubric().concepts();
        List<Change> changes = new ArrayList<>();
        for (int concept = 0; concept < concepts.size(); concept++) {
            PermutationTest test = test(concept);
            for (String source : new TreeSet<>(sources(concepts.get(concept)))) {
                changes.addAll(changes(concept, Pattern.parse(source), test));
            }
        }
        double cutoff = Discoveries.cutoff(
                changes.stream().mapToDouble(Change::likelihood).toArray(),
                changes.stream().mapToDouble(Change::least).toArray(),
                RATE);
        Map<String, Change> best = new LinkedHashMap<>();
        for (Change change : changes) {
            if (change.promise().holds() && change.likelihood() <= cutoff) {
                best.merge(
                        change.edit().concept() + ": " + change.edit().pattern(),
                        change,
                        (one, other) -> other.promise().worth() > one.promise().worth() + 1e-9 ? other : one);
            }
        }
        return best.values().stream().map(Change::edit).toList();
    }

    /** What taking a concept from answers would gain. */
    private PermutationTest test(int concept) {
        return new PermutationTest(
                IntStream.range(0, corpus.size())
                        .mapToDouble(answer -> training.contains(answer) && corpus.credit(answer, concept) > 0
                                ? Training.gain(
                                        corpus.ours(answer),
                                        training.standing().without(answer, concept),
                                        corpus.human(answer))
                                : Double.NaN)
                        .toArray(),
                IntStream.range(0, corpus.size()).mapToDouble(corpus::ours).toArray());
    }

    private static List<String> sources(Concept concept) {
        return concept.match().stream().map(Pattern::source).toList();
    }

    /** All changes of a pattern that some answers would notice. */
    private List<Change> changes(int concept, Pattern pattern, PermutationTest test) {
        List<Earning> earnings = earnings(concept, pattern.source());
        Concept owner = corpus.rubric().concepts().get(concept);
        double base = base(concept);
        List<Change> changes = new ArrayList<>();
        changes.add(change(new Edit.Remove(owner.id(), pattern.source()), concept, earnings, base, test));
        for (var beside : besides(earnings, pattern).entrySet()) {
            String narrowed = narrowed(pattern.source(), beside.getKey());
            if (beside.getValue().size() >= FEWEST_KEPT && !sources(owner).contains(narrowed)) {
                List<Earning> lost = earnings.stream()
                        .filter(earning -> !beside.getValue().contains(earning.answer()))
                        .toList();
                changes.add(change(new Edit.Narrow(owner.id(), pattern.source(), narrowed), concept, lost, base, test));
            }
        }
        changes.removeIf(change -> change.moved() < Promise.FEWEST);
        return changes;
    }

    private Change change(Edit edit, int concept, List<Earning> lost, double base, PermutationTest test) {
        int[] moved =
                lost.stream().mapToInt(Earning::answer).filter(test::moves).toArray();
        return new Change(edit, promise(concept, lost, base), moved.length, test.likelihood(moved), test.least(moved));
    }

    /** The answers of the training in which a pattern alone earns a concept. */
    private List<Earning> earnings(int concept, String pattern) {
        List<Earning> earnings = new ArrayList<>();
        for (int i = 0; i < corpus.size(); i++) {
            if (training.contains(i) && corpus.credit(i, concept) > 0) {
                List<Finding> asserted = corpus.grade(i).concepts().get(concept).findings().stream()
                        .filter(finding -> finding.stance().asserts())
                        .toList();
                if (!asserted.isEmpty()
                        && asserted.stream()
                                .allMatch(finding -> finding.pattern().equals(pattern))) {
                    int token = asserted.get(0).match().firstToken();
                    earnings.add(new Earning(i, corpus.answer(i).sentence(token)));
                }
            }
        }
        return earnings;
    }

    /** What may be asked for beside a pattern: the answers that have it in the pattern's sentence. */
    private TreeMap<String, Set<Integer>> besides(List<Earning> earnings, Pattern pattern) {
        TreeMap<String, Set<Integer>> besides = new TreeMap<>();
        for (Earning earning : earnings) {
            Answer answer = corpus.answer(earning.answer());
            Sentence sentence = answer.sentences().get(earning.sentence());
            int[][] atoms = alphabet.ofTokens(earning.answer());
            for (int token = sentence.firstToken(); token < sentence.endToken(); token++) {
                for (int atom : atoms[token]) {
                    String source = alphabet.atom(atom).source();
                    if (!alphabet.atom(atom).negation() && !pattern.source().contains(source)) {
                        besides.computeIfAbsent(source, unknown -> new TreeSet<>())
                                .add(earning.answer());
                    }
                }
            }
        }
        return besides;
    }

    static String narrowed(String pattern, String word) {
        if (pattern.contains("&")) {
            return pattern + " & " + word;
        }
        return (pattern.contains(" ") ? "(" + pattern + ")" : pattern) + " ~ " + word;
    }

    private Promise promise(int concept, List<Earning> lost, double base) {
        double squares = 0;
        Tally tally = Tally.NONE;
        for (Earning earning : lost) {
            int i = earning.answer();
            double human = corpus.human(i);
            double before = corpus.ours(i);
            double after = training.standing().without(i, concept);
            tally = tally.with(before, after, human);
            squares += Training.gain(before, after, human);
        }
        return new Promise(squares, tally.rightly(), tally.wrongly(), base);
    }

    /** The share of answers that would move rightly if the concept were taken from them, among those that have it. */
    private double base(int concept) {
        Tally all = Tally.NONE;
        for (int i = 0; i < corpus.size(); i++) {
            if (training.contains(i) && corpus.credit(i, concept) > 0) {
                all = all.with(corpus.ours(i), training.standing().without(i, concept), corpus.human(i));
            }
        }
        return all.precision();
    }
}
