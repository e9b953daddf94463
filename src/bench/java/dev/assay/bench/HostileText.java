package dev.assay.bench;

import dev.assay.bench.peer.Expression;
import dev.assay.context.Interpreter;
import dev.assay.match.Pattern;
import dev.assay.rubric.Rubric;
import dev.assay.text.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.stream.Stream;

/** Texts of the greatest length that is read, each meant to cost more than ordinary text. */
enum HostileText {
    /** what people write, for comparison */
    ORDINARY {
        @Override
        List<String> words(Rubric rubric) {
            return List.of(Answers.ordinary(10_000));
        }
    },
    /** one word of the rubric, over and over */
    ONE_WORD {
        @Override
        List<String> words(Rubric rubric) {
            return List.of("retry");
        }
    },
    /** every word of the cues that decide stances */
    CUE_WORDS {
        @Override
        List<String> words(Rubric rubric) {
            return wordsOf(
                    Interpreter.compile(rubric, List.of(), List.of()).cueFiles().lines());
        }
    },
    /** every word that the rubric has */
    RUBRIC_WORDS {
        @Override
        List<String> words(Rubric rubric) {
            return wordsOf(Stream.concat(
                            PatternGroup.of(rubric).patterns().stream(),
                            rubric.terms().values().stream().flatMap(List::stream))
                    .map(Pattern::source));
        }
    },
    /** the words of patterns that nest {@code ~} and {@code ...} */
    NESTED_DISTANCES {
        @Override
        List<String> words(Rubric rubric) {
            List<String> words = new ArrayList<>();
            for (Expression pattern : PatternGroup.of(rubric).expressions()) {
                if (distances(pattern) >= NESTED) {
                    pattern.forEachWord(word -> words.add(word.text()));
                }
            }
            words.removeIf(String::isEmpty);
            return words;
        }
    },
    /** ordinary words without a sign or a line's end between them */
    NO_SENTENCE_END {
        @Override
        List<String> words(Rubric rubric) {
            return wordsOf(Stream.of(Answers.ordinary(10_000)));
        }
    };

    private static final int NESTED = 3;
    private static final java.util.regex.Pattern WORD = java.util.regex.Pattern.compile("[\\p{L}\\d_']+");

    /** What the text repeats. */
    abstract List<String> words(Rubric rubric);

    /** A text of {@link Answer#MAX_LENGTH} units, to be graded by a rubric. */
    String text(Rubric rubric) {
        StringBuilder text = new StringBuilder();
        List<String> words = words(rubric);
        while (text.length() < Answer.MAX_LENGTH) {
            words.forEach(word -> text.append(word).append(' '));
        }
        return text.substring(0, Answer.MAX_LENGTH);
    }

    private static List<String> wordsOf(Stream<String> texts) {
        return texts.flatMap(text -> WORD.matcher(text).results())
                .map(MatchResult::group)
                .toList();
    }

    /** How many distances lie within each other, at the deepest. */
    private static int distances(Expression expression) {
        int deepest = expression.parts().stream()
                .mapToInt(HostileText::distances)
                .max()
                .orElse(0);
        boolean distance = expression instanceof Expression.Gap || expression instanceof Expression.Near;
        return deepest + (distance ? 1 : 0);
    }
}
