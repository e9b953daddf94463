import dev.assay.grade.Grade;
import dev.assay.grade.Grader;
import dev.assay.rubric.RubricSet;
import java.util.Locale;
import java.util.stream.Stream;

/** Grades a stream of answers on all cores and prints the results in the order of the answers. */
class ParallelStream {

    private record Submission(String candidate, String answer) {}

    private record Result(String candidate, Grade grade) {}

    public static void main(String[] args) {
        // A grader is immutable: all threads share this one. Compile it once, not once an answer.
        Grader grader = Grader.compile(RubricSet.bundled("django").get("select-related-vs-prefetch-related"));

        submissions()
                .parallel()
                .map(submission -> new Result(submission.candidate(), grader.grade(submission.answer())))
                .forEachOrdered(ParallelStream::print); // forEach would print in whatever order they are done
    }

    private static void print(Result result) {
        Grade grade = result.grade();
        String review = grade.review().needed() ? ", a person should look" : "";
        System.out.printf(Locale.ROOT, "%-6s %.2f %s%s%n", result.candidate(), grade.score(), grade.band(), review);
    }

    /** Stands for a database, a message queue, a form … */
    private static Stream<Submission> submissions() {
        return Stream.of(
                new Submission("ana", """
                        select_related follows foreign keys and one-to-one relations with a SQL JOIN, all in one query.
                        prefetch_related is for many-to-many and reverse foreign keys: it runs a second query with an
                        IN clause and matches the rows up in Python. Both avoid one query per row. With the wrong one
                        nothing fails, you only get extra queries that nobody sees. I take prefetch_related when a
                        JOIN would multiply the rows.
                        """),
                new Submission("ben", "They make queries faster. I use select_related for better performance."),
                new Submission("chloe", """
                        select_related does a JOIN for a foreign key. prefetch_related makes a second query, and I use
                        it for many-to-many fields.
                        """),
                new Submission("dev", ""));
    }
}
