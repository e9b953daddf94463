package dev.assay.match;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Which parts of patterns are worth looking at once a word turns up. Each part waits for the rarest of what it needs;
 * where that is there, the rest of its needs is looked for, and only if nothing is missing, what waits for the part
 * itself is woken. Immutable and thread-safe.
 */
final class Triggers {

    private static final int[] NONE = {};

    private final int[][] waiting;
    private final int[][] patterns;
    private final int[] partOfLeaf;

    /**
     * @param parts all parts, by number
     * @param roots for each pattern the part that is all of it
     * @param leaves how many leaves there are
     */
    Triggers(List<Finder> parts, List<Finder> roots, int leaves) {
        List<List<Integer>> waiting = lists(parts.size());
        List<List<Integer>> patterns = lists(parts.size());
        boolean[] awaited = new boolean[parts.size()];
        Deque<Finder> open = new ArrayDeque<>();
        partOfLeaf = new int[leaves];
        java.util.Arrays.fill(partOfLeaf, -1);
        for (int i = 0; i < roots.size(); i++) {
            patterns.get(roots.get(i).id()).add(i);
            open.push(roots.get(i));
        }
        while (!open.isEmpty()) {
            Finder part = open.pop();
            if (awaited[part.id()]) {
                continue;
            }
            awaited[part.id()] = true;
            if (part instanceof Finders.Leaf leaf) {
                partOfLeaf[leaf.leaf()] = part.id();
            } else {
                for (Finder rarest : part.requirement().groups().get(0)) {
                    waiting.get(rarest.id()).add(part.id());
                    open.push(rarest);
                }
            }
        }
        this.waiting = arrays(waiting);
        this.patterns = arrays(patterns);
    }

    private static List<List<Integer>> lists(int count) {
        List<List<Integer>> lists = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            lists.add(new ArrayList<>(2));
        }
        return lists;
    }

    private static int[][] arrays(List<List<Integer>> lists) {
        return lists.stream()
                .map(list -> list.isEmpty()
                        ? NONE
                        : list.stream().mapToInt(Integer::intValue).distinct().toArray())
                .toArray(int[][]::new);
    }

    /** The part that is the word of a leaf; -1 if nothing waits for it. */
    int partOfLeaf(int leaf) {
        return partOfLeaf[leaf];
    }

    /** The parts that wait for a part; their numbers are greater. */
    int[] waitingFor(int part) {
        return waiting[part];
    }

    /** The patterns that a part is all of. */
    int[] patternsOf(int part) {
        return patterns[part];
    }
}
