package dev.assay.batch.copies;

import java.util.Arrays;

/**
 * Answers in sections of about {@link #WORDS} words, each with the signature of what it may share, so that a passage is
 * as easily found in a long answer as in a short one. Immutable.
 */
final class Sections {

    private static final int WORDS = 128;

    /**
     * What no more candidates have than this brings their answers together, whatever stands beside it. What more have does
     * only as a part of a whole passage: the small change of a question makes the more pairs, the more candidates there
     * are, while a passage that went round is as rare as before.
     */
    private static final int MOST_TOGETHER = 12;

    private final int[] answers;
    private final int[] signatures;

    /**
     * Cuts answers into sections.
     *
     * @param sides the answers, with the runs that count; only those that others have, too, can be shared
     * @param longer how many words longer a passage is than a run
     */
    Sections(Side[] sides, int longer) {
        this.answers = new int[Arrays.stream(sides).mapToInt(Sections::sections).sum()];
        this.signatures = MinHash.empty(answers.length);
        int first = 0;
        for (int answer = 0; answer < sides.length; answer++) {
            int sections = sections(sides[answer]);
            Arrays.fill(answers, first, first + sections, answer);
            int length = sides[answer].runs().length;
            for (int i = 0; i < length; i++) {
                long seed = seed(sides[answer], i, longer);
                if (seed != Runs.NONE) {
                    int section = first + (int) ((long) i * sections / length);
                    MinHash.add(seed, signatures, section * MinHash.FUNCTIONS);
                }
            }
            first += sections;
        }
    }

    /** What the signature is made of for a run: itself, it and the one that makes a passage with it, or nothing. */
    private static long seed(Side side, int at, int longer) {
        long run = side.runs()[at];
        int owners = side.owners()[at];
        if (owners <= MOST_TOGETHER) {
            return owners > 1 ? run : Runs.NONE;
        }
        long other = at + longer < side.runs().length ? side.runs()[at + longer] : Runs.NONE;
        return other == Runs.NONE ? Runs.NONE : Hash.mixed(run + Long.rotateLeft(other, 1));
    }

    private static int sections(Side side) {
        return (side.runs().length + WORDS - 1) / WORDS;
    }

    int count() {
        return answers.length;
    }

    /** The answer that a section is of; rises with the sections. */
    int answer(int section) {
        return answers[section];
    }

    /** The signatures of all sections, one behind the other. */
    int[] signatures() {
        return signatures;
    }
}
