package dev.assay.context;

import dev.assay.match.Match;
import java.util.ArrayList;
import java.util.List;

/**
 * Of cues that share words the longest: "I don't know" is a doubt, and the "don't" in it no negation. Cues of one kind
 * that reach in different directions do not stand in each other's way, nor do one that looks ahead and one that looks
 * back: in "I don't do that in chunks" the first denies the chunks, whatever "don't do that" says of what came before.
 */
final class Longest {

    private final List<Placed> cues;

    /** For each token the longest cue that it is a word of. */
    private final Placed[] byToken;

    /**
     * Takes cues.
     *
     * @param tokens the number of tokens in their answer
     */
    Longest(List<Placed> cues, int tokens) {
        this.cues = cues;
        this.byToken = new Placed[tokens];
        for (Placed cue : cues) {
            Match match = cue.match();
            for (int i = 0; i < match.wordCount(); i++) {
                Placed other = byToken[match.word(i)];
                if (other == null || match.wordCount() > other.match().wordCount()) {
                    byToken[match.word(i)] = cue;
                }
            }
        }
    }

    List<Placed> kept() {
        List<Placed> kept = new ArrayList<>(cues.size());
        for (Placed cue : cues) {
            if (!isPart(cue)) {
                kept.add(cue);
            }
        }
        return kept;
    }

    /** Whether every word of a cue belongs to one longer cue of another kind, or of its own kind and direction. */
    private boolean isPart(Placed cue) {
        Match match = cue.match();
        Placed whole = byToken[match.firstToken()];
        if (whole.match().wordCount() <= match.wordCount()) {
            return false;
        }
        boolean apart = whole.kind() == cue.kind()
                        && whole.entry().direction() != cue.entry().direction()
                || looksAhead(cue) != looksAhead(whole);
        if (apart || yields(whole, cue)) {
            return false;
        }
        for (int i = 0; i < match.wordCount(); i++) {
            if (byToken[match.word(i)] != whole) {
                return false;
            }
        }
        return true;
    }

    private static boolean looksAhead(Placed cue) {
        return cue.to() > cue.match().firstToken();
    }

    /** What counts under a condition only takes nothing away from what counts in any case. */
    private static boolean yields(Placed whole, Placed cue) {
        return whole.kind() != cue.kind()
                && (whole.entry().needs() != CueList.Needs.NOTHING
                        || whole.entry().practicesOnly());
    }
}
