package dev.assay.context;

import dev.assay.match.Match;
import dev.assay.text.Answer;
import dev.assay.text.Sentence;
import dev.assay.text.Token;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/** Works out which tokens of one answer a cue reaches. Lives for one call. */
final class Placement {

    /** What opens a clause whose first noun is no object. */
    private static final Set<String> ADVERBIAL = CueList.ENGLISH.words("adverbial");

    /** What an indirect question begins with. */
    private static final Set<String> QUESTIONS = CueList.ENGLISH.words("questions");

    /** What denies by itself. */
    private static final Set<String> NEGATIONS = CueList.ENGLISH.words("negations");

    /** What says little by itself. */
    private static final Set<String> LIGHT = CueList.ENGLISH.words("light");

    /** What opens a noun phrase or a clause of its own. */
    private static final Set<String> OPENERS = CueList.ENGLISH.words("openers");

    /** What binds such a word to what stands before. */
    private static final Set<String> JOINS = CueList.ENGLISH.words("joins");

    /** What begins a clause inside a subject. */
    private static final Set<String> EMBEDDING = CueList.ENGLISH.words("embedding");

    /** Verbs that surely have a subject. */
    private static final Set<String> FINITE = CueList.ENGLISH.words("finite");

    /** How many words may stand before the one that says no. */
    private static final int BEFORE_ANSWER = 2;

    /** Tokens from the first to the last, included. */
    private record Reach(int from, int to) {
        static Reach none(int at) {
            return new Reach(at, at - 1);
        }

        boolean isNone() {
            return from > to;
        }
    }

    private final Answer answer;
    private final List<Token> tokens;
    private final BitSet stops;
    private final Quotations quotations;
    private final LeadReach leads;

    /** @param stops tokens that begin what no cue from before reaches */
    Placement(Answer answer, BitSet stops) {
        this.answer = answer;
        this.tokens = answer.tokens();
        this.stops = stops;
        this.quotations = Quotations.in(answer);
        this.leads = new LeadReach(answer);
    }

    Placed place(Match match, CueList.Entry entry) {
        int first = match.firstToken();
        int last = match.lastToken();
        Reach reach = Reach.none(first);
        if (!entry.opening() || first - answer.clauseOf(first).firstToken() <= 1) {
            reach = switch (entry.direction()) {
                case FORWARD, ONWARD -> new Reach(last + 1, forward(last, entry));
                case BACKWARD, BACK -> new Reach(backward(first, entry), first - 1);
                case TAIL -> isTail(last, entry.slack()) ? new Reach(backward(first, entry), first - 1) : reach;
                case FRONTED -> new Reach(fronted(match, entry), first - 1);
                case WITHIN -> new Reach(first + 1, last - 1);
                case PART -> new Reach(last + 1, restOfCompound(last));
                case LEAD -> new Reach(last + 1, leads.end(match));
                case ANSWER, PREVIOUS -> answering(match, entry);
            };
        }
        boolean whole = reach.isNone() || entry.kind() == CueKind.DOUBT;
        int[] own = whole ? match.words() : own(match);
        return new Placed(match, own, entry, reach.from, reach.to);
    }

    /** The words of a cue that deny; if none does by itself, those that say more than "it is". */
    private int[] own(Match match) {
        int[] words = match.words();
        int[] denying =
                Arrays.stream(words).filter(word -> denies(tokens.get(word))).toArray();
        if (denying.length > 0) {
            return denying;
        }
        int[] heavy = Arrays.stream(words)
                .filter(word -> !LIGHT.contains(tokens.get(word).folded()))
                .toArray();
        return heavy.length > 0 ? heavy : words;
    }

    /** Whether a word denies by itself. */
    private static boolean denies(Token token) {
        return NEGATIONS.contains(token.folded()) || token.folded().endsWith("n't");
    }

    private int forward(int cue, CueList.Entry entry) {
        boolean onward = entry.direction() == CueList.Direction.ONWARD;
        int end = quotations.end(cue, answer.sentenceOf(cue).endToken());
        int clause = tokens.get(cue).clause();
        int to = cue;
        int words = 0;
        while (to + 1 < end && words < entry.reach()) {
            Token next = tokens.get(to + 1);
            boolean leaves =
                    onward ? words > 0 && (stops.get(to + 1) || answer.gapHolds(to + 1, ";")) : next.clause() != clause;
            boolean comma = entry.toComma() && answer.gapHolds(to + 1, ",");
            if (leaves || comma || entry.nounPhrase() && words > 0 && opensAnew(to + 1)) {
                break;
            }
            to++;
            words += next.isWord() ? 1 : 0;
        }
        return to;
    }

    /** Whether a pronoun or a noun phrase begins that nothing binds to what stands before, or the verb of a clause. */
    private boolean opensAnew(int token) {
        String word = tokens.get(token).folded();
        String before = tokens.get(token - 1).folded();
        boolean bound = JOINS.contains(before) || before.endsWith("ing");
        return FINITE.contains(word) || OPENERS.contains(word) && !bound;
    }

    private int backward(int cue, CueList.Entry entry) {
        boolean back = entry.direction() == CueList.Direction.BACK || entry.direction() == CueList.Direction.TAIL;
        int start = answer.sentenceOf(cue).firstToken();
        int clause = tokens.get(cue).clause();
        int from = cue;
        int words = 0;
        while (from > start
                && words < entry.reach()
                && (back
                        ? !answer.gapHolds(from, ";")
                        : tokens.get(from - 1).clause() == clause || isEmbedded(from, cue))) {
            from--;
            words += tokens.get(from).isWord() ? 1 : 0;
            if (back && (stops.get(from) || asks(from))) {
                break;
            }
            if (!back) {
                clause = tokens.get(from).clause();
            }
        }
        return from;
    }

    /**
     * Whether a clause that begins at a token is a part of the subject of a verb behind it: "looking whether it is paid is
     * something I skip".
     */
    private boolean isEmbedded(int first, int verb) {
        if (!EMBEDDING.contains(tokens.get(first).folded())
                || !FINITE.contains(tokens.get(verb).folded())
                || answer.gapHolds(first, ",;:")) {
            return false;
        }
        for (int i = first + 1; i < verb; i++) {
            String word = tokens.get(i).folded();
            if (FINITE.contains(word) || word.endsWith("ed")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a token begins an indirect question, which "I couldn't tell you" behind it is about. */
    private boolean asks(int token) {
        return QUESTIONS.contains(tokens.get(token).folded())
                && token > 0
                && (answer.clauseOf(token).firstToken() == token || answer.gapHolds(token, ","));
    }

    /** Whether a clause ends, or a comma or another pause comes, at most so many words after a token. */
    private boolean isTail(int last, int slack) {
        int end = answer.sentenceOf(last).endToken();
        int words = 0;
        for (int i = last; words <= slack; i++) {
            if (i + 1 >= end) {
                return true;
            }
            Token token = tokens.get(i);
            Token next = tokens.get(i + 1);
            if (next.clause() != token.clause() || answer.gapHolds(i + 1, ",?")) {
                return true;
            }
            words += next.isWord() ? 1 : 0;
        }
        return false;
    }

    /** The beginning of the object that stands before "we do not use"; the cue's own if there is none. */
    private int fronted(Match match, CueList.Entry entry) {
        int first = match.firstToken();
        int start = answer.clauseOf(first).firstToken();
        boolean adverbial = ADVERBIAL.contains(tokens.get(start).folded())
                || tokens.get(start).folded().endsWith("ing")
                        && tokens.get(start).compound() < 0
                        && first - start > 1;
        return adverbial || !isTail(match.lastToken(), entry.slack()) ? first : backward(first, entry);
    }

    private int restOfCompound(int part) {
        Token token = tokens.get(part);
        int end = part;
        while (end + 1 < tokens.size()
                && token.compound() >= 0
                && tokens.get(end + 1).compound() == token.compound()) {
            end++;
        }
        boolean free =
                end == part && end + 1 < tokens.size() && tokens.get(end + 1).sentence() == token.sentence();
        return free ? end + 1 : end;
    }

    /** The question that a cue's sentence answers, or the sentence before it. */
    private Reach answering(Match match, CueList.Entry entry) {
        Sentence sentence = answer.sentenceOf(match.firstToken());
        Reach none = Reach.none(match.firstToken());
        boolean previous = entry.direction() == CueList.Direction.PREVIOUS;
        boolean anywhere = entry.slack() == CueList.Entry.ANY_SLACK;
        int before = match.firstToken() - sentence.firstToken();
        if (sentence.index() == 0 || before > (previous || anywhere ? 0 : BEFORE_ANSWER)) {
            return none;
        }
        Sentence reached = answer.sentences().get(sentence.index() - 1);
        boolean counts;
        if (previous) {
            counts = reached.block() == sentence.block() && (anywhere || isTail(match.lastToken(), entry.slack()));
        } else {
            boolean open = anywhere || !asksForMore(reached);
            counts = isQuestion(reached) && (open || isTail(match.lastToken(), entry.slack()));
        }
        return counts ? new Reach(reached.firstToken(), reached.endToken() - 1) : none;
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
        return first < question.endToken()
                && QUESTIONS.contains(tokens.get(first).folded());
    }
}
