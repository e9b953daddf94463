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
    private final WordClasses classes;
    private final CaseWording words;
    private final BitSet dependence;
    private final Window window;

    /** @param dependence places of the words that say that it depends: they name no case and say nothing to do */
    Passage(Answer answer, Window window, Wording wording, BitSet dependence) {
        this.answer = answer;
        this.window = window;
        this.classes = wording.classes();
        this.words = wording.caseWords();
        this.dependence = dependence;
    }

    CaseWording words() {
        return words;
    }

    String folded(int place) {
        return answer.folded(place);
    }

    boolean isWord(int place) {
        return answer.isWord(place);
    }

    String stem(int place) {
        return answer.stem(place);
    }

    /** The length of the longest phrase of a list that stands at a place and ends before another; 0 if none does. */
    int lengthAt(int place, int to, PhraseList phrases) {
        return phrases.lengthAt(answer, place, to);
    }

    /** The sentences that lie in the window, at least in part. */
    List<Sentence> sentences() {
        if (window.firstToken() >= window.endToken()) {
            return List.of();
        }
        int first = answer.sentence(window.firstToken());
        int last = answer.sentence(window.endToken() - 1);
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

    /** Whether one of some signs stands between a token and the one before it, or before the first. */
    boolean gapHolds(int place, String signs) {
        for (int i = gapStart(place); i < answer.start(place); i++) {
            if (signs.indexOf(answer.text().charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of some signs stands there with a space on either side. */
    private boolean gapHoldsSpaced(int place, String signs) {
        String text = answer.text();
        for (int i = gapStart(place) + 1; i + 1 < answer.start(place); i++) {
            if (text.charAt(i - 1) == ' ' && text.charAt(i + 1) == ' ' && signs.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private boolean gapHoldsSlashes(int place) {
        for (int i = gapStart(place); i + 1 < answer.start(place); i++) {
            if (answer.text().startsWith("//", i)) {
                return true;
            }
        }
        return false;
    }

    private int gapStart(int place) {
        return place == 0 ? 0 : answer.end(place - 1);
    }

    /** Whether a comma, a bracket or a stronger sign, or a border of clauses stands before a token. */
    boolean parted(int place) {
        return gapHolds(place, ",()") || divided(place) || answer.clause(place) != answer.clause(place - 1);
    }

    /** Whether a sign stands before a token across which nothing belongs together. */
    boolean divided(int place) {
        return gapHolds(place, ";?!:\n—–") || gapHoldsSpaced(place, "-") || pointed(place);
    }

    /** Whether a colon or an arrow stands before a token; in a list, a dash does as well. */
    boolean pointed(int place) {
        boolean dash = sentenceOf(place).kind() == Sentence.Kind.LIST_ITEM && gapHoldsSpaced(place, "-–—");
        return dash || gapHolds(place, ":") || Arrows.before(answer, place);
    }

    /** Whether a comment begins before a token of a line of code. */
    boolean commented(int place) {
        return gapHolds(place, "#") || gapHoldsSlashes(place) || place > 0 && "#/".contains(answer.folded(place - 1));
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
        return classes.isContent(answer, place) && !empty.contains(answer.stem(place)) && !isYear(answer.folded(place));
    }

    boolean isNumber(int place) {
        return answer.kind(place) == Token.Kind.NUMBER || words.numerals().contains(answer.folded(place));
    }

    boolean holdsAny(int from, int to, Set<String> folded) {
        for (int i = from; i < to; i++) {
            if (folded.contains(answer.folded(i))) {
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
            if (words.definitions().contains(answer.stem(i))) {
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
}
