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

    private final Corpus corpus;
    private final Clues clues;

    /** For each concept, by its id, and each answer what a proposal or an idea finds. */
    private final Map<String, Map<GradedAnswer, Clue>> proposed = new HashMap<>();

    /**
     * Prepares the search.
     *
     * @param proposals what is proposed
     * @param ideas what falls short of it
     */
    Misjudgements(Corpus corpus, List<Proposal> proposals, List<Idea> ideas) {
        this.corpus = corpus;
        this.clues = new Clues(corpus.rubric().question());
        proposals.forEach(proposal -> note(proposal.edit(), Kind.PROPOSED, proposal.moved()));
        ideas.forEach(idea -> note(idea.edit(), Kind.IDEA, idea.moved()));
    }

    private void note(Edit edit, Kind kind, List<Moved> moved) {
        if (edit instanceof Edit.Add) {
            Map<GradedAnswer, Clue> ofConcept = proposed.computeIfAbsent(edit.concept(), id -> new HashMap<>());
            for (Moved one : moved) {
                if (one.end() > one.start()) {
                    Clue clue = new Clue(kind, one.start(), one.end(), edit.pattern(), Optional.empty());
                    ofConcept.putIfAbsent(one.answer(), clue);
                }
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
        missed.sort(
                Comparator.comparing((Misjudged one) -> one.clue().orElseThrow().kind())
                        .thenComparingDouble(one -> one.uncut() - one.answer().score()));
        return missed.subList(0, Math.min(SHOWN, missed.size()));
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

    /** Answers that people gave less and that earn a concept. */
    List<Misjudged> overpaid(int concept) {
        return IntStream.range(0, corpus.size())
                .filter(i -> -lacking(i) >= LEAST && corpus.credit(i, concept) > 0)
                .boxed()
                .sorted(Comparator.comparingDouble(this::lacking))
                .limit(SHOWN)
                .map(i -> judged(
                        i,
                        clues.earned(
                                concept(concept), corpus.grade(i).concepts().get(concept))))
                .toList();
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
