package dev.assay.rubric;

import dev.assay.match.Pattern;
import dev.assay.rubric.Guard.BuiltIn;
import dev.assay.rubric.Node.Scalar;
import dev.assay.rubric.References.To;
import java.util.List;
import java.util.Optional;

/** Reads what excuses or softens a red flag. */
final class GuardReader {

    private final Reading reading;

    GuardReader(Reading reading) {
        this.reading = reading;
    }

    Optional<Guard> read(Node node) {
        return reading.fields(node, "a guard").flatMap(this::guard);
    }

    private Optional<Guard> guard(Fields fields) {
        Optional<BuiltIn.Name> builtIn = fields.choice("builtin", Words.BUILT_IN);
        Optional<List<String>> concepts = fields.get("concepts").map(this::concepts);
        List<Pattern> match = fields.patterns("match");
        Reach within = fields.choice("within", Words.REACH).orElse(Reach.TWO_SENTENCES);
        int conditions = fields.count("builtin", "concepts", "match");
        if (conditions != 1) {
            reading.shape(
                    fields.node(),
                    "a guard has one of 'builtin', 'concepts' and 'match'"
                            + (conditions == 0 ? "" : ": write several guards, any of which will do"));
        }
        fields.close();
        if (builtIn.isPresent()) {
            return Optional.of(new BuiltIn(builtIn.get(), within));
        }
        return Optional.of(
                concepts.isPresent() ? new Guard.Concepts(concepts.get(), within) : new Guard.Matches(match, within));
    }

    private List<String> concepts(Node node) {
        if (node instanceof Scalar scalar && !scalar.isNothing()) {
            if (!scalar.text().equals("any")) {
                reading.shape(node, "'concepts' must be a list of concepts, or the word any");
            }
            return List.of();
        }
        return reading.filledList(node, "'concepts'", entry -> reading.reference(entry, To.CONCEPT));
    }
}
