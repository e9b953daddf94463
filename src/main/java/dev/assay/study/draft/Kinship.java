package dev.assay.study.draft;

import dev.assay.match.Pattern;
import dev.assay.match.PatternSet;
import dev.assay.rubric.Concept;
import dev.assay.rubric.Rubric;
import dev.assay.study.FunctionWords;
import dev.assay.study.suggestion.GradedAnswer;
import dev.assay.text.Answer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Whether a pattern belongs to a concept: it has a word or term in common with what the concept says or asks for, which the
 * question does not have, or it stands in the answers that state the concept more often than chance would have it.
 */
final class Kinship {

    /** In fewer answers together two things stand by chance. */
    private static final int FEWEST_TOGETHER = 3;

    /** By how many standard deviations they must stand together more often than if they were independent. */
    private static final double DEVIATIONS = 2;

    private final Rubric rubric;
    private final List<Answer> answers;
    private final Credits credits;
    private final Set<String> asked;

    Kinship(Rubric rubric, List<GradedAnswer> answers) {
        this.rubric = rubric;
        this.answers =
                answers.stream().map(answer -> Answer.of(answer.answer())).toList();
        this.credits = Credits.of(rubric, answers);
        this.asked = new HashSet<>();
        addStems(rubric.question(), asked);
    }

    /** Whether a pattern has something to do with a concept of the rubric. */
    boolean isOf(String concept, String pattern) {
        for (int i = 0; i < rubric.concepts().size(); i++) {
            Concept own = rubric.concepts().get(i);
            if (own.id().equals(concept)) {
                return sharesWord(own, Pattern.parse(pattern)) || standsWith(i, Pattern.parse(pattern));
            }
        }
        return false;
    }

    private boolean sharesWord(Concept concept, Pattern pattern) {
        Set<String> theirs = keys(pattern);
        Set<String> own = new HashSet<>();
        addStems(concept.says(), own);
        concept.match().forEach(match -> own.addAll(keys(match)));
        own.removeAll(asked);
        return theirs.stream().anyMatch(key -> own.stream().anyMatch(other -> isSame(key, other)));
    }

    private static boolean isSame(String key, String other) {
        boolean begins = key.endsWith("*") && other.startsWith(key.substring(0, key.length() - 1))
                || other.endsWith("*") && key.startsWith(other.substring(0, other.length() - 1));
        return key.equals(other) || begins;
    }

    /** The words of a pattern, those of its terms, and the terms themselves. */
    private Set<String> keys(Pattern pattern) {
        Set<String> keys = new HashSet<>();
        addWords(pattern, keys);
        for (Pattern.TermReference term : pattern.terms()) {
            keys.add("$" + term.name());
            rubric.terms().getOrDefault(term.name(), List.of()).forEach(entry -> addWords(entry, keys));
        }
        return keys;
    }

    private static void addWords(Pattern pattern, Set<String> keys) {
        String plain = pattern.source().replaceAll("\\.\\.\\.\\d*|~\\d*|\\$[\\w-]+|<[^>]*>|[^\\w*]", " ");
        for (String word : plain.split(" +")) {
            if (word.endsWith("*") && word.length() > 1) {
                keys.add(word);
            } else {
                addStems(word, keys);
            }
        }
    }

    private static void addStems(String text, Set<String> stems) {
        Answer.phrase(text).stream()
                .filter(token -> token.isWord() && !FunctionWords.contain(token.stem()))
                .forEach(token -> stems.add(token.stem()));
    }

    /** By the hypergeometric distribution of how many answers have both. */
    private boolean standsWith(int concept, Pattern pattern) {
        PatternSet set = PatternSet.compile(List.of(pattern), rubric.terms());
        double all = answers.size();
        int with = 0;
        int stated = 0;
        int together = 0;
        for (int i = 0; i < answers.size(); i++) {
            boolean found = !set.find(answers.get(i)).isEmpty();
            boolean earned = credits.credit(i, concept) > 0;
            with += found ? 1 : 0;
            stated += earned ? 1 : 0;
            together += found && earned ? 1 : 0;
        }
        double expected = with * stated / all;
        double variance = expected * (1 - stated / all) * (all - with) / Math.max(1, all - 1);
        return together >= FEWEST_TOGETHER && together - expected > DEVIATIONS * Math.sqrt(variance);
    }
}
