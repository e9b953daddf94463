package dev.assay.bench;

import java.util.List;

/**
 * What a row does, ready to be measured: one task, on one text after the other.
 *
 * @param texts one pass is all of them
 * @param patterns how many patterns are looked for in a text, on average; 0 if none are
 * @param task what is measured; threads may share it only where a row says so
 */
record Work(List<Text> texts, double patterns, Task task) {

    Work {
        texts = List.copyOf(texts);
    }

    /** Something done with one text. */
    @FunctionalInterface
    interface Task {

        /** Does it, and gives whatever shows that it was done. */
        Object with(Text text);
    }

    /** UTF-16 units of a text, on average. */
    double characters() {
        return texts.stream()
                .mapToInt(text -> text.characters().length())
                .average()
                .orElseThrow();
    }

    /** Words of a text, on average. */
    double words() {
        return texts.stream().mapToInt(Text::words).average().orElseThrow();
    }
}
