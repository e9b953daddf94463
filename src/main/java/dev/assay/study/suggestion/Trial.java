package dev.assay.study.suggestion;

import dev.assay.context.Finding;
import dev.assay.grade.ConceptGrade;
import dev.assay.grade.Grade;
import dev.assay.grade.Grader;
import dev.assay.rubric.Concept;
import dev.assay.rubric.Rubric;
import dev.assay.study.CheckedCase;
import dev.assay.study.SelfCheck;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Changes the rubric, compiles it and grades again: the exact figures. Not thread-safe. */
final class Trial {

    private final Corpus corpus;
    private final Set<String> failing;
    private final Map<List<Edit>, Boolean> broken = new HashMap<>();
    private final Map<Edit, double[]> scores = new HashMap<>();

    Trial(Corpus corpus) {
        this.corpus = corpus;
        this.failing = failing(corpus.rubric());
    }

    private static Set<String> failing(Rubric rubric) {
        return SelfCheck.run(rubric).stream()
                .filter(CheckedCase::fails)
                .map(failed -> failed.kind() + " " + failed.concept() + " " + failed.number())
                .collect(Collectors.toSet());
    }

    /** Whether an example or a test of the rubric that holds would not hold any more after some changes. */
    boolean breaks(List<Edit> edits) {
        return broken.computeIfAbsent(List.copyOf(edits), changes -> !failing.containsAll(failing(changed(changes))));
    }

    private Rubric changed(Collection<Edit> edits) {
        Rubric rubric = corpus.rubric();
        for (Edit edit : edits) {
            rubric = edit.applyTo(rubric);
        }
        return rubric;
    }

    /** Our scores of all answers after some changes. */
    double[] scores(Collection<Edit> edits) {
        return Corpus.grades(Grader.compile(changed(edits)), corpus.graded()).stream()
                .mapToDouble(Grade::score)
                .toArray();
    }

    /** Our scores of all answers after one change. Not to be written to. */
    double[] scores(Edit edit) {
        return scores.computeIfAbsent(edit, one -> scores(List.of(one)));
    }

    /**
     * Measures a change.
     *
     * @param folds for how many folds it was chosen without their answers
     * @param heldOut the answers of these folds
     */
    Proposal proposal(Edit edit, int folds, IntPredicate heldOut, String why) {
        List<Grade> grades = Corpus.grades(Grader.compile(edit.applyTo(corpus.rubric())), corpus.graded());
        List<Moved> moved = IntStream.range(0, corpus.size())
                .filter(i -> Tally.NONE
                                .with(corpus.ours(i), grades.get(i).score(), corpus.human(i))
                                .moved()
                        == 1)
                .mapToObj(i -> moved(edit, i, grades.get(i)))
                .toList();
        double[] scores = grades.stream().mapToDouble(Grade::score).toArray();
        return new Proposal(
                edit,
                folds,
                folds == 0 ? Optional.empty() : Optional.of(effect(edit, scores, heldOut)),
                effect(edit, scores, i -> true),
                moved,
                why);
    }

    private Effect effect(Edit edit, double[] scores, IntPredicate wanted) {
        int[] measured = IntStream.range(0, corpus.size()).filter(wanted).toArray();
        Tally tally = Tally.NONE;
        for (int i : measured) {
            tally = tally.with(corpus.ours(i), scores[i], corpus.human(i));
        }
        double[] human = IntStream.of(measured).mapToDouble(corpus::human).toArray();
        double[] before = IntStream.of(measured).mapToDouble(corpus::ours).toArray();
        double[] after = IntStream.of(measured).mapToDouble(i -> scores[i]).toArray();
        return new Effect(tally, chance(edit, wanted), Agreement.of(before, human), Agreement.of(after, human));
    }

    /** The precision of a change that moves whatever it can. */
    private double chance(Edit edit, IntPredicate wanted) {
        List<String> ids = corpus.rubric().concepts().stream().map(Concept::id).toList();
        int concept = ids.indexOf(edit.concept());
        Standing standing = new Standing(corpus);
        Tally all = Tally.NONE;
        for (int i = 0; i < corpus.size(); i++) {
            if (wanted.test(i)) {
                double after =
                        switch (edit.kind()) {
                            case ADD -> standing.with(i, concept, 1);
                            case ADD_CONCEPT -> standing.withNew(i, 1);
                            case REMOVE, NARROW -> standing.without(i, concept);
                        };
                all = all.with(corpus.ours(i), after, corpus.human(i));
            }
        }
        return all.precision();
    }

    private Moved moved(Edit edit, int index, Grade after) {
        Optional<Finding> decisive =
                switch (edit.kind()) {
                    case ADD, ADD_CONCEPT -> finding(after, edit.concept(), edit.pattern());
                    case REMOVE, NARROW -> finding(corpus.grade(index), edit.concept(), edit.pattern());
                };
        return new Moved(
                corpus.graded().get(index),
                corpus.ours(index),
                after.score(),
                decisive.map(Finding::start).orElse(0),
                decisive.map(Finding::end).orElse(0));
    }

    private static Optional<Finding> finding(Grade grade, String concept, String pattern) {
        return grade.concepts().stream()
                .filter(one -> one.id().equals(concept))
                .map(ConceptGrade::findings)
                .flatMap(List::stream)
                .filter(finding -> finding.pattern().equals(pattern))
                .findFirst();
    }

    /** In the order of a greedy set cover: each proposal with the answers that those before it do not move. */
    static List<Step> steps(List<Proposal> proposals) {
        List<Step> steps = new ArrayList<>();
        List<Proposal> open = new ArrayList<>(proposals);
        Set<GradedAnswer> seen = new HashSet<>();
        while (!open.isEmpty()) {
            Proposal best = open.get(0);
            for (Proposal proposal : open) {
                if (balance(proposal, seen) > balance(best, seen)) {
                    best = proposal;
                }
            }
            steps.add(new Step(best.edit(), own(best, seen)));
            best.moved().forEach(moved -> seen.add(moved.answer()));
            open.remove(best);
        }
        return steps;
    }

    private static int balance(Proposal proposal, Set<GradedAnswer> seen) {
        Tally own = own(proposal, seen);
        return own.rightly() - own.wrongly();
    }

    private static Tally own(Proposal proposal, Set<GradedAnswer> seen) {
        Tally tally = Tally.NONE;
        for (Moved moved : proposal.moved()) {
            if (!seen.contains(moved.answer())) {
                tally = tally.with(moved.before(), moved.after(), moved.answer().score());
            }
        }
        return tally;
    }
}
