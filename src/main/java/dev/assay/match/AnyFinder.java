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
        BitSet there = null;
        int single = -1;
        LeafSet.Cursor cursor = leaves.among(search.held());
        for (int index = cursor.next(); index >= 0; index = cursor.next()) {
            for (int i = optionsOfLeaf.start(index); i < optionsOfLeaf.end(index); i++) {
                int option = optionsOfLeaf.at(i);
                if (single < 0 || single == option) {
                    single = option;
                } else {
                    there = there == null ? new BitSet(options.length) : there;
                    there.set(option);
                }
            }
        }
        return there == null ? only(single, search) : all(single, there, search);
    }

    private int only(int option, Search search) {
        boolean found = option >= 0 && search.hits(options[option]);
        int from = search.rows().size();
        if (found) {
            search.rows().copyAll(search.from(options[option]), search.to(options[option]));
        }
        return from;
    }

    private int all(int single, BitSet there, Search search) {
        there.set(single);
        for (int i = there.nextSetBit(0); i >= 0; i = there.nextSetBit(i + 1)) {
            if (!search.hits(options[i])) {
                there.clear(i);
            }
        }
        Hits rows = search.rows();
        int from = rows.size();
        for (int i = there.nextSetBit(0); i >= 0; i = there.nextSetBit(i + 1)) {
            rows.copyAll(search.from(options[i]), search.to(options[i]));
        }
        rows.settle(from);
        return from;
    }
}
