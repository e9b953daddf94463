package dev.assay.match;

import dev.assay.text.Stemmer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * The words that nobody means another word by: English in all its inflections, American and British, with names, and
 * the words of the trade. Immutable and thread-safe; read when first asked.
 *
 * <p>English is SCOWL (Kevin Atkinson, "Spell Checker Oriented Word Lists") up to size 60, the size that its author
 * recommends for spell checking; {@code known-words.LICENSE.txt} is its licence. {@code known-words.txt} is written by
 * the test class {@code KnownWordsWriter}: one word a line in ascending order, each without what it shares with the word
 * before it. The letter that a line begins with says how long that is, {@code a} for nothing, and every
 * {@value #BLOCK}th word is written in full (front coding; Witten, Moffat and Bell, "Managing Gigabytes", 1999). The
 * bytes stay as they are: a look-up finds the block by its first word and walks along it.
 *
 * <p>The words of the trade are in {@code jargon.txt}, in any form; all their inflections are known.
 */
final class KnownWords {

    /** How many words a block has. */
    static final int BLOCK = 16;

    private final byte[] lines;
    private final int[] blocks;
    private final Set<String> jargonStems;

    private KnownWords(byte[] lines, int[] blocks, Set<String> jargonStems) {
        this.lines = lines;
        this.blocks = blocks;
        this.jargonStems = jargonStems;
    }

    /** The words that the library carries. */
    static KnownWords english() {
        return English.WORDS;
    }

    /**
     * Reads word lists.
     *
     * @param lines the words in front coding; lines that start with {@code #} at the top are comments
     * @param jargonStems stems of further words
     * @throws IllegalArgumentException at the first line that is wrong, as {@code name:line: message}
     */
    static KnownWords read(String name, byte[] lines, Set<String> jargonStems) {
        return new KnownWords(lines, new KnownWordsReader(name, lines).blocks(), jargonStems);
    }

    /** Whether a folded word is one of these words. */
    boolean contains(String folded) {
        return isEnglish(folded) || jargonStems.contains(Stemmer.stem(folded));
    }

    /** Whether a folded word stands in the list of English words in just this form. */
    boolean isEnglish(String folded) {
        return blocks.length > 0 && isInBlock(blocks[blockOf(folded)], folded, true);
    }

    /** Whether any English word begins with some letters. */
    boolean anyBeginsWith(String start) {
        if (blocks.length == 0) {
            return false;
        }
        int block = blockOf(start);
        boolean inNext = block + 1 < blocks.length && isInBlock(blocks[block + 1], start, false);
        return inNext || isInBlock(blocks[block], start, false);
    }

    /** The last block that does not begin with a later word, or the first one. */
    private int blockOf(String word) {
        int low = 0;
        int high = blocks.length - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (compare(blocks[middle] + 1, word) <= 0) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** Compares the letters from a place to the end of its line with a word. */
    private int compare(int from, String word) {
        for (int i = 0; i < word.length(); i++) {
            int difference = lines[from + i] - word.charAt(i);
            if (difference != 0) {
                return difference; // the end of a line is less than any letter
            }
        }
        return lines[from + word.length()] == '\n' ? 0 : 1;
    }

    /** Whether a word of a block is the given one, or begins so. */
    private boolean isInBlock(int start, String word, boolean whole) {
        int matched = 0; // letters that the line before has in common with the word
        int place = start;
        for (int n = 0; n < BLOCK && place < lines.length; n++) {
            int shared = lines[place++] - 'a';
            if (shared < matched) {
                return false; // past the place where it would stand
            }
            if (shared == matched) {
                while (matched < word.length() && lines[place] == word.charAt(matched)) {
                    matched++;
                    place++;
                }
                if (matched == word.length() && (!whole || lines[place] == '\n')) {
                    return true;
                }
            }
            while (lines[place] != '\n') {
                place++;
            }
            place++;
        }
        return false;
    }

    private static final class English {
        private static final KnownWords WORDS = load();

        private static KnownWords load() {
            String name = "known-words.txt";
            return read(name, resource(name), Jargon.stems("jargon.txt", text("jargon.txt")));
        }
    }

    private static String text(String name) {
        return new String(resource(name), StandardCharsets.UTF_8);
    }

    private static byte[] resource(String name) {
        try (InputStream stream = KnownWords.class.getResourceAsStream(name)) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }
}
