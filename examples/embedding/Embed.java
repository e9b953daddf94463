import dev.assay.context.Finding;
import dev.assay.grade.ConceptGrade;
import dev.assay.grade.Grade;
import dev.assay.grade.Grader;
import dev.assay.rubric.RubricSet;
import java.util.Locale;

/** Grades one answer by a rubric that the library brings, and shows which words earned what. */
class Embed {

    public static void main(String[] args) {
        Grader grader = Grader.compile(RubricSet.bundled("django").get("celery-retry"));
        Grade grade = grader.grade("""
                I make the task idempotent: it looks at the status of the payment and returns if that is already paid.
                With acks_late the message is acknowledged only after the task has returned, because a worker may
                crash half way. I did not set up any exponential backoff.
                """);
        System.out.printf(Locale.ROOT, "score %.2f, band %s%n", grade.score(), grade.band());
        for (ConceptGrade concept : grade.concepts()) {
            System.out.println(concept.id() + ": " + concept.status());
            for (Finding finding : concept.findings()) {
                String words = finding.text().replace('\n', ' ');
                String why =
                        finding.cue().map(cue -> " by \"" + cue.text() + "\"").orElse("");
                System.out.printf(
                        "  %d-%d \"%s\" %s%s%n", finding.start(), finding.end(), words, finding.stance(), why);
            }
        }
    }
}
