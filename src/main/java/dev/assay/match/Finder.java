package dev.assay.match;

/**
 * A compiled part of a pattern: finds its hits in the sentence that a search stands in. Immutable; all that changes
 * while searching lives in the {@link Search}.
 */
abstract class Finder {

    private final int id;

    /** @param id place among the finders of a pattern set, for remembering results */
    Finder(int id) {
        this.id = id;
    }

    final int id() {
        return id;
    }

    /**
     * Adds the hits in the current sentence to the search's, as the last rows: distinct, by first token, then by last.
     * Called once a sentence.
     *
     * @return the first of the rows
     */
    abstract int find(Search search);

    /** Draws the outline of this part in the current sentence; called once a sentence, before it is looked for. */
    abstract void outline(Outlines outlines, Search search);
}
