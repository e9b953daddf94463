package dev.assay.study.suggestion;

import dev.assay.context.Finding;
import dev.assay.match.Pattern;
import dev.assay.rubric.Concept;
import dev.assay.text.Answer;
import dev.assay.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Looks for patterns of the rubric that earn where people gave little: such a pattern goes, or asks for one word more
 * that stands beside it where it is right and is missing where it is wrong. Only answers count in which the pattern alone
 * earns the concept.
 */
final class Pruning {

    /** A narrowed pattern that is found in fewer answers is not worth having. */
    private static final int FEWEST_KEPT = 3;

    /** What a pattern alone earns in an answer, and in which sentence. */
    private record Earning(int answer, int sentence) {}

    private final Corpus corpus;
    private final Alphabet alphabet;
    private final Training training;

    Pruning(Corpus corpus, Alphabet alphabet, Training training) {
        this.corpus = corpus;
        this.alphabet = alphabet;
        this.training = training;
    }

    /** The removals and narrowings, in the order of the rubric. */
    List<Edit> edits() {
        List<Edit> edits = new ArrayList<>();
        List<Concept> concepts = corpus.rubric().concepts();
        for (int concept = 0; concept < concepts.size(); concept++) {
            double base = base(concept);
            for (Pattern pattern : new TreeSet<>(sources(concepts.get(concept)))
                    .stream().map(Pattern::parse).toList()) {
                edit(concept, pattern, base).ifPresent(edits::add);
            }
        }
        return edits;
    }

    private static List<String> sources(Concept concept) {
        return concept.match().stream().map(Pattern::source).toList();
    }

    private Optional<Edit> edit(int concept, Pattern pattern, double base) {
        List<Earning> earnings = earnings(concept, pattern.source());
        String id = corpus.rubric().concepts().get(concept).id();
        Promise removal = promise(concept, earnings, base);
        Edit best = removal.holds() ? new Edit.Remove(id, pattern.source()) : null;
        double most = removal.holds() ? removal.worth() : 0;
        for (var beside : new TreeMap<>(besides(earnings, pattern)).entrySet()) {
            List<Earning> lost = earnings.stream()
                    .filter(earning -> !beside.getValue().contains(earning.answer()))
                    .toList();
            Promise promise = promise(concept, lost, base);
            boolean enough = beside.getValue().size() >= FEWEST_KEPT;
            if (enough && promise.holds() && promise.worth() > most + 1e-9) {
                best = new Edit.Narrow(id, pattern.source(), narrowed(pattern.source(), beside.getKey()));
                most = promise.worth();
            }
        }
        return Optional.ofNullable(best);
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
            squares += (before - human) * (before - human) - (after - human) * (after - human);
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
