package dev.assay.match;

import java.util.ArrayList;
import java.util.List;

/**
 * Items next to each other. Between the items lie states 0 to n; a step leads from one state to a later one by a part
 * that must hit there, or by nothing where an item may be missing. A step may cover several items at once: the words
 * "roll back" also stand in one piece as "rollback".
 */
final class PhraseFinder extends Finder {

    private final int states;
    private final List<Step> steps;

    /**
     * @param states how many items there are
     * @param steps by rising {@code from}
     */
    PhraseFinder(int id, int states, List<Step> steps, Requirement requirement) {
        super(id, requirement);
        this.states = states;
        this.steps = List.copyOf(steps);
    }

    /** A way from one state to a later one; {@code part} is null where the item is left out. */
    record Step(int from, int to, Finder part) {}

    @Override
    List<Hit> find(Search search) {
        List<List<Hit>> reached = new ArrayList<>(states + 1);
        boolean[] fresh = new boolean[states + 1];
        for (int state = 0; state <= states; state++) {
            reached.add(new ArrayList<>());
        }
        fresh[0] = true;
        for (Step step : steps) {
            List<Hit> before = reached.get(step.from);
            List<Hit> after = reached.get(step.to);
            if (step.part == null) {
                after.addAll(before);
                fresh[step.to] |= fresh[step.from];
            } else if (fresh[step.from] || !before.isEmpty()) {
                List<Hit> hits = search.hits(step.part);
                if (fresh[step.from]) {
                    after.addAll(hits);
                }
                for (Hit one : Hit.distinct(before)) {
                    append(one, hits, after, search);
                }
            }
        }
        return Hit.distinct(reached.get(states));
    }

    private static void append(Hit one, List<Hit> hits, List<Hit> found, Search search) {
        if (hits.isEmpty()) {
            return;
        }
        int next = one.last() + 1;
        int nextWord = search.nextWord(one.last());
        for (int i = Search.firstFrom(hits, next); i < hits.size(); i++) {
            Hit other = hits.get(i);
            if (other.first() > nextWord) {
                return;
            }
            boolean steppedOverSymbols = other.first() == nextWord && search.isWord(one.last());
            if (other.first() == next || steppedOverSymbols) {
                found.add(Hit.join(one, other));
            }
        }
    }
}
