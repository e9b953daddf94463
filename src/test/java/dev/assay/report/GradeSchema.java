package dev.assay.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The JSON Schema of the output, as a reader of it gets it from the library. */
public final class GradeSchema {

    private static final Schema SCHEMA = read();

    private GradeSchema() {}

    private static Schema read() {
        try (InputStream schema = GradeJson.class.getResourceAsStream("grade.schema.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(schema);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the schema has against a line; empty if it accepts it. */
    public static List<String> objections(JsonNode line) {
        return SCHEMA.validate(line).stream().map(Object::toString).toList();
    }
}
