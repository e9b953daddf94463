package dev.assay.rubric;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The reader and the JSON Schemas know the same keys, types and words. */
class SchemaEqualityTest {

    private static final Path SAMPLES = Path.of("src/test/resources/rubric");
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private static final List<JsonNode> REPLACEMENTS = List.of(
            NODES.nullNode(),
            NODES.booleanNode(true),
            NODES.numberNode(-1),
            NODES.numberNode(0),
            NODES.numberNode(1),
            NODES.numberNode(2.5),
            NODES.numberNode(5000),
            NODES.textNode(""),
            NODES.textNode(" "),
            NODES.textNode("measure"),
            NODES.textNode("Big Words"),
            NODES.textNode("2"),
            NODES.textNode("x".repeat(101)),
            NODES.arrayNode(),
            NODES.arrayNode().add("measure"),
            NODES.arrayNode().add(NODES.arrayNode()),
            NODES.objectNode(),
            NODES.objectNode().put("a", "b"),
            NODES.objectNode().put("a", 0).put("b", 1),
            NODES.objectNode().set("a", NODES.arrayNode().add("b")));

    static List<Path> shipped() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("rubrics"))) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void theSchemasAcceptWhatIsShipped(Path file) {
        assertEquals(List.of(), Schemas.objections(file).orElseThrow());
    }

    /** Every value of a file that uses every key is taken away, misnamed, doubled and replaced by other types. */
    @ParameterizedTest
    @ValueSource(strings = {"every-key/caching.yaml", "every-key/pack.yaml"})
    void refuseTheSameShapes(String file) throws IOException {
        boolean pack = file.endsWith("pack.yaml");
        JsonNode whole = Schemas.yaml(Files.readString(SAMPLES.resolve(file)));
        List<String> differences = new ArrayList<>();
        int refused = 0;
        List<Mutant> mutants = mutants(whole);
        for (Mutant mutant : mutants) {
            List<String> objections = Schemas.objections(mutant.document, pack);
            refused += objections.isEmpty() ? 0 : 1;
            if (objections.isEmpty() == misshapen(mutant.document, pack)) {
                differences.add(mutant.what + ": schema " + objections + "\n" + problems(mutant.document, pack));
            }
        }
        assertEquals(List.of(), differences);
        assertTrue(refused > 300 && refused < mutants.size() - 50, refused + " of " + mutants.size());
    }

    @Test
    void theSchemaOfPacksBorrowsFromThatOfRubrics() throws IOException {
        String schema = Files.readString(Path.of("rubrics/pack.schema.json"));

        assertTrue(schema.contains("\"rubric.schema.json#/$defs/redFlag\""));
    }

    private static boolean misshapen(JsonNode document, boolean pack) {
        PackLoader loader = new PackLoader();
        read(document, pack, loader);
        return loader.problems().misshapen();
    }

    private static List<Problem> problems(JsonNode document, boolean pack) {
        PackLoader loader = new PackLoader();
        read(document, pack, loader);
        return loader.problems().all();
    }

    private static void read(JsonNode document, boolean pack, PackLoader loader) {
        String name = pack ? "pack.json" : "rubric.json";
        loader.load(new MemoryPack("mutant", Map.of(name, document.toPrettyString())), file -> true);
    }

    private record Mutant(String what, JsonNode document) {}

    private static List<Mutant> mutants(JsonNode whole) {
        List<Mutant> mutants = new ArrayList<>();
        for (String pointer : pointers(whole, "")) {
            int cut = pointer.lastIndexOf('/');
            String parent = pointer.substring(0, cut);
            String key = pointer.substring(cut + 1);
            for (JsonNode replacement : REPLACEMENTS) {
                JsonNode copy = whole.deepCopy();
                if (copy.at(parent) instanceof ObjectNode object) {
                    object.set(key, replacement);
                } else {
                    ((ArrayNode) copy.at(parent)).set(Integer.parseInt(key), replacement);
                }
                mutants.add(new Mutant(pointer + " = " + replacement, copy));
            }
            if (whole.at(parent).isObject()) {
                JsonNode without = whole.deepCopy();
                ((ObjectNode) without.at(parent)).remove(key);
                mutants.add(new Mutant(pointer + " removed", without));
                JsonNode renamed = without.deepCopy();
                ((ObjectNode) renamed.at(parent)).set(key + "x", whole.at(pointer));
                mutants.add(new Mutant(pointer + " renamed", renamed));
                JsonNode capital = without.deepCopy();
                ((ObjectNode) capital.at(parent)).set(key.toUpperCase(Locale.ROOT), whole.at(pointer));
                mutants.add(new Mutant(pointer + " in capitals", capital));
            }
        }
        return mutants;
    }

    private static List<String> pointers(JsonNode node, String at) {
        List<String> pointers = new ArrayList<>();
        node.properties().forEach(field -> {
            pointers.add(at + "/" + field.getKey());
            pointers.addAll(pointers(field.getValue(), at + "/" + field.getKey()));
        });
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            pointers.add(at + "/" + i);
            pointers.addAll(pointers(node.get(i), at + "/" + i));
        }
        return pointers;
    }
}
