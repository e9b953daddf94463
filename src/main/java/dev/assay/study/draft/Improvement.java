package dev.assay.study.draft;

import dev.assay.rubric.Concept;
import dev.assay.rubric.Rubric;
import dev.assay.study.CheckedCase;
import dev.assay.study.SelfCheck;
import dev.assay.study.suggestion.Agreement;
import dev.assay.study.suggestion.ConceptStudy;
import dev.assay.study.suggestion.Edit;
import dev.assay.study.suggestion.Effect;
import dev.assay.study.suggestion.Folds;
import dev.assay.study.suggestion.GradedAnswer;
import dev.assay.study.suggestion.Proposal;
import dev.assay.study.suggestion.SuggestionReport;
import dev.assay.study.suggestion.Suggestions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Brings a draft nearer to what people gave: patterns that {@link Suggestions} proposes, then weights. What that is worth
 * is measured on people whose answers had no part in it; if it is worth nothing there, the draft stays as it is.
 */
public final class Improvement {

    private static final int FOLDS = 5;

    /** A smaller difference between held-out figures is chance. */
    private static final double WORTH_IT = 0.98;

    private Improvement() {}

    private record Improved(Rubric rubric, List<Proposal> accepted) {}

    /**
     * Improves a draft. Uses several threads; the same answers give the same draft.
     *
     * @param answers graded answers to its question, at least {@link Suggestions#FEWEST_ANSWERS}
     * @throws DraftException if there are too few
     */
    public static Draft of(Draft draft, List<GradedAnswer> answers) {
        if (answers.size() < Suggestions.FEWEST_ANSWERS) {
            throw new DraftException(
                    "at least " + Suggestions.FEWEST_ANSWERS + " graded answers are needed, not " + answers.size());
        }
        Rubric plain = draft.rubric();
        Folds folds = Folds.of(answers, FOLDS);
        double[] human = answers.stream().mapToDouble(GradedAnswer::score).toArray();
        double[] before = scores(plain, answers);
        double[] heldOut = before.clone();
        for (int fold = 0; fold < FOLDS; fold++) {
            int held = fold;
            List<GradedAnswer> others = IntStream.range(0, answers.size())
                    .filter(i -> !folds.heldOut(i, held))
                    .mapToObj(answers::get)
                    .toList();
            if (others.size() == answers.size()) {
                continue;
            }
            double[] scores = scores(improved(plain, others).rubric(), answers);
            for (int i = 0; i < scores.length; i++) {
                heldOut[i] = folds.heldOut(i, fold) ? scores[i] : heldOut[i];
            }
        }
        Agreement now = Agreement.of(before, human);
        Agreement then = Agreement.of(heldOut, human);
        List<String> remarks = new ArrayList<>(draft.remarks());
        remarks.add(answers.size() + " graded answers: the draft from the reference alone comes to " + figures(now)
                + "; improved by the answers of other people, to " + figures(then) + ".");
        boolean better = then.rmse() < now.rmse() * WORTH_IT;
        Improved improved = better ? improved(plain, answers) : new Improved(plain, List.of());
        remarks.add(
                better
                        ? "So weights and patterns are those that the answers speak for; look at each, as answers that say"
                                + " the same may be right for other reasons."
                        : "So weights and patterns are those from the reference alone.");
        return new Draft(improved.rubric(), origins(draft, improved, answers), remarks, draft.shared());
    }

    private static String figures(Agreement agreement) {
        return String.format(Locale.ROOT, "RMSE %.3f, Pearson %.3f", agreement.rmse(), agreement.pearson());
    }

    private static double[] scores(Rubric rubric, List<GradedAnswer> answers) {
        Credits credits = Credits.of(rubric, answers);
        int[] weights = rubric.concepts().stream().mapToInt(Concept::weight).toArray();
        boolean[] bonus = bonus(rubric);
        return IntStream.range(0, answers.size())
                .mapToDouble(i -> credits.score(i, weights, bonus))
                .toArray();
    }

    private static boolean[] bonus(Rubric rubric) {
        boolean[] bonus = new boolean[rubric.concepts().size()];
        for (int i = 0; i < bonus.length; i++) {
            bonus[i] = rubric.concepts().get(i).bonus();
        }
        return bonus;
    }

    private static double error(Rubric rubric, List<GradedAnswer> answers) {
        int[] weights = rubric.concepts().stream().mapToInt(Concept::weight).toArray();
        return Credits.of(rubric, answers).error(weights, bonus(rubric));
    }

    private static Improved improved(Rubric plain, List<GradedAnswer> answers) {
        Rubric rubric = plain;
        List<Proposal> accepted = new ArrayList<>();
        if (answers.size() >= Suggestions.FEWEST_ANSWERS) {
            double error = error(rubric, answers);
            Kinship kinship = new Kinship(plain, answers);
            for (Proposal given : proposals(Suggestions.of(plain, answers, FOLDS))) {
                Proposal proposal = placed(given, kinship, rubric);
                Rubric changed = proposal.edit().applyTo(rubric);
                if (changed.concepts().stream()
                        .anyMatch(concept -> concept.match().isEmpty())) {
                    continue;
                }
                double less = error(changed, answers);
                if (less < error * 0.995) {
                    rubric = changed;
                    error = less;
                    accepted.add(proposal);
                }
            }
        }
        Rubric weighted = Weights.fitted(rubric, Credits.of(rubric, answers));
        return new Improved(holds(weighted) ? weighted : rubric, accepted);
    }

    /** A proposal; a pattern that has nothing to do with the concept that it is proposed for makes one of its own. */
    private static Proposal placed(Proposal proposal, Kinship kinship, Rubric rubric) {
        Edit edit = proposal.edit();
        if (edit.kind() != Edit.Kind.ADD || kinship.isOf(edit.concept(), edit.pattern())) {
            return proposal;
        }
        Names names = new Names();
        rubric.concepts().forEach(concept -> names.unique(concept.id()));
        String words = edit.pattern().replaceAll("\\.\\.\\.\\d*|~\\d*|[^\\w-]", " ");
        Edit own = new Edit.AddConcept(
                names.unique(Names.id(words)),
                "Found in well-graded answers, to be worded: " + edit.pattern(),
                edit.pattern());
        return new Proposal(own, 0, Optional.empty(), proposal.chosenBy(), proposal.moved(), proposal.why());
    }

    private static List<Proposal> proposals(SuggestionReport report) {
        List<Proposal> all = new ArrayList<>();
        report.concepts().stream().map(ConceptStudy::proposals).forEach(all::addAll);
        all.addAll(report.newConcepts());
        all.sort(Comparator.comparingDouble(Proposal::gain).reversed());
        return all;
    }

    private static boolean holds(Rubric rubric) {
        return SelfCheck.run(rubric).stream().noneMatch(CheckedCase::fails);
    }

    private static Map<String, List<String>> origins(Draft draft, Improved improved, List<GradedAnswer> answers) {
        Rubric rubric = improved.rubric();
        Credits credits = Credits.of(rubric, answers);
        Map<String, List<String>> origins = new LinkedHashMap<>();
        for (int i = 0; i < rubric.concepts().size(); i++) {
            String id = rubric.concepts().get(i).id();
            List<String> lines =
                    new ArrayList<>(draft.origins().getOrDefault(id, List.of("From graded answers alone")));
            lines.add(support(credits, i));
            for (Proposal proposal : improved.accepted()) {
                if (proposal.edit().concept().equals(id)) {
                    lines.add(said(proposal));
                }
            }
            origins.put(id, lines);
        }
        return origins;
    }

    private static String support(Credits credits, int concept) {
        int with = 0;
        double given = 0;
        double others = 0;
        for (int i = 0; i < credits.answers(); i++) {
            boolean earned = credits.credit(i, concept) > 0;
            with += earned ? 1 : 0;
            given += earned ? credits.human(i) : 0;
            others += earned ? 0 : credits.human(i);
        }
        int without = credits.answers() - with;
        return String.format(
                Locale.ROOT,
                "Found in %d of %d graded answers%s%s",
                with,
                credits.answers(),
                with > 0 ? String.format(Locale.ROOT, "; these were given %.2f on average", given / with) : "",
                without > 0 ? String.format(Locale.ROOT, ", the others %.2f", others / without) : "");
    }

    private static String said(Proposal proposal) {
        Edit edit = proposal.edit();
        String what =
                switch (edit.kind()) {
                    case ADD, ADD_CONCEPT -> "Added: ";
                    case REMOVE -> "Taken out: ";
                    case NARROW -> "Narrowed: ";
                };
        String effect = proposal.heldOut()
                .map(Effect::tally)
                .map(tally -> " - moves " + tally.moved() + " held-out answers, " + tally.rightly() + " rightly and "
                        + tally.wrongly() + " wrongly")
                .orElse(" - chosen when all answers were seen, so nothing was held out to measure it by");
        return what + edit.pattern() + effect;
    }
}
