package dev.assay.cli;

import dev.assay.batch.Graded;
import dev.assay.batch.Rejection;
import dev.assay.batch.Submission;
import java.io.IOException;

/** Writes what another writer does; for those that besides look at what goes by. */
abstract class ForwardingWriter implements GradeWriter {

    private final GradeWriter writer;

    ForwardingWriter(GradeWriter writer) {
        this.writer = writer;
    }

    @Override
    public String line(Graded graded) {
        return writer.line(graded);
    }

    @Override
    public String json(Graded graded, String line) {
        return writer.json(graded, line);
    }

    @Override
    public void begin(ResultFile out) throws IOException {
        writer.begin(out);
    }

    @Override
    public void write(ResultFile out, Graded graded, String line) throws IOException {
        writer.write(out, graded, line);
    }

    @Override
    public void known(Submission answer) throws IOException {
        writer.known(answer);
    }

    @Override
    public void rejected(Rejection rejection) throws IOException {
        writer.rejected(rejection);
    }

    @Override
    public void end(ResultFile out) throws IOException {
        writer.end(out);
    }
}
