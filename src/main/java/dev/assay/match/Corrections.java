package dev.assay.match;

import dev.assay.text.Hashes;
import dev.assay.text.Stemmer;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * What misspelled words are read as. Thread-safe.
 *
 * <p>A word that is known, or is one of the patterns' own, is never read as another. Neither is one that is two
 * mistakes from a pattern's word if some other known word is nearer: that one is meant.
 *
 * <p>What was found out about a word is kept in a table of fixed size, at the place of its hash, where the next word of
 * that place takes over; it depends on nothing but the word, so it makes no difference who put it there.
 */
final class Corrections {

    private static final int PLACES = 1 << 12;

    /** The letters of the shortest word that may be a misspelled one. */
    private static final int SHORTEST = 3;

    /** Longer words are no words, and looking at them would take longer. */
    private static final int LONGEST = 40;

    private static final int[] NO_LEAVES = {};

    private final NearWords words;
    private final KnownWords known;
    private final AtomicReferenceArray<Entry> entries = new AtomicReferenceArray<>(PLACES);

    private Corrections(NearWords words, KnownWords known) {
        this.words = words;
        this.known = known;
    }

    static Corrections to(Map<NearWords.Wanted, int[]> leaves, KnownWords known) {
        return new Corrections(NearWords.of(leaves, known), known);
    }

    /**
     * What is wrong with a word.
     *
     * @param slip whether it has the stem of a pattern's word but is no form of it: "querys"
     * @param leaves the words that are meant by it, if it has the stem of none
     */
    record Correction(boolean slip, int[] leaves) {
        static final Correction NONE = new Correction(false, NO_LEAVES);
        static final Correction SLIP = new Correction(true, NO_LEAVES);
    }

    private record Entry(String word, Correction correction) {}

    /** What is wrong with a folded word. */
    Correction of(String folded) {
        int apostrophe = folded.indexOf('\'');
        if (folded.endsWith("n't")) {
            return Correction.NONE;
        }
        String word = apostrophe < 0 ? folded : folded.substring(0, apostrophe);
        if (word.length() < SHORTEST || word.length() > LONGEST) {
            return Correction.NONE;
        }
        int hash = word.hashCode();
        int place = Hashes.place(hash, PLACES);
        Entry entry = entries.getAcquire(place);
        if (entry == null || !entry.word.equals(word)) {
            entry = new Entry(word, find(word));
            entries.setRelease(place, entry);
        }
        return entry.correction;
    }

    private Correction find(String word) {
        if (!word.chars().allMatch(Character::isLetter)) {
            return Correction.NONE;
        }
        String stem = Stemmer.stem(word);
        if (words.isWanted(stem)) {
            return known.contains(word) || words.isForm(stem, word) ? Correction.NONE : Correction.SLIP;
        }
        NearWords.Found found = words.nearest(word);
        if (found.leaves().length == 0 || known.contains(word)) {
            return Correction.NONE;
        }
        boolean otherMeant = found.mistakes() > 1 && OneMistake.from(word, this::isOther);
        return otherMeant ? Correction.NONE : new Correction(false, found.leaves());
    }

    private boolean isOther(String word) {
        return known.contains(word) && !words.isWanted(Stemmer.stem(word));
    }
}
