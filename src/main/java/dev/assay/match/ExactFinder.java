package dev.assay.match;

/** Several tokens that together must be written exactly so: {@code =select_related}. */
final class ExactFinder extends Finder {

    private final Finder tokens;
    private final String text;

    ExactFinder(int id, Finder tokens, String text) {
        super(id);
        this.tokens = tokens;
        this.text = text;
    }

    @Override
    int find(Search search) {
        search.hits(tokens);
        Hits rows = search.rows();
        int from = rows.size();
        for (int row = search.from(tokens); row < search.to(tokens); row++) {
            if (search.isWritten(rows.first(row), rows.last(row), text)) {
                rows.copy(row);
            }
        }
        return from;
    }

    @Override
    void outline(Outlines outlines, Search search) {
        outlines.mayHit(tokens, search);
        outlines.draw(this, outlines.firsts(tokens), outlines.lasts(tokens));
    }
}
