package dev.assay.examples.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.from_json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.assay.report.GradeJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/**
 * The fields of Assay's JSON Lines as columns, made from the schema that the library has of them: what a later version
 * adds to it is a column here too.
 *
 * <p>The fields of graded answers come first, then those that only rejected rows have; a row has null in the others.
 * Graded answers too have {@code source} and {@code line}. What contains itself, which no Spark type can, ends as text:
 * the details of {@code arithmetic} are JSON.
 */
final class Contract {

    /** The columns of a result. */
    static final StructType SCHEMA = new Contract(read()).schema();

    /** What results know of every row, and the lines of graded ones do not say. */
    private static final Set<String> PLACE = Set.of(AnswerRows.SOURCE, AnswerRows.LINE);

    private static final String PARSED = "parsed";

    private final JsonNode definitions;
    private final Set<String> open = new HashSet<>();

    private Contract(JsonNode schema) {
        definitions = schema.get("$defs");
    }

    private static JsonNode read() {
        try (InputStream schema = GradeJson.class.getResourceAsStream("grade.schema.json")) {
            return new ObjectMapper().readTree(schema);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rows that {@link Grading} gives, with a column a field. */
    static Dataset<Row> columns(Dataset<Row> results) {
        Map<String, String> strict = Map.of("mode", "FAILFAST");
        Dataset<Row> parsed = results.withColumn(PARSED, from_json(col(Grading.JSON), SCHEMA, strict));
        Column[] columns = Stream.of(SCHEMA.fieldNames())
                .map(name -> PLACE.contains(name)
                        ? col(name)
                        : col(PARSED).getField(name).as(name))
                .toArray(Column[]::new);
        return parsed.select(columns);
    }

    private StructType schema() {
        StructType graded = (StructType) type(definitions.get("graded"));
        StructType rejected = (StructType) type(definitions.get("rejected"));
        StructType all = graded;
        for (StructField field : rejected.fields()) {
            if (!List.of(graded.fieldNames()).contains(field.name())) {
                all = all.add(field);
            }
        }
        return all;
    }

    private DataType type(JsonNode schema) {
        if (schema.has("$ref")) {
            return referred(schema.get("$ref").asText());
        }
        if (schema.has("oneOf")) {
            return type(notNull(schema.get("oneOf")));
        }
        if (schema.has("enum")) {
            return DataTypes.StringType;
        }
        if (schema.has("const")) {
            return schema.get("const").isInt() ? DataTypes.IntegerType : DataTypes.StringType;
        }
        JsonNode type = schema.path("type");
        String name = type.isArray() ? notNull(type).asText() : type.asText();
        return switch (name) {
            case "string" -> DataTypes.StringType;
            case "boolean" -> DataTypes.BooleanType;
            case "integer" -> DataTypes.LongType;
            case "number" -> DataTypes.DoubleType;
            case "array" -> DataTypes.createArrayType(type(schema.get("items")));
            case "object" -> object(schema);
            default -> throw new IllegalStateException("no column can be made of " + schema);
        };
    }

    private DataType referred(String reference) {
        if (!open.add(reference)) {
            return DataTypes.StringType;
        }
        DataType type = type(definitions.get(reference.substring(reference.lastIndexOf('/') + 1)));
        open.remove(reference);
        return type;
    }

    private DataType object(JsonNode schema) {
        if (!schema.has("properties")) {
            return DataTypes.createMapType(DataTypes.StringType, type(schema.get("additionalProperties")));
        }
        StructType fields = new StructType();
        for (Map.Entry<String, JsonNode> property : schema.get("properties").properties()) {
            fields = fields.add(property.getKey(), type(property.getValue()));
        }
        return fields;
    }

    /** The one of these alternatives that is not null. */
    private static JsonNode notNull(JsonNode alternatives) {
        for (JsonNode one : alternatives) {
            if (!one.asText().equals("null") && !one.path("type").asText().equals("null")) {
                return one;
            }
        }
        throw new IllegalStateException("nothing but null in " + alternatives);
    }
}
