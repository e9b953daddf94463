package dev.assay.grade;

import dev.assay.text.Answer;
import dev.assay.text.Sentence;
import dev.assay.text.Token;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * A stretch of an answer that is searched for a case and what to do in it: its tokens with what stands between them,
 * and which of them hold a content.
 *
 * <p>Places are indexes of tokens, ranges are half-open.
 */
final class Passage {

    /** A range of tokens. */
    record Range(int from, int to) {}

    private final Answer answer;
    private final Set<String> function;
    private final CaseWording words;
    private final List<Token> tokens;
    private final BitSet dependence;
    private final Window window;

    /** @param dependence places of the words that say that it depends: they name no case and say nothing to do */
    Passage(Answer answer, Window window, Wording wording, BitSet dependence) {
        this.answer = answer;
        this.window = window;
        this.function = wording.function();
        this.words = wording.caseWords();
        this.tokens = answer.tokens();
        this.dependence = dependence;
    }

    CaseWording words() {
        return words;
    }

    List<Token> tokens() {
        return tokens;
    }

    Token token(int place) {
        return tokens.get(place);
    }

    String folded(int place) {
        return tokens.get(place).folded();
    }

    /** The sentences that lie in the window, at least in part. */
    List<Sentence> sentences() {
        if (window.firstToken() >= window.endToken()) {
            return List.of();
        }
        int first = tokens.get(window.firstToken()).sentence();
        int last = tokens.get(window.endToken() - 1).sentence();
        return answer.sentences().subList(first, last + 1);
    }

    int from(Sentence sentence) {
        return Math.max(sentence.firstToken(), window.firstToken());
    }

    int to(Sentence sentence) {
        return Math.min(sentence.endToken(), window.endToken());
    }

    Sentence sentenceOf(int place) {
        return answer.sentenceOf(place);
    }

    boolean inWindow(int place) {
        return window.firstToken() <= place && place < window.endToken();
    }

    /** The tag of a token, as the Penn Treebank has it. */
    String tag(int place) {
        Sentence sentence = sentenceOf(place);
        return answer.tags(sentence.index()).get(place - sentence.firstToken());
    }

    /** What stands between a token and the one before it. */
    String gap(int place) {
        int start = place == 0 ? 0 : tokens.get(place - 1).end();
        return answer.text().substring(start, tokens.get(place).start());
    }

    /** Whether a comma, a bracket or a stronger sign, or a border of clauses stands before a token. */
    boolean parted(int place) {
        return hasAny(gap(place), ",()")
                || divided(place)
                || tokens.get(place).clause() != tokens.get(place - 1).clause();
    }

    /** Whether a sign stands before a token across which nothing belongs together. */
    boolean divided(int place) {
        return hasAny(gap(place), ";?!:\n—–") || gap(place).contains(" - ") || pointed(place);
    }

    /** Whether a colon or an arrow stands before a token; in a list, a dash does as well. */
    boolean pointed(int place) {
        String gap = gap(place);
        boolean dash = sentenceOf(place).kind() == Sentence.Kind.LIST_ITEM
                && (gap.contains(" - ") || gap.contains(" – ") || gap.contains(" — "));
        return dash || gap.contains(":") || Arrows.before(answer, place);
    }

    /** Whether a comment begins before a token of a line of code. */
    boolean commented(int place) {
        String gap = gap(place);
        return gap.contains("#")
                || gap.contains("//")
                || place > 0 && "#/".contains(tokens.get(place - 1).folded());
    }

    boolean holdsContent(int from, int to, Set<String> empty) {
        return contentFrom(from, to, empty) < to;
    }

    /** The first place in a range that holds a content; the end of the range if none does. */
    int contentFrom(int from, int to, Set<String> empty) {
        for (int i = from; i < to; i++) {
            if (isContent(i, empty)) {
                return i;
            }
        }
        return to;
    }

    /** Whether a token has a content: it is no function word, none of the given stems, and no mere year. */
    boolean isContent(int place, Set<String> empty) {
        Token token = tokens.get(place);
        return token.isWord()
                && !function.contains(token.folded())
                && !empty.contains(token.stem())
                && !isYear(token.folded());
    }

    boolean isNumber(int place) {
        Token token = tokens.get(place);
        return token.kind() == Token.Kind.NUMBER || words.numerals().contains(token.folded());
    }

    boolean holdsAny(int from, int to, Set<String> folded) {
        for (int i = from; i < to; i++) {
            if (folded.contains(tokens.get(i).folded())) {
                return true;
            }
        }
        return false;
    }

    /** Whether words of a range say that it depends. */
    boolean depends(int from, int to) {
        int next = dependence.nextSetBit(from);
        return next >= 0 && next < to;
    }

    /** Whether a range says what to do; what follows an "it depends" in it does not. */
    boolean saysWhatToDo(int from, int to) {
        int next = dependence.nextSetBit(from);
        int end = next < 0 ? to : Math.min(next, to);
        for (int i = from; i < end; i++) {
            if (words.definitions().contains(tokens.get(i).stem())) {
                return false;
            }
        }
        return holdsContent(from, end, words.emptyActions());
    }

    private static boolean isYear(String word) {
        return word.length() == 4
                && (word.startsWith("19") || word.startsWith("20"))
                && Character.isDigit(word.charAt(2))
                && Character.isDigit(word.charAt(3));
    }

    private static boolean hasAny(String text, String signs) {
        for (int i = 0; i < text.length(); i++) {
            if (signs.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
