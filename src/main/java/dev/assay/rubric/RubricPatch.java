package dev.assay.rubric;

import java.util.List;
import java.util.Optional;

/**
 * Changes of one rubric that a person has accepted. Read from a small YAML file:
 *
 * <pre>
 * patch: 1
 * rubric: celery-retry
 * fingerprint: …                  # of the rubric when the changes were proposed; may be missing
 * data: …                         # SHA-256 of the graded answers that they come from; may be missing
 * add:
 *   - concept: idempotent
 *     match: [twice ~ harmless]
 * narrow:
 *   - concept: backoff
 *     from: wait
 *     to: wait ~ longer
 * remove:
 *   - concept: backoff
 *     match: [retry]
 * newConcepts:
 *   - id: receipt
 *     says: Looks for a receipt first
 *     kind: what
 *     match: [look ~ receipt]
 * </pre>
 *
 * <p>Whatever is not wanted is deleted from the file; a list of which nothing is left is no problem. Immutable.
 */
public final class RubricPatch {

    /** Patterns of one concept, each with its place in the patch. */
    record Patterns(Node at, String concept, List<Place> patterns) {
        Patterns {
            patterns = List.copyOf(patterns);
        }
    }

    /** A pattern and where it stands in the patch. */
    record Place(Node at, String pattern) {}

    /** A pattern that another one takes the place of. */
    record Narrowing(Node at, String concept, String from, String to) {}

    /** A concept that the rubric does not have yet. */
    record NewConcept(Node at, String id, String says, String kind, int weight, List<Place> match) {
        NewConcept {
            match = List.copyOf(match);
        }
    }

    private final Source source;
    private final String rubric;
    private final Optional<String> fingerprint;
    private final Optional<String> data;
    private final List<Patterns> added;
    private final List<Narrowing> narrowed;
    private final List<Patterns> removed;
    private final List<NewConcept> newConcepts;

    RubricPatch(
            Source source,
            String rubric,
            Optional<String> fingerprint,
            Optional<String> data,
            List<Patterns> added,
            List<Narrowing> narrowed,
            List<Patterns> removed,
            List<NewConcept> newConcepts) {
        this.source = source;
        this.rubric = rubric;
        this.fingerprint = fingerprint;
        this.data = data;
        this.added = List.copyOf(added);
        this.narrowed = List.copyOf(narrowed);
        this.removed = List.copyOf(removed);
        this.newConcepts = List.copyOf(newConcepts);
    }

    /**
     * Reads a patch.
     *
     * @param file as problems name it
     * @param text what the file holds
     * @throws RubricException with all problems, if there are any
     */
    public static RubricPatch read(String file, String text) {
        return PatchReader.read(file, text);
    }

    /** The id of the rubric that it changes. */
    public String rubric() {
        return rubric;
    }

    /** The fingerprint of the rubric that the changes were proposed for, if it is said. */
    public Optional<String> fingerprint() {
        return fingerprint;
    }

    /** The SHA-256 of the graded answers that the changes come from, if it is said. */
    public Optional<String> data() {
        return data;
    }

    /** Whether nothing was accepted. */
    public boolean isEmpty() {
        return added.isEmpty() && narrowed.isEmpty() && removed.isEmpty() && newConcepts.isEmpty();
    }

    Source source() {
        return source;
    }

    List<Patterns> added() {
        return added;
    }

    List<Narrowing> narrowed() {
        return narrowed;
    }

    List<Patterns> removed() {
        return removed;
    }

    List<NewConcept> newConcepts() {
        return newConcepts;
    }
}
