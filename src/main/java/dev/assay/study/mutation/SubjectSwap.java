package dev.assay.study.mutation;

import dev.assay.match.Pattern;
import dev.assay.rubric.Rubric;
import dev.assay.text.Answer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.MatchResult;

/**
 * Exchanges the names of two subjects in a sentence that states a concept about one of them. Names are those that the
 * rubric spells out; one is put in the place of another of as many words only.
 */
final class SubjectSwap implements Mutator {

    private static final java.util.regex.Pattern NAME = java.util.regex.Pattern.compile("[A-Za-z_]+( [A-Za-z_]+)*");

    @Override
    public List<Mutant> mutants(Material material) {
        Map<String, List<String>> names = names(material.rubric());
        List<Mutant> mutants = new ArrayList<>();
        for (Statement statement : material.statements()) {
            statement.concept().about().ifPresent(subject -> {
                for (String rival : names.keySet()) {
                    if (!rival.equals(subject)) {
                        exchanged(statement.text(), names.get(subject), names.get(rival))
                                .filter(text -> namesNothingElse(statement, names))
                                .ifPresent(text ->
                                        mutants.add(statement.mutant(MutantKind.SUBJECT_SWAP, text, statement.lost())));
                    }
                }
            });
        }
        return mutants;
    }

    /** A sentence that points at its subject by another word as well is not swapped by its names alone. */
    private static boolean namesNothingElse(Statement statement, Map<String, List<String>> names) {
        Answer answer = Answer.of(statement.text());
        return answer.sentences().size() == 1 && statement.text().indexOf('\n') < 0;
    }

    /** What each subject is called, where the rubric spells it out. */
    static Map<String, List<String>> names(Rubric rubric) {
        Map<String, List<String>> names = new LinkedHashMap<>();
        rubric.subjects().forEach((subject, patterns) -> {
            List<String> own = new ArrayList<>();
            for (Pattern pattern : patterns) {
                boolean isTerm = pattern.terms().size() == 1
                        && pattern.source().equals("$" + pattern.terms().get(0).name());
                List<Pattern> sources = isTerm
                        ? rubric.terms().getOrDefault(pattern.terms().get(0).name(), List.of())
                        : List.of(pattern);
                for (Pattern source : sources) {
                    for (String name : source.source().split("\\|")) {
                        if (NAME.matcher(name).matches()) {
                            own.add(name);
                        }
                    }
                }
            }
            names.put(subject, List.copyOf(own));
        });
        return names;
    }

    /** The text with every name of either subject replaced by one of the other; empty if it has none of the first. */
    static Optional<String> exchanged(String text, List<String> own, List<String> rival) {
        Map<Integer, MatchResult> places = new TreeMap<>();
        Map<Integer, String> replacements = new TreeMap<>();
        int found = 0;
        for (boolean mine : new boolean[] {true, false}) {
            for (String name : mine ? own : rival) {
                java.util.regex.Pattern sought = java.util.regex.Pattern.compile(
                        "(?i)(?<![\\w.])" + java.util.regex.Pattern.quote(name) + "(?![\\w(])");
                for (MatchResult place : sought.matcher(text).results().toList()) {
                    Optional<String> other = counterpart(name, mine ? rival : own);
                    if (other.isEmpty()) {
                        return Optional.empty();
                    }
                    if (!places.containsKey(place.start())) {
                        places.put(place.start(), place);
                        replacements.put(place.start(), English.asWritten(place.group(), other.get()));
                        found += mine ? 1 : 0;
                    }
                }
            }
        }
        StringBuilder changed = new StringBuilder();
        int from = 0;
        for (MatchResult place : places.values()) {
            if (place.start() < from) {
                return Optional.empty(); // a name inside another one
            }
            changed.append(text, from, place.start()).append(replacements.get(place.start()));
            from = place.end();
        }
        return found == 0
                ? Optional.empty()
                : Optional.of(changed.append(text.substring(from)).toString());
    }

    /** A name of the same shape: an identifier for an identifier, as many words for so many. */
    private static Optional<String> counterpart(String name, List<String> names) {
        return names.stream().filter(other -> shape(other).equals(shape(name))).findFirst();
    }

    private static String shape(String name) {
        String last = name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        boolean identifier = name.indexOf('_') >= 0;
        return identifier ? "identifier" : name.split(" ").length + (name.indexOf(' ') >= 0 ? " " + last : "");
    }
}
