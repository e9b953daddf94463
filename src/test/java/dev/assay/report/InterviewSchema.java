package dev.assay.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The JSON Schemas of plans and verdicts, as a reader of them gets them from the library. */
public final class InterviewSchema {

    private InterviewSchema() {}

    /** What the schema of a plan has against it; empty if it accepts it. */
    public static List<String> objectionsToPlan(JsonNode plan) {
        return objections("plan.schema.json", plan);
    }

    /** What the schema of verdicts has against them; empty if it accepts them. */
    public static List<String> objectionsToVerdicts(JsonNode verdicts) {
        return objections("verdict.schema.json", verdicts);
    }

    private static List<String> objections(String name, JsonNode json) {
        try (InputStream schema = PlanJson.class.getResourceAsStream(name)) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(schema)
                    .validate(json)
                    .stream()
                    .map(Object::toString)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
