package dev.assay.match;

import dev.assay.text.Inflections;
import dev.assay.text.Stemmer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Whether a word of a pattern finds whatever another one finds. Not thread-safe. */
final class WordCoverage {

    private final Spelling spelling;
    private final Map<String, String> stems = new HashMap<>();

    WordCoverage(Spelling spelling) {
        this.spelling = spelling;
    }

    private String stem(String folded) {
        return stems.computeIfAbsent(folded, Stemmer::stem);
    }

    static String fold(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /** Whether nobody writes a word of one part and a word of the next as one word that people know. */
    static boolean writtenApart(Node left, Node right) {
        Set<String> starts = words(right);
        KnownWords known = KnownWords.english();
        return words(left).stream().filter(known::anyBeginsWith).noneMatch(end -> starts.stream()
                .anyMatch(start -> known.contains(end + start)));
    }

    private static Set<String> words(Node node) {
        Set<String> words = new HashSet<>();
        Nodes.visit(node, part -> {
            if (part instanceof Node.Word word) {
                words.add(fold(word.text()));
                words.add(Stemmer.stem(fold(word.text())));
            }
        });
        return words;
    }

    boolean covers(Node wide, Node narrow) {
        if (!(wide instanceof Node.Word word) || !isLetters(word.text())) {
            return false;
        }
        String text = fold(word.text());
        if (narrow instanceof Node.Exact exact && isLetters(exact.text())) {
            String surface = fold(exact.text());
            return word.anyEnding() ? surface.startsWith(text) : stem(surface).equals(stem(text));
        }
        if (!(narrow instanceof Node.Word other) || !isLetters(other.text())) {
            return false;
        }
        String otherText = fold(other.text());
        if (other.anyEnding()) {
            return word.anyEnding() && otherText.startsWith(text) && asTolerant(text, otherText);
        }
        return word.anyEnding()
                ? otherText.startsWith(text)
                        && !splits(otherText)
                        && !splits(stem(otherText))
                        && beginsEveryForm(text, otherText)
                : stem(text).equals(stem(otherText)) && !splits(text) && !splits(otherText) && !splits(stem(otherText));
    }

    /** All forms of a word begin so: not those of "write" with "writ", as there is "wrote". */
    private boolean beginsEveryForm(String start, String word) {
        String stem = Stemmer.stem(word);
        Set<String> forms = new HashSet<>(Inflections.irregular(stem));
        for (String base : Inflections.bases(stem)) {
            forms.addAll(Inflections.of(base));
        }
        forms.removeIf(form -> !form.equals(word) && !KnownWords.english().contains(form));
        return stem.startsWith(start)
                && forms.stream().allMatch(form -> form.startsWith(start) && asTolerant(start, form));
    }

    /** Whether the start of a word forgives at least the mistakes that a form of the word may have. */
    private boolean asTolerant(String start, String form) {
        return spelling.mistakes(start.length()) >= spelling.mistakes(form.length());
    }

    /** Whether a word is made of two, so that it is found where these stand apart. */
    private static boolean splits(String word) {
        return IntStream.range(2, Math.max(2, word.length() - 1))
                .anyMatch(at -> KnownWords.english().isEnglish(word.substring(0, at))
                        && KnownWords.english().isEnglish(word.substring(at)));
    }

    private static boolean isLetters(String text) {
        return text.chars().allMatch(sign -> sign < 128 && Character.isLetter(sign));
    }
}
