package dev.assay.match;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** What each part of the patterns requires of a sentence, by its number. Lives while a pattern set is compiled. */
final class Requirements {

    private final List<Requirement> byPart = new ArrayList<>();

    /** Takes what the next part requires. */
    void add(Requirement requirement) {
        byPart.add(requirement);
    }

    Requirement of(Finder part) {
        return byPart.get(part.id());
    }

    /** One of several parts must hit: of each of them, the rarest words decide. */
    Requirement anyOf(List<Finder> parts) {
        if (parts.size() == 1) {
            return of(parts.get(0));
        }
        BitSet leaves = new BitSet();
        int cost = 0;
        for (Finder part : parts) {
            Requirement.Words rarest = of(part).rarest();
            for (int leaf : rarest.leaves()) {
                leaves.set(leaf);
            }
            cost += rarest.cost();
        }
        return new Requirement(List.of(new Requirement.Words(leaves.stream().toArray(), cost)));
    }

    /** Every one of several parts must hit. */
    Requirement allOf(List<Finder> parts) {
        return all(parts.stream().map(this::of).toList());
    }

    /** One part of each group must hit. */
    Requirement ofEach(List<List<Finder>> groups) {
        return all(groups.stream().map(this::anyOf).toList());
    }

    private static Requirement all(List<Requirement> requirements) {
        List<Requirement.Words> sets = new ArrayList<>();
        requirements.forEach(requirement -> sets.addAll(requirement.sets()));
        sets.sort(Comparator.comparingInt(Requirement.Words::cost));
        return new Requirement(sets.stream().distinct().toList());
    }
}
