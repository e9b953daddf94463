package dev.assay.batch.source;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;

/**
 * What stands in a cell of a workbook, as a person sees it: dates and times in the form of ISO 8601 whatever the
 * cell's own, numbers with the fifteen digits that a spreadsheet knows and without a format, so that a percentage stays
 * a fraction, and a formula's last result.
 */
final class XlsxCell {

    /** Thrown where a cell holds nothing that can be read. */
    static final class NoValue extends Exception {
        private static final long serialVersionUID = 1L;

        NoValue(String message) {
            super(message);
        }
    }

    private static final MathContext DIGITS = new MathContext(15);

    /** As many zeros are written out; a number with more is written with an exponent. */
    private static final int MOST_ZEROS = 20;

    /** The day after 9999-12-31, the last one of a spreadsheet, and of what it counts from 1904. */
    private static final double DATES_END = 2_958_466;

    private static final Pattern ERROR = Pattern.compile("#(?:NULL!|DIV/0!|VALUE!|REF!|NAME\\?|NUM!|N/A|GETTING_DATA"
            + "|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|BUSY!|UNKNOWN!|EXTERNAL!|PYTHON!)");

    /** A character that XML cannot hold, or that its readers would change (ECMA-376, part 1, 22.9.2.19). */
    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    /** What is no letter of a number format: literals, colours, locales, fill characters. */
    private static final Pattern LITERAL =
            Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[(?!(?:h+|m+|s+)])[^\\]]*]", Pattern.CASE_INSENSITIVE);

    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    private XlsxCell() {}

    /**
     * The text of a cell; empty if nothing stands in it.
     *
     * @throws NoValue if it holds an error, or a formula without a result
     */
    static String text(Cell cell) throws NoValue {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return "";
        }
        Object value = cell.getValue();
        if (cell.getType() == CellType.ERROR) {
            String raw = String.valueOf(cell.getRawValue());
            throw new NoValue(
                    ERROR.matcher(raw).matches() ? "holds the error '" + raw + "'" : "holds '" + raw + "', no number");
        }
        if (value == null) {
            if (cell.getFormula() != null) {
                throw new NoValue("holds a formula without its result; open the workbook in a spreadsheet and save it");
            }
            return "";
        }
        if (value instanceof Boolean truth) {
            return truth ? "TRUE" : "FALSE";
        }
        if (value instanceof BigDecimal number) {
            return number(number, cell);
        }
        String text = value.toString();
        if (cell.getType() == CellType.FORMULA && ERROR.matcher(text).matches()) {
            throw new NoValue("holds the error '" + text + "'");
        }
        return unescaped(text);
    }

    /** The text with the characters that are written as {@code _x000D_}. */
    static String unescaped(String text) {
        if (text.indexOf("_x") < 0) {
            return text;
        }
        Matcher escape = ESCAPE.matcher(text);
        StringBuilder plain = new StringBuilder();
        while (escape.find()) {
            char c = (char) Integer.parseInt(escape.group(1), 16);
            escape.appendReplacement(plain, Matcher.quoteReplacement(String.valueOf(c)));
        }
        return escape.appendTail(plain).toString();
    }

    private static String number(BigDecimal number, Cell cell) {
        Optional<String> date = date(number, cell);
        if (date.isPresent()) {
            return date.get();
        }
        BigDecimal rounded = number.round(DIGITS).stripTrailingZeros();
        long zeros = Math.max(rounded.scale(), (long) rounded.precision() - rounded.scale());
        return rounded.signum() == 0 ? "0" : zeros > MOST_ZEROS ? rounded.toString() : rounded.toPlainString();
    }

    private static Optional<String> date(BigDecimal number, Cell cell) {
        String format = letters(cell);
        boolean day = format.indexOf('y') >= 0 || format.indexOf('d') >= 0 || format.contains("mmm");
        boolean time = format.indexOf('h') >= 0 || format.indexOf('s') >= 0;
        double days = number.doubleValue();
        if (!day && !time || days < 0 || days >= DATES_END) {
            return Optional.empty();
        }
        if (format.indexOf('[') >= 0) {
            long seconds = Math.round(days * 86_400);
            return Optional.of(
                    String.format(Locale.ROOT, "%d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60));
        }
        // A tenth of a second up and cut off: times are stored as fractions of a day, which are seldom exact.
        LocalDateTime at = cell.asDate().plusNanos(100_000_000).withNano(0);
        LocalTime clock = at.toLocalTime();
        String shown = clock.format(clock.getSecond() == 0 ? MINUTES : SECONDS);
        if (!day) {
            return Optional.of(shown);
        }
        return Optional.of(
                time ? at.toLocalDate() + " " + shown : at.toLocalDate().toString());
    }

    /** The letters of a cell's number format that stand for parts of a value, in lower case. */
    private static String letters(Cell cell) {
        String format = cell.getDataFormatString();
        if (format != null) {
            return format.equalsIgnoreCase("General")
                    ? ""
                    : LITERAL.matcher(format).replaceAll("").toLowerCase(Locale.ROOT);
        }
        Integer id = cell.getDataFormatId();
        // What these show depends on the language of the program; in all of them it is a date (ECMA-376, 18.8.30).
        boolean date = id != null && (id >= 27 && id <= 31 || id == 36 || id >= 50 && id <= 54 || id >= 57 && id <= 58);
        return date ? "yyyy-mm-dd" : "";
    }
}
