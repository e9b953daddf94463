package dev.assay.bench.peer;

/** A way of finding patterns in texts, ready for one list of patterns. Not thread-safe. */
@FunctionalInterface
public interface Peer {

    /** Finds everything in a text, from its characters on. */
    void find(String text, Hits hits);
}
