package dev.assay.grade;

import dev.assay.text.Answer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The runs of {@code n} words of some texts, to tell how much of another text stands in them (w-shingling: Broder,
 * 1997). Words are compared by stem, symbols left out. Immutable and thread-safe.
 *
 * <p>The runs stand in a hash table with open addressing. The hash of a run is made from that of the run before, so that
 * a text is compared in one pass, and nothing is made of it as long as it shares no run.
 */
final class Shingles {

    private static final int EMPTY = -1;

    private static final long BASE = 1_000_003;

    private final int length;
    /** {@link #BASE} to the power of the length less one: what the first word of a run has in its hash. */
    private final long top;
    /** The stems of all texts, in their order; null where a text ends. */
    private final String[] stems;
    /** Where each text begins. */
    private final int[] starts;
    /** The hash of a run, and the first place of the run among the stems. */
    private final long[] hashes;

    private final int[] places;

    /**
     * Makes the shingles of texts.
     *
     * @param length words in a run
     */
    Shingles(int length, List<Answer> texts) {
        this.length = length;
        this.top = power(length - 1);
        this.starts = new int[texts.size()];
        List<String> all = new ArrayList<>();
        for (int i = 0; i < starts.length; i++) {
            starts[i] = all.size();
            Answer text = texts.get(i);
            for (int token = 0; token < text.tokenCount(); token++) {
                if (text.isWord(token)) {
                    all.add(text.stem(token));
                }
            }
            all.add(null);
        }
        this.stems = all.toArray(new String[0]);
        int size = Integer.highestOneBit(Math.max(1, stems.length)) * 4;
        this.hashes = new long[size];
        this.places = new int[size];
        Arrays.fill(places, EMPTY);
        fill();
    }

    private static long power(int exponent) {
        long power = 1;
        for (int i = 0; i < exponent; i++) {
            power *= BASE;
        }
        return power;
    }

    private void fill() {
        for (int from = 0; from + length <= stems.length; from++) {
            long hash = 0;
            boolean whole = true;
            for (int i = from; i < from + length; i++) {
                whole &= stems[i] != null;
                hash = hash * BASE + (stems[i] == null ? 0 : stems[i].hashCode());
            }
            if (whole) {
                put(hash, from);
            }
        }
    }

    private void put(long hash, int place) {
        int at = slot(hash);
        while (places[at] != EMPTY) {
            if (hashes[at] == hash
                    && Arrays.equals(stems, places[at], places[at] + length, stems, place, place + length)) {
                return;
            }
            at = at + 1 & places.length - 1;
        }
        hashes[at] = hash;
        places[at] = place;
    }

    private int slot(long hash) {
        long mixed = hash * 0x9E37_79B9_7F4A_7C15L;
        return (int) (mixed >>> 32) & places.length - 1;
    }

    /** Whether a text shares a run. */
    boolean sharesAny(Answer answer) {
        Runs runs = new Runs(answer);
        while (runs.next()) {
            if (runs.place() != EMPTY) {
                return true;
            }
        }
        return false;
    }

    /** Whether a text may share so much of its runs; stops as soon as it cannot. */
    boolean mayShare(Answer answer, double share) {
        int runs = answer.wordCount() - length + 1;
        int left = (int) ((1 - share) * runs) + 1;
        Runs run = new Runs(answer);
        while (left >= 0 && run.next()) {
            left -= run.place() == EMPTY ? 1 : 0;
        }
        return left >= 0;
    }

    /**
     * What of a text stands here.
     *
     * @param share the share of its runs that do, 0 if it is shorter than one
     * @param ranges the stretches that they make: first and last token, included
     * @param source the index of the text that most of its runs stand in; -1 if none does
     */
    record Shared(double share, List<int[]> ranges, int source) {}

    /** Compares a text. */
    Shared with(Answer answer) {
        int[] bySource = new int[starts.length];
        List<int[]> ranges = new ArrayList<>();
        int shared = 0;
        int lastWord = 0;
        Runs run = new Runs(answer);
        while (run.next()) {
            int place = run.place();
            if (place == EMPTY) {
                continue;
            }
            shared++;
            bySource[source(place)]++;
            if (!ranges.isEmpty() && run.firstWord() <= lastWord + 1) {
                ranges.get(ranges.size() - 1)[1] = run.lastToken();
            } else {
                ranges.add(new int[] {run.firstToken(), run.lastToken()});
            }
            lastWord = run.lastWord();
        }
        int runs = run.lastWord() - length + 2;
        return new Shared(runs <= 0 ? 0 : (double) shared / runs, ranges, shared == 0 ? -1 : indexOfMost(bySource));
    }

    private int source(int place) {
        int found = Arrays.binarySearch(starts, place);
        return found >= 0 ? found : -found - 2;
    }

    private static int indexOfMost(int[] counts) {
        int most = 0;
        for (int i = 1; i < counts.length; i++) {
            most = counts[i] > counts[most] ? i : most;
        }
        return most;
    }

    /** The runs of a text, one after another. */
    private final class Runs {

        private final Answer answer;
        /** The last tokens that are words, as many as a run has; from the oldest on, and on from the beginning. */
        private final int[] tokens = new int[length];

        /** The hashes of their stems. */
        private final int[] stemHashes = new int[length];

        private int oldest;

        private int token;
        private int words;
        private long hash;

        Runs(Answer answer) {
            this.answer = answer;
        }

        /** Goes on to the next run; false if there is none. */
        boolean next() {
            int count = answer.tokenCount();
            while (token < count) {
                int read = token++;
                if (answer.isWord(read)) {
                    add(read);
                    if (words >= length) {
                        return true;
                    }
                }
            }
            return false;
        }

        private void add(int word) {
            // What the table holds before the first run is full is zero, and takes nothing off.
            int stemHash = answer.stem(word).hashCode();
            hash = (hash - stemHashes[oldest] * top) * BASE + stemHash;
            stemHashes[oldest] = stemHash;
            tokens[oldest] = word;
            oldest = oldest + 1 == length ? 0 : oldest + 1;
            words++;
        }

        /** Where the run stands among the texts, or {@link #EMPTY}. */
        int place() {
            for (int at = slot(hash); places[at] != EMPTY; at = at + 1 & places.length - 1) {
                if (hashes[at] == hash && isAt(places[at])) {
                    return places[at];
                }
            }
            return EMPTY;
        }

        private boolean isAt(int place) {
            for (int i = 0; i < length; i++) {
                if (!stems[place + i].equals(answer.stem(tokens[(oldest + i) % length]))) {
                    return false;
                }
            }
            return true;
        }

        int firstWord() {
            return words - length;
        }

        int lastWord() {
            return words - 1;
        }

        int firstToken() {
            return tokens[oldest];
        }

        int lastToken() {
            return tokens[(oldest + length - 1) % length];
        }
    }
}
