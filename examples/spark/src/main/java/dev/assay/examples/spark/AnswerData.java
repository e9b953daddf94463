package dev.assay.examples.spark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * The answers that a job is given: CSV and TSV files or Parquet files, alone or in folders. The order of the rows is
 * that of the arguments, in a folder that of the files' names, in a file that of the lines.
 */
final class AnswerData {

    /** So much of the input goes into one task: a minute or two of grading. */
    private static final long BYTES_A_PARTITION = 64L << 20;

    /** Tasks for each core, so that one that takes longer does not leave the others idle. */
    private static final int PARTITIONS_A_CORE = 4;

    private final SparkSession spark;
    private final List<Dataset<Row>> parts = new ArrayList<>();
    private final List<Input> inputs = new ArrayList<>();
    private final List<TextFile> textFiles = new ArrayList<>();
    private long bytes;

    private AnswerData(SparkSession spark) {
        this.spark = spark;
    }

    /**
     * Looks at the arguments of a job; reads nothing yet but the columns of Parquet.
     *
     * @throws IllegalArgumentException if one of them holds no answers
     * @throws IOException if a file system cannot be asked
     */
    static AnswerData of(SparkSession spark, List<String> arguments) throws IOException {
        Configuration conf = spark.sparkContext().hadoopConfiguration();
        AnswerData data = new AnswerData(spark);
        for (int i = 0; i < arguments.size(); i++) {
            Input input = Input.of(i, arguments.get(i), conf);
            data.add(input, input.files(conf));
        }
        if (!data.textFiles.isEmpty()) {
            data.parts.add(TextFile.read(spark, data.textFiles));
        }
        return data;
    }

    private void add(Input input, List<FileStatus> files) {
        inputs.add(input);
        long parquet = files.stream()
                .filter(file -> file.getPath().getName().endsWith(".parquet"))
                .count();
        if (files.isEmpty() || parquet > 0 && parquet < files.size()) {
            throw new IllegalArgumentException(
                    "'" + input.named() + "' must hold CSV and TSV files, or else Parquet files, and nothing else");
        }
        if (parquet > 0) {
            parts.add(ParquetAnswers.read(spark, input, files.stream().anyMatch(input::isPartitioned)));
        } else {
            files.forEach(file -> textFiles.add(TextFile.of(input, file.getPath())));
        }
        bytes += files.stream().mapToLong(FileStatus::getLen).sum();
    }

    /** All rows, as {@link AnswerRows} has them. */
    Dataset<Row> rows() {
        return parts.stream().reduce(Dataset::union).orElseThrow();
    }

    /** Whether a folder is, or holds, any of the files and folders that the job was given. */
    boolean isIn(Path folder) {
        return inputs.stream().anyMatch(input -> input.isIn(folder));
    }

    /** Into how many parts so much data is best dealt on this cluster. */
    int partitions() {
        long least = (long) PARTITIONS_A_CORE * spark.sparkContext().defaultParallelism();
        return Math.toIntExact(Math.max(least, bytes / BYTES_A_PARTITION));
    }
}
