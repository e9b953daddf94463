package dev.assay.report.html;

import dev.assay.match.NearMiss;
import dev.assay.match.Negations;
import dev.assay.study.FunctionWords;
import dev.assay.text.Span;
import dev.assay.text.Stemmer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The nearest that an answer came to a concept, in words and without any sign of a pattern. */
final class NearMissWords {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}'’]+");
    private static final String MORE = "…";

    private NearMissWords() {}

    /** Empty where there are only words that hold sentences together, which are near to everything. */
    static String of(NearMiss miss, String answer) {
        Map<String, String> found = new LinkedHashMap<>();
        miss.parts().stream()
                .sorted(Comparator.comparingInt(Span::start))
                .map(part -> answer.substring(part.start(), part.end()))
                .filter(NearMissWords::tells)
                .forEach(part -> found.putIfAbsent(part.toLowerCase(Locale.ROOT), quoted(part)));
        // What is part of something else that is said tells nothing more.
        List.copyOf(found.keySet())
                .forEach(part -> found.keySet().removeIf(other -> !other.equals(part) && part.contains(other)));
        List<List<String>> missing = miss.missing().stream()
                .filter(ways -> ways.stream().anyMatch(NearMissWords::tells))
                .toList();
        if (found.isEmpty() || missing.isEmpty() && !miss.missing().isEmpty()) {
            return "";
        }
        String said = "says " + listed(List.copyOf(found.values()), " and ") + ", but ";
        if (!missing.isEmpty()) {
            return said + missing.stream().map(NearMissWords::lacking).collect(Collectors.joining(", and "))
                    + " in that sentence";
        }
        if (!miss.relations().isEmpty()) {
            return said + "does not relate them by "
                    + listed(
                            miss.relations().stream().map(NearMissWords::quoted).toList(), " or ");
        }
        return found.size() < 2 ? "" : said + "too far apart, or in another order";
    }

    private static String lacking(List<String> ways) {
        List<String> told = new ArrayList<>(ways);
        boolean more = told.remove(MORE);
        if (told.size() == 1) {
            return "not " + quoted(told.get(0));
        }
        List<String> quoted = told.stream().map(NearMissWords::quoted).toList();
        return "none of " + (more ? String.join(", ", quoted) + " " + MORE : listed(quoted, " and "));
    }

    private static boolean tells(String text) {
        return Arrays.stream(BETWEEN_WORDS.split(text.toLowerCase(Locale.ROOT)))
                .anyMatch(word ->
                        word.length() > 2 && !Negations.contain(word) && !FunctionWords.contain(Stemmer.stem(word)));
    }

    private static String quoted(String text) {
        return "“" + text.strip() + "”";
    }

    private static String listed(List<String> texts, String last) {
        int end = texts.size() - 1;
        return end < 1 ? String.join("", texts) : String.join(", ", texts.subList(0, end)) + last + texts.get(end);
    }
}
