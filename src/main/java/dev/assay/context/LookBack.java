package dev.assay.context;

import dev.assay.context.Segment.Lead;
import dev.assay.context.SubjectCues.Group;
import java.util.Arrays;
import java.util.List;

/**
 * Names that tell what was said before them: "and for that we have X", "that is X's job"; "if you need a join, use X";
 * "if it needs a filter, it's an X"; "what concerns the set is an X". Lives for one call.
 */
final class LookBack {

    /** How many tokens lead from "that is" to the name. */
    private static final int REACH = 4;

    private final Mentions mentions;
    private final Words words;
    private final Anchors anchors;
    private final int[] links;

    LookBack(Mentions mentions, Anchors anchors, int[] links) {
        this.mentions = mentions;
        this.words = mentions.words();
        this.anchors = anchors;
        this.links = links;
    }

    /** Reads the segment at an index, which names something. */
    void read(List<Segment> segments, int index) {
        Segment naming = segments.get(index);
        int name = anchors.firstIn(naming.from(), naming.to());
        int unnamed = index;
        while (unnamed > 0 && anchors.firstIn(segments.get(unnamed - 1).from(), naming.from()) < 0) {
            unnamed--;
        }
        int from = index;
        if (pointsBack(naming, name)) {
            while (from > unnamed && segments.get(from - 1).lead() != Lead.PRONOUN) {
                from--;
            }
        } else {
            for (int i = index - 1; i >= unnamed && from == index; i--) {
                from = waitsFor(segments, i, index, name) ? i : from;
            }
        }
        if (from < index) {
            Arrays.fill(links, segments.get(from).from(), naming.from(), anchors.at(name));
        }
    }

    /** Whether a segment without a name waits for that of another one. */
    private boolean waitsFor(List<Segment> segments, int index, int naming, int name) {
        Segment waiting = segments.get(index);
        Segment other = segments.get(naming);
        boolean compares = mentions.from(waiting.from()) < mentions.from(waiting.to());
        if (!waiting.waits() || compares || other.coordinated() || other.subordinate()) {
            return false;
        }
        if (waiting.lead() == Lead.FREE) {
            return true;
        }
        boolean begins = index == 0
                || waiting.coordinated()
                || words.gapHolds(waiting.from(), ";:\u2014")
                || words.is(waiting.leadToken(), Group.PURPOSE);
        boolean ofIt = other.lead() == Lead.PRONOUN || waiting.lead() == Lead.PRONOUN;
        return begins && naming == index + 1 && (!ofIt || identifies(other, name));
    }

    /** Whether "it is", "that's" leads to a name. */
    private boolean identifies(Segment segment, int name) {
        int token = segment.leadToken();
        if (segment.lead() != Lead.PRONOUN || name - token > REACH) {
            return false;
        }
        boolean is = words.folded(token).endsWith("'s");
        for (int next = token + 1; next < name; next++) {
            is |= words.is(next, Group.AUXILIARY);
            if (words.is(next, Group.ELSEWHERE)) {
                return false;
            }
        }
        return is;
    }

    /** Whether a segment says of what was said before to which subject it belongs. */
    boolean pointsBack(Segment segment, int name) {
        int lead = segment.leadToken();
        int pointer = segment.lead() == Lead.PREPOSITION ? lead + 1 : lead;
        if (pointer >= name || !(words.is(pointer, Group.DEMONSTRATIVE) || words.is(pointer, Group.RELATIVE))) {
            return false;
        }
        return segment.lead() == Lead.PREPOSITION
                || words.is(pointer, Group.DEMONSTRATIVE) && identifies(segment, name);
    }
}
