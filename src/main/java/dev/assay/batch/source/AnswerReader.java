package dev.assay.batch.source;

import dev.assay.batch.Rejection;
import dev.assay.batch.Row;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * A source of answers, read one row at a time: however large it is, no more than a row stands in memory. Not
 * thread-safe.
 *
 * <p>Iterating throws {@link UncheckedIOException} where the source itself cannot be read. What is wrong with a single
 * row is a {@link Rejection} among the rows, and reading goes on after it.
 */
public abstract class AnswerReader implements Iterator<Row>, Closeable {

    private Optional<Row> next = Optional.empty();
    private boolean ended;

    AnswerReader() {}

    /** The next row, or nothing at the end; not asked again after the end. */
    abstract Optional<Row> read() throws IOException;

    /** The names of the columns that are carried through, in the order of the source; empty if only the rows tell. */
    public Optional<List<String>> columns() {
        return Optional.empty();
    }

    @Override
    public final boolean hasNext() {
        if (next.isEmpty() && !ended) {
            try {
                next = read();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            ended = next.isEmpty();
        }
        return next.isPresent();
    }

    @Override
    public final Row next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Row row = next.orElseThrow();
        next = Optional.empty();
        return row;
    }
}
