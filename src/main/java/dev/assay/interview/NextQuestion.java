package dev.assay.interview;

import dev.assay.grade.FollowUp;
import dev.assay.grade.Grade;
import dev.assay.grade.RaisedFlag;
import dev.assay.rubric.Concept;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A question to ask next: after a concept, or after a red flag. Immutable.
 *
 * @param question id of the question whose answer leaves something open
 * @param concept id of the concept that it is after; empty if it is after a flag
 * @param flag id of the red flag of which it shows whether it was meant so; empty if it is after a concept
 * @param ask what to ask
 */
public record NextQuestion(String question, Optional<String> concept, Optional<String> flag, String ask) {

    static NextQuestion after(String question, FollowUp next) {
        return new NextQuestion(question, Optional.of(next.concept()), Optional.empty(), next.ask());
    }

    static NextQuestion after(String question, Concept concept) {
        return new NextQuestion(question, Optional.of(concept.id()), Optional.empty(), concept.ask());
    }

    /**
     * What to ask after an answer: first what shows whether its flags were meant so, the gravest first, then what it lacks,
     * why and when first.
     */
    public static List<NextQuestion> after(Grade grade) {
        return after(grade, RaisedFlag::ask);
    }

    /**
     * The same for a grade that does not hold what to ask after its flags.
     *
     * @param askAfter what to ask after a flag; empty text if there is nothing
     */
    public static List<NextQuestion> after(Grade grade, Function<RaisedFlag, String> askAfter) {
        String question = grade.rubricId();
        Stream<NextQuestion> flags = grade.flags().stream()
                .filter(RaisedFlag::counts)
                .sorted(Comparator.comparing(RaisedFlag::severity).reversed())
                .map(flag -> new NextQuestion(question, Optional.empty(), Optional.of(flag.id()), askAfter.apply(flag)))
                .filter(next -> !next.ask().isEmpty());
        Stream<NextQuestion> concepts = grade.followUps().stream().map(next -> after(question, next));
        return Stream.concat(flags, concepts).toList();
    }

    /** The id of the concept or the flag that it is after. */
    public String about() {
        return concept.or(() -> flag).orElseThrow();
    }
}
