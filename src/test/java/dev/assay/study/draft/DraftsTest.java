package dev.assay.study.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.assay.grade.Grader;
import dev.assay.report.DraftYaml;
import dev.assay.rubric.Concept;
import dev.assay.rubric.Rubric;
import dev.assay.rubric.RubricSet;
import dev.assay.spec.Spec;
import dev.assay.study.CheckedCase;
import dev.assay.study.SelfCheck;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** From a question and a reference answer to a rubric. */
class DraftsTest {

    private static final String QUESTION = "Why does bread rise in the oven?";

    /** A case of {@code drafts.yaml}. */
    record Case(
            String id,
            String question,
            String reference,
            List<String> concepts,
            List<String> kinds,
            List<String> bonus,
            boolean list,
            List<String> full,
            List<String> none) {
        @Override
        public String toString() {
            return id;
        }
    }

    static List<Case> cases() {
        return Spec.read("drafts.yaml", Case.class);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void draftsWhatTheReferenceSays(Case given) {
        Rubric rubric =
                Drafts.of(given.id(), given.question(), given.reference()).rubric();
        if (given.concepts() != null) {
            assertEquals(
                    given.concepts(),
                    rubric.concepts().stream().map(Concept::says).toList());
        }
        if (given.kinds() != null) {
            assertEquals(
                    given.kinds(),
                    rubric.concepts().stream()
                            .map(concept -> concept.kind().name().toLowerCase(Locale.ROOT))
                            .toList());
        }
        if (given.bonus() != null) {
            assertEquals(
                    given.bonus(),
                    rubric.concepts().stream()
                            .filter(Concept::bonus)
                            .map(Concept::says)
                            .toList());
        }
        assertEquals(given.list(), rubric.asksForList(), "asks for a list");
        List<String> wrong = new ArrayList<>();
        Grader grader = Grader.compile(rubric);
        for (String answer : given.full()) {
            if (!grader.grade(answer).band().equals("senior")) {
                wrong.add("not full: " + answer + grader.grade(answer).concepts());
            }
        }
        for (String answer : given.none()) {
            if (!grader.grade(answer).band().equals("junior")) {
                wrong.add("not none: " + answer + grader.grade(answer).concepts());
            }
        }
        assertEquals(List.of(), wrong);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void writesARubricThatIsReadAndHolds(Case given) {
        assertSound(Drafts.of(given.id(), given.question(), given.reference()));
    }

    @Test
    void sameTextsSameDraft() {
        for (Case given : cases()) {
            assertEquals(
                    DraftYaml.of(Drafts.of(given.id(), given.question(), given.reference())),
                    DraftYaml.of(Drafts.of(given.id(), given.question(), given.reference())));
        }
    }

    @Test
    @DisplayName("what is said of one of two things is not credited to the other one")
    void tellsSubjectsApart() {
        Case vaccines = cases().stream()
                .filter(given -> given.id().equals("vaccines"))
                .findFirst()
                .orElseThrow();
        Rubric rubric =
                Drafts.of("vaccines", vaccines.question(), vaccines.reference()).rubric();
        Grader grader = Grader.compile(rubric);
        double right = grader.grade("Live vaccines contain weakened germs.").score();
        double swapped =
                grader.grade("Inactivated vaccines contain weakened germs.").score();
        assertTrue(right > 0, "right: " + right);
        assertEquals(0, swapped);
    }

    @Test
    @DisplayName("the other direction does not earn what the reference says of one")
    void keepsDirections() {
        Rubric rubric = Drafts.of(
                        "altitude",
                        "What happens to water on a mountain?",
                        "Its boiling point is lower, and pasta needs more minutes in the pot.")
                .rubric();
        Grader grader = Grader.compile(rubric);
        assertTrue(grader.grade("The boiling point gets lower up there.").score() > 0);
        assertEquals(0, grader.grade("The boiling point gets higher up there.").score());
    }

    @Test
    @DisplayName("what the reference denies is asked for with its negation")
    void keepsNegations() {
        Rubric rubric = Drafts.of(
                        "helium", "What do you know of helium?", "Helium has no smell. It does not burn with oxygen.")
                .rubric();
        Grader grader = Grader.compile(rubric);
        assertEquals(
                "senior",
                grader.grade("It has no smell, and it will never burn in oxygen.")
                        .band());
        assertEquals(
                "junior",
                grader.grade("It has a strong smell and burns with oxygen.").band());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "\n\n", "yes", "42", "!!! ??? ---", "Bread rises in the oven.", "\u0000\u0001", "…"})
    void refusesWhatSaysNothing(String reference) {
        DraftException refused = assertThrows(DraftException.class, () -> Drafts.of("bread", QUESTION, reference));
        assertTrue(refused.getMessage().startsWith("the reference "), refused.getMessage());
    }

    @Test
    void refusesAWholeBook() {
        String book = "Yeast eats the sugar of some batch. Gas bubbles lift a loaf there. ".repeat(400);
        DraftException refused = assertTimeoutPreemptively(
                Duration.ofSeconds(60),
                () -> assertThrows(DraftException.class, () -> Drafts.of("bread", QUESTION, book)));
        assertTrue(refused.getMessage().contains("at most 120"), refused.getMessage());
        DraftException tooLong =
                assertThrows(DraftException.class, () -> Drafts.of("bread", QUESTION, "yeast gas ".repeat(100_000)));
        assertEquals("the reference has 1,000,000 UTF-16 units; at most 100,000 are taken", tooLong.getMessage());
    }

    static Stream<String> hostile() {
        return Stream.of(
                "<ul><li>Yeast makes <b>carbon dioxide</b></li><li>Steam expands &amp; lifts the dough</li></ul>",
                "key: value\n- item: {a: b}\n# yeast: gas\n--- \n'quoted' \"twice\": |\n  block %tag &anchor *alias !!str",
                "Hefe vergärt Zucker zu Kohlendioxid. Der Dampf dehnt sich aus und hebt den Teig.",
                "酵母は糖を分解して二酸化炭素を出す。蒸気が生地を膨らませる。",
                "Дрожжи выделяют углекислый газ. Пар поднимает тесто.",
                "Yeast\u0000 makes\u0007 gas\u200B;\ud800 steam\u2028expands \uD83C\uDF5E in the oven",
                "C2H5OH + CO2 -> $gas ~ yeast | (steam & <number>) = \\alpha ... not? *",
                "1) yeast\n2) steam\n3) egg foam\n\n\n\n4)\n5) baking-powder/soda",
                "not not never without yeast, no steam, nobody, nothing",
                "I think that yeast makes gas, but I am not sure whether steam expands.",
                "a b c d e f g h i j k l m n o p",
                "yeast ".repeat(3_000),
                "| a | b |\n|---|---|\n| yeast | gas |\n| steam | lift |",
                "# Heading\n\nYeast makes gas.\n\n```\ncode(yeast)\n```\n> quoted steam expands",
                "Yes: no. No: yes. true: false. null: 1.10. ~: y");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void eitherRefusesOrDraftsWhatHolds(String reference) {
        try {
            assertSound(Drafts.of("bread", QUESTION, reference));
        } catch (DraftException e) {
            assertFalse(e.getMessage().isBlank());
        }
    }

    @Test
    void eitherRefusesOrDraftsWhatHoldsForRandomTexts() {
        Random random = new Random(7);
        String[] parts = {
            "yeast", "gas", "not", "never", "because", "steam", ":", ";", ",", ".", "\n", "\n- ", "1.", "(", ")", "\"",
                    "'", "#",
            "{", "]", "~", "|", "if", "higher", "lower", "than", "oven", "bread", "x_y", "a-b-c", "12", "e.g.", "and",
                    "or", "Ä", "🍞"
        };
        for (int i = 0; i < 150; i++) {
            StringBuilder text = new StringBuilder();
            int count = 1 + random.nextInt(60);
            for (int j = 0; j < count; j++) {
                text.append(parts[random.nextInt(parts.length)]).append(random.nextInt(5) == 0 ? "" : " ");
            }
            eitherRefusesOrDraftsWhatHolds(text.toString());
        }
    }

    /** That a draft can be read back as the same rubric, and that its examples and tests hold. */
    private static void assertSound(Draft draft) {
        String yaml = DraftYaml.of(draft);
        Rubric read = RubricSet.read(draft.rubric().id() + ".yaml", yaml)
                .get(draft.rubric().id());
        assertEquals(draft.rubric().canonicalJson(), read.canonicalJson(), yaml);
        assertEquals(texts(draft.rubric()), texts(read), yaml);
        List<CheckedCase> failing =
                SelfCheck.run(read).stream().filter(CheckedCase::fails).toList();
        assertEquals(List.of(), failing, yaml);
    }

    private static List<String> texts(Rubric rubric) {
        List<String> texts = new ArrayList<>(List.of(rubric.question()));
        for (Concept concept : rubric.concepts()) {
            texts.addAll(List.of(concept.says(), concept.ask(), concept.tell()));
            concept.examples().hit().forEach(hit -> texts.add(hit.text()));
            concept.examples().miss().forEach(miss -> texts.add(miss.text()));
        }
        rubric.tests().forEach(test -> texts.add(test.answer()));
        return texts;
    }
}
