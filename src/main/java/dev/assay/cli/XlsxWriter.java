package dev.assay.cli;

import dev.assay.batch.Graded;
import dev.assay.report.GradeXlsx;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** A workbook. */
final class XlsxWriter implements GradeWriter {

    private final List<String> columns;
    private final Streams streams;
    private GradeXlsx workbook;

    XlsxWriter(List<String> columns, Streams streams) {
        this.columns = columns;
        this.streams = streams;
    }

    @Override
    public String line(Graded graded) {
        return "";
    }

    @Override
    public void begin(ResultFile out) {
        try {
            workbook = GradeXlsx.to(out.bytes(), columns);
        } catch (IllegalArgumentException e) {
            throw CommandException.failed(e.getMessage() + "; --format csv has no such limit");
        }
    }

    @Override
    public void write(ResultFile out, Graded graded, String line) throws IOException {
        workbook.add(graded);
    }

    @Override
    public void end(ResultFile out) throws IOException {
        workbook.complete();
        if (workbook.cut() > 0) {
            streams.say(String.format(
                    Locale.ROOT,
                    "%,d %s cut in the workbook: a cell holds 32,767 characters; --format csv or jsonl keeps all",
                    workbook.cut(),
                    workbook.cut() == 1 ? "value was" : "values were"));
        }
    }
}
