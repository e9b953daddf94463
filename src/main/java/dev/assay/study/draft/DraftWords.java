package dev.assay.study.draft;

import dev.assay.study.WordSections;
import dev.assay.text.Answer;
import dev.assay.text.Token;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What drafts are made with: {@code drafts.txt}, prepared. Immutable and thread-safe. */
final class DraftWords {

    private static final WordSections ENGLISH = WordSections.resource(DraftWords.class, "drafts.txt");
    private static final Set<String> LIGHT = stems("light");
    private static final Set<String> PLAIN = stems("plain");
    private static final Set<String> REASONS = stems("reason words");
    private static final Set<String> COMPARISONS = stems("comparison words");
    private static final Map<String, String> NUMBERS = ENGLISH.pairs("numbers");

    /** Shorter starts are shared by words that have nothing to do with each other. */
    private static final int SHORTEST_START = 5;

    private DraftWords() {}

    private static Set<String> stems(String section) {
        return ENGLISH.list(section).stream()
                .flatMap(line -> Arrays.stream(line.split(" ")))
                .flatMap(word -> Answer.phrase(word).stream().limit(1))
                .map(Token::stem)
                .collect(Collectors.toUnmodifiableSet());
    }

    static List<String> list(String section) {
        return ENGLISH.list(section);
    }

    static boolean isLight(String stem) {
        return LIGHT.contains(stem);
    }

    /** Whether a word turns up wherever people write, whatever they write about. */
    static boolean isPlain(String stem) {
        return PLAIN.contains(stem) || LIGHT.contains(stem);
    }

    static boolean isReason(String stem) {
        return REASONS.contains(stem);
    }

    /** Whether a word asks in what things differ. */
    static boolean compares(String stem) {
        return COMPARISONS.contains(stem);
    }

    /** Whether some words begin with an entry of a section. */
    static boolean begins(String section, List<String> folded) {
        return ENGLISH.list(section).stream().anyMatch(entry -> {
            List<String> words = List.of(entry.split(" "));
            return folded.size() >= words.size()
                    && folded.subList(0, words.size()).equals(words);
        });
    }

    /** The number that a word or digits stand for, if it is a small one. */
    static Optional<Integer> number(String folded) {
        String digits = NUMBERS.getOrDefault(folded, folded);
        return digits.matches("[1-9][0-9]?") ? Optional.of(Integer.valueOf(digits)) : Optional.empty();
    }

    /** What the words of one family begin with: {@code configur} for "configuration"; empty if there is no such family. */
    static Optional<String> start(String folded) {
        return ENGLISH.list("endings").stream()
                .filter(folded::endsWith)
                .map(ending -> folded.substring(0, folded.length() - ending.length()))
                .filter(start ->
                        start.length() >= SHORTEST_START && start.chars().allMatch(c -> c >= 'a' && c <= 'z'))
                .findFirst();
    }

    /** A sentence from the templates of a section, another one for another place. */
    static String template(String section, int place, String thing) {
        List<String> templates = ENGLISH.list(section);
        return templates.get(place % templates.size()).replace("{thing}", thing);
    }
}
