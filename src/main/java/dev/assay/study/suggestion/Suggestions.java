package dev.assay.study.suggestion;

import dev.assay.grade.Grader;
import dev.assay.rubric.Rubric;
import dev.assay.study.suggestion.Edit.Add;
import dev.assay.study.suggestion.Edit.AddConcept;
import dev.assay.study.suggestion.Probe.Question;
import dev.assay.study.suggestion.SuggestionReport.LeftOut;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Proposes changes of a rubric from graded answers. The same answers give the same proposals.
 *
 * <p>A change must come up for at least two folds, leave all examples and tests of the rubric holding that hold, and move
 * held-out answers rightly: at least two, more than wrongly, and a share that is not below chance; all else is counted and
 * left out.
 */
public final class Suggestions {

    /** The fewest answers that say anything. */
    public static final int FEWEST_ANSWERS = 12;

    private static final int FEWEST_FOLDS = 2;
    private static final int FEWEST_RIGHTLY = 2;

    private final Corpus corpus;
    private final Folds folds;
    private final Affinity affinity;
    private final Trial trial;
    private final List<List<Edit>> byFold = new ArrayList<>();
    private final Map<String, Candidate> candidates = new HashMap<>();
    private final Map<Edit, Boolean> broken = new HashMap<>();
    private int breaking;
    private int refuted;
    private int oneFold;

    private Suggestions(Corpus corpus, int foldCount) {
        this.corpus = corpus;
        this.folds = Folds.of(corpus.graded(), foldCount);
        this.affinity = new Affinity(corpus);
        this.trial = new Trial(corpus);
    }

    /**
     * Looks at a rubric in the light of graded answers. Uses several threads.
     *
     * @param answers answers to the rubric's question, at least {@link #FEWEST_ANSWERS}
     * @param folds into how many folds people are put, at least 2
     * @throws IllegalArgumentException if there are too few answers or folds
     */
    public static SuggestionReport of(Rubric rubric, List<GradedAnswer> answers, int folds) {
        if (answers.size() < FEWEST_ANSWERS) {
            throw new IllegalArgumentException(
                    "at least " + FEWEST_ANSWERS + " graded answers are needed, not " + answers.size());
        }
        if (folds < FEWEST_FOLDS) {
            throw new IllegalArgumentException("at least " + FEWEST_FOLDS + " folds are needed, not " + folds);
        }
        Suggestions suggestions = new Suggestions(Corpus.of(rubric, answers), folds);
        suggestions.propose();
        return suggestions.report();
    }

    private void propose() {
        Alphabet alphabet = Alphabet.of(corpus);
        Shortlist shortlist = new Shortlist(corpus, affinity, Enumeration.of(corpus, alphabet, Promise.FEWEST));
        List<Proposer> proposers = new ArrayList<>();
        Set<Question> questions = new LinkedHashSet<>();
        for (int fold = 0; fold < folds.count(); fold++) {
            Proposer proposer = new Proposer(corpus, new Training(corpus, folds, fold), shortlist);
            questions.addAll(proposer.questions());
            candidates.putAll(proposer.candidates());
            proposers.add(proposer);
        }
        Probe probe = new Probe(corpus, questions);
        for (int fold = 0; fold < folds.count(); fold++) {
            List<Edit> edits = new ArrayList<>(proposers.get(fold).edits(probe));
            edits.addAll(new Pruning(corpus, alphabet, new Training(corpus, folds, fold)).edits());
            byFold.add(edits);
        }
    }

    private SuggestionReport report() {
        List<Proposal> proposals = proposals();
        Misjudgements misjudgements = new Misjudgements(corpus);
        List<ConceptStudy> concepts = new ArrayList<>();
        for (int i = 0; i < corpus.rubric().concepts().size(); i++) {
            String id = corpus.rubric().concepts().get(i).id();
            List<Proposal> own = proposals.stream()
                    .filter(proposal -> proposal.edit().concept().equals(id))
                    .toList();
            List<Proposal> added = own.stream()
                    .filter(proposal -> proposal.edit() instanceof Add)
                    .toList();
            concepts.add(
                    new ConceptStudy(id, misjudgements.missed(i), misjudgements.overpaid(i), own, Trial.steps(added)));
        }
        int[] all = IntStream.range(0, corpus.size()).toArray();
        double[] human = IntStream.of(all).mapToDouble(corpus::human).toArray();
        double[] now = IntStream.of(all).mapToDouble(corpus::ours).toArray();
        return new SuggestionReport(
                corpus.rubric().id(),
                Grader.compile(corpus.rubric()).fingerprint(),
                corpus.size(),
                folds.count(),
                Agreement.of(now, human),
                Agreement.of(together(), human),
                misjudgements.undervalued(),
                misjudgements.overvalued(),
                concepts,
                proposals.stream()
                        .filter(proposal -> proposal.edit() instanceof AddConcept)
                        .toList(),
                new LeftOut(oneFold, breaking, refuted));
    }

    /** The proposals that hold on held-out answers, the best first. */
    private List<Proposal> proposals() {
        Map<Edit, BitSet> found = new LinkedHashMap<>();
        for (int fold = 0; fold < byFold.size(); fold++) {
            for (Edit edit : byFold.get(fold)) {
                found.computeIfAbsent(edit, unknown -> new BitSet()).set(fold);
            }
        }
        List<Proposal> proposals = new ArrayList<>();
        found.forEach((edit, in) -> {
            if (in.cardinality() < FEWEST_FOLDS) {
                oneFold++;
            } else if (breaks(edit)) {
                breaking++;
            } else {
                Proposal proposal = trial.proposal(edit, in.cardinality(), i -> in.get(folds.of(i)), why(edit));
                if (holds(proposal)) {
                    proposals.add(proposal);
                } else {
                    refuted++;
                }
            }
        });
        proposals.sort(Comparator.comparingDouble(Proposal::gain)
                .reversed()
                .thenComparing(proposal -> proposal.edit().concept())
                .thenComparing(proposal -> proposal.edit().pattern()));
        return proposals;
    }

    private static boolean holds(Proposal proposal) {
        Tally tally = proposal.heldOut();
        return tally.rightly() >= FEWEST_RIGHTLY
                && tally.rightly() > tally.wrongly()
                && tally.precision() >= proposal.chance()
                && proposal.gain() > 0;
    }

    private boolean breaks(Edit edit) {
        return broken.computeIfAbsent(edit, trial::breaks);
    }

    private String why(Edit edit) {
        List<String> ids =
                corpus.rubric().concepts().stream().map(concept -> concept.id()).toList();
        return switch (edit.kind()) {
            case ADD -> affinity.why(candidates.get(edit.pattern()), ids.indexOf(edit.concept()));
            case ADD_CONCEPT -> "near to none of the concepts";
            case REMOVE -> "earns the concept where people gave little";
            case NARROW -> "earns the concept where people gave little, unless the added word is near";
        };
    }

    /** Our scores, each by the rubric with everything that was proposed without looking at the answer's fold. */
    private double[] together() {
        double[] scores = new double[corpus.size()];
        for (int fold = 0; fold < folds.count(); fold++) {
            List<Edit> edits =
                    byFold.get(fold).stream().filter(edit -> !breaks(edit)).toList();
            double[] all = trial.scores(edits);
            for (int i = 0; i < scores.length; i++) {
                if (folds.heldOut(i, fold)) {
                    scores[i] = all[i];
                }
            }
        }
        return scores;
    }
}
