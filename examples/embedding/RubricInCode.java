import dev.assay.grade.Grade;
import dev.assay.grade.Grader;
import dev.assay.rubric.Concept;
import dev.assay.rubric.Kind;
import dev.assay.rubric.RedFlag;
import dev.assay.rubric.Rubric;
import dev.assay.rubric.Severity;

/** Builds a rubric in code, for tools that keep their questions somewhere other than in files. */
public class RubricInCode {

    public static void main(String[] args) {
        Rubric rubric = Rubric.builder("tcp-handshake")
                .question("How does a TCP connection come about, and why in three steps?")
                .concept(Concept.builder("three-way")
                        .says("SYN, SYN-ACK and ACK are exchanged")
                        .kind(Kind.WHAT)
                        .weight(2)
                        .match("=SYN ... (=ACK | acknowledge*)", "(three way | 3 way | three step) handshake"))
                .concept(Concept.builder("sequence-numbers")
                        .says("Both sides agree on where their sequence numbers start")
                        .kind(Kind.WHY)
                        .match("(sequence number) ~ (agree|exchange|synchronize|know|learn|start|initial)")
                        .ask("What do the two sides know after the handshake that they did not know before?"))
                .redFlag(RedFlag.builder("udp")
                        .says("Says that UDP needs the handshake")
                        .severity(Severity.CRITICAL)
                        .match("=UDP ~ handshake"))
                .build();

        Grader grader = Grader.compile(rubric);
        show(grader.grade("The client sends SYN, gets SYN-ACK and answers ACK, so both know the other's initial sequence number."));
        show(grader.grade("Like UDP it starts with a handshake."));
    }

    private static void show(Grade grade) {
        System.out.println(grade.band() + " " + grade.score() + " "
                + grade.flags().stream().map(flag -> flag.id()).toList());
    }
}
