package dev.assay.batch.source;

import dev.assay.batch.Names;
import dev.assay.batch.Rejection;
import dev.assay.batch.Rejection.Code;
import dev.assay.batch.Row;
import dev.assay.batch.Submission;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Answers in rows of values, the first of which names the columns. */
final class CsvAnswers extends AnswerReader {

    /** The shape of a question's id. */
    private static final Pattern ID = Pattern.compile("[a-z0-9]+([-_][a-z0-9]+)*");

    private static final int LONGEST_NAME = 200;

    private final String source;
    private final Charset charset;
    private final Optional<Header> header;
    private final CsvFields fields;
    private final char separator;
    private final RowSplitter rows;

    /**
     * @param separators what may stand between values; the one that a line {@code sep=;} above the header names does, or
     *     else the first under which the header is complete
     * @throws AnswersException if there is no header, or two of its columns have a name that only one may have
     */
    CsvAnswers(String source, LineReader lines, String separators) throws IOException {
        this.source = source;
        charset = lines.charset();
        Optional<Line> first = firstLine(lines);
        Optional<Character> said = first.flatMap(SeparatorLine::of);
        if (said.isPresent()) {
            first = firstLine(lines);
        }
        // Where the format leaves no choice, what the file says of itself changes nothing.
        String tried = said.isPresent() && separators.length() > 1 ? said.get().toString() : separators;
        char used = tried.charAt(0);
        Optional<Header> found = Optional.empty();
        for (int i = 0; first.isPresent() && found.isEmpty() && i < tried.length(); i++) {
            used = tried.charAt(i);
            found = header(source, first.get(), used);
        }
        if (first.isPresent() && found.isEmpty()) {
            throw new AnswersException(source + ":" + first.get().number()
                    + ": the first row must name the columns, among them candidate, question and answer"
                    + (tried.equals(separators) ? "" : ", separated by '" + used + "' as the line above it says")
                    + "; it reads: "
                    + shortened(Encoding.replaced(first.get().text().strip())));
        }
        header = found;
        separator = used;
        fields = new CsvFields(separator);
        rows = new RowSplitter(lines, separator, this::looksLikeRow);
    }

    /** The next line on which anything stands. */
    private static Optional<Line> firstLine(LineReader lines) throws IOException {
        Optional<Line> first = lines.next();
        while (first.isPresent() && first.get().isBlank()) {
            first = lines.next();
        }
        return first;
    }

    /** @throws AnswersException if it is one, and two of its columns claim to be the same */
    private static Optional<Header> header(String source, Line line, char separator) throws AnswersException {
        List<String> names = new CsvFields(separator).guess(line.text());
        Optional<Header> found = Header.of(names);
        Optional<Header.Twice> twice = found.isPresent() ? Header.twice(names) : Optional.empty();
        if (twice.isPresent()) {
            throw new AnswersException(
                    source + ":" + line.number() + ": " + twice.get().told(names, column -> "column " + (column + 1)));
        }
        return found;
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_NAME ? text : text.substring(0, LONGEST_NAME) + "…";
    }

    @Override
    public Optional<List<String>> columns() {
        return Optional.of(header.map(Header::carried).orElse(List.of()));
    }

    @Override
    Optional<Row> read() throws IOException {
        if (header.isEmpty()) {
            return Optional.empty();
        }
        Optional<RawRow> row = rows.next();
        while (row.isPresent() && isEmpty(row.get())) {
            row = rows.next();
        }
        return row.isEmpty() ? Optional.empty() : Optional.of(read(row.get(), header.get()));
    }

    /** Whether nothing stands in any cell: spreadsheets write such rows where something stood once, or has a format. */
    private boolean isEmpty(RawRow row) {
        return row.fault() == RawRow.Fault.NONE
                && row.text().codePoints().allMatch(this::isEmpty)
                && fields.of(row.text()).stream().allMatch(String::isBlank);
    }

    private boolean isEmpty(int character) {
        return character == separator || character == '"' || Character.isWhitespace(character);
    }

    private Row read(RawRow row, Header columns) {
        Optional<String> encoding = Encoding.problem(row.text(), row.line(), charset);
        if (encoding.isPresent()) {
            return refused(row, columns, Code.BAD_ENCODING, encoding.get());
        }
        switch (row.fault()) {
            case OVERLONG -> {
                return refused(
                        row,
                        columns,
                        Code.TOO_LONG,
                        "the row is longer than "
                                + String.format(Locale.ROOT, "%,d", LineReader.LONGEST_ROW)
                                + " characters; is a closing quote missing?"
                                + rest(row));
            }
            case TEXT_AFTER_QUOTE -> {
                return refused(
                        row,
                        columns,
                        Code.BAD_ROW,
                        "text follows a closing quote; a quote inside a quoted value is written twice" + rest(row));
            }
            case UNCLOSED_QUOTE -> {
                return refused(row, columns, Code.BAD_ROW, "a quote is never closed" + rest(row));
            }
            case NONE -> {}
        }
        List<String> values = fields.of(row.text());
        if (values.size() != columns.names().size()) {
            return refused(
                    row,
                    columns,
                    Code.BAD_ROW,
                    "the row has " + count(values.size()) + ", the header "
                            + columns.names().size());
        }
        return new Submission(
                source,
                row.line(),
                values.get(columns.candidate()),
                values.get(columns.question()),
                values.get(columns.answer()),
                columns.carried(values));
    }

    private static String count(int values) {
        return values == 1 ? "1 value" : values + " values";
    }

    private static String rest(RawRow row) {
        return row.lastLine() == row.line() ? "" : " (the lines to " + row.lastLine() + " were taken for its rest)";
    }

    private Rejection refused(RawRow row, Header columns, Code code, String reason) {
        List<String> values = fields.guess(row.text());
        return new Rejection(
                source, row.line(), name(values, columns.candidate()), name(values, columns.question()), code, reason);
    }

    private static Optional<String> name(List<String> values, int column) {
        return Optional.of(column)
                .filter(index -> index < values.size())
                .map(index -> Names.plain(Encoding.replaced(values.get(index))))
                .filter(name -> !name.isEmpty() && name.length() <= LONGEST_NAME);
    }

    /**
     * Whether a line begins like a row: with something that may be a question's id at its place. Blanks around it tell
     * prose with commas in it.
     */
    private boolean looksLikeRow(String line) {
        List<String> values = fields.guess(line);
        Header columns = header.orElseThrow();
        return columns.question() < values.size()
                && ID.matcher(values.get(columns.question())).matches()
                && (columns.candidate() >= values.size()
                        || values.get(columns.candidate()).length() <= LONGEST_NAME);
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
