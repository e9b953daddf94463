package dev.assay.study.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.assay.grade.Grader;
import dev.assay.match.Pattern;
import dev.assay.rubric.Concept;
import dev.assay.rubric.Rubric;
import dev.assay.text.Answer;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Drafts for questions that name what they compare, in prose that says "it". */
class NamedSubjectsTest {

    private static final String QUESTION =
            "What is the difference between a smoke detector and a carbon-monoxide alarm (COA), and what does each detect?";
    private static final String REFERENCE =
            "A smoke detector shines a beam into a dark chamber. It sounds when particles"
                    + " scatter the light. In this way it warns sleepers of a fire. A carbon-monoxide alarm measures an invisible gas"
                    + " with an electrochemical cell, and it triggers a siren when the concentration stays high. It saves families"
                    + " from silent poisoning. A COA does not react to flames, and a smoke detector does not notice a leaking boiler,"
                    + " so both are installed together.";

    private static Rubric draft() {
        return Drafts.of("alarms", QUESTION, REFERENCE).rubric();
    }

    private static String subjects(String question) {
        return ComparedThings.of(Answer.of(question)).stream()
                .map(thing -> thing.id() + "=" + String.join("/", thing.patterns()))
                .collect(Collectors.joining("; "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "How do a frog and a toad differ?|frog=frog; toad=toad",
                "What is the difference between live and inactivated vaccines?"
                        + "|live-vaccines=live vaccines/live; inactivated-vaccines=inactivated vaccines/inactivated",
                "Compare B-trees with hash indexes.|b-trees=b trees; hash-indexes=hash indexes/indexes",
                "How does a heat pump compare to a gas boiler?|heat-pump=heat pump/pump; gas-boiler=gas boiler/boiler",
                "What is the difference between a certificate authority (CA) and a registrar?"
                        + "|certificate-authority=certificate authority/ca; registrar=registrar"
            })
    void findsWhatIsCompared(String question, String expected) {
        assertEquals(expected, subjects(question));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "What is bread made of, and why does it rise?",
                "What are the differences?",
                "Explain salt and pepper.",
                "How does sleep differ when one is old?"
            })
    void findsNothingWhereNothingIsCompared(String question) {
        assertEquals("", subjects(question));
    }

    @Test
    @DisplayName("each statement is said of its own thing, also by way of pronouns; what is said of both, of none")
    void tellsWhatIsSaidOfWhich() {
        Map<String, String> about = new TreeMap<>();
        draft().concepts()
                .forEach(concept -> about.put(concept.says(), concept.about().orElse("none")));
        assertEquals(
                new TreeMap<>(Map.ofEntries(
                        Map.entry("A smoke detector shines a beam into a dark chamber", "smoke-detector"),
                        Map.entry("A smoke detector sounds when particles scatter the light", "smoke-detector"),
                        Map.entry("A smoke detector warns sleepers of a fire", "smoke-detector"),
                        Map.entry(
                                "A carbon-monoxide alarm measures an invisible gas with an electrochemical cell",
                                "carbon-monoxide-alarm"),
                        Map.entry("A carbon-monoxide alarm triggers a siren", "carbon-monoxide-alarm"),
                        Map.entry(
                                "A carbon-monoxide alarm triggers a siren when the concentration stays high",
                                "carbon-monoxide-alarm"),
                        Map.entry(
                                "A carbon-monoxide alarm saves families from silent poisoning",
                                "carbon-monoxide-alarm"),
                        Map.entry("A COA does not react to flames", "carbon-monoxide-alarm"),
                        Map.entry("A smoke detector does not notice a leaking boiler", "smoke-detector"),
                        Map.entry("Both are installed together", "none"))),
                about);
    }

    @Test
    @DisplayName("what is said of one is not credited to the other")
    void doesNotCreditTheWrongOne() {
        Grader grader = Grader.compile(draft());
        double right =
                grader.grade("A COA saves families from silent poisoning.").score();
        double wrong = grader.grade("A smoke detector saves families from silent poisoning.")
                .score();
        assertTrue(right > 0, "right: " + right);
        assertEquals(0, wrong);
    }

    @Test
    @DisplayName(
            "only a clause that denies something is asked for with a negation, and then it does not pay for its words")
    void negatesOnlyWhatIsDenied() {
        for (Concept concept : draft().concepts()) {
            boolean denies = concept.says().contains(" not ");
            for (Pattern pattern : concept.match()) {
                assertEquals(denies, pattern.source().startsWith("not "), concept.says() + ": " + pattern.source());
            }
        }
    }

    @Test
    @DisplayName("examples of what is false leave names as they are")
    void keepsNames() {
        Rubric rubric = Drafts.of(
                        "dhcp",
                        "What does DHCP do?",
                        "DHCP is a protocol that hands out addresses. Leases expire after hours, and renewals extend them.")
                .rubric();
        List<String> misses = rubric.concepts().stream()
                .flatMap(concept -> concept.examples().miss().stream())
                .map(Concept.Example::text)
                .toList();
        assertTrue(
                misses.contains("It is not true that DHCP is a protocol that hands out addresses."), misses.toString());
    }

    @Test
    @DisplayName("follow-ups ask of the subject of the clause")
    void asksOfTheSubject() {
        Rubric rubric = draft();
        for (Concept concept : rubric.concepts()) {
            boolean named = concept.ask().contains("a smoke detector")
                    || concept.ask().contains("a carbon-monoxide alarm")
                    || concept.about().isEmpty();
            assertTrue(named, concept.ask());
        }
        assertTrue(
                rubric.concepts().stream()
                        .map(Concept::ask)
                        .anyMatch("What else does a carbon-monoxide alarm do?"::equals),
                rubric.concepts().stream().map(Concept::ask).toList().toString());
    }

    @Test
    @DisplayName("what names something is replaced by nothing, and has no opposite")
    void keepsNamesOfThingsWhole() {
        Rubric rubric = Drafts.of(
                        "fuse",
                        "When does a fuse melt?",
                        "A fuse melts on a short circuit. Its wire is thinner than the cable, and the filament glows.")
                .rubric();
        assertFalse(rubric.terms().containsKey("short"), rubric.terms().toString());
        assertTrue(
                rubric.concepts().stream().allMatch(concept -> concept.against().isEmpty()));
    }
}
