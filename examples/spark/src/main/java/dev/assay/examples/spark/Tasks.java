package dev.assay.examples.spark;

import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.spark.TaskContext;
import org.apache.spark.util.TaskCompletionListener;

/** What the functions that Spark runs in its tasks share. */
final class Tasks {

    private Tasks() {}

    /** A stream over what Spark gives as an iterator. */
    static <T> Stream<T> stream(Iterator<T> all) {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(all, Spliterator.ORDERED), false);
    }

    /** Closes something when the task that runs in this thread ends, even if it fails. */
    static void closeAtEnd(AutoCloseable open) {
        TaskCompletionListener close = task -> {
            try {
                open.close();
            } catch (Exception e) {
                throw new IllegalStateException("cannot close what the task has read", e);
            }
        };
        TaskContext.get().addTaskCompletionListener(close);
    }
}
