import dev.assay.grade.Grade;
import dev.assay.grade.Grader;
import dev.assay.grade.RaisedFlag;
import dev.assay.rubric.Concept;
import dev.assay.rubric.Guard;
import dev.assay.rubric.Kind;
import dev.assay.rubric.Reach;
import dev.assay.rubric.RedFlag;
import dev.assay.rubric.Rubric;
import dev.assay.rubric.Severity;
import java.util.Locale;

/** Builds a rubric in code, as a program does that keeps its rubrics in a database, and grades three answers by it. */
class RubricInCode {

    private static final Rubric RUBRIC = Rubric.builder("password-storage")
            .question("How do you store passwords?")
            .term("slow-hash", "argon*", "bcrypt", "scrypt", "slow|expensive ... hash")
            .concept(Concept.builder("slow-hash")
                    .says("Passwords are hashed with a slow hash such as bcrypt or Argon2")
                    .weight(2)
                    .required()
                    .match("$slow-hash")
                    .against("(md5 | sha1) ... enough|fine")
                    .ask("Which hash do you use?"))
            .concept(Concept.builder("salt")
                    .says("Each password has a salt of its own")
                    .match("salt")
                    .ask("Two users have the same password. What does the table show?"))
            .concept(Concept.builder("guessing")
                    .says("A slow hash makes guessing expensive for a thief")
                    .kind(Kind.WHY)
                    .match("guess|crack ~ slow|expensive|hard|longer")
                    .ask("What does a thief of the table do next?"))
            .redFlag(RedFlag.builder("it-depends")
                    .says("Says that it depends, and not on what")
                    .severity(Severity.MAJOR)
                    .match("it depends")
                    .unless(new Guard.BuiltIn(Guard.BuiltIn.Name.ELABORATED, Reach.TWO_SENTENCES)))
            .redFlag(RedFlag.builder("plain-text")
                    .says("Stores passwords in plain text")
                    .severity(Severity.CRITICAL)
                    .match("plain|clear text ~ store|save|keep"))
            .build(); // throws with everything that is wrong with it

    public static void main(String[] args) {
        Grader grader = Grader.compile(RUBRIC);
        print(grader.grade("With Argon2 and a salt for each user, so that cracking one gets expensive."));
        print(grader.grade("I use bcrypt, and we never store them in plain text."));
        print(grader.grade("It depends. We store them in plain text, or MD5 is fine."));
    }

    private static void print(Grade grade) {
        System.out.println(grade.answer());
        System.out.printf(Locale.ROOT, "  score %.2f, band %s%n", grade.score(), grade.band());
        grade.flags().stream()
                .filter(RaisedFlag::counts) // the others were excused, or are not meant
                .forEach(flag -> System.out.println("  flag: " + flag.says()));
        grade.followUps().forEach(followUp -> System.out.println("  ask: " + followUp.ask()));
    }
}
