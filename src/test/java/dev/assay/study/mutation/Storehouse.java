package dev.assay.study.mutation;

import dev.assay.grade.Grader;
import dev.assay.rubric.Rubric;
import dev.assay.rubric.RubricSet;
import java.util.List;

/** A small rubric about a storehouse, with one example or one answer put in. */
final class Storehouse {

    private static final String RUBRIC = """
            rubric: 1
            id: storehouse
            question: How does the storehouse keep its parcels dry when it rains?
            subjects:
              north_gate: [north_gate]
              south_gate: [south_gate]
            terms:
              goods: [parcel|crate|row|record]
            concepts:
              - id: cover
                says: Tarpaulins cover the parcels
                kind: what
                weight: 2
                match:
                  - tarpaulin ...5 cover|protect ...3 $goods|floor
                  - cover ...3 $goods ...3 tarpaulin
                  - check|verify ...3 tarpaulin
                against:
                  - rain ...3 harm nothing
                examples:
                  hit: [%s]
                  miss: [Rain can harm nothing., It rains.]
              - id: order
                says: The roof is checked before the rain
                kind: why
                match:
                  - roof ...4 check ...3 before ...3 rain
                examples:
                  hit: [The roof is checked before the rain comes.]
                  miss: [The roof is red.]
              - id: drain
                says: The water leaves by the north gate
                kind: what
                about: north_gate
                match:
                  - water ...5 leave
                examples:
                  hit: [%s]
                  miss: [The water stays.]
            redFlags:
              - id: hope
                says: Hopes for good weather
                severity: major
                match: [hope ...4 sun]
            tests:
              - answer: |-
                  %s
                expect: {band: senior}
            """;

    static final String EXAMPLE = "Tarpaulins cover the parcels.";
    static final String DRAIN = "The water leaves by the north_gate.";
    static final String ANSWER = "Nothing to say.";

    private Storehouse() {}

    static Rubric withExample(String cover) {
        return rubric(cover, DRAIN, ANSWER);
    }

    static Rubric withDrain(String drain) {
        return rubric(EXAMPLE, drain, ANSWER);
    }

    static Rubric withAnswer(String answer) {
        return rubric(EXAMPLE, DRAIN, answer);
    }

    private static Rubric rubric(String cover, String drain, String answer) {
        String text = RUBRIC.formatted(quoted(cover), quoted(drain), answer.replace("\n", "\n      "));
        return RubricSet.read("storehouse.yaml", text).get("storehouse");
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    /** The mutants of a kind whose original is the given text. */
    static List<Mutant> mutants(Rubric rubric, MutantKind kind, String original) {
        return kind.mutator().mutants(Material.of(rubric, Grader.compileForOwnTests(rubric))).stream()
                .filter(mutant -> mutant.original().equals(original))
                .toList();
    }
}
