package dev.assay.study;

import dev.assay.rubric.Rubric;
import dev.assay.rubric.SelfTest;
import dev.assay.text.Answer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Which patterns are too broad: they are found where nobody speaks of their concept, in {@value OrdinaryEnglish#BROAD} or
 * more sentences of everyday English that the library carries, or in a quarter of the test answers to the pack's other
 * questions, and of at least half of these questions, so that a pattern is not blamed for two questions about one thing.
 * Immutable and thread-safe.
 */
public final class Breadth {

    private static final double LARGEST_SHARE = 0.25;
    private static final double LARGEST_SHARE_OF_QUESTIONS = 0.5;

    /** Fewer answers to other questions than this tell nothing. */
    private static final int FEWEST_ANSWERS = 12;

    private static final int FEWEST_QUESTIONS = 3;

    private final List<Question> questions;

    /** The test answers of a question. */
    private record Question(String rubric, List<Answer> answers) {}

    private Breadth(List<Question> questions) {
        this.questions = List.copyOf(questions);
    }

    /**
     * Measures by the test answers of a pack; uses several threads.
     *
     * @param pack the rubrics of a pack, of which few or none tell nothing
     */
    public static Breadth of(List<Rubric> pack) {
        return new Breadth(pack.parallelStream()
                .map(rubric -> new Question(
                        rubric.id(),
                        rubric.tests().stream()
                                .map(SelfTest::answer)
                                .map(Answer::of)
                                .toList()))
                .toList());
    }

    /**
     * Where patterns are found that are too broad.
     *
     * @param rubric the id of the rubric that they belong to
     * @param patterns how many there are
     * @param found the numbers of those that are found in a text
     * @return for each pattern, such as {@code 4 of 52 sentences of everyday English}; empty if it is not too broad
     */
    public List<Optional<String>> of(String rubric, int patterns, Function<Answer, BitSet> found) {
        int[] inOrdinary = new int[patterns];
        OrdinaryEnglish.sentences().forEach(answer -> count(found.apply(answer), inOrdinary));
        int[] inAnswers = new int[patterns];
        int[] inQuestions = new int[patterns];
        int answers = 0;
        int others = 0;
        for (Question question : questions) {
            if (!question.rubric().equals(rubric)) {
                BitSet ofQuestion = new BitSet();
                for (Answer answer : question.answers()) {
                    BitSet here = found.apply(answer);
                    count(here, inAnswers);
                    ofQuestion.or(here);
                }
                count(ofQuestion, inQuestions);
                answers += question.answers().size();
                others++;
            }
        }
        boolean telling = others >= FEWEST_QUESTIONS && answers >= FEWEST_ANSWERS;
        List<Optional<String>> where = new ArrayList<>();
        for (int i = 0; i < patterns; i++) {
            List<String> places = new ArrayList<>();
            if (telling
                    && inAnswers[i] >= LARGEST_SHARE * answers
                    && inQuestions[i] >= LARGEST_SHARE_OF_QUESTIONS * others) {
                places.add(inAnswers[i] + " of " + answers + " test answers to other questions");
            }
            if (inOrdinary[i] >= OrdinaryEnglish.BROAD) {
                places.add(
                        inOrdinary[i] + " of " + OrdinaryEnglish.sentences().size() + " sentences of everyday English");
            }
            where.add(places.isEmpty() ? Optional.empty() : Optional.of(String.join(" and in ", places)));
        }
        return where;
    }

    private static void count(BitSet found, int[] counts) {
        found.stream().forEach(pattern -> counts[pattern]++);
    }
}
