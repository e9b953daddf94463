package dev.assay.match;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * One of several parts. There may be hundreds, so each is filed under the rarest words that it needs, and only those
 * under the words of the sentence are looked at.
 */
final class AnyFinder extends Finder {

    private final Finder[] options;
    private final LeafSet leaves;
    private final IntLists optionsOfLeaf;

    AnyFinder(int id, List<Finder> options) {
        super(id, Requirement.anyOf(options));
        this.options = options.toArray(Finder[]::new);
        BitSet all = new BitSet();
        options.forEach(option -> all.or(option.requirement().rarest().leaves()));
        leaves = LeafSet.of(all);
        List<List<Integer>> lists = new ArrayList<>();
        for (int i = 0; i < all.cardinality(); i++) {
            lists.add(new ArrayList<>(1));
        }
        for (int i = 0; i < this.options.length; i++) {
            int option = i;
            this.options[i].requirement().rarest().leaves().stream()
                    .forEach(leaf -> lists.get(leaves.indexOf(leaf)).add(option));
        }
        optionsOfLeaf = IntLists.of(lists);
    }

    @Override
    int find(Search search) {
        IntStack there = search.stack();
        int bottom = there.size();
        LeafSet.Cursor cursor = leaves.among(search.held());
        for (int index = cursor.next(); index >= 0; index = cursor.next()) {
            for (int i = optionsOfLeaf.start(index); i < optionsOfLeaf.end(index); i++) {
                there.push(optionsOfLeaf.at(i));
            }
        }
        there.settle(bottom);
        int top = there.size();
        for (int i = bottom; i < top; i++) {
            Finder option = options[there.at(i)];
            if (!(option instanceof Finders.Leaf)) {
                search.hits(option);
            }
        }
        Hits rows = search.rows();
        int from = rows.size();
        for (int i = bottom; i < top; i++) {
            Finder option = options[there.at(i)];
            if (option instanceof Finders.Leaf word) {
                search.addPlaces(word.leaf());
            } else {
                rows.copyAll(search.from(option), search.to(option));
            }
        }
        if (top - bottom > 1) {
            rows.settle(from);
        }
        there.popTo(bottom);
        return from;
    }

    @Override
    void outline(Outlines outlines, Search search) {
        long first = 0;
        long last = 0;
        LeafSet.Cursor cursor = leaves.among(search.held());
        for (int index = cursor.next(); index >= 0; index = cursor.next()) {
            for (int i = optionsOfLeaf.start(index); i < optionsOfLeaf.end(index); i++) {
                Finder option = options[optionsOfLeaf.at(i)];
                if (option instanceof Finders.Leaf word) {
                    first |= outlines.firstsOfLeaf(word.leaf());
                    last |= outlines.lastsOfLeaf(word.leaf());
                } else if (outlines.mayHit(option, search)) {
                    first |= outlines.firsts(option);
                    last |= outlines.lasts(option);
                }
            }
        }
        outlines.draw(this, first, last);
    }
}
