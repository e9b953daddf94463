import dev.assay.grade.Grade;
import dev.assay.grade.Grader;
import dev.assay.rubric.RubricSet;

/** Grades one answer by a bundled rubric, with nothing on the class path but what the library brings. */
class Embed {
    public static void main(String[] args) {
        Grader grader = Grader.compile(RubricSet.bundled("django").get("celery-retry"));
        Grade grade = grader.grade(
                """
                I make the task idempotent: before it charges, it checks a flag on the record. With acks_late the \
                message is acknowledged only after the task returns, because a worker may crash half way.""");
        System.out.println(grade.engine() + ": " + grade.rubricId() + " " + grade.score() + " " + grade.band());
        if (grade.score() == 0) {
            throw new AssertionError("the answer earned nothing: " + grade);
        }
    }
}
