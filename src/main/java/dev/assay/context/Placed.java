package dev.assay.context;

import dev.assay.match.Match;
import dev.assay.text.Answer;

/**
 * A cue where it stands.
 *
 * @param match its words
 * @param own those of them that deny or doubt, which a pattern may ask for itself
 * @param entry what it means
 * @param from first token that it reaches
 * @param to last token that it reaches, included; less than {@code from} if it reaches none
 */
record Placed(Match match, int[] own, CueList.Entry entry, int from, int to) {

    /** Whether it reaches anything at all. */
    boolean reachesAny() {
        return from <= to;
    }

    /** Its words, as a finding shows them. */
    Cue cue(Answer answer) {
        return Cue.of(answer, match.firstToken(), match.lastToken(), kind().id());
    }

    CueKind kind() {
        return entry.kind();
    }

    /** Whether its words stand before a match's last one, rather than behind. */
    boolean opens(Match found) {
        return match.firstToken() <= found.lastToken() && entry.direction() != CueList.Direction.BACKWARD;
    }

    /**
     * Whether it reaches a match; a match that asks for the cue's own words keeps them, except those of a condition:
     * "adding a default locks the table" is one itself. A denial or a doubt of one of
     * its words is one of the match; what dismisses or turns back has to reach all of it.
     */
    boolean reaches(Match found) {
        if (kind() == CueKind.CONDITION) {
            return match.firstToken() <= found.firstToken() && found.lastToken() <= to;
        }
        if (from > found.lastToken() || to < found.firstToken() || keeps(found)) {
            return false;
        }
        return switch (entry.direction()) {
            case BACKWARD, FRONTED -> endsIn(found) || isInside(found) && !dismisses() && touches(found);
            case BACK, TAIL, ANSWER, PREVIOUS -> found.lastToken() <= to && found.firstToken() >= from;
            case WITHIN -> holds(found);
            case FORWARD, ONWARD, LEAD, PART -> dismisses() ? holds(found) : touches(found);
        };
    }

    private boolean dismisses() {
        return kind().stance().filter(Stance.DISMISSED::equals).isPresent();
    }

    /** Whether a match asks for the cue's own words: for any of a denial, for all of a doubt. */
    private boolean keeps(Match found) {
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

    /** Whether its own words stand between those of a match. */
    private boolean isInside(Match found) {
        return found.firstToken() < match.firstToken() && match.lastToken() < found.lastToken();
    }

    private boolean touches(Match found) {
        for (int word : found.words()) {
            if (from <= word && word <= to) {
                return true;
            }
        }
        return false;
    }
}
