package dev.assay.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One of several parts. There may be hundreds, so each is filed under the rarest words that it needs, and only those
 * under the words of the sentence are looked at.
 */
final class AnyFinder extends Finder {

    private final Finder[] options;

    /** The options that are single words. */
    private final LeafSet words;

    /** What the other ones are filed under. */
    private final LeafSet keys;

    private final IntLists optionsOfKey;

    /** @param requirements tells what each option needs */
    AnyFinder(int id, List<Finder> options, Requirements requirements) {
        super(id);
        this.options = options.toArray(Finder[]::new);
        words = LeafSet.of(rarest(options.stream().filter(Finders.Leaf.class::isInstance), requirements));
        keys = LeafSet.of(rarest(options.stream().filter(option -> !(option instanceof Finders.Leaf)), requirements));
        List<List<Integer>> lists = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            lists.add(new ArrayList<>(1));
        }
        for (int i = 0; i < this.options.length; i++) {
            if (!(this.options[i] instanceof Finders.Leaf)) {
                for (int leaf : requirements.of(this.options[i]).rarest().leaves()) {
                    lists.get(keys.indexOf(leaf)).add(i);
                }
            }
        }
        optionsOfKey = IntLists.of(lists);
    }

    private static IntStream rarest(Stream<Finder> parts, Requirements requirements) {
        return parts.flatMapToInt(
                part -> Arrays.stream(requirements.of(part).rarest().leaves()));
    }

    @Override
    int find(Search search) {
        IntStack there = search.stack();
        int bottom = there.size();
        LeafSet.Cursor cursor = keys.among(search.held());
        for (int index = cursor.next(); index >= 0; index = cursor.next()) {
            for (int i = optionsOfKey.start(index); i < optionsOfKey.end(index); i++) {
                there.push(optionsOfKey.at(i));
            }
        }
        there.settle(bottom);
        int top = there.size();
        for (int i = bottom; i < top; i++) {
            search.hits(options[there.at(i)]);
        }
        Hits rows = search.rows();
        int from = rows.size();
        cursor = words.among(search.held());
        while (cursor.next() >= 0) {
            search.addPlaces(cursor.leaf());
        }
        for (int i = bottom; i < top; i++) {
            Finder option = options[there.at(i)];
            rows.copyAll(search.from(option), search.to(option));
        }
        rows.settle(from);
        there.popTo(bottom);
        return from;
    }

    @Override
    void outline(Outlines outlines, Search search) {
        long first = 0;
        long last = 0;
        LeafSet.Cursor cursor = words.among(search.held());
        while (cursor.next() >= 0) {
            first |= outlines.firstsOfLeaf(cursor.leaf());
            last |= outlines.lastsOfLeaf(cursor.leaf());
        }
        cursor = keys.among(search.held());
        for (int index = cursor.next(); index >= 0; index = cursor.next()) {
            for (int i = optionsOfKey.start(index); i < optionsOfKey.end(index); i++) {
                Finder option = options[optionsOfKey.at(i)];
                if (outlines.mayHit(option, search)) {
                    first |= outlines.firsts(option);
                    last |= outlines.lasts(option);
                }
            }
        }
        outlines.draw(this, first, last);
    }
}
