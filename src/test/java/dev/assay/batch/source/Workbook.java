package dev.assay.batch.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook written by hand, part by part, so that tests say exactly what stands in it. */
final class Workbook {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String MAIN = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006";
    private static final String SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private final Map<String, String> sheets = new LinkedHashMap<>();
    private final Map<String, String> states = new LinkedHashMap<>();
    private final Map<String, String> parts = new LinkedHashMap<>();

    /** Adds a sheet: what stands in its {@code sheetData}, and after it. */
    Workbook sheet(String name, String rows) {
        return sheet(name, "visible", rows, "");
    }

    Workbook sheet(String name, String state, String rows, String after) {
        sheets.put(name, HEAD + "<worksheet " + MAIN + "><sheetData>" + rows + "</sheetData>" + after + "</worksheet>");
        states.put(name, state);
        return this;
    }

    /** The list of shared texts. */
    Workbook shared(String items) {
        return part("xl/sharedStrings.xml", HEAD + "<sst " + MAIN + ">" + items + "</sst>");
    }

    /** The number formats that {@code s="0"}, {@code s="1"} and so on stand for. */
    Workbook formats(String... codes) {
        StringBuilder formats = new StringBuilder();
        StringBuilder cells = new StringBuilder();
        for (int i = 0; i < codes.length; i++) {
            formats.append("<numFmt numFmtId=\"" + (164 + i) + "\" formatCode=\"" + codes[i] + "\"/>");
            cells.append("<xf numFmtId=\"" + (164 + i) + "\"/>");
        }
        return part(
                "xl/styles.xml",
                HEAD + "<styleSheet " + MAIN + "><numFmts>" + formats + "</numFmts><cellXfs>" + cells
                        + "</cellXfs></styleSheet>");
    }

    Workbook part(String name, String content) {
        parts.put(name, content);
        return this;
    }

    byte[] bytes() {
        StringBuilder types = new StringBuilder();
        StringBuilder list = new StringBuilder();
        StringBuilder relations = new StringBuilder();
        parts.putIfAbsent("xl/styles.xml", HEAD + "<styleSheet " + MAIN + "/>");
        Map<String, String> all = new LinkedHashMap<>(parts);
        int number = 0;
        for (String name : sheets.keySet()) {
            number++;
            String part = "xl/worksheets/sheet" + number + ".xml";
            all.put(part, sheets.get(name));
            types.append(override(part, "worksheet"));
            list.append("<sheet name=\"" + name + "\" sheetId=\"" + number + "\" state=\"" + states.get(name)
                    + "\" r:id=\"rId" + number + "\"/>");
            relations.append("<Relationship Id=\"rId" + number + "\" Type=\"" + OFFICE
                    + "/worksheet\" Target=\"worksheets/sheet" + number + ".xml\"/>");
        }
        types.append(override("xl/workbook.xml", "sheet.main")).append(override("xl/styles.xml", "styles"));
        if (parts.containsKey("xl/sharedStrings.xml")) {
            types.append(override("xl/sharedStrings.xml", "sharedStrings"));
        }
        all.putIfAbsent(
                "[Content_Types].xml", HEAD + "<Types xmlns=\"" + PACKAGE + "/content-types\">" + types + "</Types>");
        all.putIfAbsent(
                "xl/workbook.xml",
                HEAD + "<workbook " + MAIN + " xmlns:r=\"" + OFFICE + "\"><sheets>" + list + "</sheets></workbook>");
        all.putIfAbsent(
                "xl/_rels/workbook.xml.rels",
                HEAD + "<Relationships xmlns=\"" + PACKAGE + "/relationships\">" + relations + "</Relationships>");
        return zip(all);
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"/" + part + "\" ContentType=\"" + SHEET_TYPE + type + "+xml\"/>";
    }

    static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A row of texts; those that begin with {@code <} are cells as they stand, without their place. */
    static String row(int number, String... cells) {
        StringBuilder row = new StringBuilder("<row r=\"" + number + "\">");
        for (int i = 0; i < cells.length; i++) {
            String place = "r=\"" + new CellPlace(number, i) + "\"";
            if (cells[i].startsWith("<c")) {
                row.append("<c ").append(place).append(cells[i].substring(2));
            } else if (!cells[i].isEmpty()) {
                row.append(
                        "<c " + place + " t=\"inlineStr\"><is><t xml:space=\"preserve\">" + cells[i] + "</t></is></c>");
            }
        }
        return row.append("</row>").toString();
    }
}
