package dev.assay.grade;

import dev.assay.text.Answer;
import dev.assay.text.Sentence;

/** Reads one fragment of a sentence after another, and counts what it is made of. */
final class FragmentReader {

    private static final String SEPARATORS = ",;:|\n•·–—";

    private final Answer answer;
    private final WordClasses classes;

    private int end;
    private boolean shouted;

    private int from;
    private int to;
    private int words;
    private int functionWords;
    private int arrows;

    FragmentReader(Answer answer, WordClasses classes) {
        this.answer = answer;
        this.classes = classes;
    }

    /** Goes to the beginning of a sentence. */
    void enter(Sentence sentence) {
        to = sentence.firstToken();
        end = sentence.endToken();
        shouted = isShouted();
    }

    /** Whether there is no letter in lower case up to the end. */
    private boolean isShouted() {
        for (int i = to; i < end; i++) {
            if (WordClasses.hasLowerCase(answer, i)) {
                return false;
            }
        }
        return true;
    }

    /** Goes on to the next fragment that has words; false if there is none in the sentence. */
    boolean next() {
        do {
            if (to >= end) {
                return false;
            }
            read();
        } while (words == 0);
        return true;
    }

    private void read() {
        from = to;
        words = 0;
        functionWords = 0;
        arrows = 0;
        int compound = -1;
        boolean code = false;
        int i = from;
        do {
            arrows += i > from && Arrows.before(answer, i) ? 1 : 0;
            int part = answer.compound(i);
            boolean isCode = answer.isCode(i);
            boolean goesOn = isCode && code || part >= 0 && part == compound;
            code = isCode;
            if (answer.isWord(i) && !goesOn) {
                compound = part;
                words++;
                functionWords += part < 0 && !isCode && isFunctionWord(i) ? 1 : 0;
            }
            i++;
        } while (i < end && !isSeparated(i));
        to = i;
    }

    /** Function words in capitals are terms, as in {@code NOT NULL}, unless everything is in capitals. */
    private boolean isFunctionWord(int token) {
        return classes.is(answer, token, WordClasses.FUNCTION)
                && !classes.is(answer, token, WordClasses.JOINING)
                && (shouted || answer.folded(token).length() <= 1 || WordClasses.hasLowerCase(answer, token));
    }

    /** Whether a fragment ends before a token. */
    private boolean isSeparated(int token) {
        return isBar(token - 1) || isBar(token) || isSeparatedByGap(answer.end(token - 1), answer.start(token));
    }

    private boolean isSeparatedByGap(int start, int stop) {
        String text = answer.text();
        for (int i = start; i < stop; i++) {
            char c = text.charAt(i);
            if (c == ' ') {
                continue;
            }
            boolean dash =
                    c == '-' && i > start && i + 1 < stop && text.charAt(i - 1) == ' ' && text.charAt(i + 1) == ' ';
            if (dash || SEPARATORS.indexOf(c) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether a token is a bar between terms; a slash that touches words on both sides belongs to a path. */
    private boolean isBar(int token) {
        if (answer.isWord(token) || answer.compound(token) >= 0) {
            return false;
        }
        String sign = answer.folded(token);
        return sign.equals("|") || sign.equals("/") && (isSpace(answer.start(token) - 1) || isSpace(answer.end(token)));
    }

    private boolean isSpace(int at) {
        return at < 0
                || at >= answer.text().length()
                || Character.isWhitespace(answer.text().charAt(at));
    }

    /** The first token of the fragment. */
    int from() {
        return from;
    }

    /** The token after the last one of the fragment. */
    int to() {
        return to;
    }

    /** Its length in words, an identifier or a piece of code counting as one. */
    int words() {
        return words;
    }

    int functionWords() {
        return functionWords;
    }

    int arrows() {
        return arrows;
    }
}
