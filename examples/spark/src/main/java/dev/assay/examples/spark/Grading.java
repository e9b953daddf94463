package dev.assay.examples.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.when;

import dev.assay.batch.Batch;
import dev.assay.batch.Rejection;
import dev.assay.report.GradeJson;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Grades the rows of a data set.
 *
 * <p>All answers of one candidate to one question are dealt to the same task and come there in the order of the input.
 * So a {@link Batch} in each task sees every duplicate, and the first of them, as a single batch over all rows does:
 * the result is that of a local run. Nothing else crosses from task to task.
 */
final class Grading {

    static final String REJECTED = "rejected";

    /** The line of JSON that a local run writes. */
    static final String JSON = "json";

    private static final StructType SCHEMA = new StructType()
            .add(AnswerRows.ARGUMENT, DataTypes.IntegerType, false)
            .add(AnswerRows.SOURCE, DataTypes.StringType, false)
            .add(AnswerRows.LINE, DataTypes.LongType, false)
            .add(REJECTED, DataTypes.BooleanType, false)
            .add(JSON, DataTypes.StringType, false);

    /** The batches of this JVM by the fingerprint of their pack: an executor compiles each rubric once. */
    private static final Map<String, Batch> BATCHES = new ConcurrentHashMap<>();

    private record Result(boolean rejected, String json) {}

    private Grading() {}

    /**
     * A row for each of these rows, in any order: its place, whether it is rejected, and its JSON.
     *
     * @param rows as {@link AnswerRows} has them
     * @param pack sent to each executor once
     * @param partitions into how many tasks the rows are dealt
     */
    static Dataset<Row> grade(Dataset<Row> rows, Pack pack, int partitions) {
        Broadcast<Pack> rubrics = JavaSparkContext.fromSparkContext(
                        rows.sparkSession().sparkContext())
                .broadcast(pack);
        // Rows that are refused already have no duplicates, and may lack both names: their lines spread them.
        return rows.repartition(
                        partitions,
                        col(AnswerRows.CANDIDATE),
                        col(AnswerRows.QUESTION),
                        when(col(AnswerRows.CODE).isNotNull(), col(AnswerRows.LINE)))
                .sortWithinPartitions(AnswerRows.ARGUMENT, AnswerRows.SOURCE, AnswerRows.LINE)
                .mapPartitions(
                        (MapPartitionsFunction<Row, Row>) part -> grade(part, batch(rubrics.value())),
                        Encoders.row(SCHEMA));
    }

    /** The batch of a pack, the same one for all tasks of this JVM. */
    static Batch batch(Pack pack) {
        // Spark runs as many tasks in an executor as it has cores, so that each has one thread.
        return BATCHES.computeIfAbsent(
                pack.fingerprint(), key -> Batch.of(pack.rubrics()).threads(1));
    }

    private static Iterator<Row> grade(Iterator<Row> part, Batch batch) {
        Queue<Row> places = new ArrayDeque<>();
        Stream<dev.assay.batch.Row> rows = Tasks.stream(part).map(row -> {
            places.add(row);
            return AnswerRows.read(row);
        });
        Stream<Result> results = batch.grade(
                rows.iterator(), outcome -> new Result(outcome instanceof Rejection, GradeJson.of(outcome)));
        Tasks.closeAtEnd(results);
        // What comes out is in the order of what went in.
        return results.map(result -> row(places.remove(), result)).iterator();
    }

    private static Row row(Row place, Result result) {
        return RowFactory.create(
                place.getInt(0), place.getString(1), place.getLong(2), result.rejected(), result.json());
    }
}
