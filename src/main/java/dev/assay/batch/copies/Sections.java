package dev.assay.batch.copies;

import java.util.Arrays;

/**
 * Answers in sections of about {@link #WORDS} words, each with the signature of what it may share, so that a passage is
 * as easily found in a long answer as in a short one. Immutable.
 */
final class Sections {

    private static final int WORDS = 128;

    private final int[] answers;
    private final int[] signatures;

    /**
     * Cuts answers into sections.
     *
     * @param runs by answer, those that count, by their first words
     * @param counted which of them others have, too; only these can be shared
     */
    Sections(long[][] runs, Runs counted) {
        this.answers = new int[Arrays.stream(runs).mapToInt(Sections::sections).sum()];
        this.signatures = MinHash.empty(answers.length);
        int first = 0;
        for (int answer = 0; answer < runs.length; answer++) {
            int sections = sections(runs[answer]);
            Arrays.fill(answers, first, first + sections, answer);
            for (int i = 0; i < runs[answer].length; i++) {
                long run = runs[answer][i];
                if (run != Runs.NONE && counted.owners(run) > 1) {
                    int section = first + (int) ((long) i * sections / runs[answer].length);
                    MinHash.add(run, signatures, section * MinHash.FUNCTIONS);
                }
            }
            first += sections;
        }
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
