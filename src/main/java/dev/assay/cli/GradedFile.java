package dev.assay.cli;

import dev.assay.batch.Batch;
import dev.assay.batch.source.AnswerReader;
import dev.assay.batch.source.Answers;
import dev.assay.batch.source.FileBytes;
import dev.assay.batch.source.InputFormat;
import dev.assay.grade.Sha256;
import dev.assay.rubric.Rubric;
import dev.assay.rubric.RubricSet;
import dev.assay.study.agreement.HumanColumns;
import dev.assay.study.suggestion.GradedRows;
import dev.assay.study.suggestion.Suggestions;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** A file of graded answers that a command was given: read whole, so that what is read is what its digest is of. */
final class GradedFile {

    private final String name;
    private final byte[] bytes;
    private final Optional<Charset> encoding;

    private GradedFile(String name, byte[] bytes, Optional<Charset> encoding) {
        this.name = name;
        this.bytes = bytes;
        this.encoding = encoding;
    }

    /**
     * Reads a file.
     *
     * @param encoding the encoding of text without a byte order mark; UTF-8 if it is not given
     * @throws CommandException if there is none of this name
     */
    static GradedFile read(String name, Optional<Charset> encoding) throws IOException {
        try {
            Path path = Path.of(name);
            if (Files.exists(path) && !Files.isDirectory(path)) {
                try (InputStream bytes = FileBytes.open(path)) {
                    return new GradedFile(name, bytes.readAllBytes(), encoding);
                }
            }
        } catch (InvalidPathException e) {
            // Told below: no such path can exist.
        }
        throw CommandException.misuse("no file '" + name + "'");
    }

    /** The answers to a rubric's question; what cannot be used of the others is told. */
    GradedRows rows(RubricSet rubrics, Rubric rubric, HumanColumns columns, Streams streams) throws IOException {
        GradedRows rows;
        try (AnswerReader reader =
                Answers.open(name, new ByteArrayInputStream(bytes), InputFormat.ofName(name), encoding)) {
            rows = GradedRows.read(Batch.of(rubrics).admitted(reader), rubric, columns);
        }
        rows.problems().forEach(streams::say);
        if (rows.others() > 0) {
            streams.say(
                    rows.others() == 1
                            ? "1 row answers another question"
                            : rows.others() + " rows answer other questions");
        }
        int count = rows.answers().size();
        if (count < Suggestions.FEWEST_ANSWERS) {
            throw CommandException.failed("'" + name + "' has " + count
                    + (count == 1 ? " graded answer to " : " graded answers to ") + rubric.id() + "; at least "
                    + Suggestions.FEWEST_ANSWERS + " are needed");
        }
        return rows;
    }

    /** The SHA-256 of the file, in lower-case hexadecimal. */
    String sha256() {
        return Sha256.hex(bytes);
    }
}
