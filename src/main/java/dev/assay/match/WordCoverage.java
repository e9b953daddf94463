package dev.assay.match;

import dev.assay.text.Answer;
import dev.assay.text.Inflections;
import dev.assay.text.Stemmer;
import dev.assay.text.Token;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
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

    /** Whether nothing that a phrase finds in one piece lies on both sides of a place between its parts. */
    static boolean writtenApart(List<Node> parts, int place) {
        if (place == 0 || place == parts.size()) {
            return true;
        }
        List<Node> before = words(parts.subList(0, place));
        List<Node> all = new ArrayList<>(before);
        all.addAll(words(parts.subList(place, parts.size())));
        return apart(all, before.size());
    }

    /** The parts, of a word such as {@code row-lock} its own. */
    private static List<Node> words(List<Node> parts) {
        List<Node> words = new ArrayList<>();
        for (Node part : parts) {
            List<Token> tokens = part instanceof Node.Word word ? Answer.phrase(word.text()) : List.of();
            if (tokens.size() < 2) {
                words.add(part);
            } else {
                tokens.forEach(token -> words.add(new Node.Word(token.surface(), false)));
            }
        }
        return words;
    }

    /** Whether a part is a word that is written in several. */
    static boolean isSeveral(Node part) {
        return part instanceof Node.Word && words(List.of(part)).size() > 1;
    }

    private static boolean apart(List<Node> parts, int place) {
        for (int from = Math.max(0, place - PhraseItem.LONGEST_COMPOUND + 1); from < place; from++) {
            int last = Math.min(parts.size(), from + PhraseItem.LONGEST_COMPOUND);
            for (int to = place + 1; to <= last; to++) {
                if (!inOnePiece(parts.subList(from, to)).isEmpty()) {
                    return false;
                }
            }
        }
        return true;
    }

    /**
     * The words that people write for parts of a phrase in one piece: "database" for {@code data base}; in two pieces that
     * are cut elsewhere, too, as "not able" is for {@code no table}.
     */
    static Set<String> inOnePiece(List<Node> parts) {
        Set<String> words = new HashSet<>();
        if (!joined(parts).isEmpty()) {
            inOnePiece("", Set.of(""), parts, new BitSet(), words);
        }
        return words;
    }

    /**
     * @param start what is joined so far
     * @param forms the same, and with stems in place of words
     * @param cuts where the parts meet in it
     */
    private static void inOnePiece(String start, Set<String> forms, List<Node> rest, BitSet cuts, Set<String> words) {
        if (rest.isEmpty()) {
            if (forms.stream().anyMatch(KnownWords.english()::contains) || splits(start, cuts)) {
                words.add(start);
            }
            return;
        }
        for (String spelling : PhraseItem.spellings(rest.get(0))) {
            Set<String> longer = new HashSet<>();
            for (String form : forms) {
                longer.add(form + spelling);
                longer.add(form + Stemmer.stem(spelling));
            }
            cuts.set(start.length());
            inOnePiece(start + spelling, longer, rest.subList(1, rest.size()), cuts, words);
            cuts.clear(start.length());
        }
    }

    /** All words that a phrase also looks for in place of these parts. */
    static List<String> joined(List<Node> parts) {
        return PhraseItem.joined(parts.stream().map(PhraseItem::spellings).toList());
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
        return splits(word, new BitSet());
    }

    /** The same for two that do not meet at some places. */
    private static boolean splits(String word, BitSet except) {
        return IntStream.range(2, Math.max(2, word.length() - 1))
                .filter(at -> !except.get(at))
                .anyMatch(at -> KnownWords.english().contains(word.substring(0, at))
                        && KnownWords.english().contains(word.substring(at)));
    }

    private static boolean isLetters(String text) {
        return text.chars().allMatch(sign -> sign < 128 && Character.isLetter(sign));
    }
}
