package dev.assay.batch.copies;

import dev.assay.text.Span;
import java.util.List;
import java.util.Optional;

/** Two answers beside each other, word by word. */
record Comparison(Side first, Side second) {

    /** Pieces with no more words than this between them, in either answer, are of one passage: a word was exchanged. */
    private static final int MOST_BETWEEN = 3;

    /**
     * One of the answers.
     *
     * @param words its words
     * @param runs its runs that count, by their first words
     * @param distinct the different ones of them, sorted
     */
    record Side(Words words, long[] runs, long[] distinct) {

        static Side of(Words words, long[] runs) {
            return new Side(words, runs, Runs.distinct(runs));
        }

        int counting(int length) {
            return Comparison.counting(runs, 0, runs.length, length);
        }
    }

    /**
     * What the answers share.
     *
     * @param sharedWords how many of the shared words count
     * @param firstWords how many words of the first count
     * @param secondWords how many words of the second count
     * @param resemblance the share of the runs of either that both have
     * @param spans where the shared words stand
     */
    record Overlap(int sharedWords, int firstWords, int secondWords, double resemblance, List<SharedSpan> spans) {

        double containment() {
            return Math.min(1, (double) sharedWords / Math.max(1, Math.min(firstWords, secondWords)));
        }
    }

    /** What they share, if it is more than chance. */
    Optional<Overlap> overlap(CopySettings settings) {
        int shared = sharedRuns();
        int length = settings.shingle();
        // Each shared run adds a word to a piece, and the first one of a piece all its words; so many words need some.
        if (shared * length < settings.fewestWords()) {
            return Optional.empty();
        }
        List<Tile> tiles = Tiling.of(first.words(), first.runs(), second.words(), second.runs(), length);
        int ownWords = first.counting(length);
        int otherWords = second.counting(length);
        double fewest = Math.max(settings.fewestWords(), settings.fewestShare() * Math.min(ownWords, otherWords));
        if (wordsInPassages(tiles, length, settings.passageWords()) < fewest) {
            return Optional.empty();
        }
        int words = tiles.stream().mapToInt(tile -> weight(tile, length)).sum();
        int either = first.distinct().length + second.distinct().length - shared;
        return Optional.of(new Overlap(
                words,
                ownWords,
                otherWords,
                (double) shared / either,
                tiles.stream().map(this::span).toList()));
    }

    private int sharedRuns() {
        long[] own = first.distinct();
        long[] other = second.distinct();
        int shared = 0;
        for (int i = 0, j = 0; i < own.length && j < other.length; ) {
            int order = Long.compare(own[i], other[j]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return shared;
    }

    private int wordsInPassages(List<Tile> tiles, int length, int smallest) {
        int all = 0;
        int passage = 0;
        for (int i = 0; i < tiles.size(); i++) {
            passage += weight(tiles.get(i), length);
            if (i + 1 == tiles.size() || !goesOn(tiles.get(i), tiles.get(i + 1))) {
                all += passage >= smallest ? passage : 0;
                passage = 0;
            }
        }
        return all;
    }

    private static boolean goesOn(Tile tile, Tile next) {
        int inSecond = next.second() - tile.secondEnd();
        return next.first() - tile.firstEnd() <= MOST_BETWEEN && inSecond >= 0 && inSecond <= MOST_BETWEEN;
    }

    private int weight(Tile tile, int length) {
        return counting(first.runs(), tile.first(), tile.firstEnd(), length);
    }

    /** How many words between two places stand in a run that counts and does not reach over these. */
    private static int counting(long[] runs, int from, int to, int length) {
        int words = 0;
        int counted = from;
        for (int i = from; i + length <= to; i++) {
            if (runs[i] != Runs.NONE) {
                words += i + length - Math.max(i, counted);
                counted = i + length;
            }
        }
        return words;
    }

    private SharedSpan span(Tile tile) {
        return new SharedSpan(
                new Span(first.words().starts()[tile.first()], first.words().ends()[tile.firstEnd() - 1]),
                new Span(second.words().starts()[tile.second()], second.words().ends()[tile.secondEnd() - 1]),
                tile.length());
    }
}
