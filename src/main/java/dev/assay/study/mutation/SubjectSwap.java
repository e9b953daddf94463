package dev.assay.study.mutation;

import dev.assay.match.Pattern;
import dev.assay.rubric.Rubric;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Exchanges the names of two subjects in a sentence that states a concept about one of them. A name is an identifier
 * that the rubric spells out, such as {@code acks_late}, or the subject's id where the rubric spells that out: other
 * patterns of a subject may be any part of a sentence.
 */
final class SubjectSwap implements Mutator {

    private static final java.util.regex.Pattern IDENTIFIER = java.util.regex.Pattern.compile("[a-z]+(_[a-z]+)+");

    @Override
    public List<Mutant> mutants(Material material) {
        Map<String, List<String>> names = names(material.rubric());
        List<Mutant> mutants = new ArrayList<>();
        for (Statement statement : material.statements()) {
            statement.concept().about().ifPresent(subject -> {
                for (String rival : names.keySet()) {
                    if (!rival.equals(subject) && statement.text().indexOf('\n') < 0) {
                        exchanged(statement.text(), names.get(subject), names.get(rival))
                                .ifPresent(text ->
                                        mutants.add(statement.mutant(MutantKind.SUBJECT_SWAP, text, statement.lost())));
                    }
                }
            });
        }
        return mutants;
    }

    /** What each subject is called. */
    static Map<String, List<String>> names(Rubric rubric) {
        Map<String, List<String>> names = new LinkedHashMap<>();
        rubric.subjects().forEach((subject, patterns) -> {
            List<String> own = new ArrayList<>();
            for (Pattern pattern : patterns) {
                for (String name : spelledOut(rubric, pattern)) {
                    boolean isId = name.replaceAll("[ _]", "-").equals(subject.replace('_', '-'));
                    if (isId || IDENTIFIER.matcher(name).matches()) {
                        own.add(name);
                    }
                }
            }
            names.put(subject, own.stream().distinct().toList());
        });
        return names;
    }

    /** The words and phrases that a pattern offers, or the term that it consists of. */
    private static List<String> spelledOut(Rubric rubric, Pattern pattern) {
        boolean isTerm = pattern.terms().size() == 1
                && pattern.source().equals("$" + pattern.terms().get(0).name());
        List<Pattern> sources =
                isTerm ? rubric.terms().get(pattern.terms().get(0).name()) : List.of(pattern);
        return sources.stream()
                .flatMap(source -> List.of(source.source().split("\\|")).stream())
                .toList();
    }

    /**
     * The text with every name of either subject replaced by the other's first one.
     *
     * @return empty if it has no name of the first, or if a name is a part of something longer
     */
    static Optional<String> exchanged(String text, List<String> ownNames, List<String> rivalNames) {
        boolean identifiers =
                ownNames.stream().anyMatch(name -> IDENTIFIER.matcher(name).matches());
        List<String> own = alike(ownNames, identifiers);
        List<String> rival = alike(rivalNames, identifiers);
        if (own.isEmpty() || rival.isEmpty()) {
            return Optional.empty();
        }
        String either = Stream.concat(own.stream(), rival.stream())
                .map(java.util.regex.Pattern::quote)
                .collect(Collectors.joining("|"));
        java.util.regex.Pattern sought = java.util.regex.Pattern.compile("(?i)(?:" + either + ")");
        StringBuilder changed = new StringBuilder();
        boolean found = false;
        int from = 0;
        for (MatchResult place : sought.matcher(text).results().toList()) {
            if (!standsAlone(text, place)) {
                return Optional.empty();
            }
            boolean mine = own.contains(place.group().toLowerCase(Locale.ROOT));
            found |= mine;
            changed.append(text, from, place.start())
                    .append(English.asWritten(place.group(), (mine ? rival : own).get(0)));
            from = place.end();
        }
        return found ? Optional.of(changed.append(text.substring(from)).toString()) : Optional.empty();
    }

    /** The identifiers among some names, or the others: the one kind does not stand where the other does. */
    private static List<String> alike(List<String> names, boolean identifiers) {
        return names.stream()
                .filter(name -> IDENTIFIER.matcher(name).matches() == identifiers)
                .toList();
    }

    /** Whether a name is followed by neither more letters, nor a call, nor a noun that it only describes. */
    private static boolean standsAlone(String text, MatchResult place) {
        String before = text.substring(0, place.start());
        String after = text.substring(place.end());
        return !before.matches("(?s).*[\\w.]") && !after.matches("(?s)([\\w(]|=|\\s*(/|methods?\\b)).*");
    }
}
