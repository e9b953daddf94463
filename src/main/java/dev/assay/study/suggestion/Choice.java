package dev.assay.study.suggestion;

import dev.assay.context.TurningWords;
import dev.assay.match.Coverage;
import dev.assay.match.Pattern;
import dev.assay.rubric.Concept;
import dev.assay.rubric.Rubric;
import dev.assay.study.suggestion.Edit.Add;
import dev.assay.study.suggestion.Edit.AddConcept;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The changes that are left when those are taken out that do not go together, break what the rubric says of itself, or do
 * not do on paper what they promised. Only the answers of one training decide.
 */
final class Choice {

    private static final int FEWEST_RIGHTLY = 2;

    private final Corpus corpus;
    private final Trial trial;
    private final Training training;
    private final Coverage coverage;
    private final List<Edit> edits = new ArrayList<>();
    private int breaking;
    private int refuted;

    private Choice(Corpus corpus, Trial trial, Training training) {
        this.corpus = corpus;
        this.trial = trial;
        this.training = training;
        this.coverage = Coverage.of(corpus.rubric().terms(), corpus.rubric().spelling(), TurningWords::has);
    }

    /** Chooses among changes that were picked, the most promising first. */
    static Choice of(Corpus corpus, Trial trial, Training training, List<Edit> picked) {
        Choice choice = new Choice(corpus, trial, training);
        picked.forEach(choice::consider);
        return choice;
    }

    private void consider(Edit edit) {
        if (!holds(edit)) {
            refuted++;
            return;
        }
        List<Edit> with = new ArrayList<>(edits);
        if (edit instanceof Add add) {
            Pattern pattern = Pattern.parse(add.pattern());
            if (patterns(applied(edits), add.concept()).stream().anyMatch(own -> coverage.covers(own, pattern))) {
                refuted++;
                return;
            }
            with.removeIf(other -> other instanceof Add
                    && other.concept().equals(add.concept())
                    && coverage.covers(pattern, Pattern.parse(other.pattern())));
        }
        with.add(edit);
        if (!isSound(edit, applied(with)) || trial.breaks(with)) {
            breaking++;
            return;
        }
        edits.clear();
        edits.addAll(with);
    }

    /** Whether answers that are graded again bear a change out. */
    private boolean holds(Edit edit) {
        double[] after = trial.scores(edit);
        Tally tally = Tally.NONE;
        double gain = 0;
        for (int i : training.answers()) {
            tally = tally.with(corpus.ours(i), after[i], corpus.human(i));
            gain += Training.gain(corpus.ours(i), after[i], corpus.human(i));
        }
        // A new concept makes every score smaller that does not have it.
        boolean mostly = edit instanceof AddConcept || tally.rightly() > tally.wrongly();
        return tally.rightly() >= FEWEST_RIGHTLY && mostly && gain > 0;
    }

    private Rubric applied(List<Edit> changes) {
        Rubric rubric = corpus.rubric();
        for (Edit change : changes) {
            rubric = change.applyTo(rubric);
        }
        return rubric;
    }

    /** Whether a changed concept has as many patterns as it needs, and none twice. */
    private static boolean isSound(Edit edit, Rubric rubric) {
        Concept concept = rubric.concepts().stream()
                .filter(one -> one.id().equals(edit.concept()))
                .findFirst()
                .orElseThrow();
        Set<String> sources = new HashSet<>();
        boolean each = concept.match().stream().allMatch(pattern -> sources.add(pattern.source()));
        return each && sources.size() >= Math.max(1, concept.needs());
    }

    private static List<Pattern> patterns(Rubric rubric, String concept) {
        return rubric.concepts().stream()
                .filter(one -> one.id().equals(concept))
                .flatMap(one -> one.match().stream())
                .toList();
    }

    /** What is left, in the order in which it was picked. */
    List<Edit> edits() {
        return List.copyOf(edits);
    }

    /** How many would break an example or a test of the rubric, or leave it no rubric. */
    int breaking() {
        return breaking;
    }

    /** How many add nothing to the others, or do not gain when answers are graded again. */
    int refuted() {
        return refuted;
    }
}
