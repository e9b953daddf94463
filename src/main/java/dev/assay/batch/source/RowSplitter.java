package dev.assay.batch.source;

import dev.assay.batch.source.RawRow.Fault;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Finds out where the rows of a CSV text begin and end, also where quotes are broken: of a row with a stray or unclosed
 * quote only the first line is taken for certain; the lines after it that do not look like rows of their own are taken
 * as its rest. So one broken row does not swallow the sound ones after it.
 */
final class RowSplitter implements Closeable {

    private final LineReader lines;
    private final QuoteScanner quotes;
    private final Predicate<String> looksLikeRow;

    RowSplitter(LineReader lines, char separator, Predicate<String> looksLikeRow) {
        this.lines = lines;
        this.quotes = new QuoteScanner(separator);
        this.looksLikeRow = looksLikeRow;
    }

    /** The next row that is not blank, or nothing at the end. */
    Optional<RawRow> next() throws IOException {
        Optional<Line> line = lines.next();
        while (line.isPresent() && line.get().isBlank()) {
            line = lines.next();
        }
        return line.isPresent() ? Optional.of(row(line.get())) : Optional.empty();
    }

    private RawRow row(Line first) throws IOException {
        List<Line> taken = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        quotes.reset();
        Optional<Line> line = Optional.of(first);
        while (line.isPresent()) {
            taken.add(line.get());
            text.append(line.get().text());
            if (line.get().overlong() || text.length() > LineReader.LONGEST_ROW) {
                return broken(taken, Fault.OVERLONG);
            }
            quotes.scan(line.get().text());
            if (quotes.broken()) {
                return broken(taken, Fault.TEXT_AFTER_QUOTE);
            }
            if (!quotes.open()) {
                return new RawRow(first.number(), line.get().number(), withoutBreak(text.toString()), Fault.NONE);
            }
            line = lines.next();
        }
        return broken(taken, Fault.UNCLOSED_QUOTE);
    }

    private RawRow broken(List<Line> taken, Fault fault) throws IOException {
        lines.pushBack(taken.subList(1, taken.size()));
        Line first = taken.get(0);
        long last = first.number();
        Optional<Line> next = lines.next();
        while (next.isPresent() && !looksLikeRow.test(next.get().text())) {
            if (!next.get().isBlank()) {
                last = next.get().number();
            }
            next = lines.next();
        }
        lines.pushBack(next.stream().toList());
        return new RawRow(first.number(), last, withoutBreak(first.text()), fault);
    }

    private static String withoutBreak(String text) {
        int end = text.length();
        if (end > 0 && text.charAt(end - 1) == '\n') {
            end--;
        }
        if (end > 0 && text.charAt(end - 1) == '\r') {
            end--;
        }
        return text.substring(0, end);
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
