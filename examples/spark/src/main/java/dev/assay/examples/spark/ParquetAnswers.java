package dev.assay.examples.spark;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.is_valid_utf8;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.to_json;
import static org.apache.spark.sql.functions.when;

import dev.assay.batch.Rejection;
import dev.assay.batch.Rejection.Code;
import dev.assay.batch.Submission;
import java.io.Serializable;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.MapType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/**
 * Answers in Parquet. The columns {@code candidate}, {@code question} and {@code answer} may be of any case and type;
 * what is no text becomes text as Spark casts it, and nested values become JSON. The line of a row is its number in its
 * file, from 1.
 */
final class ParquetAnswers implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final List<String> NEEDED = List.of("candidate", "question", "answer");

    private final Input input;
    private final String[] carried;

    private ParquetAnswers(Input input, String[] carried) {
        this.input = input;
        this.carried = carried;
    }

    /**
     * The rows of a file or a folder, as {@link AnswerRows} has them.
     *
     * @param partitioned whether the names of folders are values of columns
     * @throws IllegalArgumentException if a column is missing
     */
    static Dataset<Row> read(SparkSession spark, Input input, boolean partitioned) {
        // Spark looks for files either in folders that are named for values, or in all folders.
        Dataset<Row> data =
                spark.read().option("recursiveFileLookup", !partitioned).parquet(input.named());
        List<Column> needed = new ArrayList<>();
        List<StructField> others = new ArrayList<>(List.of(data.schema().fields()));
        for (String name : NEEDED) {
            StructField field = others.stream()
                    .filter(one -> one.name().equalsIgnoreCase(name))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("'" + input.named() + "' has no column '" + name
                            + "': " + String.join(", ", data.schema().fieldNames())));
            others.remove(field);
            needed.add(text(field));
        }
        String[] carried = others.stream().map(StructField::name).toArray(String[]::new);
        Column values = array(others.stream().map(ParquetAnswers::text).toArray(Column[]::new));
        Column metadata = data.metadataColumn("_metadata");
        ParquetAnswers answers = new ParquetAnswers(input, carried);
        return data.select(
                        metadata.getField("file_path"),
                        metadata.getField("row_index"),
                        needed.get(0),
                        needed.get(1),
                        needed.get(2),
                        values,
                        notUtf8(needed, others))
                .mapPartitions(
                        (MapPartitionsFunction<Row, Row>)
                                rows -> Tasks.stream(rows).map(answers::row).iterator(),
                        Encoders.row(AnswerRows.SCHEMA));
    }

    private static Column text(StructField field) {
        Column column = col("`" + field.name().replace("`", "``") + "`");
        DataType type = field.dataType();
        boolean nested = type instanceof StructType || type instanceof ArrayType || type instanceof MapType;
        return nested ? to_json(column) : column.cast("string");
    }

    /** The name of the first column that holds bytes that are no text; null if there is none. */
    private static Column notUtf8(List<Column> needed, List<StructField> others) {
        List<Column> faults = new ArrayList<>();
        for (int i = 0; i < needed.size(); i++) {
            faults.add(when(not(is_valid_utf8(needed.get(i))), lit(NEEDED.get(i))));
        }
        for (StructField field : others) {
            faults.add(when(not(is_valid_utf8(text(field))), lit(field.name())));
        }
        return coalesce(faults.toArray(Column[]::new));
    }

    private Row row(Row read) {
        return AnswerRows.of(input.number(), batchRow(read));
    }

    private dev.assay.batch.Row batchRow(Row read) {
        String source = input.source(URI.create(read.getString(0)));
        long line = read.getLong(1) + 1;
        Optional<String> candidate = Optional.ofNullable(read.getString(2)).map(String::strip);
        Optional<String> question = Optional.ofNullable(read.getString(3)).map(String::strip);
        if (!read.isNullAt(6)) {
            String reason = "'" + read.getString(6) + "' is not UTF-8";
            return new Rejection(source, line, candidate, question, Code.BAD_ENCODING, reason);
        }
        for (int i = 0; i < NEEDED.size(); i++) {
            if (read.isNullAt(2 + i)) {
                String reason = "'" + NEEDED.get(i) + "' is missing";
                return new Rejection(source, line, candidate, question, Code.BAD_ROW, reason);
            }
        }
        return new Submission(
                source,
                line,
                candidate.orElseThrow(),
                question.orElseThrow(),
                read.getString(4),
                columns(read.getList(5)));
    }

    /** The other columns by name; an empty text where one is null. */
    private Map<String, String> columns(List<String> values) {
        Map<String, String> columns = new LinkedHashMap<>();
        for (int i = 0; i < carried.length; i++) {
            columns.put(carried[i], values.get(i) == null ? "" : values.get(i));
        }
        return columns;
    }
}
