package dev.assay.rubric;

import dev.assay.match.Pattern;
import dev.assay.rubric.Concept.Example;
import dev.assay.rubric.Concept.Examples;
import dev.assay.rubric.Node.Items;
import dev.assay.rubric.References.To;
import java.util.List;
import java.util.Optional;

/** Reads the concepts of a rubric. */
final class ConceptReader {

    static final int HEAVIEST = 1000;
    static final int MOST_NEEDED = 1000;

    private final Reading reading;
    private final Ids ids;

    ConceptReader(Reading reading) {
        this.reading = reading;
        this.ids = new Ids(reading, "concept");
    }

    /** The names of all concepts, of those with problems too; nothing if a name itself cannot be read. */
    Optional<List<String>> names() {
        return ids.all();
    }

    List<Concept> read(Node node) {
        List<Concept> concepts = reading.filledList(node, "'concepts'", this::concept);
        if (node instanceof Items items
                && concepts.size() == items.nodes().size()
                && !concepts.isEmpty()
                && concepts.stream().allMatch(Concept::bonus)) {
            reading.meaning(node, "every concept is a bonus: nothing could earn full marks");
        }
        return concepts;
    }

    private Optional<Concept> concept(Node node) {
        return reading.fields(node, "a concept").map(this::concept);
    }

    private Concept concept(Fields fields) {
        Optional<String> id = ids.take(fields);
        String says = fields.requireText("says");
        Kind kind = fields.require("kind")
                .flatMap(value -> reading.choice(value, "'kind'", Words.KIND))
                .orElse(Kind.WHAT);
        int weight = fields.whole("weight", 1, HEAVIEST, 1);
        Optional<String> about = fields.reference("about", To.SUBJECT);
        Optional<Node> matchNode = fields.require("match");
        List<Pattern> match =
                matchNode.map(value -> reading.patterns(value, "'match'")).orElse(List.of());
        List<Pattern> against = fields.patterns("against");
        int needs = fields.whole("needs", 1, MOST_NEEDED, 1);
        if (matchNode.orElse(null) instanceof Items items
                && needs > items.nodes().size()
                && needs > 1) {
            reading.meaning(
                    fields.get("needs").orElseThrow(),
                    "'needs' is " + needs + ", but 'match' has "
                            + (items.nodes().size() == 1
                                    ? "one entry"
                                    : items.nodes().size() + " entries"));
        }
        boolean required = fields.yes("required");
        boolean bonus = fields.yes("bonus");
        String ask = fields.text("ask").orElse("");
        String tell = fields.text("tell").orElse("");
        Examples examples = fields.fields("examples").map(this::examples).orElse(Examples.NONE);
        fields.close();
        return new Concept(
                id.orElse(""), says, kind, weight, about, match, against, needs, required, bonus, ask, tell, examples);
    }

    private Examples examples(Fields fields) {
        Examples examples = new Examples(fields.list("hit", this::example), fields.list("miss", this::example));
        fields.close();
        return examples;
    }

    private Optional<Example> example(Node node) {
        return reading.text(node, "an example").map(text -> new Example(text, reading.line(node)));
    }
}
