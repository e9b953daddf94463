package dev.assay.study.mutation;

import dev.assay.match.Pattern;
import dev.assay.rubric.Rubric;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The words of a rubric's patterns, each pattern read once. For one thread. */
final class PatternLexicon {

    private static final java.util.regex.Pattern WORD =
            java.util.regex.Pattern.compile("(?<![\\w$<-])(=?)([A-Za-z]+(?:'[a-z]+)?)(?![\\w>])(\\*?)");
    private static final java.util.regex.Pattern OPTIONS = java.util.regex.Pattern.compile("[a-z]+(\\|[a-z]+)*");

    private final Map<String, List<Pattern>> terms;
    private final Map<String, PatternWords> patterns = new HashMap<>();
    private final Map<String, PatternWords> sources = new HashMap<>();

    PatternLexicon(Rubric rubric) {
        this.terms = rubric.terms();
    }

    /** The words of a pattern, given as its author wrote it, and of the terms that it refers to. */
    PatternWords words(String pattern) {
        PatternWords known = patterns.get(pattern);
        if (known == null) {
            Set<String> stems = new HashSet<>();
            Set<String> exact = new HashSet<>();
            for (String source : sources(pattern)) {
                stems.addAll(own(source).stems());
                exact.addAll(own(source).exact());
            }
            known = new PatternWords(stems, exact);
            patterns.put(pattern, known);
        }
        return known;
    }

    /**
     * What a pattern offers in the place of a word: the list that holds it, {@code row|record|line}, of a term that the
     * pattern names. Nothing if more than one part of the pattern may have found the word.
     *
     * @param stem the word's stem
     */
    List<String> alternatives(String pattern, String stem) {
        List<String> holding = sources(pattern).stream()
                .filter(source -> own(source).stems().contains(stem))
                .toList();
        if (holding.size() != 1 || !OPTIONS.matcher(holding.get(0)).matches()) {
            return List.of();
        }
        boolean direct = Pattern.parse(pattern).terms().stream()
                .flatMap(term -> terms.get(term.name()).stream())
                .anyMatch(entry -> entry.source().equals(holding.get(0)));
        return direct ? List.of(holding.get(0).split("\\|")) : List.of();
    }

    /** The words that one pattern spells out itself. */
    private PatternWords own(String source) {
        return sources.computeIfAbsent(source, text -> {
            Set<String> stems = new HashSet<>();
            Set<String> exact = new HashSet<>();
            WORD.matcher(text).results().forEach(word -> {
                if (!word.group(1).isEmpty()) {
                    exact.add(word.group(2).toLowerCase(Locale.ROOT));
                } else if (word.group(3).isEmpty()) {
                    stems.add(English.stem(word.group(2)));
                }
            });
            return new PatternWords(stems, exact);
        });
    }

    /** A pattern and all patterns of the terms that it refers to. */
    private Set<String> sources(String pattern) {
        Set<String> sources = new LinkedHashSet<>();
        List<Pattern> open = new ArrayList<>(List.of(Pattern.parse(pattern)));
        Set<String> seen = new HashSet<>();
        while (!open.isEmpty()) {
            Pattern next = open.remove(open.size() - 1);
            sources.add(next.source());
            next.terms().stream()
                    .filter(term -> seen.add(term.name()))
                    .forEach(term -> open.addAll(terms.get(term.name())));
        }
        return sources;
    }
}
