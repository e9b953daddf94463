package dev.assay.study.suggestion;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;

/**
 * Which answers are held out together: people are put into folds by the CRC-32 of their names, so that the folds are the
 * same in every run and the answers of one person never stand on both sides.
 */
public final class Folds {

    private final int[] foldOf;
    private final int count;

    private Folds(int[] foldOf, int count) {
        this.foldOf = foldOf;
        this.count = count;
    }

    /** Puts the people who wrote some answers into folds. */
    public static Folds of(List<GradedAnswer> answers, int count) {
        int[] foldOf =
                answers.stream().mapToInt(one -> fold(one.candidate(), count)).toArray();
        return new Folds(foldOf, count);
    }

    private static int fold(String candidate, int count) {
        CRC32 hash = new CRC32();
        hash.update(candidate.getBytes(StandardCharsets.UTF_8));
        return (int) (hash.getValue() % count);
    }

    /** How many folds there are. */
    public int count() {
        return count;
    }

    /** Whether an answer is held out while proposals are made for this fold. */
    public boolean heldOut(int answer, int fold) {
        return foldOf[answer] == fold;
    }

    /** The fold in which an answer is held out. */
    int of(int answer) {
        return foldOf[answer];
    }
}
