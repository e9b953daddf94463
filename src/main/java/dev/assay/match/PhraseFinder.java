package dev.assay.match;

import java.util.List;
import java.util.Objects;

/**
 * Items next to each other. Between the items lie states 0 to n; a step leads from one state to a later one by a part
 * that must hit there, or by nothing where an item may be missing. A step may cover several items at once: the words
 * "roll back" also stand in one piece as "rollback".
 */
final class PhraseFinder extends Finder {

    private final int states;
    /** What its steps look for. */
    private final Finder[] parts;

    /** For each state the steps that lead to it, in their order. */
    private final Step[][] ending;

    /**
     * @param states how many items there are
     * @param steps by rising {@code from}
     */
    PhraseFinder(int id, int states, List<Step> steps) {
        super(id);
        this.states = states;
        this.parts = steps.stream().map(Step::part).filter(Objects::nonNull).toArray(Finder[]::new);
        if (states >= Long.SIZE) {
            throw new IllegalArgumentException("a phrase of " + states + " items");
        }
        this.ending = new Step[states + 1][];
        for (int state = 0; state <= states; state++) {
            int to = state;
            ending[state] = steps.stream().filter(step -> step.to == to).toArray(Step[]::new);
        }
    }

    /** A way from one state to a later one; {@code part} is null where the item is left out. */
    record Step(int from, int to, Finder part) {}

    @Override
    void outline(Outlines outlines, Search search) {
        for (Finder part : parts) {
            outlines.mayHit(part, search);
        }
        long first = 0;
        long fresh = 1;
        long[] ends = outlines.states();
        for (int state = 1; state <= states; state++) {
            ends[state] = 0;
            for (Step step : ending[state]) {
                boolean opens = (fresh >>> step.from & 1) != 0;
                long before = step.from == 0 ? 0 : ends[step.from];
                if (step.part == null) {
                    ends[state] |= before;
                    fresh |= opens ? 1L << state : 0;
                    continue;
                }
                long begins = outlines.next(before) & outlines.firsts(step.part);
                ends[state] |= begins == 0 ? 0 : Outlines.notBefore(outlines.lasts(step.part), begins);
                if (opens) {
                    ends[state] |= outlines.lasts(step.part);
                    first |= outlines.firsts(step.part);
                }
            }
        }
        outlines.draw(this, first, ends[states]);
    }

    @Override
    int find(Search search) {
        for (Finder part : parts) {
            search.hits(part);
        }
        int[] reached = new int[2 * states + 2];
        long fresh = 1;
        for (int state = 1; state <= states; state++) {
            reached[2 * state] = search.rows().size();
            for (Step step : ending[state]) {
                boolean first = (fresh >>> step.from & 1) != 0;
                if (step.part != null) {
                    go(step, first, reached, search.rows(), search);
                } else {
                    search.rows().copyAll(reached[2 * step.from], reached[2 * step.from + 1]);
                    fresh |= first ? 1L << state : 0;
                }
            }
            search.rows().settle(reached[2 * state]);
            reached[2 * state + 1] = search.rows().size();
        }
        return reached[2 * states];
    }

    /** Adds what a step leads to: the part alone where nothing is before it, and behind all that reached its state. */
    private static void go(Step step, boolean first, int[] reached, Hits rows, Search search) {
        int from = search.from(step.part);
        int to = search.to(step.part);
        if (from == to) {
            return;
        }
        if (first) {
            rows.copyAll(from, to);
        }
        for (int one = reached[2 * step.from]; one < reached[2 * step.from + 1]; one++) {
            append(one, from, to, rows, search);
        }
    }

    private static void append(int one, int from, int to, Hits rows, Search search) {
        int next = rows.last(one) + 1;
        int nextWord = search.nextWord(rows.last(one));
        for (int other = rows.firstFrom(from, to, next); other < to; other++) {
            if (rows.first(other) > nextWord) {
                return;
            }
            boolean steppedOverSymbols = rows.first(other) == nextWord && search.isWord(rows.last(one));
            if (rows.first(other) == next || steppedOverSymbols) {
                rows.join(one, other);
            }
        }
    }
}
