package dev.assay.batch.copies;

import java.util.List;
import java.util.Optional;

/**
 * Two answers beside each other, word by word.
 *
 * @param first the one
 * @param second the other
 * @param all who has the runs of words that they share
 * @param settings what makes a finding
 */
record Comparison(Side first, Side second, Runs all, CopySettings settings) {

    /** Pieces with no more words than this between them, in either answer, are of one passage: words were exchanged. */
    private static final int MOST_BETWEEN = 3;

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
        int shared = first.sharedRuns(second);
        int length = settings.shingle();
        // So many words at least need so many runs, as each of these has only this many words.
        if (shared * length < settings.fewestWords()) {
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
                (double) shared / (first.differentRuns() + second.differentRuns() - shared),
                tiles.stream().map(this::span).toList()));
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
                    weight += own * settings.weight(owners(passage), all.candidates());
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
                    owners += all.owners(first.runs()[i]);
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
