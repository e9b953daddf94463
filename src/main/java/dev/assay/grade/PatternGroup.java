package dev.assay.grade;

import java.util.List;

/** Numbers of patterns that stand for one thing, in the order in which the rubric has them. Immutable. */
final class PatternGroup {

    private final List<Integer> numbers;
    private final int[] inOrder;
    /** Whether the order is that of the numbers, as it is unless parts of a rubric share patterns. */
    private final boolean ascending;
    /** A bit for each number. */
    private final long[] mask;

    private PatternGroup(List<Integer> numbers) {
        this.numbers = List.copyOf(numbers);
        this.inOrder = numbers.stream().mapToInt(Integer::intValue).toArray();
        int last = -1;
        boolean rising = true;
        for (int number : inOrder) {
            rising &= number > last;
            last = Math.max(last, number);
        }
        this.ascending = rising;
        this.mask = new long[(last + Long.SIZE) / Long.SIZE];
        for (int number : inOrder) {
            mask[number / Long.SIZE] |= 1L << number;
        }
    }

    static PatternGroup of(List<Integer> numbers) {
        return new PatternGroup(numbers);
    }

    /** The numbers, in their order. */
    List<Integer> numbers() {
        return numbers;
    }

    boolean contains(int number) {
        int word = number / Long.SIZE;
        return number >= 0 && word < mask.length && (mask[word] & 1L << number) != 0;
    }

    /** The numbers that are among others, which have a bit each; in their order. */
    int[] among(long[] others) {
        int words = Math.min(mask.length, others.length);
        int count = 0;
        for (int i = 0; i < words; i++) {
            count += Long.bitCount(mask[i] & others[i]);
        }
        return ascending ? risingAmong(others, new int[count]) : inOrderAmong(others, new int[count]);
    }

    private int[] risingAmong(long[] others, int[] among) {
        int filled = 0;
        for (int i = 0; filled < among.length; i++) {
            for (long left = mask[i] & others[i]; left != 0; left &= left - 1) {
                among[filled++] = i * Long.SIZE + Long.numberOfTrailingZeros(left);
            }
        }
        return among;
    }

    private int[] inOrderAmong(long[] others, int[] among) {
        int filled = 0;
        for (int i = 0; filled < among.length; i++) {
            int word = inOrder[i] / Long.SIZE;
            if (word < others.length && (others[word] & 1L << inOrder[i]) != 0) {
                among[filled++] = inOrder[i];
            }
        }
        return among;
    }

    /** Whether one of the numbers is among others, which have a bit each. */
    boolean meets(long[] others) {
        int words = Math.min(mask.length, others.length);
        for (int i = 0; i < words; i++) {
            if ((mask[i] & others[i]) != 0) {
                return true;
            }
        }
        return false;
    }
}
