package dev.assay.grade;

import dev.assay.text.Answer;
import dev.assay.text.Folding;
import dev.assay.text.WordForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds Latin words that hold what a reader cannot see: characters without width, or letters of another script that look
 * like Latin ones. Nobody types them by chance; they hide a word from a search, or from a comparison with another
 * answer.
 *
 * <p>Left alone are soft hyphens, which word processors leave behind; whatever stands in words of other scripts, where
 * joiners belong; and Greek letters at a word's edge, as names have them ({@code TNF\u03B1}).
 */
final class HiddenLetters {

    private static final char SOFT_HYPHEN = '\u00AD';

    /** No name has it, since it cannot be told from an o. */
    private static final char OMICRON = '\u03BF';

    private HiddenLetters() {}

    static Optional<Detection> in(Answer answer) {
        if (answer.foldings().isEmpty()) {
            return Optional.empty();
        }
        List<int[]> ranges = new ArrayList<>();
        int next = 0;
        for (Folding folding : answer.foldings()) {
            while (answer.start(next) < folding.span().start()) {
                next++;
            }
            boolean hidden =
                    switch (folding.kind()) {
                        case ZERO_WIDTH -> hasUnseen(answer, next);
                        case LOOK_ALIKE -> hasLookAlike(answer.form(next), answer.compound(next) >= 0);
                        case COMPATIBILITY -> false;
                    };
            if (hidden && (ranges.isEmpty() || ranges.get(ranges.size() - 1)[0] != next)) {
                ranges.add(new int[] {next, next});
            }
        }
        if (ranges.isEmpty()) {
            return Optional.empty();
        }
        String detail = (ranges.size() == 1 ? "1 word holds" : ranges.size() + " words hold")
                + " letters that look like others or characters that cannot be seen";
        return Optional.of(Detection.of(answer, "hidden-letters", detail, ranges));
    }

    /** Whether a character without width stands between two Latin letters or digits. */
    private static boolean hasUnseen(Answer answer, int token) {
        String surface = answer.form(token).surface();
        int shown = 0;
        boolean latin = false;
        boolean unseen = false;
        for (int i = answer.start(token); i < answer.end(token) && shown < surface.length(); i++) {
            char c = answer.text().charAt(i);
            if (c == surface.charAt(shown)) {
                if (unseen && latin && isLatin(c)) {
                    return true;
                }
                latin = isLatin(c);
                unseen = false;
                shown++;
            } else {
                unseen |= c != SOFT_HYPHEN;
            }
        }
        return false;
    }

    /** Whether a word that reads as a Latin one is not written so; a part of an identifier is taken for Latin. */
    private static boolean hasLookAlike(WordForm form, boolean isPart) {
        String surface = form.surface();
        boolean latin = isPart;
        for (int i = 0; i < surface.length(); i++) {
            latin |= isLatin(surface.charAt(i));
        }
        if (!latin || !form.folded().chars().allMatch(c -> c < 0x80)) {
            return false;
        }
        for (int i = 0; i < surface.length(); i++) {
            char c = surface.charAt(i);
            if (!isLatin(c) && Character.isLetter(c)) {
                boolean inside = i > 0 && i < surface.length() - 1;
                boolean symbol = isGreek(c) && Character.isLowerCase(c) && c != OMICRON;
                if (!symbol || inside) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isGreek(char c) {
        return Character.UnicodeBlock.of(c) == Character.UnicodeBlock.GREEK;
    }

    private static boolean isLatin(char c) {
        return Character.isDigit(c)
                || Character.isLetter(c) && Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
    }
}
