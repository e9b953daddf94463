package dev.assay.match;

import java.util.Arrays;

/** Finds where the blocks of a word list in front coding start, and that the list is in order. */
final class KnownWordsReader {

    private static final int LONGEST = 64;

    private final String name;
    private final byte[] lines;
    private final byte[] word = new byte[LONGEST];
    private int length;
    private int line = 1;
    private int[] blocks = new int[1024];
    private int blockCount;

    KnownWordsReader(String name, byte[] lines) {
        this.name = name;
        this.lines = lines;
    }

    /**
     * Where each block starts.
     *
     * @throws IllegalArgumentException at the first line that is wrong, as {@code name:line: message}
     */
    int[] blocks() {
        int place = 0;
        while (place < lines.length && lines[place] == '#') {
            place = end(place) + 1;
            line++;
        }
        for (int words = 0; place < lines.length; words++) {
            int end = end(place);
            if (words % KnownWords.BLOCK == 0) {
                addBlock(place);
            }
            next(place, end, words % KnownWords.BLOCK == 0);
            place = end + 1;
            line++;
        }
        return Arrays.copyOf(blocks, blockCount);
    }

    private void addBlock(int place) {
        if (blockCount == blocks.length) {
            blocks = Arrays.copyOf(blocks, 2 * blockCount);
        }
        blocks[blockCount++] = place;
    }

    private int end(int place) {
        int end = place;
        while (end < lines.length && lines[end] != '\n') {
            end++;
        }
        if (end == lines.length) {
            throw problem("the last line has no end");
        }
        return end;
    }

    /** Replaces the word by the one of the next line. */
    private void next(int place, int end, boolean inFull) {
        int shared = lines[place] - 'a';
        int rest = end - place - 1;
        if (rest < 1 || shared < 0 || shared > length || shared + rest > LONGEST) {
            throw problem("a line is a letter, which says how much is shared, and the rest of a word");
        }
        if (inFull && shared > 0) {
            throw problem("every " + KnownWords.BLOCK + "th word is written in full, after 'a'");
        }
        for (int i = place + 1; i < end; i++) {
            if (lines[i] < 'a' || lines[i] > 'z') {
                throw problem("a word is made of the letters a to z");
            }
        }
        if (!isAscending(shared, place + 1, end, inFull)) {
            throw problem("not in order, or less is shared than could be");
        }
        System.arraycopy(lines, place + 1, word, shared, rest);
        length = shared + rest;
    }

    private boolean isAscending(int shared, int place, int end, boolean inFull) {
        int i = shared;
        int next = place;
        while (i < length && next < end && word[i] == lines[next]) {
            i++;
            next++;
        }
        boolean mostShared = inFull || next == place;
        return mostShared && next < end && (i == length || word[i] < lines[next]);
    }

    private IllegalArgumentException problem(String message) {
        return new IllegalArgumentException(name + ":" + line + ": " + message);
    }
}
