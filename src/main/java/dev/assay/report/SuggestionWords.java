package dev.assay.report;

import dev.assay.study.suggestion.Agreement;
import dev.assay.study.suggestion.Clue;
import dev.assay.study.suggestion.Edit;
import dev.assay.study.suggestion.Effect;
import dev.assay.study.suggestion.Idea;
import dev.assay.study.suggestion.Misjudged;
import dev.assay.study.suggestion.Moved;
import dev.assay.study.suggestion.Proposal;
import dev.assay.study.suggestion.Tally;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What the reports of proposals have in common: figures and excerpts in words. */
final class SuggestionWords {

    /** So many columns of a pattern tell which it is. */
    private static final int LONGEST_PATTERN = 60;

    private SuggestionWords() {}

    /** {@code add to idempotent: twice ~ change}. */
    static String edit(Edit edit) {
        return switch (edit.kind()) {
            case ADD -> "add to " + edit.concept() + ": " + edit.pattern();
            case REMOVE -> "remove from " + edit.concept() + ": " + edit.pattern();
            case NARROW ->
                "narrow in " + edit.concept() + ": " + edit.pattern() + " -> " + ((Edit.Narrow) edit).narrowed();
            case ADD_CONCEPT -> "new concept " + edit.concept() + ": " + edit.pattern();
        };
    }

    /** What a proposal does: to answers that had no part in choosing it, and to all, if some had. */
    static List<String> figures(Proposal proposal, int folds) {
        List<String> figures = new ArrayList<>();
        String of = proposal.folds() + " of " + folds + " folds";
        figures.add(
                proposal.heldOut().isPresent()
                        ? "chosen for " + of + " without looking at their answers, of which it"
                        : "chosen for " + of + " without looking at their answers: no held-out figures");
        proposal.heldOut().ifPresent(effect -> {
            figures.add(tally(effect.tally(), effect.chance()));
            figures.add(change(effect) + " on " + effect.before().answers() + " held-out answers");
        });
        if (proposal.folds() < folds) {
            figures.add("of all answers, by which it was chosen in the end (this flatters), it");
            figures.add(tally(proposal.chosenBy().tally(), proposal.chosenBy().chance()));
            figures.add(change(proposal.chosenBy()));
        }
        return figures;
    }

    /** {@code moves 12 answers: 11 rightly, 1 wrongly (92 % right, by chance 60 %)}. */
    private static String tally(Tally tally, double chance) {
        return "moves " + FigureText.counted(tally.moved(), "answer") + ": " + shares(tally, chance);
    }

    private static String shares(Tally tally, double chance) {
        return tally.rightly()
                + " rightly, " + tally.wrongly() + " wrongly (" + percent(tally.precision()) + " right, by chance "
                + percent(chance) + ")";
    }

    private static String percent(double fraction) {
        return Math.round(100 * fraction) + " %";
    }

    /** {@code RMSE 0.312 -> 0.290, Pearson 0.61 -> 0.66}. */
    private static String change(Effect effect) {
        return String.format(
                Locale.ROOT,
                "RMSE %.3f -> %.3f, Pearson %.2f -> %.2f",
                effect.before().rmse(),
                effect.after().rmse(),
                effect.before().pearson(),
                effect.after().pearson());
    }

    /** {@code RMSE 0.312, Pearson 0.61}. */
    static String agreement(Agreement agreement) {
        return String.format(Locale.ROOT, "RMSE %.3f, Pearson %.2f", agreement.rmse(), agreement.pearson());
    }

    /** {@code given 1.00, earned 0.33 -> 0.66: "… [running it twice changes nothing] …"}. */
    static String moved(Moved moved) {
        return "given " + ScoreText.of(moved.answer().score()) + ", earned " + ScoreText.of(moved.before()) + " -> "
                + ScoreText.of(moved.after()) + ": \"" + AnswerExcerpt.of(moved) + "\"";
    }

    /** {@code earned 0.64 (0.81 before the cap of vague)}: what the rubric gives, and what flags took off it. */
    static String earned(Misjudged judged) {
        String earned = "earned " + ScoreText.of(judged.ours());
        if (judged.costs().isEmpty()) {
            return earned;
        }
        return earned + " (" + ScoreText.of(judged.uncut()) + " before "
                + judged.costs().stream()
                        .map(cost -> (cost.cap() ? "the cap of flag " : "the penalty of flag ") + cost.flag())
                        .collect(Collectors.joining(" and "))
                + ")";
    }

    /** {@code found "keeps it from melting", but denied by "keeps … from"}. */
    static String clue(String answer, Clue clue) {
        String found = "\"" + AnswerExcerpt.found(answer, clue.start(), clue.end()) + "\"";
        String cue = clue.cue()
                .map(words -> " by \"" + AnswerExcerpt.found(answer, words.start(), words.end()) + "\"")
                .orElse("");
        return switch (clue.kind()) {
            case DENIED -> "found " + found + ", but denied" + cue;
            case AGAINST -> "found " + found + ", but a misconception is stated" + cue;
            case DISMISSED -> "found " + found + ", but dismissed" + cue;
            case DOUBTED -> "found " + found + ", but doubted" + cue;
            case SWAPPED ->
                "found " + found + ", but said of "
                        + clue.cue().map(words -> words.kind()).orElse("another") + cue;
            case ECHOED -> "found " + found + ", but it only gives the question back";
            case PROPOSED -> "a proposal finds " + found + ": " + clue.by();
            case NEAR_MISS -> "near: " + clue.by();
            case EARNED -> "found by " + Display.cut(clue.by(), LONGEST_PATTERN);
        };
    }

    /** What an idea does: how many answers it finds, those that it moves, and how likely chance does the same. */
    static String figures(Idea idea) {
        return "finds " + FigureText.counted(idea.support(), "answer") + ", moves "
                + idea.tally().moved() + ": "
                + shares(idea.tally(), idea.chance())
                + String.format(Locale.ROOT, "; p %.3f, unadjusted", idea.likelihood());
    }
}
