package dev.assay.context;

import dev.assay.context.SubjectCues.Group;
import dev.assay.text.Answer;

/** Questions about single words of an answer, as far as they tell what is spoken of. */
final class Words {

    private final Answer answer;

    /** For each token the groups that its word is in. */
    private final int[] groups;

    Words(Answer answer, SubjectCues cues) {
        this.answer = answer;
        this.groups = new int[answer.tokenCount()];
        for (int i = 0; i < groups.length; i++) {
            groups[i] = cues.groups(answer.folded(i));
        }
    }

    Answer answer() {
        return answer;
    }

    /** The number of tokens. */
    int count() {
        return groups.length;
    }

    /** A token as it is written. */
    String surface(int token) {
        return answer.form(token).surface();
    }

    String folded(int token) {
        return answer.folded(token);
    }

    boolean is(int token, Group group) {
        return (groups[token] >> group.ordinal() & 1) != 0;
    }

    /** Whether a token is a word or a number. */
    boolean isWord(int token) {
        return answer.isWord(token);
    }

    boolean isCode(int token) {
        return answer.isCode(token);
    }

    int clause(int token) {
        return answer.clause(token);
    }

    int sentence(int token) {
        return answer.sentence(token);
    }

    /** Whether what stands between a token and the one before it holds one of some signs. */
    boolean gapHolds(int token, String signs) {
        return answer.gapHolds(token, signs);
    }

    /** Whether it holds one sign. */
    boolean gapHolds(int token, char sign) {
        return Gaps.hold(answer, token, sign);
    }

    /** Whether a colon, a dash or an arrow sets off what stands before a token from it. */
    boolean isSetOff(int token) {
        String word = surface(token);
        return gapHolds(token, ":\u2014\u2013\u2192")
                || gapHolds(token, '-') && gapHolds(token, ' ')
                || word.startsWith("\u2192")
                || word.equals("=")
                || word.equals("-");
    }

    /** Whether a word is surely a verb, going by its form. */
    boolean isVerb(int token) {
        if (is(token, Group.AUXILIARY)) {
            return true;
        }
        String word = folded(token);
        return word.length() > 3 && (word.endsWith("s") && !word.endsWith("ss") || word.endsWith("ed"));
    }

    /** Whether a word that follows "the two" is a noun, which a verb with the ending of one could not be. */
    boolean isPlural(int token) {
        return folded(token).endsWith("s") && !is(token, Group.AUXILIARY) && !gapHolds(token, ",:;()\u2014");
    }

    /**
     * Whether a phrase that ends at a token stands for something by itself: no noun follows of which it only tells
     * which one it is ("the first is a join", but not "the first query").
     *
     * @param end index after the sentence's last token
     */
    boolean standsAlone(int token, int end) {
        int next = token + 1;
        return next >= end
                || gapHolds(next, ",:;()\u2014")
                || isVerb(next)
                || is(next, Group.GENERAL)
                || is(next, Group.COORDINATOR)
                || is(next, Group.PREPOSITION)
                || is(next, Group.CONNECTOR)
                || is(next, Group.SUBORDINATOR);
    }

    int sentenceEnd(int token) {
        return answer.sentenceOf(token).endToken();
    }

    boolean sameSentence(int one, int other) {
        return answer.sentence(one) == answer.sentence(other);
    }
}
