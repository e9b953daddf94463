package dev.assay.study.mutation;

import dev.assay.match.Pattern;
import dev.assay.match.Pattern.TermReference;
import dev.assay.rubric.Rubric;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The words that a pattern is made of, those of its terms among them. Immutable.
 *
 * @param stems stems of words that stand for all their inflections
 * @param exact words that must be written in just this way
 */
record PatternWords(Set<String> stems, Set<String> exact) {

    private static final java.util.regex.Pattern WORD =
            java.util.regex.Pattern.compile("(?<![\\w$<-])(=?)([A-Za-z]+(?:'[a-z]+)?)(?![\\w>])(\\*?)");
    private static final java.util.regex.Pattern OPTIONS = java.util.regex.Pattern.compile("[a-z]+(\\|[a-z]+)*");

    PatternWords {
        stems = Set.copyOf(stems);
        exact = Set.copyOf(exact);
    }

    /** The words of a pattern, given as its author wrote it. */
    static PatternWords of(Rubric rubric, String pattern) {
        Set<String> stems = new HashSet<>();
        Set<String> exact = new HashSet<>();
        for (String source : sources(rubric, pattern)) {
            WORD.matcher(source).results().forEach(word -> {
                if (!word.group(1).isEmpty()) {
                    exact.add(word.group(2).toLowerCase(java.util.Locale.ROOT));
                } else if (word.group(3).isEmpty()) {
                    stems.add(English.stem(word.group(2)));
                }
            });
        }
        return new PatternWords(stems, exact);
    }

    /** The pattern and all patterns of the terms that it refers to. */
    private static List<String> sources(Rubric rubric, String pattern) {
        List<String> sources = new ArrayList<>();
        sources.add(pattern);
        for (String term : terms(rubric, pattern)) {
            rubric.terms().get(term).forEach(entry -> sources.add(entry.source()));
        }
        return sources;
    }

    /** The names of the terms that a pattern refers to, and those that they refer to. */
    static Set<String> terms(Rubric rubric, String pattern) {
        Set<String> terms = new LinkedHashSet<>();
        collect(rubric.terms(), Pattern.parse(pattern), terms);
        return terms;
    }

    private static void collect(Map<String, List<Pattern>> known, Pattern pattern, Set<String> terms) {
        for (TermReference reference : pattern.terms()) {
            if (known.containsKey(reference.name()) && terms.add(reference.name())) {
                known.get(reference.name()).forEach(entry -> collect(known, entry, terms));
            }
        }
    }

    /**
     * What a pattern offers in the place of a word: the other words of the list that holds it, {@code row|record|line}.
     * Nothing if it is not sure which part of the pattern found the word.
     *
     * @param stem the word's stem
     */
    static List<String> alternatives(Rubric rubric, String pattern, String stem) {
        List<List<String>> holding = new ArrayList<>();
        for (String source : sources(rubric, pattern)) {
            if (of(source).contains(stem)) {
                holding.add(OPTIONS.matcher(source).matches() ? List.of(source.split("\\|")) : List.of());
            }
        }
        boolean direct = holding.size() == 1
                && Pattern.parse(pattern).terms().stream()
                        .flatMap(term -> rubric.terms().get(term.name()).stream())
                        .anyMatch(entry -> List.of(entry.source().split("\\|")).equals(holding.get(0)));
        return direct ? holding.get(0) : List.of();
    }

    private static Set<String> of(String source) {
        return WORD.matcher(source)
                .results()
                .map(word -> English.stem(word.group(2)))
                .collect(Collectors.toSet());
    }
}
