package dev.assay.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.assay.context.Finding;
import dev.assay.context.Stance;
import dev.assay.grade.ConceptGrade;
import dev.assay.grade.Grader;
import dev.assay.rubric.Concept;
import dev.assay.rubric.Rubric;
import dev.assay.rubric.RubricSet;
import dev.assay.spec.Spec;
import dev.assay.text.Answer;
import dev.assay.text.Token;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * A negation word that is put into a shipped example, or taken out of it, changes what becomes of the concept. The
 * exceptions are listed by hand, each with its reason.
 */
class NegationFlipTest {

    private static final Set<String> VERB_TAGS = Set.of("VBZ", "VBP", "VBD", "VB", "MD");
    private static final Set<String> AUXILIARIES = Set.of(
            "is", "are", "was", "were", "be", "has", "have", "had", "will", "would", "can", "could", "should", "must",
            "may", "might", "do", "does", "did", "am", "i'm", "we're", "it's", "i've", "we've", "i'd", "we'd", "i'll",
            "we'll");
    private static final Set<String> NEGATIONS = Set.of(
            "not", "no", "never", "without", "nothing", "nobody", "none", "neither", "nor", "cannot", "hardly",
            "rarely");

    /**
     * @param example the example as the rubric has it
     * @param change {@code added} or {@code removed}
     * @param because why the status stays
     */
    record Exception(String concept, String example, String change, String because) {}

    /** What a change did to an example. */
    private record Unchanged(String concept, String example, String change, String changed, String status) {}

    private static final List<Unchanged> UNCHANGED = new ArrayList<>();
    private static int added;
    private static int removed;

    @BeforeAll
    static void changeEveryExample() {
        for (Rubric rubric : RubricSet.load(Path.of("rubrics", "django")).rubrics()) {
            Grader grader = Grader.compileForOwnTests(rubric);
            for (Concept concept : rubric.concepts()) {
                String id = rubric.id() + "/" + concept.id();
                for (String hit : texts(concept.examples().hit())) {
                    added += add(grader, concept, id, hit);
                    removed += remove(grader, concept, id, hit);
                }
                for (String miss : texts(concept.examples().miss())) {
                    removed += remove(grader, concept, id, miss);
                }
            }
        }
    }

    @Test
    @DisplayName("every example changes, but for the exceptions")
    void changes() {
        Set<String> listed = new HashSet<>();
        for (Exception exception : Spec.read("negation-exceptions.yaml", Exception.class)) {
            listed.add(exception.concept() + " " + exception.change() + ": " + exception.example());
        }
        Set<String> found = new TreeSet<>();
        for (Unchanged one : UNCHANGED) {
            String name = one.concept() + " " + one.change() + ": " + one.example();
            if (!listed.remove(name)) {
                found.add(name + " → " + one.changed() + " (" + one.status() + ")");
            }
        }
        assertEquals(Set.of(), found);
        assertEquals(Set.of(), listed, "these are no exceptions any more");
    }

    @Test
    @DisplayName("several hundred examples are changed")
    void enough() {
        assertTrue(added > 300, added + " negations added");
        assertTrue(removed > 60, removed + " negations removed");
    }

    private static List<String> texts(List<Concept.Example> examples) {
        return examples.stream().map(Concept.Example::text).toList();
    }

    /** Puts a negation before everything that earns the concept. */
    private static int add(Grader grader, Concept concept, String id, String example) {
        ConceptGrade before = grade(grader, concept, example);
        Answer answer = Answer.of(example);
        List<Finding> asserted = before.findings().stream()
                .filter(finding -> finding.stance().asserts())
                .toList();
        boolean negated = asserted.stream().anyMatch(finding -> answer.tokens().stream()
                .anyMatch(token -> finding.match().uses(token.index()) && isNegation(token)));
        boolean code = example.contains("\n") || example.contains("`") || example.contains("=");
        if (asserted.isEmpty() || code || negated) {
            return 0; // code is not denied by words, and what holds a negation is changed by taking it away
        }
        Set<Integer> places = new TreeSet<>(Comparator.reverseOrder());
        asserted.forEach(finding -> places.add(place(answer, finding.match().firstToken())));
        StringBuilder changed = new StringBuilder(example);
        for (int place : places) {
            Token token = answer.tokens().get(place);
            boolean verb = VERB_TAGS.contains(tag(answer, place));
            changed.insert(token.start(), verb || isAuxiliaryBefore(answer, place) ? "never " : "no ");
        }
        check(grader, concept, id, example, "added", changed.toString(), before);
        return 1;
    }

    /** Where a negation stands that reaches a token: before the verb that precedes it in its clause, or before it. */
    private static int place(Answer answer, int first) {
        Token token = answer.tokens().get(first);
        int start = answer.clauses().get(token.clause()).firstToken();
        for (int i = first; i >= start; i--) {
            boolean verb =
                    VERB_TAGS.contains(tag(answer, i)) && answer.tokens().get(i).compound() < 0;
            if (verb && AUXILIARIES.contains(answer.tokens().get(i).folded())) {
                return Math.min(i + 1, first);
            }
            if (verb) {
                return i;
            }
        }
        int place = first;
        while (place > 0
                && token.compound() >= 0
                && answer.tokens().get(place - 1).compound() == token.compound()) {
            place--;
        }
        return place;
    }

    private static boolean isAuxiliaryBefore(Answer answer, int place) {
        return place > 0 && AUXILIARIES.contains(answer.tokens().get(place - 1).folded());
    }

    private static String tag(Answer answer, int token) {
        int sentence = answer.tokens().get(token).sentence();
        return answer.tags(sentence)
                .get(token - answer.sentences().get(sentence).firstToken());
    }

    /** Takes away the negation that decides: the one that a denial rests on, or the one that a match itself asks for. */
    private static int remove(Grader grader, Concept concept, String id, String example) {
        ConceptGrade before = grade(grader, concept, example);
        Answer answer = Answer.of(example);
        Set<Integer> words = new TreeSet<>(Comparator.reverseOrder());
        for (Finding finding : before.findings()) {
            boolean denied = finding.stance() == Stance.DENIED
                    && finding.cue()
                            .filter(cue -> cue.kind().equals("negation"))
                            .isPresent();
            for (Token token : answer.tokens()) {
                boolean inCue = denied
                        && token.start() >= finding.cue().orElseThrow().start()
                        && token.end() <= finding.cue().orElseThrow().end();
                boolean inMatch = finding.stance().asserts() && finding.match().uses(token.index());
                if ((inCue || inMatch) && isNegation(token)) {
                    words.add(token.index());
                }
            }
        }
        if (words.isEmpty()) {
            return 0;
        }
        StringBuilder changed = new StringBuilder(example);
        for (int word : words) {
            Token token = answer.tokens().get(word);
            String positive = token.folded().replaceAll("n'?t$", "");
            boolean contracted = !positive.equals(token.folded());
            changed.replace(token.start(), token.end(), contracted ? positive.replaceAll("^(ca|wo)$", "will") : "");
        }
        check(
                grader,
                concept,
                id,
                example,
                "removed",
                changed.toString().replaceAll("  +", " ").strip(),
                before);
        return 1;
    }

    private static boolean isNegation(Token token) {
        return NEGATIONS.contains(token.folded()) || token.folded().endsWith("n't");
    }

    private static void check(
            Grader grader,
            Concept concept,
            String id,
            String example,
            String change,
            String changed,
            ConceptGrade before) {
        ConceptGrade after = grade(grader, concept, changed);
        boolean same = (before.credit() > 0) == (after.credit() > 0);
        if (same) {
            UNCHANGED.add(
                    new Unchanged(id, example, change, changed, after.status().toString()));
        }
    }

    private static ConceptGrade grade(Grader grader, Concept concept, String text) {
        return grader.grade(text).concepts().stream()
                .filter(grade -> grade.id().equals(concept.id()))
                .findFirst()
                .orElseThrow();
    }
}
