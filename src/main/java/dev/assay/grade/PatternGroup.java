package dev.assay.grade;

import java.util.List;

/** Numbers of patterns that stand for one thing, in the order in which the rubric has them. Immutable. */
final class PatternGroup {

    private final List<Integer> numbers;
    private final int[] inOrder;
    /** A bit for each number. */
    private final long[] mask;

    private PatternGroup(List<Integer> numbers) {
        this.numbers = List.copyOf(numbers);
        this.inOrder = numbers.stream().mapToInt(Integer::intValue).toArray();
        int last = -1;
        for (int number : inOrder) {
            last = Math.max(last, number);
        }
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

    int size() {
        return inOrder.length;
    }

    /** The number at a place in their order. */
    int number(int place) {
        return inOrder[place];
    }

    boolean contains(int number) {
        int word = number / Long.SIZE;
        return number >= 0 && word < mask.length && (mask[word] & 1L << number) != 0;
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
