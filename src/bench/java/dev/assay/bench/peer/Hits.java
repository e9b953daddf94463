package dev.assay.bench.peer;

/** Takes what is found. */
@FunctionalInterface
public interface Hits {

    /**
     * A place where a pattern holds.
     *
     * @param pattern its number
     * @param start where it starts, as the finder counts: characters or words; 0 if the finder does not say where
     * @param end where it ends
     */
    void add(int pattern, int start, int end);
}
