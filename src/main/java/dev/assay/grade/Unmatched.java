package dev.assay.grade;

import dev.assay.context.Finding;
import dev.assay.text.Answer;
import dev.assay.text.Sentence;
import java.util.BitSet;
import java.util.Optional;

/**
 * Tells of a long answer that little of it was understood, so that its rubric may not know its words: either hardly a
 * sentence holds a finding, or most of its words stand in parts of sentences, between one pause and the next, that hold
 * none. An answer that raised a flag was understood as far as that.
 */
final class Unmatched {

    /** The fewest words of an answer that may be mostly unmatched. */
    private static final int LONG = 60;

    /** The fewest words of a sentence that is expected to say something. */
    private static final int TELLING_SENTENCE = 4;

    /** An answer is mostly unmatched if fewer of its sentences hold a finding. */
    private static final double MATCHED_SHARE = 0.2;

    /** It is as well if so many of its words, and so great a part of them, stand where nothing was found. */
    private static final int MANY = 80;

    private static final double GREAT_PART = 0.5;

    /** Signs that part a sentence. */
    private static final String PAUSES = ",;:()\u2013\u2014";

    private final Answer answer;
    private final BitSet found = new BitSet();

    private Unmatched(Evidence evidence, PatternGroup relevant) {
        this.answer = evidence.answer();
        for (Finding finding : evidence.all()) {
            if (relevant.contains(finding.match().pattern())) {
                found.set(finding.match().firstToken(), finding.match().lastToken() + 1);
            }
        }
    }

    /**
     * How little was understood, in words.
     *
     * @param relevant numbers of the patterns whose findings show that an answer is about the question
     * @param flagged whether a flag counts
     * @return empty if it is enough, or the answer is short
     */
    static Optional<String> of(Evidence evidence, PatternGroup relevant, boolean flagged) {
        if (evidence.answer().wordCount() < LONG) {
            return Optional.empty();
        }
        Unmatched unmatched = new Unmatched(evidence, relevant);
        Optional<String> sentences = unmatched.sentences();
        return sentences.isPresent() || flagged ? sentences : unmatched.words();
    }

    private Optional<String> sentences() {
        int telling = 0;
        int understood = 0;
        for (Sentence sentence : answer.sentences()) {
            if (sentence.kind() != Sentence.Kind.CODE && isTelling(sentence)) {
                telling++;
                understood += holds(sentence.firstToken(), sentence.endToken()) ? 1 : 0;
            }
        }
        return understood < MATCHED_SHARE * telling
                ? Optional.of(understood + " of " + telling + " sentences hold a finding")
                : Optional.empty();
    }

    private boolean isTelling(Sentence sentence) {
        int words = 0;
        for (int i = sentence.firstToken(); i < sentence.endToken() && words < TELLING_SENTENCE; i++) {
            words += answer.isWord(i) ? 1 : 0;
        }
        return words == TELLING_SENTENCE;
    }

    private Optional<String> words() {
        int all = 0;
        int unmatched = 0;
        for (Sentence sentence : answer.sentences()) {
            if (sentence.kind() == Sentence.Kind.CODE) {
                continue;
            }
            int from = sentence.firstToken();
            int words = 0;
            for (int i = from; i < sentence.endToken(); i++) {
                words += answer.isWord(i) ? 1 : 0;
                if (i + 1 == sentence.endToken() || answer.gapHolds(i + 1, PAUSES)) {
                    all += words;
                    unmatched += holds(from, i + 1) ? 0 : words;
                    from = i + 1;
                    words = 0;
                }
            }
        }
        return unmatched >= MANY && unmatched > GREAT_PART * all
                ? Optional.of("nothing was found in the parts where " + unmatched + " of " + all + " words stand")
                : Optional.empty();
    }

    private boolean holds(int from, int end) {
        int next = found.nextSetBit(from);
        return next >= 0 && next < end;
    }
}
