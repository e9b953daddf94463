package dev.assay.match;

import java.util.function.Predicate;

/** The words from which one mistake, not at the first letter, makes a given word. Lives for one call. */
final class OneMistake {

    private final StringBuilder word;
    private final Predicate<String> sought;

    private OneMistake(String word, Predicate<String> sought) {
        this.word = new StringBuilder(word);
        this.sought = sought;
    }

    /** Whether one of those words is sought. */
    static boolean from(String word, Predicate<String> sought) {
        return new OneMistake(word, sought).any();
    }

    private boolean any() {
        for (int i = 1; i < word.length(); i++) {
            if (isSoughtWithout(i) || isSoughtSwapped(i) || isSoughtWithAnother(i) || isSoughtWithOneMore(i)) {
                return true;
            }
        }
        return isSoughtWithOneMore(word.length());
    }

    private boolean isSought() {
        return sought.test(word.toString());
    }

    private boolean isSoughtWithout(int i) {
        char letter = word.charAt(i);
        word.deleteCharAt(i);
        boolean found = isSought();
        word.insert(i, letter);
        return found;
    }

    private boolean isSoughtSwapped(int i) {
        if (i + 1 == word.length()) {
            return false;
        }
        swap(i);
        boolean found = isSought();
        swap(i);
        return found;
    }

    private void swap(int i) {
        char letter = word.charAt(i);
        word.setCharAt(i, word.charAt(i + 1));
        word.setCharAt(i + 1, letter);
    }

    private boolean isSoughtWithOneMore(int i) {
        word.insert(i, ' ');
        boolean found = isSoughtWithAnother(i);
        word.deleteCharAt(i);
        return found;
    }

    private boolean isSoughtWithAnother(int i) {
        char letter = word.charAt(i);
        boolean found = false;
        for (char other = 'a'; other <= 'z' && !found; other++) {
            word.setCharAt(i, other);
            found = isSought();
        }
        word.setCharAt(i, letter);
        return found;
    }
}
