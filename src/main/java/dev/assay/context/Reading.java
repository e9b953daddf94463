package dev.assay.context;

import dev.assay.match.NearMiss;
import dev.assay.match.Search;
import java.util.List;
import java.util.Optional;

/** What an {@link Interpreter} found in one answer. Lives for one call; not thread-safe. */
public final class Reading implements AutoCloseable {

    private final Search search;
    private final List<Finding> findings;

    Reading(Search search, Finding... findings) {
        this.search = search;
        this.findings = List.of(findings);
    }

    /** All findings, by sentence, then by pattern, then by place. */
    public List<Finding> findings() {
        return findings;
    }

    /**
     * How near the answer comes to patterns that it does not match.
     *
     * @return for each of the groups that the interpreter was compiled with the nearest miss of its patterns; empty if
     *     one of them matches, or if none of their words is there
     */
    public List<Optional<NearMiss>> nearestMisses() {
        return search.nearestMisses();
    }

    /** Ends the search; to be called when no more near misses are asked for. */
    @Override
    public void close() {
        search.close();
    }
}
