package dev.assay.batch.source;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import dev.assay.text.Answer;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.codehaus.stax2.XMLInputFactory2;

/**
 * Looks a workbook through before it is read, as a stream: its reader trusts what it reads, and a few bytes that name a
 * cell in column {@code ZZZZZZ}, or unpack to gigabytes, would fill the memory. Looks with the same readers of archives
 * and of XML, so that both see the same.
 */
final class XlsxCheck {

    /** What a file may unpack to whatever its size, and how many times its size. Real workbooks stay below 40 times. */
    private static final long ALWAYS_ALLOWED = 32L << 20;

    private static final int MOST_TIMES = 100;

    private static final int MOST_PARTS = 10_000;
    private static final int DEEPEST = 200;
    private static final Set<String> CELL_TYPES = Set.of("b", "e", "n", "s", "str", "inlineStr");

    private final XMLInputFactory xml;
    private final XlsxParts parts = new XlsxParts();
    private final long mostUnpacked;
    private long unpacked;
    private long sharedTexts;
    private long highestShared = -1;
    private CellPlace highestSharedAt = new CellPlace(1, 0);

    private XlsxCheck(long fileSize) {
        mostUnpacked = Math.max(ALWAYS_ALLOWED, MOST_TIMES * fileSize);
        xml = new InputFactoryImpl();
        xml.setProperty(XMLInputFactory.SUPPORT_DTD, Boolean.FALSE);
        xml.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, Boolean.FALSE);
        // What is damaged is told by the step that comes to it, not where its text is asked for.
        xml.setProperty(XMLInputFactory2.P_LAZY_PARSING, Boolean.FALSE);
    }

    /**
     * Looks a file through.
     *
     * @throws AnswersException if it is no workbook, or none that can be read safely
     */
    static XlsxParts of(String name, Path file) throws IOException {
        XlsxCheck check = new XlsxCheck(Files.size(file));
        try (ZipFile zip = ZipFile.builder().setPath(file).get()) {
            List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
            if (zip.getEntry("[Content_Types].xml") == null || entries.stream().noneMatch(XlsxCheck::isWorkbook)) {
                throw new AnswersException(name + ": a zip archive, and no workbook (.xlsx)");
            }
            if (entries.size() > MOST_PARTS) {
                throw new AnswersException(name + ": " + entries.size() + " parts are more than a workbook has");
            }
            for (ZipArchiveEntry entry : entries) {
                check.look(name, zip, entry);
            }
        } catch (AnswersException e) {
            throw e;
        } catch (IOException | IllegalArgumentException e) {
            throw new AnswersException(name + ": a damaged or truncated zip archive: " + e.getMessage());
        }
        if (check.highestShared >= check.sharedTexts) {
            throw new AnswersException(name + ": cell " + check.highestSharedAt + " holds text " + check.highestShared
                    + " of a list that has " + check.sharedTexts);
        }
        return check.parts;
    }

    private static boolean isWorkbook(ZipArchiveEntry entry) {
        return entry.getName().toLowerCase(Locale.ROOT).endsWith("workbook.xml");
    }

    private void look(String name, ZipFile zip, ZipArchiveEntry entry) throws IOException {
        String part = entry.getName();
        try (BufferedInputStream bytes =
                new BufferedInputStream(new BoundedXml(zip.getInputStream(entry), this::count))) {
            boolean named = part.endsWith(".xml") || part.endsWith(".rels");
            if (!named && !mayBeXml(bytes)) {
                return;
            }
            XMLStreamReader reader = xml.createXMLStreamReader(bytes);
            try {
                new Part(part, reader).look();
            } finally {
                reader.close();
            }
        } catch (XMLStreamException e) {
            throw new AnswersException(name + ": " + part + " is damaged" + place(e) + ": " + reason(e));
        } catch (IllegalArgumentException e) {
            throw new AnswersException(name + ": " + part + ": " + e.getMessage());
        }
    }

    private static String place(XMLStreamException e) {
        return e.getLocation() == null
                ? ""
                : " at line " + e.getLocation().getLineNumber() + ", column "
                        + e.getLocation().getColumnNumber();
    }

    private static String reason(XMLStreamException e) {
        Throwable cause = e.getCause() == null ? e : e.getCause();
        return String.valueOf(cause.getMessage()).lines().findFirst().orElse("no XML");
    }

    private void count(long count) {
        unpacked += count;
        if (unpacked > mostUnpacked) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT,
                    "the workbook unpacks to more than %,d bytes, %d times its size: no workbook does, so it is not read",
                    mostUnpacked,
                    MOST_TIMES));
        }
    }

    /** A part that does not begin like XML cannot be read as such, whatever refers to it. */
    private static boolean mayBeXml(BufferedInputStream bytes) throws IOException {
        bytes.mark(4);
        int first = bytes.read();
        int second = bytes.read();
        bytes.reset();
        return first == '<'
                || first == 0 && second == '<'
                || first == 0xEF && second == 0xBB
                || first == 0xFE && second == 0xFF
                || first == 0xFF && second == 0xFE
                || first == 0 && second == 0
                || first >= 0 && Character.isWhitespace(first);
    }

    /** One part that is looked through. */
    private final class Part {

        private final String name;
        private final XMLStreamReader reader;
        private int depth;
        private int row;
        private int column;
        private CellPlace cell = new CellPlace(1, 0);
        private boolean inSheet;
        private boolean inText;
        private boolean sharedCell;
        private boolean inValue;
        private final StringBuilder index = new StringBuilder();
        private long length;

        Part(String name, XMLStreamReader reader) {
            this.name = name;
            this.reader = reader;
        }

        void look() throws XMLStreamException {
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamReader.START_ELEMENT -> start(reader.getLocalName());
                    case XMLStreamReader.END_ELEMENT -> end(reader.getLocalName());
                    case XMLStreamReader.CHARACTERS, XMLStreamReader.CDATA, XMLStreamReader.SPACE -> text();
                    case XMLStreamReader.DTD ->
                        throw new IllegalArgumentException("a document type, which no workbook has");
                    case XMLStreamReader.ENTITY_REFERENCE ->
                        throw new IllegalArgumentException("an entity, which no workbook has");
                    default -> {}
                }
            }
        }

        private void start(String element) {
            if (++depth > DEEPEST) {
                throw new IllegalArgumentException("elements within elements within elements, " + DEEPEST + " deep");
            }
            switch (element) {
                case "sheetData" -> inSheet = true;
                case "row" -> row();
                case "c" -> cell();
                case "v" -> inValue = sharedCell;
                case "si" -> begin();
                case "mergeCell" -> merged(reader.getAttributeValue(null, "ref"));
                case "Relationship" -> relation();
                default -> {}
            }
        }

        private void begin() {
            inText = true;
            length = 0;
        }

        private void row() {
            if (!inSheet) {
                return;
            }
            String number = reader.getAttributeValue(null, "r");
            if (number == null) {
                parts.unnumbered(name);
            }
            row = number == null ? row + 1 : CellPlace.of("A" + number).row();
            column = -1;
        }

        private void cell() {
            if (!inSheet) {
                return;
            }
            String reference = reader.getAttributeValue(null, "r");
            cell = reference == null
                    ? CellPlace.of(new CellPlace(Math.max(1, row), column + 1).toString())
                    : CellPlace.of(reference);
            column = cell.column();
            String type = reader.getAttributeValue(null, "t");
            if (type != null && !CELL_TYPES.contains(type)) {
                throw new IllegalArgumentException("cell " + cell + " is of the unknown type '" + type + "'");
            }
            sharedCell = "s".equals(type);
            index.setLength(0);
            begin();
        }

        private void text() {
            if (!inText) {
                return;
            }
            length += reader.getTextLength();
            if (length > Answer.MAX_LENGTH) {
                throw new IllegalArgumentException(
                        "a text after cell " + cell + " is longer than an answer may be, and than any cell can be");
            }
            if (inValue) {
                index.append(reader.getText());
            }
        }

        private void end(String element) {
            depth--;
            switch (element) {
                case "sheetData" -> inSheet = false;
                case "c" -> {
                    inText = false;
                    sharedCell = false;
                }
                case "si" -> {
                    inText = false;
                    sharedTexts++;
                }
                case "v" -> {
                    if (inValue) {
                        inValue = false;
                        shared(index.toString());
                    }
                }
                default -> {}
            }
        }

        private void shared(String number) {
            try {
                long shared = number.isEmpty() ? -1 : Integer.parseUnsignedInt(number);
                if (shared > highestShared) {
                    highestShared = shared;
                    highestSharedAt = cell;
                }
            } catch (NumberFormatException e) {
                throw new IllegalArgumentException("cell " + cell + " names its text by '"
                        + number.substring(0, Math.min(20, number.length())) + "'");
            }
        }

        private void merged(String range) {
            int colon = range == null ? -1 : range.indexOf(':');
            if (colon > 0) {
                CellPlace first = CellPlace.of(range.substring(0, colon));
                parts.merged(
                        name, first, CellPlace.of(range.substring(colon + 1)).row());
            }
        }

        private void relation() {
            String id = reader.getAttributeValue(null, "Id");
            String type = reader.getAttributeValue(null, "Type");
            String target = reader.getAttributeValue(null, "Target");
            int folder = name.indexOf("_rels/");
            if (id != null && target != null && folder >= 0 && type != null && type.endsWith("/worksheet")) {
                parts.relation(id, target.startsWith("/") ? target.substring(1) : name.substring(0, folder) + target);
            }
        }
    }
}
