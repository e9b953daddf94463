package dev.assay.rubric;

import dev.assay.match.Pattern;
import dev.assay.rubric.Bands.Band;
import dev.assay.rubric.Interview.Range;
import dev.assay.rubric.Node.Entry;
import dev.assay.rubric.Node.Mapping;
import dev.assay.rubric.PackDraft.Costs;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BiFunction;

/** Reads a pack's file into a draft. */
final class PackReader {

    private final Reading reading;

    PackReader(Reading reading) {
        this.reading = reading;
    }

    /**
     * The draft of a pack.
     *
     * @param find finds a pack by the name that the file uses it by, and where the name stands
     */
    PackDraft read(String id, Node root, BiFunction<String, Node, PackDraft> find) {
        return reading.fields(root, "a pack")
                .map(fields -> pack(id, fields, find))
                .orElseGet(() -> PackDraft.empty(id, false));
    }

    private PackDraft pack(String id, Fields fields, BiFunction<String, Node, PackDraft> find) {
        String title = fields.requireText("title");
        List<PackDraft> uses = new ArrayList<>();
        fields.list("use", node -> reading.id(node, "the name of a pack").map(name -> find.apply(name, node)))
                .forEach(uses::add);
        TermScope scope = new TermScope(id, uses.stream().map(PackDraft::scope).toList());
        boolean termsKnown = fields.get("terms")
                .map(value -> TermReader.read(reading, value, scope))
                .orElse(true);
        List<Pattern> fixed = fields.patterns("fixed");
        FlagReader flags = new FlagReader(reading);
        List<RedFlag> redFlags = fields.list("redFlags", flags::flag);
        List<GoodSign> goodSigns = fields.list("goodSigns", flags::sign);
        Optional<Bands> bands = fields.get("bands").flatMap(this::bands);
        Optional<Costs> costs = costs(fields);
        Optional<Interview> interview = fields.fields("interview").map(this::interview);
        fields.close();
        return new PackDraft(
                id,
                title,
                Optional.of(reading),
                uses,
                scope,
                fixed,
                redFlags,
                goodSigns,
                bands,
                costs,
                interview,
                termsKnown && uses.stream().allMatch(PackDraft::whole));
    }

    private Optional<Bands> bands(Node node) {
        if (!(node instanceof Mapping mapping)) {
            return reading.wrong(node, "'bands'", "a map from names to the scores that they begin at");
        }
        if (mapping.entries().size() < 2) {
            reading.shape(node, "'bands' must name at least two bands");
            return Optional.empty();
        }
        Fields fields = new Fields(reading, mapping, "'bands'");
        List<Band> bands = new ArrayList<>();
        for (Entry entry : mapping.entries()) {
            Optional<String> name = reading.key(entry.key(), "a band");
            OptionalDouble from = fields.fraction(entry.key().text());
            if (from.isPresent() && bands.isEmpty() && from.getAsDouble() != 0) {
                reading.meaning(entry.value(), "the lowest band must begin at 0");
            }
            if (from.isPresent()
                    && !bands.isEmpty()
                    && from.getAsDouble() <= bands.get(bands.size() - 1).from()) {
                reading.meaning(
                        entry.value(),
                        "the bands must rise: '" + entry.key().shown() + "' begins no higher than '"
                                + bands.get(bands.size() - 1).name() + "'");
            }
            bands.add(new Band(name.orElse(""), from.orElse(0)));
        }
        return Optional.of(new Bands(bands));
    }

    private Optional<Costs> costs(Fields fields) {
        Optional<Fields> penalties = fields.fields("penalties");
        Optional<Fields> caps = fields.fields("caps");
        Costs costs = new Costs(
                penalties.flatMap(inner -> fraction(inner, "minor")),
                caps.flatMap(inner -> fraction(inner, "major")),
                caps.flatMap(inner -> fraction(inner, "critical")));
        penalties.ifPresent(Fields::close);
        caps.ifPresent(Fields::close);
        return penalties.isPresent() || caps.isPresent() ? Optional.of(costs) : Optional.empty();
    }

    private static Optional<Double> fraction(Fields fields, String key) {
        OptionalDouble fraction = fields.fraction(key);
        return fraction.isPresent() ? Optional.of(fraction.getAsDouble()) : Optional.empty();
    }

    private Interview interview(Fields fields) {
        Range minutes = range(fields, "minutes", Interview.DEFAULT.minutes());
        Range questions = range(fields, "questions", Interview.DEFAULT.questions());
        int keepLast = fields.whole("keepLast", 0, RubricReader.LONGEST_MINUTES, Interview.DEFAULT.keepLast());
        fields.close();
        return new Interview(minutes, questions, keepLast);
    }

    private Range range(Fields fields, String key, Range missing) {
        Optional<Fields> inner = fields.fields(key);
        if (inner.isEmpty()) {
            return missing;
        }
        inner.get().require("from");
        inner.get().require("to");
        int from = inner.get().whole("from", 1, RubricReader.LONGEST_MINUTES, 1);
        int to = inner.get().whole("to", 1, RubricReader.LONGEST_MINUTES, from);
        if (from > to) {
            reading.meaning(inner.get().node(), "'" + key + "' must not end before it begins");
        }
        inner.get().close();
        return new Range(from, to);
    }
}
