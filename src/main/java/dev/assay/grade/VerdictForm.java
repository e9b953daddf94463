package dev.assay.grade;

import dev.assay.text.Sentence;
import java.util.Optional;
import java.util.Set;

/**
 * A case that is the subject of a plain sentence: "write-heavy tables get no index", "a dashboard may be an hour old, so
 * cache", "small tables I migrate directly, big ones at night".
 */
final class VerdictForm {

    /** The most words of a subject. */
    private static final int SUBJECT = 8;

    private final Passage passage;
    private final CaseWording words;
    private final Set<String> emptyObjects;
    /** Whether a part before began with one of two opposites. */
    private boolean contrasts;

    VerdictForm(Passage passage) {
        this.passage = passage;
        this.words = passage.words();
        this.emptyObjects = words.emptyObjects();
    }

    /** The sentence, if it names a case and says what to do; to be asked in the order of the text. */
    Optional<Passage.Range> in(Sentence sentence) {
        int from = passage.from(sentence);
        int to = Math.min(passage.to(sentence), from + Sentence.MAX_TOKENS);
        if (sentence.kind() == Sentence.Kind.CODE || sentence.kind() == Sentence.Kind.CELL) {
            return Optional.empty();
        }
        int begin = from;
        for (int i = from; i < to; i++) {
            if (i > from && passage.parted(i)) {
                begin = i;
            }
            boolean pole = i == begin && isPole(i, to);
            if (pole && contrasts || isVerdict(begin, i, to) || isConclusion(from, begin, i, to)) {
                return Optional.of(new Passage.Range(from, to));
            }
            contrasts |= pole;
        }
        return Optional.empty();
    }

    private boolean isVerdict(int begin, int place, int to) {
        int phrase = passage.lengthAt(place, to, words.verdictPhrases());
        boolean verb = phrase > 0 || words.verdicts().contains(passage.stem(place));
        if (!verb || !isSubject(begin, place)) {
            return false;
        }
        int end = partEnd(place + 1, to);
        return passage.holdsContent(place + Math.max(1, phrase), end, emptyObjects)
                || passage.holdsAny(place + 1, end, words.amounts());
    }

    private boolean isSubject(int from, int to) {
        return to > from
                && to - from <= SUBJECT
                && passage.holdsContent(from, to, words.vague())
                && !words.mainClause().contains(passage.folded(from))
                && !passage.depends(from, to)
                && !passage.holdsAny(from, to, words.own());
    }

    /** Whether a bare verb follows from a fact: "so cache", and not "so I like it". */
    private boolean isConclusion(int from, int begin, int place, int to) {
        if (place != begin || place + 1 >= to || !words.conclusions().contains(passage.folded(place))) {
            return false;
        }
        int fact = factBegin(from, place);
        return passage.isContent(place + 1, emptyObjects)
                && passage.holdsContent(fact, place, words.vague())
                && !passage.depends(fact, place)
                && !passage.holdsAny(fact, place, words.own())
                && mayCommand(place + 1);
    }

    /** Whether a word may be a command; the tagger takes bare ones for anything: "so cache". */
    private boolean mayCommand(int place) {
        return !passage.folded(place).endsWith("ly") && !passage.tag(place).startsWith("JJ");
    }

    private int factBegin(int from, int place) {
        int limit = Math.max(from, place - ConditionForm.REACH);
        for (int i = place - 1; i > limit; i--) {
            if (passage.divided(i)) {
                return i;
            }
        }
        return limit;
    }

    /** Whether a part begins with one of two opposites and goes on to say something of it. */
    private boolean isPole(int place, int to) {
        if (!words.poles().contains(passage.stem(place))) {
            return false;
        }
        int limit = Math.min(to, place + ConditionForm.REACH);
        int end = place + 1;
        while (end < limit && !passage.divided(end)) {
            end++;
        }
        return place + 2 < end && passage.saysWhatToDo(place + 2, end) && !passage.depends(place, end);
    }

    private int partEnd(int from, int to) {
        int limit = Math.min(to, from + ConditionForm.REACH);
        for (int i = from; i < limit; i++) {
            if (passage.parted(i)) {
                return i;
            }
        }
        return Math.max(from, limit);
    }
}
