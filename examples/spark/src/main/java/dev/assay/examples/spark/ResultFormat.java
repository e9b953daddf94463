package dev.assay.examples.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.when;

import dev.assay.examples.spark.GradeJob.Tally;
import java.io.IOException;
import java.util.Locale;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** How the result of a job is written. */
enum ResultFormat {

    /** Parquet with a column a field; graded and rejected rows together, in no order. */
    PARQUET {
        @Override
        Tally write(Dataset<Row> results, String folder) {
            Contract.columns(results).write().parquet(folder);
            return tally(
                    results.sparkSession().read().parquet(folder), col("code").isNotNull());
        }
    },

    /**
     * The lines of a local run, in its order: {@code graded} and {@code rejected}, each a folder of text files, whose
     * names are in order too.
     */
    JSONL {
        @Override
        Tally write(Dataset<Row> results, String folder) throws IOException {
            SparkSession spark = results.sparkSession();
            // Sorting reads the rows more than once, and they are not to be graded more than once.
            Path unsorted = new Path(folder, "unsorted");
            results.write().parquet(unsorted.toString());
            Dataset<Row> kept = spark.read().parquet(unsorted.toString());
            lines(kept.where(not(REJECTED)), folder + "/graded");
            lines(kept.where(REJECTED), folder + "/rejected");
            Tally tally = tally(kept, REJECTED);
            unsorted.getFileSystem(spark.sparkContext().hadoopConfiguration()).delete(unsorted, true);
            return tally;
        }
    };

    private static final Column REJECTED = col(Grading.REJECTED);

    /**
     * Writes the rows that {@link Grading} gives.
     *
     * @param folder where they go; nothing is there yet
     * @return how many there are
     */
    abstract Tally write(Dataset<Row> results, String folder) throws IOException;

    private static void lines(Dataset<Row> results, String folder) {
        results.orderBy(AnswerRows.ARGUMENT, AnswerRows.SOURCE, AnswerRows.LINE)
                .select(Grading.JSON)
                .write()
                .text(folder);
    }

    private static Tally tally(Dataset<Row> results, Column isRejected) {
        Row counts = results.agg(count(lit(1)), count(when(isRejected, 1))).first();
        return new Tally(counts.getLong(0) - counts.getLong(1), counts.getLong(1));
    }

    /** As it is written in commands: {@code parquet}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
