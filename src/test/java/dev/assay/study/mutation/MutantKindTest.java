package dev.assay.study.mutation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.assay.rubric.Rubric;
import dev.assay.spec.Spec;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is made of hand-written sentences, word for word, and what must become of them. */
class MutantKindTest {

    /**
     * @param kind the kind's id
     * @param as {@code cover} or {@code drain}: an example of that concept; {@code answer}: a whole answer
     * @param text the sentence or the answer
     * @param mutants each mutant and, behind {@code " -> "}, what must happen; none where no sound mutant can be made
     */
    record Case(String kind, String as, String text, List<String> mutants) {}

    static List<Case> cases() {
        return Spec.read("mutants.yaml", Case.class);
    }

    @ParameterizedTest
    @MethodSource("cases")
    @DisplayName("a text has the mutants that a person would write")
    void made(Case one) {
        Rubric rubric =
                switch (one.as()) {
                    case "cover" -> Storehouse.withExample(one.text());
                    case "drain" -> Storehouse.withDrain(one.text());
                    default -> Storehouse.withAnswer(one.text());
                };
        MutantKind kind = Stream.of(MutantKind.values())
                .filter(value -> value.id().equals(one.kind()))
                .findFirst()
                .orElseThrow();
        assertEquals(
                one.mutants(),
                Storehouse.mutants(rubric, kind, one.text()).stream()
                        .map(mutant ->
                                mutant.text() + " -> " + mutant.movement().must())
                        .toList());
    }

    @Test
    @DisplayName("every kind is shown by a case that makes mutants")
    void everyKind() {
        Set<String> shown = cases().stream()
                .filter(one -> !one.mutants().isEmpty())
                .map(Case::kind)
                .collect(Collectors.toSet());
        for (MutantKind kind : EnumSet.allOf(MutantKind.class)) {
            assertTrue(kind == MutantKind.QUESTION_ECHO || shown.contains(kind.id()), kind.id());
        }
    }

    @Test
    @DisplayName("a question is given back in five ways, and earns nothing")
    void question() {
        Rubric rubric = Storehouse.withExample(Storehouse.EXAMPLE);
        String bare = "ow does the storehouse keep its parcels dry when it rains";
        assertEquals(
                List.of(
                        "H" + bare + "?",
                        "H" + bare + ".",
                        "h" + bare,
                        "You ask me: H" + bare + "?",
                        "H" + bare + "? H" + bare + "?"),
                Storehouse.mutants(rubric, MutantKind.QUESTION_ECHO, Storehouse.ANSWER).stream()
                        .map(Mutant::text)
                        .toList());
    }
}
