package dev.assay.examples.spark;

import dev.assay.batch.Rejection;
import dev.assay.batch.Submission;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** What is read of a data set, on its way to where it is graded: an answer a row, or why there is none. */
final class AnswerRows {

    /** The place of a row: which of the job's arguments it comes from, the file, and the line there. */
    static final String ARGUMENT = "argument";

    static final String SOURCE = "source";
    static final String LINE = "line";
    static final String CANDIDATE = "candidate";
    static final String QUESTION = "question";

    /** Null unless the row is refused. */
    static final String CODE = "code";

    // Not a map of names to values: Spark's maps do not keep the order.
    static final StructType SCHEMA = new StructType()
            .add(ARGUMENT, DataTypes.IntegerType, false)
            .add(SOURCE, DataTypes.StringType, false)
            .add(LINE, DataTypes.LongType, false)
            .add(CANDIDATE, DataTypes.StringType)
            .add(QUESTION, DataTypes.StringType)
            .add("answer", DataTypes.StringType)
            .add("names", DataTypes.createArrayType(DataTypes.StringType))
            .add("values", DataTypes.createArrayType(DataTypes.StringType))
            .add(CODE, DataTypes.StringType)
            .add("reason", DataTypes.StringType);

    private AnswerRows() {}

    /** A row of a batch as one of a data set. */
    static Row of(int argument, dev.assay.batch.Row row) {
        if (row instanceof Submission submission) {
            return RowFactory.create(
                    argument,
                    submission.source(),
                    submission.line(),
                    submission.candidate(),
                    submission.question(),
                    submission.answer(),
                    submission.columns().keySet().stream()
                            .map(AnswerRows::encodable)
                            .toArray(String[]::new),
                    submission.columns().values().toArray(String[]::new),
                    null,
                    null);
        }
        Rejection rejection = (Rejection) row;
        return RowFactory.create(
                argument,
                rejection.source(),
                rejection.line(),
                rejection.candidate().orElse(null),
                rejection.question().orElse(null),
                null,
                null,
                null,
                rejection.code().name(),
                rejection.reason());
    }

    /** A row of a data set as one of a batch. */
    static dev.assay.batch.Row read(Row row) {
        String source = row.getString(1);
        long line = row.getLong(2);
        String candidate = row.getString(3);
        String question = row.getString(4);
        if (!row.isNullAt(8)) {
            return new Rejection(
                    source,
                    line,
                    Optional.ofNullable(candidate),
                    Optional.ofNullable(question),
                    Rejection.Code.valueOf(row.getString(8)),
                    row.getString(9));
        }
        List<String> names = row.getList(6);
        List<String> values = row.getList(7);
        Map<String, String> columns = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            columns.put(names.get(i), values.get(i));
        }
        return new Submission(source, line, candidate, question, row.getString(5), columns);
    }

    /** The name of a column with U+FFFD, as results have it, for bytes of the header that are no text. */
    private static String encodable(String name) {
        return name.replaceAll("\\p{Cs}", "\uFFFD");
    }
}
