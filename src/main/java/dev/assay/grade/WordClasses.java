package dev.assay.grade;

import dev.assay.text.Answer;
import dev.assay.text.WordForm;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * What single words are to those who look for lists, echoes and languages: a bit for each set of {@link Wording} that
 * holds a word, found once for a form. Thread-safe.
 *
 * <p>Most texts share the forms of ordinary words. A table of fixed size keeps the bits of a form at the place of its
 * hash or at the one beside it; the next form of that place moves it there, and what was there is found anew.
 */
final class WordClasses {

    /** Has no content of its own. */
    static final int FUNCTION = 1;

    /** Joins the terms of a list. */
    static final int JOINING = 1 << 1;

    /** Is what people say around an answer. */
    static final int COURTESY = 1 << 2;

    /** Announces a list of terms. */
    static final int ANNOUNCING = 1 << 3;

    /** Is of the first person. */
    static final int OWN = 1 << 4;

    /** Names nothing, or tells nobody what to do. */
    static final int EMPTY = 1 << 5;

    /** Has a letter in lower case. */
    static final int LOWER_CASE = 1 << 6;

    private static final int PLACES = 1 << 13;

    /** The forms of longer words are not kept, so that the table stays small whatever the texts. */
    private static final int LONGEST_KEPT = 24;

    private final AtomicReferenceArray<Known> known = new AtomicReferenceArray<>(PLACES);
    private final Set<String> function;
    private final Set<String> joining;
    private final Set<String> courtesy;
    private final Set<String> announcing;
    private final CaseWording cases;

    private record Known(WordForm form, int classes) {}

    WordClasses(
            Set<String> function,
            Set<String> joining,
            Set<String> courtesy,
            Set<String> announcing,
            CaseWording cases) {
        this.function = function;
        this.joining = joining;
        this.courtesy = courtesy;
        this.announcing = announcing;
        this.cases = cases;
    }

    /** The bits of a token. */
    int of(Answer answer, int token) {
        return of(answer.form(token));
    }

    int of(WordForm form) {
        int hash = form.hashCode();
        int place = (hash ^ hash >>> 15) & (PLACES - 1);
        Known last = known.getAcquire(place);
        if (last != null && last.form.equals(form)) {
            return last.classes;
        }
        Known beside = known.getAcquire(place ^ 1);
        if (beside != null && beside.form.equals(form)) {
            return beside.classes;
        }
        int classes = find(form);
        if (form.surface().length() <= LONGEST_KEPT) {
            known.setRelease(place ^ 1, last);
            known.setRelease(place, new Known(form, classes));
        }
        return classes;
    }

    private int find(WordForm form) {
        String folded = form.folded();
        String stem = form.stem();
        return bit(FUNCTION, function.contains(folded))
                | bit(JOINING, joining.contains(folded))
                | bit(COURTESY, courtesy.contains(stem))
                | bit(ANNOUNCING, announcing.contains(stem))
                | bit(OWN, cases.own().contains(folded))
                | bit(
                        EMPTY,
                        cases.vague().contains(stem) || cases.emptyActions().contains(stem))
                | bit(LOWER_CASE, hasLowerCase(form.surface()));
    }

    private static int bit(int bit, boolean set) {
        return set ? bit : 0;
    }

    static boolean hasLowerCase(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (Character.isLowerCase(word.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
