package dev.assay.rubric;

import dev.assay.match.Pattern;
import dev.assay.rubric.Node.Scalar;
import dev.assay.rubric.RubricPatch.Narrowing;
import dev.assay.rubric.RubricPatch.NewConcept;
import dev.assay.rubric.RubricPatch.Patterns;
import dev.assay.rubric.RubricPatch.Place;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads the patch of a rubric. */
final class PatchReader {

    private final Reading reading;

    private PatchReader(Reading reading) {
        this.reading = reading;
    }

    static RubricPatch read(String file, String text) {
        Problems problems = new Problems();
        Optional<RubricPatch> patch = SourceReader.read(file, text, problems)
                .flatMap(source -> NodeReader.read(source, problems)
                        .flatMap(root -> new PatchReader(new Reading(source, problems)).patch(root)));
        if (!problems.isEmpty()) {
            throw new RubricException(problems.all());
        }
        return patch.orElseThrow();
    }

    private Optional<RubricPatch> patch(Node root) {
        return reading.fields(root, "a patch").map(this::patch);
    }

    private RubricPatch patch(Fields fields) {
        fields.require("patch").flatMap(value -> reading.choice(value, "'patch'", Words.only("1")));
        String rubric = fields.require("rubric")
                .flatMap(value -> reading.id(value, "'rubric'"))
                .orElse("");
        Optional<String> fingerprint = fields.get("fingerprint").flatMap(this::digest);
        Optional<String> data = fields.get("data").flatMap(this::digest);
        List<Patterns> added = list(fields, "add", this::patterns);
        List<Narrowing> narrowed = list(fields, "narrow", this::narrowing);
        List<Patterns> removed = list(fields, "remove", this::patterns);
        List<NewConcept> newConcepts = list(fields, "newConcepts", this::newConcept);
        fields.close();
        return new RubricPatch(
                reading.source(),
                rubric,
                fingerprint,
                data,
                added.stream()
                        .filter(patterns -> !patterns.patterns().isEmpty())
                        .toList(),
                narrowed,
                removed.stream()
                        .filter(patterns -> !patterns.patterns().isEmpty())
                        .toList(),
                newConcepts);
    }

    private Optional<String> digest(Node node) {
        return HistoryReader.digest(reading, node);
    }

    /** A list of which everything may have been deleted. */
    private <T> List<T> list(Fields fields, String key, Function<Node, Optional<T>> entry) {
        Optional<Node> value = fields.get(key);
        if (value.isEmpty() || isNothing(value.get())) {
            return List.of();
        }
        // A dash may be left of an entry that was deleted.
        return reading.list(
                value.get(), "'" + key + "'", node -> isNothing(node) ? Optional.empty() : entry.apply(node));
    }

    private static boolean isNothing(Node node) {
        return node instanceof Scalar scalar && scalar.isNothing();
    }

    private Optional<Patterns> patterns(Node node) {
        return reading.fields(node, "an entry").map(fields -> {
            String concept = concept(fields);
            List<Place> patterns = list(fields, "match", entry -> place(entry, "a pattern"));
            fields.close();
            return new Patterns(node, concept, patterns);
        });
    }

    private Optional<Place> place(Node node, String what) {
        return reading.pattern(node, what).map(pattern -> new Place(node, pattern.source()));
    }

    private Optional<Narrowing> narrowing(Node node) {
        return reading.fields(node, "an entry of 'narrow'").map(fields -> {
            String concept = concept(fields);
            String from = pattern(fields, "from");
            String to = pattern(fields, "to");
            fields.close();
            return new Narrowing(node, concept, from, to);
        });
    }

    private String pattern(Fields fields, String key) {
        return fields.require(key)
                .flatMap(value -> reading.pattern(value, "'" + key + "'"))
                .map(Pattern::source)
                .orElse("");
    }

    private String concept(Fields fields) {
        return fields.require("concept")
                .flatMap(value -> reading.id(value, "'concept'"))
                .orElse("");
    }

    private Optional<NewConcept> newConcept(Node node) {
        return reading.fields(node, "a new concept").map(fields -> {
            String id = fields.require("id")
                    .flatMap(value -> reading.id(value, "'id'"))
                    .orElse("");
            String says = fields.requireText("says");
            Kind kind = fields.require("kind")
                    .flatMap(value -> reading.choice(value, "'kind'", Words.KIND))
                    .orElse(Kind.WHAT);
            int weight = fields.whole("weight", 1, ConceptReader.HEAVIEST, 1);
            List<Place> match = fields.require("match")
                    .map(value -> reading.filledList(value, "'match'", entry -> place(entry, "an entry of 'match'")))
                    .orElse(List.of());
            fields.close();
            return new NewConcept(node, id, says, Words.KIND.of(kind), weight, match);
        });
    }
}
