package dev.assay.study.suggestion;

import dev.assay.grade.Arithmetic;
import dev.assay.grade.ConceptGrade;
import dev.assay.rubric.Concept;
import dev.assay.study.suggestion.Clue.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Finds the answers that the rubric and people see differently. */
final class Misjudgements {

    /** A difference of at least so much, in fractions of the full score, counts. */
    private static final double LEAST = 0.15;

    /** The same where a finding was turned away, which is worth a look of its own. */
    private static final double LEAST_TURNED_AWAY = 0.05;

    private static final int SHOWN = 5;
    private static final int OVERPAID_SHOWN = 3;

    private final Corpus corpus;
    private final Clues clues;

    /** For each concept, by its id, and each answer what a proposal finds. */
    private final Map<String, Map<GradedAnswer, Clue>> proposed = new HashMap<>();

    /**
     * Prepares the search.
     *
     * @param proposals what is proposed
     */
    Misjudgements(Corpus corpus, List<Proposal> proposals) {
        this.corpus = corpus;
        this.clues = new Clues(corpus.rubric().question());
        proposals.stream()
                .filter(proposal -> proposal.edit() instanceof Edit.Add)
                .forEach(this::note);
    }

    private void note(Proposal proposal) {
        Edit edit = proposal.edit();
        Map<GradedAnswer, Clue> ofConcept = proposed.computeIfAbsent(edit.concept(), id -> new HashMap<>());
        for (Moved one : proposal.moved()) {
            if (one.end() > one.start()) {
                Clue clue = new Clue(Kind.PROPOSED, one.start(), one.end(), edit.pattern(), Optional.empty());
                ofConcept.putIfAbsent(one.answer(), clue);
            }
        }
    }

    /** Answers that people gave more. */
    List<Misjudged> undervalued() {
        return differing(Comparator.comparingDouble(i -> -lacking(i)), 1);
    }

    /** Answers that people gave less. */
    List<Misjudged> overvalued() {
        return differing(Comparator.comparingDouble(this::lacking), -1);
    }

    private List<Misjudged> differing(Comparator<Integer> order, int sign) {
        return IntStream.range(0, corpus.size())
                .filter(i -> sign * lacking(i) >= LEAST)
                .boxed()
                .sorted(order)
                .limit(SHOWN)
                .map(i -> judged(i, Optional.empty()))
                .toList();
    }

    /** Answers that people gave more, and that tell something of a concept that they do not earn. */
    List<Misjudged> missed(int concept) {
        List<Misjudged> missed = new ArrayList<>();
        for (int i = 0; i < corpus.size(); i++) {
            Optional<Clue> clue = missing(i, concept);
            double least = clue.isPresent() && clue.get().kind().turnedAway() ? LEAST_TURNED_AWAY : LEAST;
            if (clue.isPresent() && corpus.human(i) - uncut(i) >= least) {
                missed.add(judged(i, clue));
            }
        }
        missed.sort(Comparator.comparing(
                        (Misjudged one) -> rank(one.clue().orElseThrow().kind()))
                .thenComparingDouble(one -> one.uncut() - one.answer().score()));
        return missed.subList(0, Math.min(SHOWN, missed.size()));
    }

    /** Whatever turned a finding away tells as much; only the question's words given back tell less. */
    private static Kind rank(Kind kind) {
        return kind.turnedAway() && kind != Kind.ECHOED ? Kind.DENIED : kind;
    }

    /** Answers that people gave more, and that have nothing of a concept. */
    List<Misjudged> silent(int concept) {
        return IntStream.range(0, corpus.size())
                .filter(i -> corpus.human(i) - uncut(i) >= LEAST)
                .filter(i ->
                        corpus.credit(i, concept) == 0 && missing(i, concept).isEmpty())
                .boxed()
                .sorted(Comparator.comparingDouble(i -> uncut(i) - corpus.human(i)))
                .map(i -> judged(i, Optional.empty()))
                .toList();
    }

    /** What tells of a concept that an answer does not earn, or not the whole of it. */
    private Optional<Clue> missing(int answer, int concept) {
        if (corpus.credit(answer, concept) == 1) {
            return Optional.empty();
        }
        ConceptGrade grade = corpus.grade(answer).concepts().get(concept);
        Optional<Clue> turnedAway = clues.turnedAway(concept(concept), grade);
        if (turnedAway.isPresent() || corpus.credit(answer, concept) > 0) {
            return turnedAway;
        }
        return Optional.ofNullable(proposed.getOrDefault(grade.id(), Map.of())
                        .get(corpus.graded().get(answer)))
                .or(() -> clues.nearMiss(corpus.answer(answer), grade));
    }

    /**
     * Answers that people gave less and that earn a concept; those first whose pattern earns it mostly in such answers, as
     * that is to blame rather than another concept.
     */
    List<Misjudged> overpaid(int concept) {
        Map<String, Integer> all = new HashMap<>();
        Map<String, Integer> tooMuch = new HashMap<>();
        List<Misjudged> overpaid = new ArrayList<>();
        for (int i = 0; i < corpus.size(); i++) {
            Optional<Clue> clue =
                    clues.earned(concept(concept), corpus.grade(i).concepts().get(concept));
            boolean isOver = -lacking(i) >= LEAST;
            if (clue.isPresent()) {
                all.merge(clue.get().by(), 1, Integer::sum);
                tooMuch.merge(clue.get().by(), isOver ? 1 : 0, Integer::sum);
            }
            if (isOver && corpus.credit(i, concept) > 0) {
                overpaid.add(judged(i, clue));
            }
        }
        overpaid.sort(Comparator.comparingDouble((Misjudged one) -> -blame(one, all, tooMuch))
                .thenComparingDouble(one -> one.answer().score() - one.ours()));
        return overpaid.subList(0, Math.min(OVERPAID_SHOWN, overpaid.size()));
    }

    /** The share of the answers with a pattern that are given less, as if there were one of either sort more. */
    private static double blame(Misjudged judged, Map<String, Integer> all, Map<String, Integer> tooMuch) {
        return judged.clue()
                .map(clue -> (tooMuch.get(clue.by()) + 1.0) / (all.get(clue.by()) + 2.0))
                .orElse(0.0);
    }

    private Concept concept(int index) {
        return corpus.rubric().concepts().get(index);
    }

    private double lacking(int answer) {
        return corpus.human(answer) - corpus.ours(answer);
    }

    /** What flags cost says nothing of concepts. */
    private double uncut(int answer) {
        return corpus.grade(answer).arithmetic().beforeCosts();
    }

    private Misjudged judged(int answer, Optional<Clue> clue) {
        List<String> earns = new ArrayList<>();
        List<String> lacks = new ArrayList<>();
        for (int i = 0; i < corpus.rubric().concepts().size(); i++) {
            if (corpus.credit(answer, i) > 0) {
                earns.add(concept(i).id());
            } else if (!concept(i).bonus()) {
                lacks.add(concept(i).id());
            }
        }
        Arithmetic arithmetic = corpus.grade(answer).arithmetic();
        return new Misjudged(
                corpus.graded().get(answer),
                corpus.ours(answer),
                arithmetic.beforeCosts(),
                arithmetic.costs(),
                earns,
                lacks,
                clue);
    }
}
