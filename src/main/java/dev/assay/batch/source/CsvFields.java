package dev.assay.batch.source;

import de.siegmar.fastcsv.reader.CsvReader;
import java.util.List;

/** Takes the text of one CSV row apart. */
final class CsvFields {

    private final CsvReader.CsvReaderBuilder reader;
    private final char separator;

    /** @throws IllegalStateException if the library that reads CSV is not on the class path */
    CsvFields(char separator) {
        this.separator = separator;
        try {
            reader = CsvReader.builder().fieldSeparator(separator).maxBufferSize(4 * LineReader.LONGEST_ROW);
        } catch (NoClassDefFoundError e) {
            throw new IllegalStateException(
                    "CSV is read with de.siegmar:fastcsv, which is not on the class path: add that artifact", e);
        }
    }

    /** The values of a row whose quotes are sound. */
    List<String> of(String row) {
        return reader.ofSingleCsvRecord(row).getFields();
    }

    /** The values of a line, or those before the one whose quotes break. */
    List<String> guess(String line) {
        String sound = QuoteScanner.soundPart(line, separator);
        return sound.isEmpty() ? List.of() : of(sound);
    }
}
