package dev.assay.grade;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.assay.context.Finding;
import dev.assay.context.Sought;
import dev.assay.context.Stance;
import dev.assay.match.Pattern;
import dev.assay.rubric.Concept;
import dev.assay.rubric.RedFlag;
import dev.assay.rubric.Rubric;
import dev.assay.rubric.Severity;
import dev.assay.text.Answer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Marks findings that have subjects, and findings that rest on a corrected spelling. */
class MarkerTest {

    private static final Rubric RUBRIC = Rubric.builder("r")
            .question("Which?")
            .subject("select", "select")
            .subject("prefetch", "prefetch")
            .concept(Concept.builder("join").about("select").match("join"))
            .concept(Concept.builder("second").about("prefetch").match("second"))
            .redFlag(RedFlag.builder("swap").severity(Severity.CRITICAL).swapped("join", "second"))
            .redFlag(RedFlag.builder("slow").about("select").match("slow"))
            .build();
    private static final PatternPlan PLAN = PatternPlan.of(RUBRIC, Wording.english());
    private static final Marker MARKER = new Marker(RUBRIC, PLAN, Wording.english());
    private static final Answer ANSWER = Answer.of("one two three four five six seven eight");

    @Test
    void statementOfTheWrongSubjectRaisesTheFlag() {
        Finding wrong = found("join", 0, Stance.STATED, "prefetch");
        Marks marks = mark(wrong);
        assertEquals(Status.SWAPPED, marks.concepts().get(0).status());
        assertEquals(List.of("swap"), flags(marks));
        assertEquals(List.of(wrong), marks.flags().get(0).findings());
        assertEquals(0, marks.sheet().score());
    }

    @Test
    void whatIsAlsoSaidOfTheRightSubjectIsNotSwapped() {
        Marks marks = mark(found("join", 0, Stance.STATED, "prefetch"), found("join", 2, Stance.HEDGED, "select"));
        assertEquals(Status.PRESENT, marks.concepts().get(0).status());
        assertEquals(List.of(), flags(marks));
    }

    @Test
    void denialOfTheWrongSubjectIsRight() {
        Marks marks = mark(found("join", 0, Stance.DENIED, "prefetch"));
        assertEquals(Status.ABSENT, marks.concepts().get(0).status());
        assertEquals(List.of(), flags(marks));
    }

    @Test
    void flagAboutASubjectLeavesTheOthersAlone() {
        assertEquals(List.of("slow"), flags(mark(found("slow", 0, Stance.STATED, "select"))));
        assertEquals(List.of("slow"), flags(mark(found("slow", 0, Stance.STATED, null))));
        assertEquals(List.of(), flags(mark(found("slow", 0, Stance.STATED, "prefetch"))));
        assertEquals(List.of(), flags(mark(found("slow", 0, Stance.DENIED, "select"))));
    }

    @Test
    void flagThatIsNotMeantIsShownWithWhatSetItAside() {
        FlagOutcome flag =
                mark(found("slow", 0, Stance.DISMISSED, "select")).flags().get(0);
        assertEquals(Optional.of("dismissed"), flag.excusedBy());
        assertEquals(1, flag.findings().size());
    }

    @Test
    void withoutCorrectionsOnlyWhatIsSpelledRightCounts() {
        Finding plain = found("join", 0, Stance.STATED, "select");
        Finding read = found("second", 2, Stance.STATED, "prefetch");
        Finding corrected = new Finding(
                read.match(),
                read.pattern(),
                read.start(),
                read.end(),
                read.text(),
                read.stance(),
                read.cue(),
                read.about(),
                true);
        Evidence evidence =
                Evidence.of(ANSWER, List.of(plain, corrected), PLAN.sought().size());
        assertEquals(List.of(corrected), evidence.corrected());
        assertEquals(1, MARKER.mark(evidence, Map.of()).sheet().score());
        assertEquals(
                0.5,
                MARKER.mark(evidence.withoutCorrections(), Map.of()).sheet().score());
    }

    private static Marks mark(Finding... findings) {
        return MARKER.mark(Evidence.of(ANSWER, List.of(findings), PLAN.sought().size()), Map.of());
    }

    private static List<String> flags(Marks marks) {
        return marks.flags().stream()
                .filter(FlagOutcome::counts)
                .map(flag -> flag.flag().id())
                .toList();
    }

    private static Finding found(String pattern, int token, Stance stance, String subject) {
        int number = PLAN.sought().stream().map(Sought::pattern).toList().indexOf(Pattern.parse(pattern));
        return Found.at(number, token, token, stance, Optional.ofNullable(subject), Optional.empty());
    }
}
