import dev.assay.grade.Grade;
import dev.assay.grade.Grader;
import dev.assay.rubric.RubricSet;
import java.util.List;
import java.util.stream.Stream;

/** Grades a stream of answers on all cores with one shared grader; the grades come out in the answers' order. */
public class ParallelStream {

    public static void main(String[] args) {
        Grader grader = Grader.compile(RubricSet.bundled("django").get("authenticated-view-tests"));

        Stream<String> answers = Stream.iterate(0, i -> i + 1).limit(300).map(ParallelStream::answer);
        List<Grade> grades = answers.parallel().map(grader::grade).toList();

        System.out.println(grades.size() + " grades");
        for (int i = 0; i < 3; i++) {
            System.out.println(i + " forbidden: " + grades.get(i).concepts().stream()
                    .filter(concept -> concept.id().equals("forbidden"))
                    .findFirst()
                    .orElseThrow()
                    .status());
        }
    }

    private static String answer(int number) {
        return switch (number % 3) {
            case 0 -> "A user without the permission has to get a 403.";
            case 1 -> "I log the user in with client.force_login(user).";
            default -> "A logged-in user without the permission never gets a 403.";
        };
    }
}
