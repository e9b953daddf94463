package dev.assay.rubric;

import dev.assay.match.Pattern;
import dev.assay.match.Spelling;
import dev.assay.rubric.Node.Entry;
import dev.assay.rubric.Node.Items;
import dev.assay.rubric.Node.Mapping;
import dev.assay.rubric.Node.Scalar;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a rubric file into a draft. */
final class RubricReader {

    static final int LONGEST_MINUTES = 480;

    private final Reading reading;

    RubricReader(Reading reading) {
        this.reading = reading;
    }

    /**
     * The draft of a rubric; it is of use only if there are no problems.
     *
     * @param pack the scope of the pack that it stands in
     */
    Optional<RubricDraft> read(Node root, TermScope pack) {
        return reading.fields(root, "a rubric").map(fields -> rubric(fields, pack));
    }

    private RubricDraft rubric(Fields fields, TermScope pack) {
        fields.require("rubric").ifPresent(this::version);
        Optional<Node> idNode = fields.require("id");
        String id = idNode.flatMap(value -> reading.id(value, "'id'")).orElse("");
        String question = fields.requireText("question");
        String rationale = fields.text("rationale").orElse("");
        int minutes = fields.whole("minutes", 1, LONGEST_MINUTES, 0);
        boolean asksForList = fields.yes("list");
        Spelling spelling = fields.choice("spelling", Words.SPELLING).orElse(Spelling.NORMAL);
        fields.choice("language", Words.only("en"));
        Map<String, List<Pattern>> subjects =
                fields.get("subjects").map(this::subjects).orElse(Map.of());
        TermScope scope = new TermScope(id, List.of(pack));
        boolean termsKnown = fields.get("terms")
                .map(value -> TermReader.read(reading, value, scope))
                .orElse(true);
        List<Pattern> fixed = fields.patterns("fixed");
        ConceptReader concepts = new ConceptReader(reading);
        List<Concept> conceptList =
                fields.require("concepts").map(concepts::read).orElse(List.of());
        FlagReader flags = new FlagReader(reading);
        List<RedFlag> flagList = fields.list("redFlags", flags::flag);
        List<GoodSign> signList = fields.list("goodSigns", flags::sign);
        List<SelfTest> tests = fields.list("tests", new TestReader(reading)::read);
        fields.list("history", new HistoryReader(reading)::read);
        fields.close();
        Rubric own = new Rubric(
                id,
                question,
                rationale,
                minutes,
                asksForList,
                spelling,
                subjects,
                Map.of(),
                fixed,
                conceptList,
                flagList,
                signList,
                tests,
                Bands.DEFAULT,
                Scoring.defaultsFor(Bands.DEFAULT),
                reading.source().file());
        return new RubricDraft(
                reading, idNode, own, scope, termsKnown, concepts.names(), flags.flagNames(), flags.signNames());
    }

    private void version(Node node) {
        if (!(node instanceof Scalar scalar)) {
            reading.wrong(node, "'rubric'", "1, the version of the format");
        } else if (Reading.number(node)
                .filter(number -> number.compareTo(BigDecimal.ONE) == 0)
                .isEmpty()) {
            reading.shape(node, "'rubric' must be 1, the version of the format, but is '" + scalar.shown() + "'");
        }
    }

    private Map<String, List<Pattern>> subjects(Node node) {
        Map<String, List<Pattern>> subjects = new LinkedHashMap<>();
        if (node instanceof Items) {
            for (Node entry : reading.list(node, "'subjects'", Optional::of)) {
                Optional<String> id = reading.id(entry, "an entry of 'subjects'");
                id.ifPresent(name -> {
                    if (subjects.containsKey(name)) {
                        reading.meaning(entry, "the subject '" + name + "' is repeated");
                    }
                    subjects.put(
                            name,
                            reading.pattern(entry, "a subject").map(List::of).orElse(List.of()));
                });
            }
        } else if (node instanceof Mapping mapping) {
            for (Entry entry : mapping.entries()) {
                reading.key(entry.key(), "a subject")
                        .ifPresent(name -> subjects.put(name, reading.patterns(entry.value(), "'" + name + "'")));
            }
        } else {
            reading.wrong(node, "'subjects'", "a list of names, or a map from names to lists of patterns");
        }
        return subjects;
    }
}
