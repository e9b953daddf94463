package dev.assay.rubric;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** The JSON Schemas beside the rubrics, asked the way an editor asks them: without the reader under test. */
final class Schemas {

    private static final Path FOLDER = Path.of("rubrics");
    private static final String BASE = "https://schemas.invalid/";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemas(Map.of(
                    BASE + "rubric.schema.json", text("rubric.schema.json"),
                    BASE + "pack.schema.json", text("pack.schema.json"))));
    private static final Schema RUBRIC = REGISTRY.getSchema(SchemaLocation.of(BASE + "rubric.schema.json"));
    private static final Schema PACK = REGISTRY.getSchema(SchemaLocation.of(BASE + "pack.schema.json"));

    private Schemas() {}

    private static String text(String schema) {
        try {
            return Files.readString(FOLDER.resolve(schema));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the schema of rubrics, or that of packs, has against a document; empty if it accepts it. */
    static List<String> objections(JsonNode document, boolean pack) {
        return (pack ? PACK : RUBRIC)
                .validate(document).stream().map(Object::toString).toList();
    }

    /** What the schema has against a file; nothing if the file is no document. */
    static Optional<List<String>> objections(Path file) {
        try {
            String name = file.getFileName().toString();
            String text = Files.readString(file);
            JsonNode document = name.endsWith(".json") ? JSON.readTree(text) : yaml(text);
            return Optional.of(objections(document, name.startsWith("pack.")));
        } catch (IOException | YAMLException | NoSuchElementException e) {
            return Optional.empty();
        }
    }

    /** The first document of a YAML text, with the types of YAML 1.2's core schema. */
    static JsonNode yaml(String text) {
        LoaderOptions options = new LoaderOptions();
        options.setWarnOnDuplicateKeys(false);
        Yaml yaml = new Yaml(
                new SafeConstructor(options),
                new Representer(new DumperOptions()),
                new DumperOptions(),
                options,
                new CoreTypes());
        return JSON.valueToTree(yaml.loadAll(text).iterator().next());
    }

    private static final class CoreTypes extends Resolver {
        @Override
        protected void addImplicitResolvers() {
            addImplicitResolver(Tag.BOOL, Pattern.compile("true|True|TRUE|false|False|FALSE"), "tTfF");
            addImplicitResolver(Tag.INT, Pattern.compile("[-+]?[0-9]+"), "-+0123456789");
            addImplicitResolver(
                    Tag.FLOAT,
                    Pattern.compile("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?"),
                    "-+.0123456789");
            addImplicitResolver(Tag.NULL, Pattern.compile("~|null|Null|NULL|"), "~nN\0");
            addImplicitResolver(Tag.NULL, Pattern.compile(""), null);
        }
    }
}
