package dev.assay.match;

import dev.assay.text.Answer;
import dev.assay.text.Sentence;
import dev.assay.text.Token;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;

/** Looks up the words of one sentence after the other, for one search of an answer. Not thread-safe. */
final class SentenceReader {

    /** No answer has more different words; in what has, those that come later are taken as they are written. */
    private static final int MOST_CORRECTIONS = 1 << 12;

    private final Answer answer;
    private final Vocabulary vocabulary;
    private final Scratch scratch;
    private final BitSet misspelled = new BitSet();
    /** The different words that were looked at for misspellings; null if there are few anyway. */
    private final Set<String> looked;

    SentenceReader(Answer answer, Vocabulary vocabulary, Scratch scratch) {
        this.answer = answer;
        this.vocabulary = vocabulary;
        this.scratch = scratch;
        looked = answer.tokenCount() > MOST_CORRECTIONS ? new HashSet<>() : null;
    }

    /** Tokens of the answer that were read as other words. */
    BitSet misspelled() {
        return misspelled;
    }

    /** Tells the scratch what a sentence holds. */
    void read(Sentence sentence) {
        int first = sentence.firstToken();
        int end = sentence.endToken();
        scratch.begin(first, end - first);
        if (first < end && vocabulary.alwaysLeaf() >= 0) {
            scratch.hold(vocabulary.alwaysLeaf());
        }
        int words = 0;
        for (int i = first; i < end; i++) {
            scratch.wordsBefore[i - first] = words;
            if (answer.isWord(i)) {
                words++;
            } else {
                scratch.outlines().sign(i);
            }
            WordEntry entry = vocabulary.entry(answer.form(i));
            addWord(entry, i);
            addCompound(entry, i, end);
            int code = vocabulary.codeLeaf();
            if (code >= 0 && isCode(i)) {
                scratch.hold(code, i, i, false);
            }
        }
        scratch.wordsBefore[end - first] = words;
        int nextWord = end;
        for (int i = end - 1; i >= first; i--) {
            scratch.nextWord[i - first] = nextWord;
            nextWord = answer.isWord(i) ? i : nextWord;
        }
    }

    private void addWord(WordEntry entry, int i) {
        Corrections.Correction correction = correction(entry, i);
        for (int leaf : entry.leaves()) {
            boolean slip = correction.slip() && vocabulary.isTolerantWord(leaf);
            scratch.hold(leaf, i, i, slip);
        }
        for (int leaf : correction.leaves()) {
            scratch.hold(leaf, i, i, true);
        }
        if (correction.leaves().length > 0) {
            misspelled.set(i);
        }
    }

    private Corrections.Correction correction(WordEntry entry, int i) {
        boolean plain = answer.kind(i) == Token.Kind.WORD && !answer.isCode(i) && vocabulary.toleratesMisspellings();
        return plain && isLookedAt(entry.form().surface()) ? entry.correction(vocabulary) : Corrections.Correction.NONE;
    }

    private boolean isLookedAt(String surface) {
        return looked == null || looked.contains(surface) || looked.size() < MOST_CORRECTIONS && looked.add(surface);
    }

    private void addCompound(WordEntry entry, int i, int end) {
        if (i + 1 == end || !answer.isWord(i) || !answer.isWord(i + 1)) {
            return;
        }
        boolean oneCompound = answer.compound(i) >= 0 && answer.compound(i) == answer.compound(i + 1);
        vocabulary.splitWords().find(entry.form(), answer.form(i + 1), i, oneCompound, scratch);
        if (oneCompound) {
            for (int leaf : entry.identifiers()) {
                scratch.hold(leaf, i, i + 1, false);
            }
        }
    }

    private boolean isCode(int token) {
        int start = answer.start(token);
        return answer.isCode(token) || joint(answer.end(token)) || start > 0 && joint(start - 1);
    }

    /** Whether the sign at an offset joins the parts of an identifier or opens its arguments. */
    private boolean joint(int offset) {
        String text = answer.text();
        if (offset >= text.length()) {
            return false;
        }
        char sign = text.charAt(offset);
        boolean inWord = offset > 0
                && offset + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(offset - 1))
                && Character.isLetterOrDigit(text.charAt(offset + 1));
        return sign == '_' || sign == '.' && inWord;
    }
}
