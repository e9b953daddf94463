package dev.assay.examples.spark;

import dev.assay.batch.source.AnswerReader;
import dev.assay.batch.source.Answers;
import dev.assay.batch.source.InputFormat;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.SerializableConfiguration;

/**
 * A CSV or TSV file. Assay's own reader reads it, in one task: it finds the same rows, and the same faults on the same
 * lines, as in a local run. Only where quoted values hold no line breaks could a file be cut into several tasks, and
 * answers hold them.
 *
 * @param argument which of the job's arguments it comes from
 * @param source what results call it
 * @param path where it is
 * @param format how its values are separated
 */
record TextFile(int argument, String source, String path, InputFormat format) {

    /**
     * A file of an input.
     *
     * @throws IllegalArgumentException if its name does not say that it is CSV or TSV
     */
    static TextFile of(Input input, Path file) {
        String source = input.source(file.toUri());
        // JSON can write halves of surrogate pairs, which do not survive in Spark's texts.
        InputFormat format = InputFormat.ofName(file.getName())
                .filter(known -> known != InputFormat.JSONL)
                .orElseThrow(() ->
                        new IllegalArgumentException("'" + source + "' is no CSV, TSV or Parquet file by its name"));
        return new TextFile(input.number(), source, file.toString(), format);
    }

    /** The rows of these files, as {@link AnswerRows} has them. */
    static Dataset<Row> read(SparkSession spark, List<TextFile> files) {
        JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        Broadcast<SerializableConfiguration> conf =
                context.broadcast(new SerializableConfiguration(context.hadoopConfiguration()));
        JavaRDD<Row> list =
                context.parallelize(files.stream().map(TextFile::row).toList(), files.size());
        return spark.createDataFrame(list.flatMap(row -> TextFile.of(row).rows(conf.value())), AnswerRows.SCHEMA);
    }

    private Row row() {
        return RowFactory.create(argument, source, path, format.name());
    }

    private static TextFile of(Row row) {
        return new TextFile(row.getInt(0), row.getString(1), row.getString(2), InputFormat.valueOf(row.getString(3)));
    }

    private Iterator<Row> rows(SerializableConfiguration conf) throws IOException {
        Path file = new Path(path);
        AnswerReader reader =
                Answers.open(source, file.getFileSystem(conf.value()).open(file), Optional.of(format));
        Tasks.closeAtEnd(reader);
        return Tasks.stream(reader).map(row -> AnswerRows.of(argument, row)).iterator();
    }
}
