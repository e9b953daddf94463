package dev.assay.match;

/** How far a misspelled word may be from the word of a pattern that it is read as. */
public enum Spelling {
    /** Misspelled words are not found. */
    OFF(Integer.MAX_VALUE, Integer.MAX_VALUE),
    /** One mistake in a word of five letters or more, two in one of nine or more. */
    NORMAL(5, 9),
    /** One mistake in a word of four letters or more, two in one of seven or more. */
    LENIENT(4, 7);

    private final int lettersForOne;
    private final int lettersForTwo;

    Spelling(int lettersForOne, int lettersForTwo) {
        this.lettersForOne = lettersForOne;
        this.lettersForTwo = lettersForTwo;
    }

    /** The letters of the shortest word that allows a mistake. */
    int lettersForOne() {
        return lettersForOne;
    }

    /** How many mistakes a pattern's word of so many letters allows. */
    int mistakes(int letters) {
        if (letters < lettersForOne) {
            return 0;
        }
        return letters < lettersForTwo ? 1 : 2;
    }
}
