package dev.assay.rubric;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A pack of rubrics: one a question. Immutable and thread-safe. */
public final class RubricSet {

    private final String id;
    private final String title;
    private final List<Rubric> rubrics;

    RubricSet(String id, String title, List<Rubric> rubrics) {
        this.id = id;
        this.title = title;
        this.rubrics = List.copyOf(rubrics);
    }

    /**
     * Reads a pack: a folder with a {@code pack.yaml}, or a single rubric file.
     *
     * @throws RubricException with all problems, if there are any
     */
    public static RubricSet load(Path path) {
        throw new UnsupportedOperationException("being written");
    }

    /**
     * Reads a pack that is part of the library.
     *
     * @throws IllegalArgumentException if there is none of this name; the message lists those there are
     */
    public static RubricSet bundled(String name) {
        throw new UnsupportedOperationException("being written");
    }

    /** The pack's name: its folder's. */
    public String id() {
        return id;
    }

    /** The pack's title, for people. */
    public String title() {
        return title;
    }

    /** The rubrics, by id. */
    public List<Rubric> rubrics() {
        return rubrics;
    }

    /** The rubric of this id, if the pack has it. */
    public Optional<Rubric> find(String rubricId) {
        return rubrics.stream().filter(rubric -> rubric.id().equals(rubricId)).findFirst();
    }

    /**
     * The rubric of this id.
     *
     * @throws IllegalArgumentException if the pack has none of this id; the message lists those it has
     */
    public Rubric get(String rubricId) {
        return find(rubricId)
                .orElseThrow(() -> new IllegalArgumentException("no rubric '" + rubricId + "' in pack " + id + ": "
                        + rubrics.stream().map(Rubric::id).toList()));
    }
}
