package dev.assay.match;

import java.util.Arrays;

/**
 * Which tokens of a short sentence the parts of patterns may begin and end at, as masks with a bit for each token. An
 * outline holds every hit and perhaps more, and costs a few operations: what has none, is not looked for. A longer
 * sentence has no outlines. Not thread-safe.
 */
final class Outlines {

    /** A sentence of more tokens has none. */
    private static final int MOST_TOKENS = Long.SIZE;

    /** By part: the sentence that its outline is of. */
    private final int[] sentences;

    private final long[] firsts;
    private final long[] lasts;
    private final long[] firstsOfLeaf;
    private final long[] lastsOfLeaf;

    /** A mask for each state of the phrase that is being outlined. */
    private final long[] states = new long[Long.SIZE];

    private int sentence;
    private int start;
    private boolean drawn;

    /** The tokens that are no words, which nothing counts. */
    private long signs;

    Outlines(int parts, int leaves) {
        sentences = new int[parts];
        firsts = new long[parts];
        lasts = new long[parts];
        firstsOfLeaf = new long[leaves];
        lastsOfLeaf = new long[leaves];
    }

    /** Forgets all sentences. */
    void clear() {
        Arrays.fill(sentences, 0);
    }

    /**
     * Begins a sentence.
     *
     * @param number one that no other sentence has, greater than 0
     * @param first its first token
     * @param count how many tokens it has
     */
    void begin(int number, int first, int count) {
        sentence = number;
        start = first;
        drawn = count <= MOST_TOKENS;
        signs = 0;
    }

    /** Whether the sentence has outlines. */
    boolean areDrawn() {
        return drawn;
    }

    /** Takes that a token is no word. */
    void sign(int token) {
        signs |= drawn ? 1L << token - start : 0;
    }

    /** Takes that the sentence holds a leaf. */
    void hold(int leaf) {
        firstsOfLeaf[leaf] = 0;
        lastsOfLeaf[leaf] = 0;
    }

    /** Takes a place of a leaf. */
    void hold(int leaf, int first, int last) {
        if (drawn) {
            firstsOfLeaf[leaf] |= 1L << first - start;
            lastsOfLeaf[leaf] |= 1L << last - start;
        }
    }

    long firstsOfLeaf(int leaf) {
        return firstsOfLeaf[leaf];
    }

    long lastsOfLeaf(int leaf) {
        return lastsOfLeaf[leaf];
    }

    /** Whether a part may hit; asked only in a sentence that has outlines. */
    boolean mayHit(Finder part, Search search) {
        int id = part.id();
        if (sentences[id] != sentence) {
            sentences[id] = sentence;
            part.outline(this, search);
        }
        return lasts[id] != 0;
    }

    /** Takes the outline of a part. */
    void draw(Finder part, long first, long last) {
        boolean any = first != 0 && last != 0;
        firsts[part.id()] = any ? first : 0;
        lasts[part.id()] = any ? last : 0;
    }

    /** The outline of what may stand anywhere. */
    void drawAnywhere(Finder part) {
        draw(part, -1, -1);
    }

    /** The tokens that a part may begin at, once it was asked for. */
    long firsts(Finder part) {
        return firsts[part.id()];
    }

    /** The tokens that a part may end at, once it was asked for. */
    long lasts(Finder part) {
        return lasts[part.id()];
    }

    long[] states() {
        return states;
    }

    /** The tokens behind some: the next one each, and across signs the next word. */
    long next(long tokens) {
        long next = tokens << 1;
        for (long crossed = next & signs; crossed != 0; crossed = crossed << 1 & signs) {
            next |= crossed << 1;
        }
        return next;
    }

    /** The tokens behind some with at most so many words between. */
    long within(long tokens, int words) {
        long reached = next(tokens);
        for (int i = 0; i < words; i++) {
            long further = reached | next(reached);
            if (further == reached) {
                return reached;
            }
            reached = further;
        }
        return reached;
    }

    /** Of some tokens those that are not before the first of others. */
    static long notBefore(long tokens, long others) {
        return tokens & -Long.lowestOneBit(others);
    }

    /** Of some tokens those that are not behind the last of others. */
    static long notBehind(long tokens, long others) {
        return tokens & ((Long.highestOneBit(others) << 1) - 1);
    }
}
