package dev.assay.match;

import java.util.Arrays;
import java.util.List;

/**
 * The places in one sentence where parts of patterns hold, in rows of arrays. A row is either a run of tokens that are
 * all used, or two rows put together. Emptied for the next sentence, never cut shorter before; not thread-safe.
 */
final class Hits {

    private static final int NO_ROW = -1;

    private int[] first = new int[256];
    private int[] last = new int[256];
    private int[] left = new int[256];
    private int[] right = new int[256];
    private boolean[] corrected = new boolean[256];
    private long[] order = new long[16];
    private int size;

    /** How many rows there are. */
    int size() {
        return size;
    }

    void clear() {
        size = 0;
    }

    /** Index of the first token of a row. */
    int first(int row) {
        return first[row];
    }

    /** Index of the last token of a row, included. */
    int last(int row) {
        return last[row];
    }

    /** Whether a misspelled word is among the tokens of a row that was read as another. */
    boolean isCorrected(int row) {
        return corrected[row];
    }

    /** Adds a run of tokens. */
    int add(int firstToken, int lastToken, boolean isCorrected) {
        return add(firstToken, lastToken, NO_ROW, NO_ROW, isCorrected);
    }

    /** Adds a row once more. */
    int copy(int row) {
        return add(first[row], last[row], left[row], right[row], corrected[row]);
    }

    /** Adds some rows once more. */
    void copyAll(int from, int to) {
        for (int row = from; row < to; row++) {
            copy(row);
        }
    }

    /** Adds two rows put together. */
    int join(int one, int other) {
        return add(
                Math.min(first[one], first[other]),
                Math.max(last[one], last[other]),
                one,
                other,
                corrected[one] || corrected[other]);
    }

    private int add(int firstToken, int lastToken, int leftRow, int rightRow, boolean isCorrected) {
        if (size == first.length) {
            grow(2 * size);
        }
        first[size] = firstToken;
        last[size] = lastToken;
        left[size] = leftRow;
        right[size] = rightRow;
        corrected[size] = isCorrected;
        return size++;
    }

    private void grow(int length) {
        first = Arrays.copyOf(first, length);
        last = Arrays.copyOf(last, length);
        left = Arrays.copyOf(left, length);
        right = Arrays.copyOf(right, length);
        corrected = Arrays.copyOf(corrected, length);
    }

    /**
     * Sorts the rows from one on by place and keeps one of each (first, last): of those that take the words as they are
     * written the one that was added first, of others only if there is none.
     */
    void settle(int from) {
        if (!isSettled(from)) {
            sort(from);
            int kept = from;
            for (int row = from + 1; row < size; row++) {
                if (first[row] != first[kept] || last[row] != last[kept]) {
                    move(row, ++kept);
                }
            }
            size = kept + 1;
        }
    }

    private boolean isSettled(int from) {
        for (int row = from + 1; row < size; row++) {
            if (first[row] < first[row - 1] || first[row] == first[row - 1] && last[row] <= last[row - 1]) {
                return false;
            }
        }
        return true;
    }

    /** Sorts by first, last, corrected and age, all in one number: a sentence has a thousand tokens at most. */
    private void sort(int from) {
        int count = size - from;
        int base = first[from];
        for (int row = from; row < size; row++) {
            base = Math.min(base, first[row]);
        }
        if (order.length < count) {
            order = new long[Math.max(count, 2 * order.length)];
        }
        for (int i = 0; i < count; i++) {
            int row = from + i;
            long place = (long) (first[row] - base) << 11 | last[row] - base;
            order[i] = (place << 1 | (corrected[row] ? 1 : 0)) << 32 | i;
        }
        Arrays.sort(order, 0, count);
        for (int i = 0; i < count; i++) {
            copy(from + (int) order[i]);
        }
        for (int i = 0; i < count; i++) {
            move(from + count + i, from + i);
        }
        size = from + count;
    }

    private void move(int row, int to) {
        first[to] = first[row];
        last[to] = last[row];
        left[to] = left[row];
        right[to] = right[row];
        corrected[to] = corrected[row];
    }

    /** Keeps of the rows from one on those that contain no other; expects them settled. */
    void keepMinimal(int from) {
        int nearestEnd = Integer.MAX_VALUE;
        int kept = size;
        for (int row = size - 1; row >= from; row--) {
            boolean sameStartBefore = row > from && first[row - 1] == first[row];
            if (last[row] < nearestEnd && !sameStartBefore) {
                nearestEnd = last[row];
                move(row, --kept);
            }
        }
        int count = size - kept;
        for (int i = 0; i < count; i++) {
            move(kept + i, from + i);
        }
        size = from + count;
    }

    /** The first row of some, which are sorted by place, that starts at a token or later; {@code to} if none does. */
    int firstFrom(int from, int to, int token) {
        int low = from;
        int high = to;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (first[middle] < token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** How many tokens the widest of some rows covers. */
    int widest(int from, int to) {
        int widest = 0;
        for (int row = from; row < to; row++) {
            widest = Math.max(widest, last[row] - first[row] + 1);
        }
        return widest;
    }

    /** For each of some rows, which are sorted by place, the row that ends first, of those from there on. */
    int[] endsFirst(int from, int to) {
        int[] endsFirst = new int[to - from];
        for (int row = to - 1; row >= from; row--) {
            boolean later = row == to - 1 || last[row] <= last[endsFirst[row + 1 - from]];
            endsFirst[row - from] = later ? row : endsFirst[row + 1 - from];
        }
        return endsFirst;
    }

    /** Whether two rows use a token in common. */
    boolean share(int one, int other) {
        if (last[one] < first[other] || last[other] < first[one]) {
            return false;
        }
        if (left[one] != NO_ROW) {
            return share(left[one], other) || share(right[one], other);
        }
        return left[other] == NO_ROW || share(left[other], one) || share(right[other], one);
    }

    /** The tokens that a row uses, ascending. */
    int[] words(int row) {
        int[] words = new int[count(row)];
        fill(row, words, 0);
        Arrays.sort(words);
        return words;
    }

    private int count(int row) {
        return left[row] == NO_ROW ? last[row] - first[row] + 1 : count(left[row]) + count(right[row]);
    }

    private int fill(int row, int[] words, int from) {
        if (left[row] != NO_ROW) {
            return fill(right[row], words, fill(left[row], words, from));
        }
        int to = from;
        for (int token = first[row]; token <= last[row]; token++) {
            words[to++] = token;
        }
        return to;
    }

    /** A row as an object. */
    Hit hit(int row) {
        boolean run = left[row] == NO_ROW;
        return new Hit(
                first[row], last[row], run ? null : hit(left[row]), run ? null : hit(right[row]), corrected[row]);
    }

    /**
     * Adds some hits as the last rows, behind the parts that they are made of.
     *
     * @return the first of the rows
     */
    int addAll(List<Hit> hits) {
        int[] parts = new int[2 * hits.size()];
        for (int i = 0; i < hits.size(); i++) {
            boolean run = hits.get(i).left() == null;
            parts[2 * i] = run ? NO_ROW : add(hits.get(i).left());
            parts[2 * i + 1] = run ? NO_ROW : add(hits.get(i).right());
        }
        int from = size;
        for (int i = 0; i < hits.size(); i++) {
            Hit hit = hits.get(i);
            add(hit.first(), hit.last(), parts[2 * i], parts[2 * i + 1], hit.corrected());
        }
        return from;
    }

    private int add(Hit hit) {
        return hit.left() == null
                ? add(hit.first(), hit.last(), hit.corrected())
                : join(add(hit.left()), add(hit.right()));
    }
}
