package dev.assay.context;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Of cues that share words the longest: "I don't know" is a doubt, and the "don't" in it no negation. Cues of one kind
 * that reach in different directions do not stand in each other's way, nor do one that looks ahead and one that looks
 * back: in "I don't do that in chunks" the first denies the chunks, whatever "don't do that" says of what came before.
 */
final class Longest {

    private final List<Placed> cues;
    private final Map<Integer, Placed> byToken = new HashMap<>();

    Longest(List<Placed> cues) {
        this.cues = cues;
        for (Placed cue : cues) {
            for (int word : cue.match().words()) {
                byToken.merge(word, cue, (one, other) -> length(other) > length(one) ? other : one);
            }
        }
    }

    private static int length(Placed cue) {
        return cue.match().words().length;
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
        Placed whole = byToken.get(cue.match().firstToken());
        boolean apart = whole.kind() == cue.kind()
                        && whole.entry().direction() != cue.entry().direction()
                || looksAhead(cue) != looksAhead(whole);
        if (length(whole) <= length(cue) || apart || yields(whole, cue)) {
            return false;
        }
        for (int word : cue.match().words()) {
            if (byToken.get(word) != whole) {
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
