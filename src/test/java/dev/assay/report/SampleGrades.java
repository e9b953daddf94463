package dev.assay.report;

import dev.assay.batch.Graded;
import dev.assay.batch.Submission;
import dev.assay.context.About;
import dev.assay.context.Cue;
import dev.assay.context.Finding;
import dev.assay.context.Stance;
import dev.assay.grade.Arithmetic;
import dev.assay.grade.ConceptGrade;
import dev.assay.grade.FollowUp;
import dev.assay.grade.Grade;
import dev.assay.grade.RaisedFlag;
import dev.assay.grade.RaisedSign;
import dev.assay.grade.Review;
import dev.assay.grade.Status;
import dev.assay.match.Match;
import dev.assay.match.NearMiss;
import dev.assay.rubric.Kind;
import dev.assay.rubric.Severity;
import dev.assay.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Grades made by hand, with everything in them that a grade can hold. */
final class SampleGrades {

    static final String ANSWER = "It depends, but I never trust it.";

    private SampleGrades() {}

    /** A grade with every part filled, and one of each part that may be absent. */
    static Grade full() {
        Finding stated = finding(ANSWER, 18, 29, Stance.STATED);
        Finding denied =
                finding(ANSWER, 24, 32, Stance.STATED).with(Stance.DENIED, new Cue(18, 23, "never", "negation"));
        Finding aboutIt = new Finding(
                Match.of(0, 1),
                "it depends",
                0,
                10,
                "It depends",
                Stance.HEDGED,
                Optional.empty(),
                Optional.of(new About("join", About.How.REFERENCE, 12, 17, "but I")),
                true);
        return new Grade(
                ANSWER,
                0.58,
                "mid",
                List.of(
                        new ConceptGrade("stated", Kind.WHAT, 2, Status.PRESENT, 1, Optional.empty(), List.of(stated)),
                        new ConceptGrade(
                                "denied",
                                Kind.WHY,
                                1,
                                Status.DENIED,
                                0,
                                Optional.of(new NearMiss(
                                        0,
                                        0.5,
                                        "'trust' found, 'type' not",
                                        new Span(24, 29),
                                        List.of(new Span(24, 29)),
                                        List.of(List.of("type", "kind")),
                                        List.of())),
                                List.of(denied))),
                List.of(
                        new RaisedFlag(
                                "bare",
                                Severity.MAJOR,
                                "Says that it depends",
                                "On what?",
                                Optional.empty(),
                                List.of(aboutIt)),
                        new RaisedFlag(
                                "excused", Severity.MINOR, "Something", "", Optional.of("what follows"), List.of())),
                List.of(new RaisedSign("honest", "Speaks of failures", List.of(stated))),
                depth(),
                new Review(List.of(new Review.Reason(Review.Code.NEAR_BAND_EDGE, "0.58 is near 0.6"))),
                List.of(new FollowUp("denied", "Why?")),
                new Arithmetic(0.58, "score", List.of(new Arithmetic(0.00001, "tiny", List.of()))),
                "sample",
                "0".repeat(64),
                "assay 0.1.0");
    }

    private static Map<Kind, Optional<Double>> depth() {
        Map<Kind, Optional<Double>> depth = new EnumMap<>(Kind.class);
        depth.put(Kind.WHAT, Optional.of(1.0));
        depth.put(Kind.WHY, Optional.of(0.0));
        depth.put(Kind.WHEN, Optional.empty());
        depth.put(Kind.DONE, Optional.empty());
        return depth;
    }

    static Finding finding(String answer, int start, int end, Stance stance) {
        return new Finding(
                Match.of(0, 0),
                "a ... b",
                start,
                end,
                answer.substring(start, end),
                stance,
                Optional.empty(),
                Optional.empty(),
                false);
    }

    /** A grade of this answer with these spans found in it, and nothing else. */
    static Grade found(String answer, int... spans) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < spans.length; i += 2) {
            findings.add(finding(answer, spans[i], spans[i + 1], Stance.STATED));
        }
        return new Grade(
                answer,
                1,
                "senior",
                List.of(new ConceptGrade("c", Kind.WHAT, 1, Status.PRESENT, 1, Optional.empty(), findings)),
                List.of(),
                List.of(),
                depth(),
                new Review(List.of()),
                List.of(),
                new Arithmetic(1, "score", List.of()),
                "sample",
                "0".repeat(64),
                "assay 0.1.0");
    }

    static Graded graded(String candidate, String question, Map<String, String> columns, Grade grade) {
        return new Graded(new Submission("a.csv", 2, candidate, question, grade.answer(), columns), grade);
    }

    static Graded scored(String candidate, String question, double score, String band, String... flags) {
        Grade blank = found("x");
        Grade grade = new Grade(
                "x",
                score,
                band,
                blank.concepts(),
                Arrays.stream(flags)
                        .map(id -> new RaisedFlag(id, Severity.MAJOR, id, "", Optional.empty(), List.of()))
                        .toList(),
                List.of(),
                blank.depth(),
                blank.review(),
                List.of(),
                blank.arithmetic(),
                question,
                blank.fingerprint(),
                blank.engine());
        return graded(candidate, question, Map.of(), grade);
    }
}
