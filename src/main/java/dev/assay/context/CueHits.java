package dev.assay.context;

import dev.assay.match.Match;
import dev.assay.text.Answer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * The cues that stand in one answer, each with the tokens that it reaches. Pseudo cues, fixed phrases, parts of
 * identifiers, code that is no comment, and cues that are only a part of a longer one have been taken out. Lives for
 * one call.
 *
 * <p>Linear in the text, since a sentence is bounded: a cue is looked for among those of the match's sentence, and a
 * lead, which reaches over sentences, as the one that is open there.
 */
final class CueHits {

    private static final Comparator<Placed> BY_PLACE = Comparator.comparingInt(
                    (Placed placed) -> placed.match().firstToken())
            .thenComparingInt(placed -> placed.match().lastToken());

    private final Answer answer;
    private final CueMarks marks;

    /** The cues that reach something in one sentence alone, by that sentence, then by place. */
    private final Placed[] placed;

    /** For each sentence the place of the first cue that reaches something in it. */
    private final int[] starts;

    /** For each sentence the innermost lead above it. */
    private final Placed[] leads;

    /**
     * Places cues.
     *
     * @param matches of the cues' patterns
     * @param filter knows the fixed phrases
     */
    CueHits(Answer answer, CueList cues, List<Match> matches, CueFilter filter) {
        this.answer = answer;
        this.marks = new CueMarks(answer, this::isDenied);
        this.leads = new Placed[answer.sentences().size()];
        this.starts = new int[leads.length + 1];
        List<Placed> kept = new Longest(place(cues, matches, filter), answer.tokenCount()).kept();
        this.placed = bySentence(kept);
    }

    private List<Placed> place(CueList cues, List<Match> matches, CueFilter filter) {
        for (Match match : matches) {
            if (cues.entry(match).kind() == CueKind.NONE) {
                filter.block(match);
            }
        }
        Placement placement = new Placement(answer, stops(cues, matches, filter));
        List<Placed> found = new ArrayList<>();
        for (Match match : matches) {
            CueList.Entry entry = cues.entry(match);
            if (!filter.isCue(match, entry)) {
                continue;
            }
            switch (entry.kind()) {
                case TURN -> marks.turn(match);
                case OUTCOME -> marks.outcome(match);
                case WHEN -> marks.condition(match);
                case STOP -> {} // taken before
                default -> {
                    Placed cue = placement.place(match, entry);
                    if (cue != null) {
                        found.add(cue);
                    }
                }
            }
        }
        return found;
    }

    /** Where clauses begin that no cue from before reaches. */
    private BitSet stops(CueList cues, List<Match> matches, CueFilter filter) {
        BitSet stops = new BitSet(answer.tokenCount());
        for (Match match : matches) {
            CueList.Entry entry = cues.entry(match);
            int first = match.firstToken();
            if (entry.kind() == CueKind.STOP
                    && answer.clauseOf(first).firstToken() == first
                    && filter.isCue(match, entry)) {
                stops.set(first);
            }
        }
        return stops;
    }

    /** Sorts cues by the sentence that they reach something in, and opens the leads that go beyond theirs. */
    private Placed[] bySentence(List<Placed> cues) {
        int[] sentences = new int[cues.size()];
        for (int i = 0; i < sentences.length; i++) {
            sentences[i] = sentence(cues.get(i));
            if (sentences[i] >= 0) {
                starts[sentences[i] + 1]++;
            }
        }
        for (int i = 0; i < leads.length; i++) {
            starts[i + 1] += starts[i];
        }
        Placed[] sorted = new Placed[starts[leads.length]];
        int[] next = starts.clone();
        for (int i = 0; i < sentences.length; i++) {
            if (sentences[i] >= 0) {
                sorted[next[sentences[i]]++] = cues.get(i);
            }
        }
        for (int i = 0; i < leads.length; i++) {
            if (starts[i + 1] - starts[i] > 1) {
                Arrays.sort(sorted, starts[i], starts[i + 1], BY_PLACE);
            }
        }
        return sorted;
    }

    /** The sentence that a cue reaches something in; for a lead that goes beyond its own -1, and it is opened. */
    private int sentence(Placed cue) {
        int own = answer.sentence(cue.match().firstToken());
        return switch (cue.entry().direction()) {
            case LEAD -> {
                int last = answer.sentence(cue.to());
                Arrays.fill(leads, own + 1, Math.max(own, last) + 1, cue);
                yield last == own ? own : -1;
            }
            case ANSWER, PREVIOUS -> own - 1;
            default -> own;
        };
    }

    /** The innermost lead above a sentence, or null. */
    Placed lead(int sentence) {
        return leads[sentence];
    }

    /** The place of the first cue that reaches something in a sentence; that of the next sentence is the end. */
    int start(int sentence) {
        return starts[sentence];
    }

    /** The cue at a place. */
    Placed at(int place) {
        return placed[place];
    }

    /** What tells how cues are meant. */
    CueMarks marks() {
        return marks;
    }

    /** "And nothing breaks" is no bad outcome; "without it everything breaks" is. */
    private boolean isDenied(Match outcome) {
        int sentence = answer.sentence(outcome.firstToken());
        if (leads[sentence] != null && denies(leads[sentence], outcome)) {
            return true;
        }
        for (int i = starts[sentence]; i < starts[sentence + 1]; i++) {
            if (denies(placed[i], outcome)) {
                return true;
            }
        }
        return false;
    }

    private static boolean denies(Placed cue, Match outcome) {
        return cue.kind() == CueKind.NEGATION && !cue.entry().unlessOutcome() && cue.reaches(outcome);
    }
}
