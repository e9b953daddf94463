package dev.assay.context;

import dev.assay.match.Match;
import dev.assay.text.Answer;
import java.util.Optional;

/** A cue where it stands, with the tokens that it reaches. Lives for one call. */
final class Placed {

    private final Answer answer;
    private final Match match;
    private final CueList.Entry entry;
    private final int from;
    private final int to;

    /** What findings show of it; made when first asked for. */
    private Optional<Cue> cue = Optional.empty();

    /** The words that a pattern may ask for itself; looked for when first asked for. */
    private int[] own;

    /**
     * Places a cue that reaches something.
     *
     * @param match its words
     * @param entry what it means
     * @param from first token that it reaches
     * @param to last token that it reaches, included
     */
    Placed(Answer answer, Match match, CueList.Entry entry, int from, int to) {
        this.answer = answer;
        this.match = match;
        this.entry = entry;
        this.from = from;
        this.to = to;
    }

    Match match() {
        return match;
    }

    CueList.Entry entry() {
        return entry;
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }

    CueKind kind() {
        return entry.kind();
    }

    /** Its words, as a finding shows them; never empty. */
    Optional<Cue> cue() {
        if (cue.isEmpty()) {
            cue = Optional.of(Cue.of(answer, match.firstToken(), match.lastToken(), kind().id()));
        }
        return cue;
    }

    /** Whether its words stand before a match's last one, rather than behind. */
    boolean opens(Match found) {
        return match.firstToken() <= found.lastToken() && entry.direction() != CueList.Direction.BACKWARD;
    }

    /**
     * Whether it reaches a match; a match that asks for the cue's own words keeps them, except those of a condition:
     * "adding a default locks the table" is one itself. A denial or a doubt of one of
     * its words is one of the match; what dismisses or turns back has to reach all of it, or what stands before and behind
     * it would be taken together.
     */
    boolean reaches(Match found) {
        if (kind() == CueKind.CONDITION) {
            return match.firstToken() <= found.firstToken() && found.lastToken() <= to;
        }
        if (from > found.lastToken() || to < found.firstToken()) {
            return false;
        }
        boolean within =
                switch (entry.direction()) {
                    case BACKWARD, FRONTED -> endsIn(found) || isInside(found) && !kind().dismisses() && touches(found);
                    case BACK, TAIL ->
                        holds(found)
                                || from <= found.firstToken()
                                        && (kind().dismisses() ? isInside(found) : runsInto(found));
                    case SUBJECT, ANSWER, PREVIOUS, WITHIN -> holds(found);
                    case FORWARD, ONWARD, LEAD, PART -> kind().dismisses() ? holds(found) : touches(found);
                };
        return within && !keeps(found);
    }

    /** Whether a match asks for the cue's own words: for any of a denial, for all of a doubt. */
    private boolean keeps(Match found) {
        if (found.lastToken() < match.firstToken() || match.lastToken() < found.firstToken()) {
            return false;
        }
        if (own == null) {
            own = kind() == CueKind.DOUBT ? match.words() : OwnWords.of(answer, match);
        }
        int used = 0;
        for (int word : own) {
            used += found.uses(word) ? 1 : 0;
        }
        return kind() == CueKind.DOUBT ? used == own.length : used > 0;
    }

    /** Whether a match lies in its reach; words before the cue that the match begins with do not count. */
    private boolean holds(Match found) {
        return found.lastToken() <= to && found.firstToken() >= from;
    }

    /** Whether a match ends in its reach, or in its own words. */
    private boolean endsIn(Match found) {
        return from <= found.lastToken() && found.lastToken() <= match.lastToken() && found.firstToken() <= to;
    }

    /** Whether a match that begins before its own words ends in them; if it denies, also behind them. */
    private boolean runsInto(Match found) {
        return found.firstToken() < match.firstToken()
                && match.firstToken() <= found.lastToken()
                && (kind() == CueKind.NEGATION || found.lastToken() <= match.lastToken());
    }

    /** Whether its own words stand between those of a match. */
    private boolean isInside(Match found) {
        return found.firstToken() < match.firstToken() && match.lastToken() < found.lastToken();
    }

    private boolean touches(Match found) {
        for (int i = 0; i < found.wordCount(); i++) {
            if (from <= found.word(i) && found.word(i) <= to) {
                return true;
            }
        }
        return false;
    }
}
