package dev.assay.context;

import dev.assay.match.Match;
import dev.assay.text.Answer;
import dev.assay.text.Clause;
import dev.assay.text.Sentence;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;

/** What tells in one answer how cues are meant: turns, bad outcomes, conditions and questions. Lives for one call. */
final class CueMarks {

    private final Answer answer;
    private final Predicate<Match> denied;
    private final BitSet turns;
    private final BitSet whens;
    private final List<Match> possibleOutcomes = new ArrayList<>();

    /** Where outcomes end, denied ones as well. */
    private final BitSet harms;

    /** Where the outcomes stand that nothing denies; looked for when first asked for. */
    private BitSet outcomes;

    /** @param denied whether a cue denies an outcome */
    CueMarks(Answer answer, Predicate<Match> denied) {
        this.answer = answer;
        this.denied = denied;
        this.turns = new BitSet(answer.tokenCount());
        this.whens = new BitSet(answer.tokenCount());
        this.harms = new BitSet(answer.tokenCount());
    }

    /** Takes a turn. */
    void turn(Match match) {
        turns.set(match.firstToken());
    }

    /** Takes something bad that happens unless a cue denies it. */
    void outcome(Match match) {
        possibleOutcomes.add(match);
        harms.set(match.lastToken());
    }

    /**
     * Takes a condition: if it opens its clause, a negation from there to the clause's end, or to the subject of a main
     * clause that no comma announces, or to its verb, says when.
     */
    void condition(Match match) {
        int first = match.firstToken();
        Clause clause = answer.clauseOf(first);
        if (first - clause.firstToken() > 2) {
            return;
        }
        int end = first + 1;
        int verbs = 0;
        while (end < clause.endToken()) {
            String word = answer.folded(end);
            boolean verb = CueWords.FINITE.has(word);
            if (end >= first + 3 && CueWords.SUBJECTS.has(word)
                    || verb && verbs > 0 && !CueWords.COORDINATORS.has(answer.folded(end - 1))) {
                break;
            }
            verbs += verb ? 1 : 0;
            end++;
        }
        whens.set(first, Math.min(end, clause.endToken()));
    }

    /** Whether a cue's clause is a condition, so that a negation in it says when. */
    boolean saysWhen(Placed cue) {
        return whens.get(cue.match().firstToken());
    }

    /** Whether what a cue needs follows on a match: in the rest of its sentence, or in the beginning of the next. */
    boolean hasNeeds(Placed cue, Match match) {
        return switch (cue.entry().needs()) {
            case NOTHING -> true;
            case TURN -> follows(turns, cue, match);
            case OUTCOME -> follows(outcomes(), cue, match);
            case EITHER -> follows(turns, cue, match) || follows(outcomes(), cue, match);
            case QUESTION -> asks(cue);
        };
    }

    /**
     * Whether something bad follows behind a cue in its sentence, so that it only warns. What is denied of a subject may
     * be the harm itself, and praises it then.
     */
    boolean isWarning(Placed cue) {
        boolean ofSubject = cue.entry().direction() == CueList.Direction.SUBJECT;
        int next = (ofSubject ? harms : outcomes()).nextSetBit(cue.match().lastToken() + 1);
        return next >= 0 && next < sentence(cue).endToken();
    }

    private BitSet outcomes() {
        if (outcomes == null) {
            outcomes = new BitSet(answer.tokenCount());
            for (Match outcome : possibleOutcomes) {
                if (!denied.test(outcome)) {
                    outcomes.set(outcome.firstToken());
                }
            }
        }
        return outcomes;
    }

    private boolean follows(BitSet marks, Placed cue, Match match) {
        int from = 1 + Math.max(cue.match().lastToken(), match.lastToken());
        Sentence sentence = sentence(cue);
        int end = sentence.endToken();
        if (sentence.index() + 1 < answer.sentences().size()) {
            Sentence next = answer.sentences().get(sentence.index() + 1);
            boolean unbroken = next.block() == sentence.block();
            if (unbroken && next.firstToken() < next.endToken()) {
                end = answer.clauseOf(next.firstToken()).endToken();
            }
        }
        int mark = marks.nextSetBit(from);
        return mark >= 0 && mark < end;
    }

    /**
     * Whether a verb opens a question, or stands in one behind a comma: "a visitor, would he get a 302?"; of a cue that
     * reaches back, whether it stands in a question.
     */
    private boolean asks(Placed verb) {
        Sentence sentence = sentence(verb);
        int first = verb.match().firstToken();
        boolean opens = verb.entry().direction() == CueList.Direction.BACK
                || first == sentence.firstToken()
                || Gaps.hold(answer, first, ',');
        boolean question = sentence.end() > sentence.start() && answer.text().charAt(sentence.end() - 1) == '?';
        return opens && question && !isCase(sentence);
    }

    /** Whether a question only names a case: "Has it a single parent? Then select_related." */
    private boolean isCase(Sentence question) {
        if (question.index() + 1 == answer.sentences().size()) {
            return false;
        }
        int next = answer.sentences().get(question.index() + 1).firstToken();
        return next < answer.tokenCount() && CueWords.CONCLUSIONS.has(answer.folded(next));
    }

    private Sentence sentence(Placed cue) {
        return answer.sentenceOf(cue.match().firstToken());
    }
}
