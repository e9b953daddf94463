package dev.assay.grade;

import dev.assay.text.Answer;
import dev.assay.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds answers that are mostly made of another text: the question given back, or an example answer of the rubric.
 * Immutable and thread-safe.
 */
final class Echo {

    private final String name;
    private final String source;
    private final int fewest;
    private final double share;
    private final Shingles shingles;

    private Echo(String name, String source, int fewest, double share, Shingles shingles) {
        this.name = name;
        this.source = source;
        this.fewest = fewest;
        this.share = share;
        this.shingles = shingles;
    }

    /**
     * Finds answers of at least eight words that mostly restate the question: three fifths of their runs of four words
     * stand in it. Whoever begins with the question and goes on to answer it stays far below.
     */
    static Echo ofQuestion(String question) {
        return new Echo(
                "question-echo",
                "the question",
                8,
                0.6,
                new Shingles(4, Answer.of(question).tokens()));
    }

    /**
     * Finds answers of at least twenty words of which half the runs of eight words stand in an example answer. Two
     * people who write for themselves share hardly any run of that length.
     *
     * @param example an example answer
     * @param line its line in the rubric, 0 if it has none
     */
    static Echo ofExample(String example, int line) {
        String source = line > 0 ? "the example answer of line " + line : "an example answer";
        return new Echo(
                "copied", source, 20, 0.5, new Shingles(8, Answer.of(example).tokens()));
    }

    Optional<Detection> in(Answer answer) {
        List<Token> words = answer.tokens().stream().filter(Token::isWord).toList();
        if (words.size() < fewest) {
            return Optional.empty();
        }
        Shingles.Shared shared = shingles.with(words);
        if (shared.share() < share) {
            return Optional.empty();
        }
        List<int[]> ranges = new ArrayList<>();
        for (int[] range : shared.ranges()) {
            ranges.add(
                    new int[] {words.get(range[0]).index(), words.get(range[1]).index()});
        }
        String detail = Math.round(shared.share() * 100) + " % of the answer stands in " + source;
        return Optional.of(Detection.of(answer, name, detail, ranges));
    }
}
