package dev.assay.study.draft;

import dev.assay.match.Match;
import dev.assay.match.Pattern;
import dev.assay.match.PatternSet;
import dev.assay.study.FunctionWords;
import dev.assay.text.Answer;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/** What a question asks: its words, and how many things it wants to be told. Immutable. */
final class QuestionAsked {

    private static final PatternSet COUNTS = patterns("so many of");
    private static final PatternSet LISTS_SO_MANY = patterns("lists so many");
    private static final PatternSet LISTS_ALL = patterns("lists all");
    private static final PatternSet SENTENCES = patterns("asks for sentences");
    private static final Set<String> MEASURES = Set.copyOf(DraftWords.list("measures of answers"));

    private final Answer question;
    private final Set<String> stems = new HashSet<>();

    private static PatternSet patterns(String section) {
        return PatternSet.compile(
                DraftWords.list(section).stream().map(Pattern::parse).toList(), Map.of());
    }

    private QuestionAsked(Answer question) {
        this.question = question;
        for (int i = 0; i < question.tokenCount(); i++) {
            if (question.isWord(i) && !FunctionWords.contain(question.stem(i))) {
                stems.add(question.stem(i));
            }
        }
    }

    static QuestionAsked of(String question) {
        return new QuestionAsked(Answer.of(question));
    }

    Answer text() {
        return question;
    }

    /** Whether the question has a word, in any inflection. */
    boolean has(String stem) {
        return stems.contains(stem);
    }

    /** Whether the question asks in what things differ. */
    boolean compares() {
        return question.tokens().stream().anyMatch(token -> DraftWords.compares(token.stem()));
    }

    /** How many things the question wants; empty if it does not say. */
    OptionalInt count() {
        return count(question);
    }

    /** Whether the question asks for a list, and for nothing that takes a sentence. */
    boolean asksForList() {
        boolean some = count().isPresent() ? count().getAsInt() > 1 && finds(LISTS_SO_MANY) : finds(LISTS_ALL);
        return some && !asksForSentences();
    }

    /** Whether the question asks for something to be explained or described. */
    boolean asksForSentences() {
        return finds(SENTENCES);
    }

    private boolean finds(PatternSet patterns) {
        return !patterns.find(question).isEmpty();
    }

    /** How many things a text wants or says to be enough; empty if it does not say. */
    static OptionalInt count(Answer text) {
        List<Match> matches = COUNTS.find(text);
        for (Match match : matches) {
            for (int i = match.firstToken(); i <= match.lastToken(); i++) {
                var number = DraftWords.number(text.folded(i));
                if (number.isPresent() && !measures(text, i)) {
                    return OptionalInt.of(number.get());
                }
            }
        }
        return OptionalInt.empty();
    }

    private static boolean measures(Answer text, int number) {
        for (int i = number + 1; i < Math.min(number + 4, text.tokenCount()); i++) {
            if (text.sentence(i) != text.sentence(number)) {
                return false;
            }
            if (MEASURES.contains(text.stem(i))) {
                return true;
            }
        }
        return false;
    }
}
