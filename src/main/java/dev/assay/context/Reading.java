package dev.assay.context;

import dev.assay.match.NearMiss;
import dev.assay.match.Search;
import java.util.List;
import java.util.Optional;

/** What an {@link Interpreter} found in one answer. Lives for one call; not thread-safe. */
public final class Reading {

    private final Search search;
    private final List<Finding> findings;

    Reading(Search search, List<Finding> findings) {
        this.search = search;
        this.findings = List.copyOf(findings);
    }

    /** All findings, by sentence, then by pattern, then by place. */
    public List<Finding> findings() {
        return findings;
    }

    /**
     * How near the answer comes to patterns that it does not match.
     *
     * @param groups lists of pattern numbers
     * @return for each group the nearest miss of its patterns; empty if none of their words is there
     */
    public List<Optional<NearMiss>> nearestMisses(List<List<Integer>> groups) {
        return search.nearestMisses(groups);
    }
}
