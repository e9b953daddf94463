package dev.assay.examples.spark;

import dev.assay.batch.Batch;
import dev.assay.batch.Outcome;
import dev.assay.batch.Rejection;
import dev.assay.batch.Row;
import dev.assay.batch.source.AnswerReader;
import dev.assay.batch.source.Answers;
import dev.assay.batch.source.InputFormat;
import dev.assay.report.GradeJson;
import dev.assay.rubric.RubricSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the same answers come to without Spark. */
record LocalRun(List<String> graded, List<String> rejected) {

    static final RubricSet DJANGO = RubricSet.bundled("django");

    private static final Batch BATCH = Batch.of(DJANGO).threads(2);

    /** The lines of all rows, in their order. */
    static LocalRun of(List<Row> rows) {
        LocalRun lines = new LocalRun(new ArrayList<>(), new ArrayList<>());
        try (Stream<Outcome> outcomes = BATCH.grade(rows.iterator())) {
            outcomes.forEach(outcome ->
                    (outcome instanceof Rejection ? lines.rejected : lines.graded).add(GradeJson.of(outcome)));
        }
        return lines;
    }

    /** The rows of a folder of CSV files, by name. */
    static List<Row> rows(Path folder) throws IOException {
        List<Row> rows = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                try (AnswerReader reader =
                        Answers.open(file.toString(), Files.newInputStream(file), Optional.of(InputFormat.CSV))) {
                    reader.forEachRemaining(rows::add);
                }
            }
        }
        return rows;
    }
}
