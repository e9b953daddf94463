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
     * @param runs by answer, those that count, by their first words
     * @param counted which of them others have, too; only these can be shared
     * @param longer how many words longer a passage is than a run
     */
    Sections(long[][] runs, Runs counted, int longer) {
        this.answers = new int[Arrays.stream(runs).mapToInt(Sections::sections).sum()];
        this.signatures = MinHash.empty(answers.length);
        int first = 0;
        for (int answer = 0; answer < runs.length; answer++) {
            int sections = sections(runs[answer]);
            Arrays.fill(answers, first, first + sections, answer);
            for (int i = 0; i < runs[answer].length; i++) {
                long seed = seed(runs[answer], i, counted, longer);
                if (seed != Runs.NONE) {
                    int section = first + (int) ((long) i * sections / runs[answer].length);
                    MinHash.add(seed, signatures, section * MinHash.FUNCTIONS);
                }
            }
            first += sections;
        }
    }

    /** What the signature is made of for a run: itself, it and the one that makes a passage with it, or nothing. */
    private static long seed(long[] runs, int at, Runs counted, int longer) {
        long run = runs[at];
        int owners = run == Runs.NONE ? 0 : counted.owners(run);
        if (owners <= MOST_TOGETHER) {
            return owners > 1 ? run : Runs.NONE;
        }
        long other = at + longer < runs.length ? runs[at + longer] : Runs.NONE;
        return other == Runs.NONE ? Runs.NONE : Hash.mixed(run + Long.rotateLeft(other, 1));
    }

    private static int sections(long[] runs) {
        return (runs.length + WORDS - 1) / WORDS;
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
