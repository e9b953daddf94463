package dev.assay.text;

/**
 * Walks along the words of a text by the rules of Unicode (UAX 29), as Lucene's tokenizer finds them: where it meets
 * characters that {@link WordSigns} does not know, that one is asked, for the least stretch between spaces. A word of
 * more than 255 units comes in pieces, and emoji are left out. One scanner serves one text.
 */
final class WordScanner {

    /** Lucene cuts longer words. */
    private static final int LONGEST = 255;

    private final String text;
    private final int length;

    /** Up to where the text was read. */
    private int place;

    private LuceneWords others;

    private int start;
    private int end;
    private boolean number;
    private boolean foreign;
    private boolean plain;
    private int hash;

    WordScanner(String text) {
        this.text = text;
        this.length = text.length();
        if (length > 0 && Character.isHighSurrogate(text.charAt(length - 1))) {
            find(length); // Lucene loses words before half a character at the end: which ones, it alone knows
        }
    }

    /** Goes to the next word; false if there is none. */
    boolean next() {
        while (true) {
            foreign = others != null && others.next();
            if (foreign) {
                other();
                return true;
            }
            int begin = skip();
            if (begin == length) {
                return false;
            }
            if (word(begin)) {
                return true;
            }
        }
    }

    /** The first unit of the word. */
    int start() {
        return start;
    }

    /** The unit after its last one. */
    int end() {
        return end;
    }

    /** Whether it is made of digits, perhaps with signs between. */
    boolean isNumber() {
        return number;
    }

    /** Whether it was found among characters that {@link WordSigns} does not know; look-alike letters are such. */
    boolean isForeign() {
        return foreign;
    }

    /** Whether it has {@linkplain Identifiers#isPlain one part for sure}. */
    boolean isPlain() {
        return plain;
    }

    /** The hash of its characters, as a string of them has it. */
    int hash() {
        return hash;
    }

    /** The place of the next character that is no break, where the match of a word begins. */
    private int skip() {
        int i = place;
        while (i < length && WordSigns.of(text.charAt(i)) <= WordSigns.BREAK) {
            i++;
        }
        return i;
    }

    /** Takes the word that begins at a place, or what is no word there. */
    private boolean word(int begin) {
        int i = begin;
        int before = WordSigns.BREAK;
        int digest = 0;
        boolean letters = false;
        boolean digits = false;
        boolean one = true;
        while (i < length) {
            char c = text.charAt(i);
            int sign = WordSigns.of(c);
            if (sign == WordSigns.LOWER) {
                letters = true;
            } else if (sign == WordSigns.UPPER) {
                letters = true;
                one &= i == begin;
            } else if (sign == WordSigns.DIGIT) {
                digits = true;
            } else if (sign == WordSigns.JOINER) {
                one = false;
            } else if (sign == WordSigns.OTHER_SCRIPT) {
                return others(i);
            } else if (sign >= WordSigns.MID_LETTER) {
                int after = i + 1 < length ? WordSigns.of(text.charAt(i + 1)) : WordSigns.BREAK;
                if (after == WordSigns.OTHER_SCRIPT) {
                    return others(i);
                }
                if (!joins(before, sign, after)) {
                    break;
                }
                one &= c != '.' && c != ':';
            } else {
                break;
            }
            digest = 31 * digest + c;
            before = sign;
            i++;
        }
        if (i - begin > LONGEST) {
            return others(i);
        }
        if (!letters && !digits) {
            place = Math.max(i, begin + 1);
            return false;
        }
        set(begin, i, !letters, one, digest);
        place = i;
        return true;
    }

    private static boolean joins(int before, int sign, int after) {
        return before == WordSigns.DIGIT
                ? after == WordSigns.DIGIT && WordSigns.joinsDigits(sign)
                : WordSigns.isLetter(before) && WordSigns.isLetter(after) && WordSigns.joinsLetters(sign);
    }

    /**
     * Has Lucene find the words from here to the spaces behind a place, and in the same way beyond while it must.
     *
     * @return false, as no word was taken yet
     */
    private boolean others(int from) {
        int to = skipSpaces(space(from));
        int next = space(to);
        while (to < length && !isKnown(to, next)) {
            to = skipSpaces(next);
            next = space(to);
        }
        find(to);
        return false;
    }

    private void find(int to) {
        if (others == null) {
            others = new LuceneWords(text);
        }
        others.find(place, to);
        place = to;
    }

    private int space(int from) {
        int i = from;
        while (i < length && WordSigns.of(text.charAt(i)) != WordSigns.SPACE) {
            i++;
        }
        return i;
    }

    private int skipSpaces(int from) {
        int i = from;
        while (i < length && WordSigns.of(text.charAt(i)) == WordSigns.SPACE) {
            i++;
        }
        return i;
    }

    private boolean isKnown(int from, int to) {
        for (int i = from; i < to; i++) {
            if (WordSigns.of(text.charAt(i)) == WordSigns.OTHER_SCRIPT) {
                return false;
            }
        }
        return true;
    }

    private void other() {
        int from = others.start();
        int to = others.end();
        set(from, to, others.isNumber(), Identifiers.isPlain(text, from, to), WordForms.hash(text, from, to));
    }

    private void set(int from, int to, boolean isNumber, boolean isPlain, int itsHash) {
        start = from;
        end = to;
        number = isNumber;
        plain = isPlain;
        hash = itsHash;
    }
}
