package dev.assay.match;

import java.util.List;

/** A part that is looked for seldom: it makes its hits as objects. */
abstract class ListFinder extends Finder {

    ListFinder(int id) {
        super(id);
    }

    /** The hits in the current sentence, distinct, by first token, then by last. */
    abstract List<Hit> list(Search search);

    @Override
    final int find(Search search) {
        return search.rows().addAll(list(search));
    }

    @Override
    void outline(Outlines outlines, Search search) {
        outlines.drawAnywhere(this);
    }
}
