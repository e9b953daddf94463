package dev.assay.examples.spark;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskEnd;

/** What a job took: the time of all its tasks together, and how many executors ran them. Spark calls it in one thread. */
final class Effort extends SparkListener {

    private final Set<String> executors = new HashSet<>();
    private long milliseconds;

    @Override
    public synchronized void onTaskEnd(SparkListenerTaskEnd task) {
        executors.add(task.taskInfo().executorId());
        if (task.taskMetrics() != null) {
            milliseconds += task.taskMetrics().executorRunTime();
        }
    }

    /** For example {@code 2 executors, 75.1 core seconds, 1.50 ms a row}. */
    synchronized String of(long rows) {
        return String.format(
                Locale.ROOT,
                "%d executor%s, %.1f core seconds, %.2f ms a row",
                executors.size(),
                executors.size() == 1 ? "" : "s",
                milliseconds / 1000.0,
                rows == 0 ? 0.0 : (double) milliseconds / rows);
    }
}
