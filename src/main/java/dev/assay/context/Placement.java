package dev.assay.context;

import dev.assay.match.Match;
import dev.assay.text.Answer;
import dev.assay.text.Sentence;
import java.util.BitSet;

/** Works out which tokens of one answer a cue reaches. Lives for one call. */
final class Placement {

    /** How many words may stand before the one that says no. */
    private static final int BEFORE_ANSWER = 2;

    /** Signs that set off a topic from what is said of it. */
    private static final String PAUSES = ",:\u2013\u2014-.\u2026";

    private final Answer answer;
    private final BitSet stops;
    private final Quotations quotations;
    private final LeadReach leads;

    /** @param stops tokens that begin what no cue from before reaches */
    Placement(Answer answer, BitSet stops) {
        this.answer = answer;
        this.stops = stops;
        this.quotations = new Quotations(answer);
        this.leads = new LeadReach(answer);
    }

    /** The cue that a match makes; null if it reaches nothing. */
    Placed place(Match match, CueList.Entry entry) {
        int first = match.firstToken();
        int last = match.lastToken();
        if (entry.opening() && !opens(first, entry)) {
            return null;
        }
        return switch (entry.direction()) {
            case FORWARD, ONWARD -> placed(match, entry, last + 1, forward(first, last, entry));
            case BACKWARD, BACK -> placed(match, entry, backward(first, entry), first - 1);
            case TAIL -> isTail(last, entry.slack()) ? placed(match, entry, backward(first, entry), first - 1) : null;
            case FRONTED -> placed(match, entry, fronted(match, entry), first - 1);
            case SUBJECT -> placed(match, entry, subject(first), first - 1);
            case WITHIN -> placed(match, entry, first + 1, last - 1);
            case PART -> placed(match, entry, last + 1, restOfCompound(last));
            case LEAD -> placed(match, entry, last + 1, leads.end(match));
            case ANSWER, PREVIOUS -> {
                Sentence reached = answered(match, entry);
                yield reached == null ? null : placed(match, entry, reached.firstToken(), reached.endToken() - 1);
            }
        };
    }

    /** Whether a cue opens its clause; one that comments on what stands before it may also follow a pause. */
    private boolean opens(int first, CueList.Entry entry) {
        boolean comments = entry.direction() == CueList.Direction.TAIL;
        return first - answer.clauseOf(first).firstToken() <= 1 || comments && answer.gapHolds(first, PAUSES);
    }

    private Placed placed(Match match, CueList.Entry entry, int from, int to) {
        return from > to ? null : new Placed(answer, match, entry, from, to);
    }

    private int forward(int first, int cue, CueList.Entry entry) {
        boolean onward = entry.direction() == CueList.Direction.ONWARD;
        if (onward && isBareQuestion(cue)) {
            return cue;
        }
        boolean toComma = entry.toComma() || isAside(first, cue);
        int end = quotations.end(cue);
        int clause = answer.clause(cue);
        int to = cue;
        int words = 0;
        while (to + 1 < end && words < entry.reach()) {
            int next = to + 1;
            boolean leaves = onward
                    ? words > 0 && (stops.get(next) || Gaps.hold(answer, next, ';'))
                    : answer.clause(next) != clause;
            boolean comma = toComma && Gaps.hold(answer, next, ',');
            if (leaves || comma || entry.nounPhrase() && words > 0 && endsPhrase(next)) {
                break;
            }
            to = next;
            words += answer.isWord(next) ? 1 : 0;
        }
        return to;
    }

    /** Whether a cue is a "not" that opens an aside between commas: "a command, not in the migration, that fills it". */
    private boolean isAside(int first, int last) {
        return first == last && answer.folded(first).equals("not") && Gaps.hold(answer, first, ',');
    }

    /** Whether a cue ends in a question word that no question follows: "one of these, I forget which, and then …". */
    private boolean isBareQuestion(int cue) {
        return CueWords.QUESTIONS.has(answer.folded(cue))
                && cue + 1 < answer.tokenCount()
                && answer.gapHolds(cue + 1, ",;:");
    }

    /**
     * Whether no noun phrase goes on at a token: it stands behind a pronoun, begins with a pronoun or an article that
     * nothing binds to what stands before, or is the verb of a clause.
     */
    private boolean endsPhrase(int token) {
        String word = answer.folded(token);
        String before = answer.folded(token - 1);
        if (CueWords.OBJECTS.has(before)) {
            return true;
        }
        boolean bound = CueWords.JOINS.has(before) || before.endsWith("ing");
        return CueWords.FINITE.has(word) || CueWords.OPENERS.has(word) && !bound;
    }

    private int backward(int cue, CueList.Entry entry) {
        boolean back = entry.direction() == CueList.Direction.BACK || entry.direction() == CueList.Direction.TAIL;
        int start = answer.sentenceOf(cue).firstToken();
        int clause = answer.clause(cue);
        int from = cue;
        int words = 0;
        while (from > start
                && words < entry.reach()
                && (back
                        ? !Gaps.hold(answer, from, ';')
                        : answer.clause(from - 1) == clause || isEmbedded(from, cue))) {
            from--;
            words += answer.isWord(from) ? 1 : 0;
            if (back && (stops.get(from) && !isEmbedded(from, cue) || asks(from))) {
                break;
            }
            if (!back) {
                clause = answer.clause(from);
            }
        }
        return from;
    }

    /**
     * Whether a clause that begins at a token is a part of the subject of a verb behind it: "looking whether it is paid is
     * something I skip".
     */
    private boolean isEmbedded(int first, int verb) {
        if (!CueWords.EMBEDDING.has(answer.folded(first))
                || !CueWords.FINITE.has(answer.folded(verb))
                || answer.gapHolds(first, ",;:")) {
            return false;
        }
        for (int i = first + 1; i < verb; i++) {
            String word = answer.folded(i);
            if (CueWords.FINITE.has(word) || word.endsWith("ed")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a token begins an indirect question, which "I couldn't tell you" behind it is about. */
    private boolean asks(int token) {
        return CueWords.QUESTIONS.has(answer.folded(token))
                && token > 0
                && (answer.clauseOf(token).firstToken() == token || Gaps.hold(answer, token, ','));
    }

    /** Whether a clause ends, or a comma or another pause comes, at most so many words after a token. */
    private boolean isTail(int last, int slack) {
        int end = answer.sentenceOf(last).endToken();
        int words = 0;
        for (int i = last; words <= slack; i++) {
            if (i + 1 >= end) {
                return true;
            }
            int next = i + 1;
            if (answer.clause(next) != answer.clause(i) || answer.gapHolds(next, ",?:")) {
                return true;
            }
            words += answer.isWord(next) ? 1 : 0;
        }
        return false;
    }

    /** The beginning of the object that stands before "we do not use"; the cue's own if there is none. */
    private int fronted(Match match, CueList.Entry entry) {
        int first = match.firstToken();
        int start = answer.clauseOf(first).firstToken();
        String opening = answer.folded(start);
        boolean adverbial = CueWords.ADVERBIAL.has(opening)
                || opening.endsWith("ing") && answer.compound(start) < 0 && first - start > 1;
        return adverbial || !isTail(match.lastToken(), entry.slack()) ? first : backward(first, entry);
    }

    /**
     * The beginning of the subject of a verb; the verb's own place if nothing stands there but a pronoun, which another
     * sentence gives its meaning, or an adverbial: "with acks_late no message is lost" is no denial of acks_late.
     */
    private int subject(int verb) {
        int start = answer.clauseOf(verb).firstToken();
        int from = verb;
        while (from > start && !endsBefore(from)) {
            from--;
        }
        if (from == verb
                || CueWords.ADVERBIAL.has(answer.folded(from))
                || CueWords.THINGS.has(answer.folded(verb - 1))) {
            return verb;
        }
        return from == start || CueWords.EMBEDDING.has(answer.folded(from - 1)) ? from : verb;
    }

    /** Whether a verb, a person or a pause stands right before a token, so that no subject goes on before it. */
    private boolean endsBefore(int token) {
        String word = answer.folded(token - 1);
        boolean verb = CueWords.FINITE.has(word) && answer.compound(token - 1) < 0;
        return verb || CueWords.SUBJECTS.has(word) || answer.gapHolds(token, ",;:(");
    }

    private int restOfCompound(int part) {
        int compound = answer.compound(part);
        int end = part;
        while (end + 1 < answer.tokenCount() && compound >= 0 && answer.compound(end + 1) == compound) {
            end++;
        }
        boolean free =
                end == part && end + 1 < answer.tokenCount() && answer.sentence(end + 1) == answer.sentence(part);
        return free ? end + 1 : end;
    }

    /** The question that a cue's sentence answers, or the sentence before it; null if it does not. */
    private Sentence answered(Match match, CueList.Entry entry) {
        Sentence sentence = answer.sentenceOf(match.firstToken());
        boolean previous = entry.direction() == CueList.Direction.PREVIOUS;
        boolean anywhere = entry.slack() == CueList.Entry.ANY_SLACK;
        int before = match.firstToken() - sentence.firstToken();
        if (sentence.index() == 0 || before > (previous || anywhere ? 0 : BEFORE_ANSWER)) {
            return null;
        }
        Sentence reached = answer.sentences().get(sentence.index() - 1);
        boolean counts;
        if (previous) {
            counts = reached.block() == sentence.block() && (anywhere || isTail(match.lastToken(), entry.slack()));
        } else {
            boolean open = anywhere || !asksForMore(reached);
            counts = isQuestion(reached) && (open || isTail(match.lastToken(), entry.slack()));
        }
        return counts ? reached : null;
    }

    /** Whether a sentence ends with a question mark, or with an ellipsis. */
    private boolean isQuestion(Sentence sentence) {
        String text = answer.text();
        int last = sentence.end() - 1;
        return sentence.end() > sentence.start()
                && ("?\u2026".indexOf(text.charAt(last)) >= 0
                        || text.charAt(last) == '.' && text.startsWith("...", last - 2));
    }

    /** Whether a question opens with "why" or the like, so that a "not" in its answer need not be a no. */
    private boolean asksForMore(Sentence question) {
        int first = question.firstToken();
        return first < question.endToken() && CueWords.QUESTIONS.has(answer.folded(first));
    }
}
