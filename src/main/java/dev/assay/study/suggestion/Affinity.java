package dev.assay.study.suggestion;

import dev.assay.grade.ConceptGrade;
import dev.assay.match.Pattern;
import dev.assay.rubric.Concept;
import dev.assay.rubric.Rubric;
import dev.assay.study.FunctionWords;
import dev.assay.text.Answer;
import dev.assay.text.Sentence;
import dev.assay.text.Token;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How near a candidate is to a concept. It is near if it shares a word with what the concept says or is found by, the
 * more so the fewer concepts have this word, or if it stands where answers come nearest to the concept. Of a candidate
 * that is near to no concept only the grades say where it belongs.
 */
final class Affinity {

    private final List<Map<String, Double>> words = new ArrayList<>();
    private final List<Set<String>> parts = new ArrayList<>();
    private final List<BitSet> nearestMisses = new ArrayList<>();
    private final BitSet covered = new BitSet();
    private final Set<String> question = new HashSet<>();
    private final List<Set<String>> stemsOf = new ArrayList<>();

    Affinity(Corpus corpus) {
        List<Set<String>> own = corpus.rubric().concepts().stream()
                .map(concept -> words(concept, corpus.rubric()))
                .toList();
        Map<String, Integer> concepts = new HashMap<>();
        own.forEach(keys -> keys.forEach(key -> concepts.merge(key, 1, Integer::sum)));
        for (Set<String> keys : own) {
            Map<String, Double> weighed = new HashMap<>();
            keys.forEach(key -> weighed.put(key, 1.0 / concepts.get(key)));
            words.add(weighed);
            nearestMisses.add(new BitSet());
        }
        stems(corpus.rubric().question(), question);
        corpus.rubric().concepts().forEach(concept -> parts.add(parts(concept)));
        for (int i = 0; i < corpus.size(); i++) {
            sentences(corpus, i);
        }
    }

    private static Set<String> words(Concept concept, Rubric rubric) {
        Set<String> keys = new HashSet<>();
        stems(concept.says() + " " + concept.ask() + " " + concept.tell(), keys);
        stems(concept.id().replace('-', ' '), keys);
        Set<String> terms = new LinkedHashSet<>();
        for (Pattern pattern : concept.match()) {
            stems(plain(pattern), keys);
            pattern.terms().forEach(term -> terms.add(term.name()));
        }
        for (String term : terms) {
            keys.add("$" + term);
            for (Pattern pattern : rubric.terms().getOrDefault(term, List.of())) {
                stems(plain(pattern), keys);
            }
        }
        return keys;
    }

    /** The words of patterns that ask for several. */
    private static Set<String> parts(Concept concept) {
        Set<String> parts = new HashSet<>();
        for (Pattern pattern : concept.match()) {
            if (pattern.source().contains(" ")) {
                stems(plain(pattern), parts);
                pattern.terms().forEach(term -> parts.add("$" + term.name()));
            }
        }
        return parts;
    }

    /** A pattern's words without its operators and names. */
    private static String plain(Pattern pattern) {
        return pattern.source().replaceAll("\\.\\.\\.\\d*|~\\d*|\\$[\\w-]+|<[^>]*>|[^\\w]", " ");
    }

    private static void stems(String text, Set<String> keys) {
        for (Token token : Answer.phrase(text)) {
            if (token.isWord() && !FunctionWords.contain(token.stem())) {
                keys.add(token.stem());
            }
        }
    }

    private void sentences(Corpus corpus, int index) {
        Answer answer = corpus.answer(index);
        for (Sentence sentence : answer.sentences()) {
            Set<String> stems = new LinkedHashSet<>();
            for (int token = sentence.firstToken(); token < sentence.endToken(); token++) {
                if (answer.isWord(token)) {
                    stems.add(answer.stem(token));
                }
            }
            stemsOf.add(stems);
        }
        for (int concept = 0; concept < words.size(); concept++) {
            ConceptGrade grade = corpus.grade(index).concepts().get(concept);
            if (grade.nearestMiss().isPresent()) {
                int place = grade.nearestMiss().get().span().start();
                mark(corpus, index, answer, place, nearestMisses.get(concept));
            }
            grade.findings().stream()
                    .filter(finding -> finding.stance().asserts())
                    .forEach(finding -> mark(corpus, index, answer, finding.start(), covered));
        }
    }

    private static void mark(Corpus corpus, int index, Answer answer, int place, BitSet sentences) {
        for (Sentence sentence : answer.sentences()) {
            if (sentence.start() <= place && place < sentence.end()) {
                sentences.set(corpus.sentence(index, sentence.index()));
            }
        }
    }

    /** How near a candidate is to a concept, 0 to 1. */
    double of(Candidate candidate, int concept) {
        return Math.max(sharedWord(candidate, concept), missed(candidate, concept));
    }

    private double sharedWord(Candidate candidate, int concept) {
        double most = 0;
        for (String key : candidate.keys()) {
            most = Math.max(most, weight(key, concept));
        }
        return most;
    }

    private double weight(String key, int concept) {
        Double exact = words.get(concept).get(key);
        if (exact != null) {
            return exact;
        }
        return words.get(concept).entrySet().stream()
                .filter(entry -> isStart(key, entry.getKey()))
                .mapToDouble(Map.Entry::getValue)
                .max()
                .orElse(0);
    }

    private double missed(Candidate candidate, int concept) {
        return share(candidate, nearestMisses.get(concept)) / 2;
    }

    /**
     * In how good a company of a concept a candidate is found, 0 to 1: how much of what the concept is about stands in its
     * sentences besides its own words and those of the question. Words that fewer concepts have count for more.
     */
    double company(Candidate candidate, int concept) {
        double sum = 0;
        for (int sentence : candidate.sentences()) {
            double most = 0;
            for (String stem : stemsOf.get(sentence)) {
                if (!question.contains(stem) && candidate.keys().stream().noneMatch(key -> isIn(key, stem))) {
                    most = Math.max(most, words.get(concept).getOrDefault(stem, 0.0));
                }
            }
            sum += most;
        }
        return sum / candidate.sentences().length;
    }

    private static boolean isIn(String key, String stem) {
        return key.equals(stem) || isStart(key, stem);
    }

    /** Whether a candidate is a single word that the concept's author asks for only together with others. */
    boolean partOnly(Candidate candidate, int concept) {
        return candidate.single()
                && parts.get(concept).stream()
                        .anyMatch(part -> part.equals(candidate.keys().get(0))
                                || isStart(candidate.keys().get(0), part));
    }

    /** Whether a candidate asks for nothing but words of the question, which state nothing. */
    boolean onlyAsked(Candidate candidate) {
        return question.containsAll(candidate.keys())
                || candidate.keys().stream().allMatch(key -> question.stream().anyMatch(stem -> isStart(key, stem)));
    }

    /** Whether a key stands for words that begin alike, and a stem is one of them. */
    private static boolean isStart(String key, String stem) {
        return key.length() >= Alphabet.SHARED_START && stem.startsWith(key);
    }

    /** The share of the sentences with a candidate in which some concept is stated already. */
    double covered(Candidate candidate) {
        return share(candidate, covered);
    }

    private static double share(Candidate candidate, BitSet sentences) {
        int count = 0;
        for (int sentence : candidate.sentences()) {
            count += sentences.get(sentence) ? 1 : 0;
        }
        return (double) count / candidate.sentences().length;
    }

    /** Why a candidate is held to belong to a concept, for a person. */
    String why(Candidate candidate, int concept) {
        Optional<String> shared = candidate.keys().stream()
                .filter(key -> weight(key, concept) > 0)
                .max(Comparator.comparingDouble(key -> weight(key, concept)));
        if (shared.isPresent()) {
            return "shares '" + shared.get() + "' with the concept";
        }
        return missed(candidate, concept) >= 0.25
                ? "stands where answers come nearest to the concept"
                : "only the grades speak for this concept";
    }
}
