package dev.assay.grade;

import dev.assay.text.Sentence;
import java.util.Optional;
import java.util.Set;

/**
 * A case that is named by a condition: "if the table is large, fill it in batches", "above 500 rows I wait", {@code
 * select_related  # for a foreign key}.
 *
 * <p>A condition holds wherever it stands, and what to do may come before it. A setting ("for small tables") and a limit
 * ("above 500") must open a sentence or a clause, and what to do comes after it.
 */
final class ConditionForm {

    /** How far a condition or what to do in it is read, in tokens; longer sentences are none that people write. */
    static final int REACH = 60;

    /** The most words of a name that a limit narrows. */
    private static final int NAME = 2;

    /** The most words between a comma and an opening: "…, and so above 500". */
    private static final int OPENERS = 3;

    private enum Kind {
        CONDITION,
        SETTING,
        LIMIT
    }

    private final Passage passage;
    private final CaseWording words;

    ConditionForm(Passage passage) {
        this.passage = passage;
        this.words = passage.words();
    }

    /** The sentence, if it names a case and says what to do. */
    Optional<Passage.Range> in(Sentence sentence) {
        int from = passage.from(sentence);
        int to = passage.to(sentence);
        for (int i = from; i < to; i++) {
            int conditional = passage.lengthAt(i, to, words.conditions());
            boolean holds = conditional > 0
                    ? isCase(from, i, i + conditional, to, Kind.CONDITION)
                    : isOpening(from, i, to, sentence);
            if (holds) {
                return Optional.of(new Passage.Range(from, to));
            }
        }
        return Optional.empty();
    }

    private boolean opens(int place, int from, Sentence sentence) {
        int first = place;
        while (first > from
                && place - first < OPENERS
                && !parts(first, sentence)
                && words.openers().contains(passage.folded(first - 1))) {
            first--;
        }
        return first == from || parts(first, sentence);
    }

    private boolean parts(int place, Sentence sentence) {
        return passage.parted(place) || sentence.kind() == Sentence.Kind.CODE && passage.commented(place);
    }

    private boolean isOpening(int from, int place, int to, Sentence sentence) {
        boolean opens = opens(place, from, sentence);
        if (!opens && !isNarrowed(from, place, sentence) || passage.lengthAt(place, to, words.idioms()) > 0) {
            return false;
        }
        int limit = passage.lengthAt(place, to, words.limits());
        int setting = passage.lengthAt(place, to, words.settings());
        return limit > 0 && isCase(from, place, place + limit, to, Kind.LIMIT)
                || opens && setting > 0 && isCase(from, place, place + setting, to, Kind.SETTING);
    }

    /** Whether only a name stands between an opening and a limit: "tables below a thousand rows". */
    private boolean isNarrowed(int from, int limit, Sentence sentence) {
        for (int i = limit - 1; i >= Math.max(from, limit - NAME); i--) {
            if (!passage.isContent(i, words.vague())) {
                return false;
            }
            if (opens(i, from, sentence)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the condition whose marker stands at {@code place} and ends at {@code after} is a case. */
    private boolean isCase(int from, int place, int after, int to, Kind kind) {
        int end = end(place, after, to, kind);
        if (!isNamed(after, end, kind) || passage.depends(place, end)) {
            return false;
        }
        if (end < to && passage.saysWhatToDo(end, Math.min(to, end + REACH))) {
            return true;
        }
        boolean mayFollow = kind == Kind.CONDITION || passage.sentenceOf(place).kind() == Sentence.Kind.CODE;
        int begin = mayFollow ? begin(from, place) : place;
        return passage.holdsContent(begin, place, words.emptyActions());
    }

    private boolean isNamed(int from, int to, Kind kind) {
        int content = passage.contentFrom(from, to, words.vague());
        if (kind == Kind.SETTING) {
            while (content < to && passage.isNumber(content)) {
                content = passage.contentFrom(content + 1, to, words.vague());
            }
        }
        boolean own = kind == Kind.CONDITION ? tellsStory(from, to) : passage.holdsAny(from, to, words.own());
        return content < to && !own;
    }

    private boolean tellsStory(int from, int to) {
        return to - from > 1
                && words.own().contains(passage.folded(from))
                && words.story().contains(passage.folded(from + 1));
    }

    /** Where a condition is over: at a comma or a clause, or where a main clause begins. */
    private int end(int place, int after, int to, Kind kind) {
        Set<String> vague = words.vague();
        boolean named = false;
        int limit = Math.min(to, after + REACH);
        for (int i = after; i < limit; i++) {
            boolean main = words.mainClause().contains(passage.folded(i));
            boolean over = i > after && passage.parted(i) || main;
            if (over && (named || kind != Kind.CONDITION)) {
                return i;
            }
            named |= passage.isContent(i, vague);
        }
        return limit;
    }

    /** Where what to do begins before a condition: what says that it depends is no part of it, up to its comma. */
    private int begin(int from, int place) {
        int parted = place;
        for (int i = place - 1; i >= from && place - i < REACH; i--) {
            if (passage.depends(i, i + 1)) {
                return parted;
            }
            if (passage.divided(i) && i > from) {
                return i;
            }
            parted = i > from && passage.parted(i) ? i : parted;
        }
        return Math.max(from, place - REACH);
    }
}
