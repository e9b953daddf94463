package dev.assay.rubric;

import dev.assay.match.Pattern;
import dev.assay.rubric.RedFlag.Detector;
import dev.assay.rubric.RedFlag.Downgrade;
import dev.assay.rubric.References.To;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Reads red flags and good signs. */
final class FlagReader {

    private final Reading reading;
    private final GuardReader guards;
    private final Ids flagIds;
    private final Ids signIds;

    FlagReader(Reading reading) {
        this.reading = reading;
        this.guards = new GuardReader(reading);
        this.flagIds = new Ids(reading, "red flag");
        this.signIds = new Ids(reading, "good sign");
    }

    /** The names of all flags, of those with problems too; nothing if a name itself cannot be read. */
    Optional<List<String>> flagNames() {
        return flagIds.all();
    }

    /** The names of all signs, of those with problems too; nothing if a name itself cannot be read. */
    Optional<List<String>> signNames() {
        return signIds.all();
    }

    Optional<RedFlag> flag(Node node) {
        return reading.fields(node, "a red flag").map(this::flag);
    }

    private RedFlag flag(Fields fields) {
        String id = flagIds.take(fields).orElse("");
        String says = fields.text("says").orElse(id.replace('-', ' '));
        String ask = fields.text("ask").orElse("");
        Optional<Severity> severity = fields.choice("severity", Words.SEVERITY);
        OptionalDouble penalty = fields.fraction("penalty");
        OptionalDouble cap = fields.fraction("cap");
        Optional<String> about = fields.reference("about", To.SUBJECT);
        List<Pattern> match = fields.patterns("match");
        List<String> swapped = fields.filledList("swapped", this::concept);
        List<String> missing = fields.filledList("missing", this::concept);
        Optional<Detector> detect = fields.choice("detect", Words.DETECTOR);
        List<Guard> unless = fields.list("unless", guards::read);
        Optional<Downgrade> downgrade = fields.fields("downgrade").map(inner -> downgrade(inner, severity));
        if (!fields.hasAny("severity", "penalty", "cap")) {
            reading.shape(fields.node(), "a red flag must say what it costs: 'severity', 'penalty' or 'cap'");
        }
        if (!fields.hasAny("match", "swapped", "missing", "detect")) {
            reading.shape(fields.node(), "nothing raises this red flag: 'match', 'swapped', 'missing' or 'detect'");
        }
        fields.close();
        return new RedFlag(
                id,
                says,
                ask,
                severity.orElse(Severity.MINOR),
                penalty,
                cap,
                about,
                match,
                swapped,
                missing,
                detect,
                unless,
                downgrade);
    }

    private Downgrade downgrade(Fields fields, Optional<Severity> from) {
        Optional<Node> toNode = fields.require("to");
        Optional<Severity> to = toNode.flatMap(value -> reading.choice(value, "'to'", Words.SEVERITY));
        if (to.isPresent() && from.isPresent() && to.get().compareTo(from.get()) >= 0) {
            reading.meaning(
                    toNode.orElseThrow(),
                    "a downgrade must lead to less than '" + Words.SEVERITY.of(from.get()) + "', not to '"
                            + Words.SEVERITY.of(to.get()) + "'");
        }
        List<Guard> when = fields.require("when")
                .map(value -> reading.filledList(value, "'when'", guards::read))
                .orElse(List.of());
        fields.close();
        return new Downgrade(to.orElse(Severity.MINOR), when);
    }

    private Optional<String> concept(Node node) {
        return reading.reference(node, To.CONCEPT);
    }

    Optional<GoodSign> sign(Node node) {
        return reading.fields(node, "a good sign").map(this::sign);
    }

    private GoodSign sign(Fields fields) {
        String id = signIds.take(fields).orElse("");
        String says = fields.text("says").orElse(id.replace('-', ' '));
        List<Pattern> match = fields.require("match")
                .map(value -> reading.patterns(value, "'match'"))
                .orElse(List.of());
        fields.close();
        return new GoodSign(id, says, match);
    }
}
