package dev.assay.report.html;

import dev.assay.match.NearMiss;
import dev.assay.match.Negations;
import dev.assay.study.FunctionWords;
import dev.assay.text.Span;
import dev.assay.text.Stemmer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The nearest that an answer came to a concept, in words and without any sign of a pattern. Told only where most of a
 * pattern is there and in one place; what shares a word or two with a pattern came near to nothing.
 */
final class NearMissWords {

    /** The longest passage that parts of a pattern stand together in, in UTF-16 units. */
    private static final int LONGEST = 72;

    /** So many words that are about something, and one for each part, make a passage that nobody writes by chance. */
    private static final int FEWEST_TELLING = 2;

    /** So many parts are there for each that is missing. */
    private static final int FOUND_FOR_MISSING = 3;

    private static final int SHORTEST_WORD = 3;
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}'’]+");

    private NearMissWords() {}

    /** Empty where nothing came near enough to be worth a reader's time. */
    static String of(NearMiss miss, String answer) {
        List<Span> parts = miss.parts().stream()
                .sorted(Comparator.comparingInt(Span::start))
                .toList();
        if (parts.isEmpty() || parts.size() < FOUND_FOR_MISSING * miss.missing().size()) {
            return "";
        }
        int start = parts.get(0).start();
        int end = parts.stream().mapToInt(Span::end).max().orElse(start);
        long telling = parts.stream()
                .flatMap(part -> telling(answer.substring(part.start(), part.end())))
                .map(Stemmer::stem)
                .distinct()
                .count();
        if (end - start > LONGEST || telling < Math.max(FEWEST_TELLING, parts.size())) {
            return "";
        }
        String lack = lack(miss);
        return lack.isEmpty() ? "" : "close: " + quoted(wholeWords(answer, start, end)) + lack;
    }

    /** The words as they stand, none of them in half. */
    private static String wholeWords(String answer, int from, int to) {
        int start = from;
        while (start > 0 && isInWord(answer, start - 1)) {
            start--;
        }
        int end = to;
        while (end < answer.length() && isInWord(answer, end)) {
            end++;
        }
        return answer.substring(start, end).replaceAll("\\s+", " ");
    }

    private static boolean isInWord(String answer, int place) {
        char unit = answer.charAt(place);
        return Character.isLetterOrDigit(unit) || Character.isSurrogate(unit) || unit == '_';
    }

    private static String lack(NearMiss miss) {
        if (!miss.missing().isEmpty()) {
            boolean tells = miss.missing().stream()
                    .flatMap(List::stream)
                    .anyMatch(way -> telling(way).findAny().isPresent());
            return tells
                    ? ", without "
                            + miss.missing().stream().map(NearMissWords::either).collect(Collectors.joining(" and "))
                    : "";
        }
        return miss.relations().isEmpty()
                ? ", but too far apart or in another order"
                : ", which does not say "
                        + listed(miss.relations().stream()
                                .map(NearMissWords::quoted)
                                .toList());
    }

    /** A part that is missing: how it is said, or the first of the ways to say it. */
    private static String either(List<String> ways) {
        return quoted(ways.get(0)) + (ways.size() > 1 ? " or the like" : "");
    }

    /** The words that are about something. */
    private static Stream<String> telling(String text) {
        return Arrays.stream(BETWEEN_WORDS.split(text.toLowerCase(Locale.ROOT)))
                .filter(word -> word.length() >= SHORTEST_WORD
                        && !Negations.contain(word)
                        && !FunctionWords.contain(Stemmer.stem(word)));
    }

    private static String quoted(String text) {
        return "“" + text.strip() + "”";
    }

    private static String listed(List<String> texts) {
        int end = texts.size() - 1;
        return end < 1 ? String.join("", texts) : String.join(", ", texts.subList(0, end)) + " or " + texts.get(end);
    }
}
