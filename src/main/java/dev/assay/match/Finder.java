package dev.assay.match;

import java.util.List;

/**
 * A compiled part of a pattern: finds its hits in the sentence that a search stands in. Immutable; all that changes
 * while searching lives in the {@link Search}.
 */
abstract class Finder {

    private final int id;
    private final Requirement requirement;
    private final Finder[][] needs;
    private final LeafSet leaves;
    private final boolean exact;

    /**
     * @param id place among the finders of a pattern set, for remembering results
     * @param requirement what a sentence must hold for this part to hit
     */
    Finder(int id, Requirement requirement) {
        this.id = id;
        this.requirement = requirement;
        this.needs = requirement.groups().stream()
                .map(group -> group.toArray(Finder[]::new))
                .toArray(Finder[][]::new);
        this.leaves = LeafSet.of(requirement.leaves());
        this.exact = requirement.exact();
    }

    final int id() {
        return id;
    }

    final Requirement requirement() {
        return requirement;
    }

    /** Groups of parts: of each, one must hit. */
    final Finder[][] needs() {
        return needs;
    }

    /** Words of which one must be there. */
    final LeafSet leaves() {
        return leaves;
    }

    /** Whether one of its words is all that it needs. */
    final boolean needsOneWord() {
        return exact;
    }

    /** The hits in the current sentence, distinct, by first token, then by last; asked once a sentence. */
    abstract List<Hit> find(Search search);
}
