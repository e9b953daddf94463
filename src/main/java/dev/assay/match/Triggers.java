package dev.assay.match;

import java.util.ArrayList;
import java.util.List;

/**
 * What the words of a sentence make worth looking at: each pattern waits for the rarest words that it needs, and where
 * one of them turns up, the others are looked for. Immutable and thread-safe.
 */
final class Triggers {

    private final IntLists patternsOfLeaf;
    private final IntLists needsOfPart;
    private final LeafSets sets;
    private final int[] parts;

    /**
     * @param all all parts, by number
     * @param roots for each pattern the part that is all of it
     * @param requirements tells what each part needs
     * @param leaves how many leaves there are
     */
    Triggers(List<Finder> all, List<Finder> roots, Requirements requirements, int leaves) {
        List<List<Integer>> waiting = new ArrayList<>();
        for (int i = 0; i < leaves; i++) {
            waiting.add(new ArrayList<>(2));
        }
        parts = new int[roots.size()];
        for (int i = 0; i < parts.length; i++) {
            Finder root = roots.get(i);
            parts[i] = root.id();
            for (int leaf : requirements.of(root).rarest().leaves()) {
                waiting.get(leaf).add(i);
            }
        }
        LeafSets.Builder builder = new LeafSets.Builder();
        List<List<Integer>> needs = new ArrayList<>(all.size());
        for (Finder part : all) {
            needs.add(requirements.of(part).sets().stream()
                    .map(words -> builder.add(words.leaves()))
                    .toList());
        }
        patternsOfLeaf = IntLists.of(waiting);
        needsOfPart = IntLists.of(needs);
        sets = builder.build();
    }

    /** The patterns that wait for a leaf, in the list of its number. */
    IntLists patternsOfLeaf() {
        return patternsOfLeaf;
    }

    /** Whether a sentence that holds some leaves has all that a pattern needs beyond the words that it waits for. */
    boolean isPossible(int pattern, long[] held) {
        int part = parts[pattern];
        return meetsAll(needsOfPart.start(part) + 1, needsOfPart.end(part), held);
    }

    /** Whether a sentence that holds some leaves has all that a part of a pattern needs. */
    boolean isPossible(Finder part, long[] held) {
        return meetsAll(needsOfPart.start(part.id()), needsOfPart.end(part.id()), held);
    }

    private boolean meetsAll(int from, int to, long[] held) {
        for (int i = from; i < to; i++) {
            if (!sets.meets(needsOfPart.at(i), held)) {
                return false;
            }
        }
        return true;
    }
}
