package dev.assay.context;

import dev.assay.match.Match;
import dev.assay.text.Answer;
import java.util.BitSet;

/**
 * Tells which matches of cue patterns are no cues where they stand: those with a word of a fixed phrase or a pseudo cue,
 * the parts of identifiers, and code that is no comment. Lives for one call.
 *
 * <p>Linear in the text if it is asked sentence by sentence.
 */
final class CueFilter {

    private final Answer answer;
    private final BitSet blocked;

    /** The sentence that was looked at last, and where a comment begins in it. */
    private int sentence = -1;

    private int comment;

    CueFilter(Answer answer) {
        this.answer = answer;
        this.blocked = new BitSet(answer.tokenCount());
    }

    /** Takes that no word of a match is a cue. */
    void block(Match match) {
        for (int i = 0; i < match.wordCount(); i++) {
            blocked.set(match.word(i));
        }
    }

    /** Whether a match is a cue; to be asked when everything has been blocked. */
    boolean isCue(Match match, CueList.Entry entry) {
        boolean single = match.wordCount() == 1 && entry.direction() != CueList.Direction.PART;
        for (int i = 0; i < match.wordCount(); i++) {
            int word = match.word(i);
            boolean part = single && answer.compound(word) >= 0;
            if (part || blocked.get(word) || answer.isCode(word) && !isInComment(word)) {
                return false;
            }
        }
        return true;
    }

    private boolean isInComment(int token) {
        if (sentence != answer.sentence(token)) {
            sentence = answer.sentence(token);
            comment = comment(
                    answer.sentences().get(sentence).start(),
                    answer.sentences().get(sentence).end());
        }
        return comment < answer.start(token);
    }

    /** Where a comment begins between two places; the second one if none does. */
    private int comment(int start, int end) {
        String text = answer.text();
        for (int i = start; i < end; i++) {
            char sign = text.charAt(i);
            boolean twice = i + 1 < text.length() && text.charAt(i + 1) == sign;
            if (sign == '#' || (sign == '/' || sign == '-') && twice) {
                return i;
            }
        }
        return end;
    }
}
