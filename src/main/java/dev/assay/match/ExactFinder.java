package dev.assay.match;

import java.util.List;

/** Several tokens that together must be written exactly so: {@code =select_related}. */
final class ExactFinder extends Finder {

    private final Finder tokens;
    private final String text;

    ExactFinder(int id, Finder tokens, String text) {
        super(id, Requirement.allOf(List.of(tokens)));
        this.tokens = tokens;
        this.text = text;
    }

    @Override
    List<Hit> find(Search search) {
        return search.hits(tokens).stream()
                .filter(hit -> search.isWritten(hit, text))
                .toList();
    }
}
