package dev.assay.study.suggestion;

import dev.assay.grade.Grader;
import dev.assay.rubric.Rubric;
import dev.assay.study.Breadth;
import dev.assay.study.agreement.StatisticsLibrary;
import dev.assay.study.suggestion.Edit.Add;
import dev.assay.study.suggestion.Edit.AddConcept;
import dev.assay.study.suggestion.Probe.Question;
import dev.assay.study.suggestion.SuggestionReport.LeftOut;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Proposes changes of a rubric from graded answers. The same answers give the same proposals.
 *
 * <p>All choosing is done once with all answers, which gives the proposals, and once without the answers of each fold, which
 * gives the figures: how near the rubric comes to people with what was chosen without looking at what they gave.
 */
public final class Suggestions {

    /** The fewest answers that say anything. */
    public static final int FEWEST_ANSWERS = 12;

    private static final int FEWEST_FOLDS = 2;

    private final Corpus corpus;
    private final Folds folds;
    private final Affinity affinity;
    private final Trial trial;
    private final Commonplace commonplace;
    private final Map<String, Candidate> candidates = new HashMap<>();
    private final List<Choice> byFold = new ArrayList<>();
    private Shortlist shortlist;
    private Choice chosen;

    private Suggestions(Corpus corpus, int foldCount, List<Rubric> pack) {
        this.corpus = corpus;
        this.folds = Folds.of(corpus.graded(), foldCount);
        this.affinity = new Affinity(corpus);
        this.trial = new Trial(corpus);
        this.commonplace = new Commonplace(corpus.rubric(), Breadth.of(pack));
    }

    /**
     * Looks at a rubric that is in no pack in the light of graded answers, as {@link #of(Rubric, List, int, List)} does.
     */
    public static SuggestionReport of(Rubric rubric, List<GradedAnswer> answers, int folds) {
        return of(rubric, answers, folds, List.of());
    }

    /**
     * Looks at a rubric in the light of graded answers. Uses several threads.
     *
     * @param answers answers to the rubric's question, at least {@link #FEWEST_ANSWERS}
     * @param folds into how many folds people are put, at least 2
     * @param pack the rubrics of its pack: what their test answers say too is left out
     * @throws IllegalArgumentException if there are too few answers or folds
     * @throws IllegalStateException if the library that computes statistics is not on the class path
     */
    public static SuggestionReport of(Rubric rubric, List<GradedAnswer> answers, int folds, List<Rubric> pack) {
        StatisticsLibrary.require("proposals are");
        if (answers.size() < FEWEST_ANSWERS) {
            throw new IllegalArgumentException(
                    "at least " + FEWEST_ANSWERS + " graded answers are needed, not " + answers.size());
        }
        if (folds < FEWEST_FOLDS) {
            throw new IllegalArgumentException("at least " + FEWEST_FOLDS + " folds are needed, not " + folds);
        }
        Suggestions suggestions = new Suggestions(Corpus.of(rubric, answers), folds, pack);
        suggestions.propose();
        return suggestions.report();
    }

    private void propose() {
        Alphabet alphabet = Alphabet.of(corpus);
        shortlist = new Shortlist(corpus, affinity, Enumeration.of(corpus, alphabet, Promise.FEWEST));
        for (int i = 0; i < shortlist.size(); i++) {
            candidates.put(shortlist.candidate(i).source(), shortlist.candidate(i));
        }
        List<Training> trainings = new ArrayList<>(List.of(Training.all(corpus)));
        for (int fold = 0; fold < folds.count(); fold++) {
            trainings.add(Training.without(corpus, folds, fold));
        }
        List<Proposer> proposers = trainings.stream()
                .map(training -> new Proposer(corpus, training, shortlist))
                .toList();
        Set<Question> questions = new LinkedHashSet<>();
        proposers.forEach(proposer -> questions.addAll(proposer.questions()));
        Probe probe = new Probe(corpus, questions);
        commonplace.look(questions.stream().map(Question::pattern).toList());
        for (int i = 0; i < trainings.size(); i++) {
            List<Edit> picked = new ArrayList<>(new Pruning(corpus, alphabet, trainings.get(i)).edits());
            picked.addAll(proposers.get(i).edits(probe, commonplace));
            byFold.add(Choice.of(corpus, trial, trainings.get(i), picked));
        }
        chosen = byFold.remove(0);
    }

    private SuggestionReport report() {
        List<Proposal> proposals = proposals();
        Misjudgements misjudgements = new Misjudgements(corpus, proposals);
        List<ConceptStudy> concepts = new ArrayList<>();
        for (int i = 0; i < corpus.rubric().concepts().size(); i++) {
            String id = corpus.rubric().concepts().get(i).id();
            List<Proposal> own = proposals.stream()
                    .filter(proposal -> proposal.edit().concept().equals(id))
                    .toList();
            List<Proposal> added = own.stream()
                    .filter(proposal -> proposal.edit() instanceof Add)
                    .toList();
            concepts.add(new ConceptStudy(
                    id,
                    misjudgements.missed(i),
                    misjudgements.silent(i),
                    misjudgements.overpaid(i),
                    own,
                    Trial.steps(added)));
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
                chosen.edits().isEmpty() ? Optional.empty() : Optional.of(Agreement.of(together(), human)),
                misjudgements.undervalued(),
                misjudgements.overvalued(),
                concepts,
                proposals.stream()
                        .filter(proposal -> proposal.edit() instanceof AddConcept)
                        .toList(),
                new Ideas(corpus, shortlist, affinity, trial, commonplace).beside(proposals),
                new LeftOut(chosen.breaking(), chosen.refuted()));
    }

    /** The proposals, the best first. */
    private List<Proposal> proposals() {
        return chosen.edits().stream()
                .map(this::proposal)
                .sorted(Comparator.comparingDouble(Proposal::gain)
                        .reversed()
                        .thenComparing(proposal -> proposal.edit().concept())
                        .thenComparing(proposal -> proposal.edit().pattern()))
                .toList();
    }

    private Proposal proposal(Edit edit) {
        BitSet in = new BitSet();
        for (int fold = 0; fold < folds.count(); fold++) {
            in.set(fold, byFold.get(fold).edits().contains(edit));
        }
        return trial.proposal(edit, in.cardinality(), answer -> in.get(folds.of(answer)), why(edit));
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

    /** Our scores, each by the rubric with all that was chosen without looking at the answer's fold. */
    private double[] together() {
        double[] scores = new double[corpus.size()];
        for (int fold = 0; fold < folds.count(); fold++) {
            double[] all = trial.scores(byFold.get(fold).edits());
            for (int i = 0; i < scores.length; i++) {
                if (folds.heldOut(i, fold)) {
                    scores[i] = all[i];
                }
            }
        }
        return scores;
    }
}
