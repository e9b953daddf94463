package dev.assay.report;

import dev.assay.study.suggestion.Agreement;
import dev.assay.study.suggestion.Edit;
import dev.assay.study.suggestion.Effect;
import dev.assay.study.suggestion.Moved;
import dev.assay.study.suggestion.Proposal;
import dev.assay.study.suggestion.Tally;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What the reports of proposals have in common: figures and excerpts in words. */
final class SuggestionWords {

    private static final int AROUND = 45;
    private static final int LONGEST_FOUND = 90;

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
            figures.add(tally(effect));
            figures.add(change(effect) + " on " + effect.before().answers() + " held-out answers");
        });
        if (proposal.folds() < folds) {
            figures.add("of all answers, by which it was chosen in the end (this flatters), it");
            figures.add(tally(proposal.chosenBy()));
            figures.add(change(proposal.chosenBy()));
        }
        return figures;
    }

    /** {@code moves 12 answers: 11 rightly, 1 wrongly (92 % right, by chance 60 %)}. */
    private static String tally(Effect effect) {
        Tally tally = effect.tally();
        return "moves " + tally.moved() + (tally.moved() == 1 ? " answer: " : " answers: ") + tally.rightly()
                + " rightly, " + tally.wrongly() + " wrongly (" + percent(tally.precision()) + " right, by chance "
                + percent(effect.chance()) + ")";
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
                + ScoreText.of(moved.after()) + ": \"" + excerpt(moved) + "\"";
    }

    /** The words that decide, in square brackets, and some of those around them, on one line. */
    static String excerpt(Moved moved) {
        String text = moved.answer().answer().replaceAll("\\s", " ");
        if (moved.end() == moved.start()) {
            return Display.cut(Display.oneLine(text.strip()), 2 * AROUND);
        }
        int from = blankBefore(text, Math.max(0, moved.start() - AROUND), moved.start());
        int to = blankAfter(text, Math.min(text.length(), moved.end() + AROUND), moved.end());
        String found = Display.cut(Display.oneLine(text.substring(moved.start(), moved.end())), LONGEST_FOUND);
        return (from > 0 ? "… " : "") + Display.oneLine(text.substring(from, moved.start())) + "[" + found + "]"
                + Display.oneLine(text.substring(moved.end(), to)) + (to < text.length() ? " …" : "");
    }

    private static int blankBefore(String text, int from, int most) {
        if (from == 0) {
            return 0;
        }
        int at = from;
        while (at < most && !Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        while (at < most && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int blankAfter(String text, int to, int least) {
        if (to == text.length()) {
            return to;
        }
        int at = to;
        while (at > least && !Character.isWhitespace(text.charAt(at))) {
            at--;
        }
        return at;
    }
}
