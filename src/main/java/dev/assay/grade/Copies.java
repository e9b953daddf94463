package dev.assay.grade;

import dev.assay.rubric.Concept;
import dev.assay.rubric.Rubric;
import dev.assay.rubric.SelfTest;
import dev.assay.text.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds answers that are made of what the rubric itself holds as examples: the answers of its tests, and the longer
 * sentences that its concepts must hit. Immutable and thread-safe.
 *
 * <p>An answer of at least twenty words is a copy if half its runs of five words stand there, in one example or in
 * several. Two people who write for themselves share few runs of that length, even with some words exchanged.
 */
final class Copies {

    private static final int FEWEST = 20;

    private static final int RUN = 5;

    private static final double SHARE = 0.5;

    /** Shorter sentences are what anybody may write. */
    private static final int LONG_SENTENCE = 8;

    /** An example and its line in the rubric, 0 if it has none. */
    record Example(String text, int line) {}

    private final List<Example> examples;
    private final Shingles shingles;

    Copies(List<Example> examples) {
        this.examples = List.copyOf(examples);
        this.shingles = new Shingles(
                RUN, examples.stream().map(example -> Answer.of(example.text())).toList());
    }

    /** What nobody should hand in of a rubric. */
    static Copies of(Rubric rubric) {
        List<Example> examples = new ArrayList<>();
        for (SelfTest test : rubric.tests()) {
            examples.add(new Example(test.answer(), test.line()));
        }
        for (Concept concept : rubric.concepts()) {
            for (Concept.Example hit : concept.examples().hit()) {
                if (Answer.of(hit.text()).wordCount() >= LONG_SENTENCE) {
                    examples.add(new Example(hit.text(), hit.line()));
                }
            }
        }
        return new Copies(examples);
    }

    /** The examples' texts, in their order. */
    List<String> texts() {
        return examples.stream().map(Example::text).toList();
    }

    Optional<Detection> in(Answer answer) {
        if (examples.isEmpty() || answer.wordCount() < FEWEST || !shingles.mayShare(answer, SHARE)) {
            return Optional.empty();
        }
        Shingles.Shared shared = shingles.with(answer);
        if (shared.share() < SHARE) {
            return Optional.empty();
        }
        int line = examples.get(shared.source()).line();
        String detail = Math.round(shared.share() * 100) + " % of the answer stands in the rubric's examples"
                + (line > 0 ? ", most in that of line " + line : "");
        return Optional.of(Detection.of(answer, "copied", detail, shared.ranges()));
    }
}
