package dev.assay.batch.copies;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Two answers beside each other, word by word.
 *
 * @param first the one
 * @param second the other
 * @param candidates how many there are
 * @param settings what makes a finding
 */
record Comparison(Side first, Side second, int candidates, CopySettings settings) {

    /** Pieces with no more words than this between them, in either answer, are of one passage: words were exchanged. */
    private static final int MOST_BETWEEN = 3;

    /**
     * Answers are laid beside each other whose shared words weigh this part of what a finding needs, without regard to
     * passages. Words of a passage weigh what they do on its average, which may be a little more than each by itself.
     */
    private static final double WORTH_LAYING = 0.8;

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
            return Math.min(1, (double) sharedWords / Math.min(firstWords, secondWords));
        }
    }

    /** What they share, if it is more than chance. */
    Optional<Overlap> overlap() {
        Side.Shared shared = first.shared(second);
        int length = settings.shingle();
        // So many words at least need so many runs, as each of these has only this many words.
        if (shared.different() * length < settings.fewestWords()
                || weight(shared.places()) < WORTH_LAYING * settings.fewestWords()) {
            return Optional.empty();
        }
        List<Tile> tiles = Tiling.of(first, second, length);
        Passages passages = passages(tiles);
        int firstWords = first.countingWords(length);
        int secondWords = second.countingWords(length);
        double share = (double) passages.words() / Math.min(firstWords, secondWords);
        // Of a long answer more is shared by chance: a part needs up to half as many words again as a whole answer.
        if (share < settings.fewestShare()
                || passages.weight() < settings.fewestWords() * (1.5 - Math.min(1, share) / 2)) {
            return Optional.empty();
        }
        return Optional.of(new Overlap(
                tiles.stream().mapToInt(this::countingWords).sum(),
                firstWords,
                secondWords,
                (double) shared.different() / (first.differentRuns() + second.differentRuns() - shared.different()),
                tiles.stream().map(this::span).toList()));
    }

    /** What the shared words weigh, each by the run that it is in and in whatever pieces. */
    private double weight(BitSet places) {
        double weight = 0;
        int end = 0;
        for (int i = places.nextSetBit(0); i >= 0; i = places.nextSetBit(i + 1)) {
            int words = i + settings.shingle() - Math.max(i, end);
            weight += words * settings.weight(first.owners()[i], candidates);
            end = i + settings.shingle();
        }
        return weight;
    }

    /** How many shared words stand in passages, and how much they weigh. */
    private record Passages(int words, double weight) {}

    private Passages passages(List<Tile> tiles) {
        int words = 0;
        double weight = 0;
        int begin = 0;
        for (int i = 0; i < tiles.size(); i++) {
            if (i + 1 == tiles.size() || !goesOn(tiles.get(i), tiles.get(i + 1))) {
                List<Tile> passage = tiles.subList(begin, i + 1);
                int own = passage.stream().mapToInt(this::countingWords).sum();
                if (own >= settings.passageWords()) {
                    words += own;
                    weight += own * settings.weight(owners(passage), candidates);
                }
                begin = i + 1;
            }
        }
        return new Passages(words, weight);
    }

    private static boolean goesOn(Tile tile, Tile next) {
        int inSecond = next.second() - tile.secondEnd();
        return next.first() - tile.firstEnd() <= MOST_BETWEEN && inSecond >= 0 && inSecond <= MOST_BETWEEN;
    }

    private int countingWords(Tile tile) {
        return first.countingWords(tile.first(), tile.firstEnd(), settings.shingle());
    }

    /** How many candidates have a passage, on the average of its runs. */
    private double owners(List<Tile> passage) {
        long owners = 0;
        int runs = 0;
        for (Tile tile : passage) {
            for (int i = tile.first(); i + settings.shingle() <= tile.firstEnd(); i++) {
                if (first.runs()[i] != Runs.NONE) {
                    owners += first.owners()[i];
                    runs++;
                }
            }
        }
        return (double) owners / runs;
    }

    private SharedSpan span(Tile tile) {
        return new SharedSpan(
                first.words().span(tile.first(), tile.firstEnd()),
                second.words().span(tile.second(), tile.secondEnd()),
                tile.length());
    }
}
