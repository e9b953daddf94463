package dev.assay.grade;

import dev.assay.rubric.Concept;
import dev.assay.rubric.Guard;
import dev.assay.rubric.Kind;
import dev.assay.rubric.Reach;
import dev.assay.rubric.RedFlag;
import dev.assay.rubric.Rubric;
import dev.assay.rubric.SelfTest;
import dev.assay.rubric.Severity;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A rubric that uses every part of grading. */
final class SampleRubric {

    private static final String EXAMPLE = "The task is idempotent: it checks the paid flag before it charges, and the "
            + "message is acknowledged late, so that a crash does not lose the task.";

    private SampleRubric() {}

    static Rubric get() {
        return Rubric.builder("sample")
                .question("How do you make a Celery task safe to retry?")
                .subject("celery", "celery")
                .subject("cron", "cron")
                .term("run-twice", "run twice", "second run")
                .concept(Concept.builder("idempotent")
                        .weight(2)
                        .match("idempotent", "$run-twice")
                        .against("exactly once")
                        .required()
                        .ask("What happens when it runs twice?"))
                .concept(Concept.builder("transient")
                        .needs(2)
                        .match("timeout", "connection ...2 error", "throttle")
                        .ask("Which errors?"))
                .concept(Concept.builder("late")
                        .about("celery")
                        .match("acks late", "acknowledge ~ late")
                        .ask("When is it acknowledged?"))
                .concept(Concept.builder("herd")
                        .kind(Kind.WHY)
                        .match("hammer|overload ... service")
                        .ask("Why?"))
                .concept(Concept.builder("jitter").bonus().match("jitter"))
                .redFlag(RedFlag.builder("depends")
                        .severity(Severity.MAJOR)
                        .match("it depend")
                        .unless(
                                new Guard.BuiltIn(Guard.BuiltIn.Name.ELABORATED, Reach.TWO_SENTENCES),
                                new Guard.BuiltIn(Guard.BuiltIn.Name.EXPLAINED, Reach.SENTENCE)))
                .redFlag(RedFlag.builder("never")
                        .severity(Severity.MAJOR)
                        .match("never had to")
                        .unless(new Guard.Matches(List.of(dev.assay.match.Pattern.parse("since")), Reach.CLAUSE))
                        .downgrade(Severity.MINOR, new Guard.Concepts(List.of(), Reach.ANSWER)))
                .redFlag(RedFlag.builder("swap").severity(Severity.CRITICAL).swapped("late"))
                .redFlag(RedFlag.builder("bare").missing("idempotent", "late"))
                .redFlag(RedFlag.builder("unexplained").detect(RedFlag.Detector.UNEXPLAINED))
                .redFlag(RedFlag.builder("list").severity(Severity.CRITICAL).detect(RedFlag.Detector.KEYWORD_LIST))
                .redFlag(RedFlag.builder("echo").severity(Severity.MAJOR).detect(RedFlag.Detector.QUESTION_ECHO))
                .redFlag(RedFlag.builder("copied").cap(0.2).detect(RedFlag.Detector.COPIED))
                .goodSign("own", "tells of a failure", "we broke")
                .test(new SelfTest(
                        EXAMPLE, Optional.of("senior"), Map.of(), Optional.empty(), List.of(), Optional.empty(), 7))
                .build();
    }

    static String example() {
        return EXAMPLE;
    }
}
