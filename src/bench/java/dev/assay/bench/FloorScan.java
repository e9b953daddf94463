package dev.assay.bench;

/**
 * The least that anything can do that finds words: one pass over the characters that writes down the words in lower case,
 * and where each starts and ends. Not thread-safe.
 */
final class FloorScan implements Work.Task {

    private char[] folded = new char[0];
    private int[] starts = new int[0];
    private int[] ends = new int[0];

    @Override
    public Object with(Text text) {
        String characters = text.characters();
        reserve(characters.length());
        int words = 0;
        boolean inWord = false;
        for (int i = 0; i < characters.length(); i++) {
            char sign = characters.charAt(i);
            boolean letter = Character.isLetterOrDigit(sign) || sign == '_';
            if (letter != inWord) {
                (letter ? starts : ends)[words] = i;
                words += letter ? 0 : 1;
                inWord = letter;
            }
            folded[i] = Character.toLowerCase(sign);
        }
        if (inWord) {
            ends[words++] = characters.length();
        }
        return words;
    }

    private void reserve(int length) {
        if (folded.length < length) {
            folded = new char[length];
            starts = new int[length];
            ends = new int[length];
        }
    }
}
