package dev.assay.match;

import java.util.List;

/** Lists of numbers, one after the other in one array, so that going through one of them touches little memory. */
final class IntLists {

    private static final IntLists EMPTY = new IntLists(new int[1], new int[0]);

    private final int[] starts;
    private final int[] numbers;

    private IntLists(int[] starts, int[] numbers) {
        this.starts = starts;
        this.numbers = numbers;
    }

    static IntLists of(List<List<Integer>> lists) {
        if (lists.isEmpty()) {
            return EMPTY;
        }
        int[] starts = new int[lists.size() + 1];
        for (int i = 0; i < lists.size(); i++) {
            starts[i + 1] = starts[i] + lists.get(i).size();
        }
        int[] numbers = new int[starts[lists.size()]];
        int place = 0;
        for (List<Integer> list : lists) {
            for (int number : list) {
                numbers[place++] = number;
            }
        }
        return new IntLists(starts, numbers);
    }

    /** How many lists there are. */
    int count() {
        return starts.length - 1;
    }

    /** Where a list starts. */
    int start(int list) {
        return starts[list];
    }

    /** Where a list ends. */
    int end(int list) {
        return starts[list + 1];
    }

    /** The number at a place. */
    int at(int place) {
        return numbers[place];
    }
}
