import dev.assay.grade.Grade;
import dev.assay.grade.Grader;
import dev.assay.rubric.RubricSet;

/** Grades one answer with a rubric that comes with the library. */
public class Embed {

    public static void main(String[] args) {
        Grader grader = Grader.compile(RubricSet.bundled("django").get("celery-retry"));

        Grade grade = grader.grade("I make the task idempotent: it looks whether the invoice was already paid and returns. "
                + "With acks_late=True the message is acknowledged only after the task has returned.");

        System.out.println(grade.band() + " " + grade.score());
        grade.concepts().forEach(concept -> concept.findings().stream()
                .limit(1)
                .forEach(finding -> System.out.println(
                        concept.id() + " " + concept.status() + ": " + finding.text())));
        grade.followUps().stream().limit(1).forEach(next -> System.out.println("ask: " + next.ask()));
    }
}
