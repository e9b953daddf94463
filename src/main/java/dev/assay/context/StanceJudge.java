package dev.assay.context;

import dev.assay.match.Match;
import dev.assay.text.Answer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Decides what an answer does with a match from the cues that reach it. Lives for one call.
 *
 * <p>A doubt outweighs everything. What is said of others, of the past or of the wrong way is dismissed, and a denial
 * inside that is a statement: "a common mistake is not to check the type" says that the type must be checked. Then
 * come denials, what is only asked, and reservations last.
 */
final class StanceJudge {

    /**
     * A stance and the cue that decided it.
     *
     * @param stance what the answer does with the match
     * @param cue the cue; null where the words themselves decide
     */
    record Verdict(Stance stance, Placed cue) {
        static final Verdict STATED = new Verdict(Stance.STATED, null);
    }

    /** Penn Treebank tags of what opens a clause about what people do or should do. */
    private static final Set<String> HEADS = Set.of("PRP", "VB", "VBP", "VBG", "RB", "MD", "UH");

    /** Directions of cues that judge a sentence when it has been said. */
    private static final Set<CueList.Direction> AFTERWARDS = EnumSet.of(
            CueList.Direction.TAIL, CueList.Direction.BACK, CueList.Direction.PREVIOUS, CueList.Direction.ANSWER);

    private final Answer answer;
    private final CueHits cues;
    private final Conditions conditions;

    StanceJudge(Answer answer, CueHits cues) {
        this.answer = answer;
        this.cues = cues;
        this.conditions = new Conditions(answer);
    }

    Verdict judge(Match match, Aspect aspect) {
        int sentence = answer.sentence(match.firstToken());
        Heard heard = null;
        Placed lead = cues.lead(sentence);
        if (lead != null && lead.reaches(match)) {
            heard = heard(lead, null, match, aspect);
        }
        int end = cues.start(sentence + 1);
        for (int i = cues.start(sentence); i < end; i++) {
            if (cues.at(i).reaches(match)) {
                heard = heard(cues.at(i), heard, match, aspect);
            }
        }
        return heard == null ? Verdict.STATED : verdict(heard, match, aspect);
    }

    /** The cues that count, by what they do: of doubts and dismissals the first, of other kinds the last. */
    private static final class Heard {
        private Placed doubt;
        private Placed question;
        private Placed dismissal;
        private final List<Placed> denials = new ArrayList<>(2);
        private Placed contrast;
        private Placed reversal;
        private Placed hedge;
    }

    /** Adds a cue that reaches the match, if it counts, to what was heard before it; null is nothing. */
    private Heard heard(Placed cue, Heard before, Match match, Aspect aspect) {
        if (!counts(cue, match, aspect)) {
            return before;
        }
        Heard heard = before == null ? new Heard() : before;
        add(cue, heard, match, aspect);
        return heard;
    }

    private void add(Placed cue, Heard heard, Match match, Aspect aspect) {
        switch (cue.kind()) {
            case DOUBT -> {
                if (cue.entry().needs() == CueList.Needs.QUESTION) {
                    heard.question = cue;
                } else if (heard.doubt == null) {
                    heard.doubt = cue;
                }
            }
            case HEDGE -> heard.hedge = cue;
            case REVERSAL -> heard.reversal = cue;
            case CONTRAST -> heard.contrast = cue;
            case NEGATION -> {
                if (!saysWhen(cue, aspect)) {
                    heard.denials.add(cue);
                }
            }
            default -> {
                if (heard.dismissal == null && dismisses(cue, match, aspect)) {
                    heard.dismissal = cue;
                }
            }
        }
    }

    private Verdict verdict(Heard heard, Match match, Aspect aspect) {
        Placed denial = deciding(heard.denials, match);
        boolean claim = aspect == Aspect.CLAIM;
        if (heard.doubt != null) {
            return new Verdict(Stance.DOUBTED, heard.doubt);
        }
        if (heard.reversal != null && claim) {
            boolean onward = heard.reversal.entry().direction() == CueList.Direction.ONWARD;
            boolean reversed = onward && isInside(denial, heard.reversal);
            return reversed ? Verdict.STATED : new Verdict(Stance.DENIED, heard.reversal);
        }
        if (heard.dismissal != null) {
            boolean warning = claim && isInside(denial, heard.dismissal);
            return warning ? Verdict.STATED : new Verdict(Stance.DISMISSED, heard.dismissal);
        }
        if (heard.contrast != null) {
            boolean practice = aspect == Aspect.PRACTICE || isPractice(heard.contrast);
            return new Verdict(practice ? Stance.DISMISSED : Stance.DENIED, heard.contrast);
        }
        if (heard.reversal != null) {
            return new Verdict(Stance.DENIED, heard.reversal);
        }
        if (denial != null) {
            return new Verdict(Stance.DENIED, denial);
        }
        if (heard.question != null) {
            return new Verdict(Stance.DOUBTED, heard.question);
        }
        return heard.hedge != null ? new Verdict(Stance.HEDGED, heard.hedge) : Verdict.STATED;
    }

    /**
     * The last denial before a match's end decides, one behind it only if there is no other, and of these the one that
     * says most; null if there is none. Two of them, one on the other as in "never skip", deny nothing.
     */
    private Placed deciding(List<Placed> denials, Match match) {
        Placed deciding = null;
        for (Placed denial : denials) {
            boolean decides = deciding == null
                    || denial.opens(match)
                    || !deciding.opens(match)
                            && denial.match().wordCount() > deciding.match().wordCount();
            if (decides && !isTurned(denial, denials)) {
                deciding = denial;
            }
        }
        return deciding;
    }

    private boolean isTurned(Placed denial, List<Placed> denials) {
        for (Placed other : denials) {
            if (turns(other, denial) || turns(denial, other)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a denial belongs to what another cue reaches, as in "a mistake is not to check", rather than being judged or
     * added afterwards, as in "we don't check, which is a mistake".
     */
    private static boolean isInside(Placed denial, Placed other) {
        return denial != null
                && !AFTERWARDS.contains(other.entry().direction())
                && other.from() <= denial.match().firstToken()
                && denial.match().lastToken() <= other.to();
    }

    /** Whether a "not" stands right before a verb that denies. */
    private boolean turns(Placed not, Placed verb) {
        int gap = verb.match().firstToken() - not.match().lastToken();
        return gap >= 1
                && gap <= 2
                && not.entry().direction() == CueList.Direction.FORWARD
                && verb.entry().direction() == CueList.Direction.FORWARD
                && CueWords.TURNED.has(answer.folded(verb.match().firstToken()));
    }

    /** Whether what a cue's line asks for holds; that others do something is enough where a practice is concerned. */
    private boolean counts(Placed cue, Match match, Aspect aspect) {
        CueList.Entry entry = cue.entry();
        boolean practice = aspect == Aspect.PRACTICE;
        if (entry.practicesOnly() && !practice) {
            return false;
        }
        if (entry.unlessOutcome() && !practice && cues.marks().isWarning(cue)) {
            return false;
        }
        return practice && cue.kind() == CueKind.ATTRIBUTION || cues.marks().hasNeeds(cue, match);
    }

    private boolean saysWhen(Placed denial, Aspect aspect) {
        return aspect != Aspect.PRACTICE && cues.marks().saysWhen(denial);
    }

    /**
     * Whether a cue takes away what it reaches: a heading does, while an event that was told stays told, and so does what
     * is claimed of the outcome: "when somebody lies for hours the blood can't get there".
     */
    private boolean dismisses(Placed cue, Match match, Aspect aspect) {
        return switch (aspect) {
            case EVENT -> cue.entry().direction() == CueList.Direction.LEAD;
            case CLAIM -> cue.kind() != CueKind.CONDITION || !conditions.isOfOutcome(cue, match);
            case PRACTICE -> true;
        };
    }

    /**
     * Whether the clause that a contrast stands in, or the one after it if it opens one, tells people what to do or says
     * what they do.
     */
    private boolean isPractice(Placed contrast) {
        int cue = contrast.match().firstToken();
        int clause = answer.clauseOf(cue).firstToken();
        boolean opens = cue - clause <= 1 && contrast.to() + 1 < answer.tokenCount();
        int head = opens ? contrast.to() + 1 : clause;
        int sentence = answer.sentence(head);
        if (sentence != answer.sentence(cue)
                || answer.compound(head) >= 0
                || !answer.isWord(head)
                || CueWords.THINGS.has(answer.folded(head))) {
            return false;
        }
        int place = head - answer.sentences().get(sentence).firstToken();
        return HEADS.contains(answer.tags(sentence).get(place));
    }
}
