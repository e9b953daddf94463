package dev.assay.cli;

import dev.assay.batch.Graded;
import dev.assay.report.GradeJson;
import java.io.IOException;

/** A table on one side and everything as JSON Lines on another. */
final class TableAndJson implements GradeWriter {

    private final GradeWriter table;
    private final ResultFile json;

    TableAndJson(GradeWriter table, ResultFile json) {
        this.table = table;
        this.json = json;
    }

    @Override
    public String line(Graded graded) {
        return GradeJson.of(graded) + "\n";
    }

    @Override
    public void begin(ResultFile out) throws IOException {
        table.begin(out);
    }

    @Override
    public void write(ResultFile out, Graded graded, String line) throws IOException {
        json.write(line);
        table.write(out, graded, "");
    }

    @Override
    public void end(ResultFile out) throws IOException {
        table.end(out);
    }
}
