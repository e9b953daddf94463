package dev.assay.cli;

import dev.assay.batch.Graded;
import dev.assay.batch.Rejection;
import dev.assay.batch.Submission;
import dev.assay.report.GradeCsv;
import dev.assay.report.GradeJson;
import dev.assay.report.GradeLine;
import dev.assay.report.GradeTable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Writes graded answers in one of the formats. */
interface GradeWriter {

    /** What a graded answer is written as; empty if only all of them together tell. Called by several threads. */
    String line(Graded graded);

    /**
     * A graded answer as JSON, without a line break. Called by several threads.
     *
     * @param line what it is written as
     */
    default String json(Graded graded, String line) {
        return GradeJson.of(graded);
    }

    /** Writes what stands before the first answer. */
    void begin(ResultFile out) throws IOException;

    /** Writes an answer; called in the order of the answers. */
    void write(ResultFile out, Graded graded, String line) throws IOException;

    /** Is told of an answer whose result was known, and is written as it was. */
    default void known(Submission answer) throws IOException {
        // There is nothing to write.
    }

    /** Is told of a row that was not graded; rejected rows are written elsewhere. */
    default void rejected(Rejection rejection) throws IOException {
        // Grades alone go into most formats.
    }

    /** Writes what stands after the last answer. */
    void end(ResultFile out) throws IOException;

    /** JSON Lines. */
    final class Json implements GradeWriter {
        @Override
        public String line(Graded graded) {
            return GradeJson.of(graded) + "\n";
        }

        @Override
        public String json(Graded graded, String line) {
            return line.substring(0, line.length() - 1);
        }

        @Override
        public void begin(ResultFile out) {
            // JSON Lines have no header.
        }

        @Override
        public void write(ResultFile out, Graded graded, String line) throws IOException {
            out.write(line);
        }

        @Override
        public void end(ResultFile out) {
            // Nor do they have an end.
        }
    }

    /** CSV. */
    final class Csv implements GradeWriter {
        private final GradeCsv csv;

        Csv(List<String> columns) {
            csv = new GradeCsv(columns);
        }

        @Override
        public String line(Graded graded) {
            return csv.row(graded);
        }

        @Override
        public void begin(ResultFile out) throws IOException {
            out.write(csv.header());
        }

        @Override
        public void write(ResultFile out, Graded graded, String line) throws IOException {
            out.write(line);
        }

        @Override
        public void end(ResultFile out) {
            // The last row is the end.
        }
    }

    /** A table; of more answers than anybody wants in a table, a line each. */
    final class Text implements GradeWriter {
        private static final int MOST_IN_TABLE = 1000;

        private final GradeTable table;
        private final List<String> lines = new ArrayList<>();
        private int count;

        Text(int width) {
            table = new GradeTable(width);
        }

        @Override
        public String line(Graded graded) {
            return GradeLine.of(graded) + "\n";
        }

        @Override
        public void begin(ResultFile out) {
            // The table has its own header.
        }

        @Override
        public void write(ResultFile out, Graded graded, String line) throws IOException {
            count++;
            lines.add(line);
            if (count <= MOST_IN_TABLE) {
                table.add(graded);
            } else {
                for (String waiting : lines) {
                    out.write(waiting);
                }
                lines.clear();
            }
        }

        @Override
        public void end(ResultFile out) throws IOException {
            if (count <= MOST_IN_TABLE) {
                out.write(table.drawn());
            }
        }
    }
}
