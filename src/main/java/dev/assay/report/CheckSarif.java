package dev.assay.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.assay.grade.Engine;
import dev.assay.rubric.Place;
import dev.assay.study.lint.LintFinding;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/**
 * What a check found as SARIF 2.1.0 (OASIS Standard, "Static Analysis Results Interchange Format", 2020), which editors
 * and code hosts show beside the lines. Files below the working directory are named relative to it.
 */
public final class CheckSarif {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/" + "sarif-schema-2.1.0.json";

    private final JsonGenerator json;

    private CheckSarif(JsonGenerator json) {
        this.json = json;
    }

    /** The log, with a line break at its end. */
    public static String of(List<CheckedPack> packs, List<LintFinding> lint) {
        return JsonText.lines(json -> new CheckSarif(json).log(CheckFindings.of(packs, lint)));
    }

    private void log(List<CheckFinding> findings) throws IOException {
        json.writeStartObject();
        json.writeStringField("$schema", SCHEMA);
        json.writeStringField("version", "2.1.0");
        json.writeArrayFieldStart("runs");
        json.writeStartObject();
        tool();
        json.writeStringField("columnKind", "utf16CodeUnits");
        json.writeArrayFieldStart("results");
        for (CheckFinding finding : findings) {
            result(finding);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    private void tool() throws IOException {
        json.writeObjectFieldStart("tool");
        json.writeObjectFieldStart("driver");
        json.writeStringField("name", "Assay");
        json.writeStringField("version", Engine.NAME.substring(Engine.NAME.indexOf(' ') + 1));
        json.writeArrayFieldStart("rules");
        for (CheckRule rule : CheckRule.values()) {
            json.writeStartObject();
            json.writeStringField("id", rule.id());
            text("shortDescription", rule.meaning());
            text("help", rule.remedy());
            json.writeObjectFieldStart("defaultConfiguration");
            json.writeStringField("level", rule.level().toString());
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private void result(CheckFinding finding) throws IOException {
        json.writeStartObject();
        json.writeStringField("ruleId", finding.rule().id());
        json.writeNumberField("ruleIndex", CheckRule.values().indexOf(finding.rule()));
        json.writeStringField("level", finding.level().toString());
        text("message", finding.message());
        json.writeArrayFieldStart("locations");
        location(finding.place());
        json.writeEndArray();
        if (!finding.related().isEmpty()) {
            json.writeArrayFieldStart("relatedLocations");
            for (Place place : finding.related()) {
                location(place);
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private void text(String field, String text) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeStringField("text", text);
        json.writeEndObject();
    }

    private void location(Place place) throws IOException {
        json.writeStartObject();
        json.writeObjectFieldStart("physicalLocation");
        json.writeObjectFieldStart("artifactLocation");
        json.writeStringField("uri", uri(place.file()));
        json.writeEndObject();
        if (place.line() > 0) {
            json.writeObjectFieldStart("region");
            json.writeNumberField("startLine", place.line());
            if (place.column() > 0) {
                json.writeNumberField("startColumn", place.column());
            }
            json.writeEndObject();
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    /** A URI reference: relative for files below the working directory, whole for others. */
    private static String uri(String file) {
        try {
            Path path = Path.of(file).toAbsolutePath().normalize();
            Path here = Path.of("").toAbsolutePath();
            if (!path.startsWith(here)) {
                return path.toUri().toString();
            }
            String relative = here.relativize(path).toString().replace(File.separatorChar, '/');
            return new URI(null, null, relative, null).toASCIIString();
        } catch (InvalidPathException | URISyntaxException e) {
            return file;
        }
    }
}
