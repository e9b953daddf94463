package dev.assay.grade;

import dev.assay.rubric.Concept;
import dev.assay.rubric.ConceptBuilder;
import dev.assay.rubric.Kind;
import dev.assay.rubric.RedFlag;
import dev.assay.rubric.RedFlagBuilder;
import dev.assay.rubric.Severity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Outcomes written in a few words: "what 2 1/3 required", "major cap 0.5 excused". */
final class Outcomes {

    private Outcomes() {}

    static List<ConceptOutcome> concepts(List<String> texts) {
        List<ConceptOutcome> outcomes = new ArrayList<>();
        for (String text : texts) {
            outcomes.add(concept("c" + outcomes.size(), text));
        }
        return outcomes;
    }

    static ConceptOutcome concept(String id, String text) {
        List<String> words = Arrays.asList(text.split(" "));
        ConceptBuilder concept = Concept.builder(id)
                .match("a")
                .kind(Kind.valueOf(words.get(0).toUpperCase(Locale.ROOT)))
                .weight(Integer.parseInt(words.get(1)))
                .ask("ask " + id);
        if (words.contains("required")) {
            concept.required();
        }
        if (words.contains("bonus")) {
            concept.bonus();
        }
        String[] parts = words.get(2).split("/");
        Fraction credit = Fraction.of(Long.parseLong(parts[0]), parts.length == 1 ? 1 : Long.parseLong(parts[1]));
        Status status =
                credit.equals(Fraction.ONE) ? Status.PRESENT : credit.signum() == 0 ? Status.ABSENT : Status.PARTIAL;
        return new ConceptOutcome(concept.build(), status, credit, 1, words.contains("contradicted"), List.of());
    }

    static List<FlagOutcome> flags(List<String> texts) {
        List<FlagOutcome> outcomes = new ArrayList<>();
        for (String text : texts) {
            List<String> words = Arrays.asList(text.split(" "));
            Severity severity = severity(words.get(0));
            RedFlagBuilder flag = RedFlag.builder("f" + outcomes.size())
                    .severity(after(words, "written").map(Outcomes::severity).orElse(severity));
            after(words, "penalty").map(Double::parseDouble).ifPresent(flag::penalty);
            after(words, "cap").map(Double::parseDouble).ifPresent(flag::cap);
            Optional<String> excuse = words.contains("excused") ? Optional.of("because") : Optional.empty();
            outcomes.add(new FlagOutcome(flag.build(), severity, excuse, List.of()));
        }
        return outcomes;
    }

    private static Severity severity(String name) {
        return Severity.valueOf(name.toUpperCase(Locale.ROOT));
    }

    private static Optional<String> after(List<String> words, String name) {
        int place = words.indexOf(name);
        return place < 0 ? Optional.empty() : Optional.of(words.get(place + 1));
    }
}
