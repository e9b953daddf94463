package dev.assay.study.suggestion;

import dev.assay.match.Match;
import dev.assay.match.Pattern;
import dev.assay.match.PatternException;
import dev.assay.match.PatternSet;
import dev.assay.rubric.Rubric;
import dev.assay.study.FunctionWords;
import dev.assay.text.Answer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the words of the answers may be asked for by, each way an {@link Atom} with a number: a word in any inflection, a
 * term of the rubric that holds it, the start that it shares with other words of the answers, a negation.
 */
final class Alphabet {

    /** Words that share so many letters are taken for relatives: {@code synchronous, synchronisation}. */
    static final int SHARED_START = 6;

    /** A longer ending makes another word. */
    private static final int LONGEST_ENDING = 6;

    /**
     * One way to ask for a word.
     *
     * @param source as it is written in a pattern
     * @param key what a concept shares with it: a stem, or {@code $term}
     * @param negation whether it is the {@code not} of the pattern language
     */
    record Atom(String source, String key, boolean negation) {}

    private static final Atom NOT = new Atom("not", "", true);

    private final List<Atom> atoms = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<int[][]> byToken = new ArrayList<>();

    private Alphabet() {}

    static Alphabet of(Corpus corpus) {
        Alphabet alphabet = new Alphabet();
        Map<String, Atom> words = words(corpus);
        Map<String, Atom> starts = starts(words);
        List<String> terms = terms(corpus.rubric());
        List<Pattern> patterns = new ArrayList<>(List.of(Pattern.parse("not")));
        terms.forEach(term -> patterns.add(Pattern.parse("$" + term)));
        PatternSet known = PatternSet.compile(patterns, corpus.rubric().terms());
        for (int i = 0; i < corpus.size(); i++) {
            alphabet.byToken.add(alphabet.read(corpus.answer(i), words, starts, terms, known));
        }
        return alphabet;
    }

    /** Terms that a rubric's file may name: those that a pack means otherwise go by names that no file can write. */
    private static List<String> terms(Rubric rubric) {
        return rubric.terms().keySet().stream()
                .filter(name -> !name.contains("--"))
                .sorted()
                .toList();
    }

    /** Each stem with the spelling that is most frequent; of equally frequent ones the first in the alphabet. */
    private static Map<String, Atom> words(Corpus corpus) {
        Map<String, Map<String, Integer>> spellings = new TreeMap<>();
        for (int i = 0; i < corpus.size(); i++) {
            Answer answer = corpus.answer(i);
            for (int token = 0; token < answer.tokenCount(); token++) {
                if (answer.isWord(token) && !FunctionWords.contain(answer.stem(token))) {
                    spellings
                            .computeIfAbsent(answer.stem(token), stem -> new TreeMap<>())
                            .merge(answer.folded(token), 1, Integer::sum);
                }
            }
        }
        Map<String, Atom> words = new LinkedHashMap<>();
        spellings.forEach((stem, counts) -> {
            String best = counts.entrySet().stream()
                    .max(Map.Entry.<String, Integer>comparingByValue()
                            .thenComparing(
                                    Map.Entry.<String, Integer>comparingByKey().reversed()))
                    .orElseThrow()
                    .getKey();
            if (isPattern(best)) {
                words.put(stem, new Atom(best, stem, false));
            }
        });
        return words;
    }

    /** {@code word*} for the words that begin alike, by stem. */
    private static Map<String, Atom> starts(Map<String, Atom> words) {
        Map<String, Atom> starts = new HashMap<>();
        List<String> stems = words.keySet().stream().sorted().toList();
        for (int from = 0; from < stems.size(); from++) {
            String first = stems.get(from);
            int to = from + 1;
            while (to < stems.size() && shared(first, stems.get(to)) >= SHARED_START) {
                to++;
            }
            if (to - from > 1) {
                int shared = shared(first, stems.get(to - 1));
                int longest = stems.subList(from, to).stream()
                        .mapToInt(String::length)
                        .max()
                        .orElseThrow();
                String source = first.substring(0, shared) + "*";
                if (longest - shared <= LONGEST_ENDING && isPattern(source)) {
                    Atom start = new Atom(source, first.substring(0, shared), false);
                    stems.subList(from, to).forEach(stem -> starts.put(stem, start));
                }
                from = to - 1;
            }
        }
        return starts;
    }

    private static int shared(String one, String other) {
        int difference = Arrays.mismatch(one.toCharArray(), other.toCharArray());
        return difference < 0 ? one.length() : difference;
    }

    private static boolean isPattern(String source) {
        if (source.equals("not") || source.startsWith("not*")) {
            return false;
        }
        try {
            Pattern.parse(source);
            return source.chars().noneMatch(sign -> "$=<\\|&~()?\"'`#:,{}[]".indexOf(sign) >= 0);
        } catch (PatternException e) {
            return false;
        }
    }

    private int[][] read(
            Answer answer, Map<String, Atom> words, Map<String, Atom> starts, List<String> terms, PatternSet known) {
        List<List<Integer>> read = new ArrayList<>();
        for (int token = 0; token < answer.tokenCount(); token++) {
            List<Integer> atomsHere = new ArrayList<>();
            if (answer.isWord(token)) {
                Optional.ofNullable(words.get(answer.stem(token))).ifPresent(word -> atomsHere.add(number(word)));
                Optional.ofNullable(starts.get(answer.stem(token))).ifPresent(start -> atomsHere.add(number(start)));
            }
            read.add(atomsHere);
        }
        for (Match match : known.find(answer)) {
            if (match.wordCount() == 1) {
                List<Integer> atomsHere = read.get(match.firstToken());
                if (match.pattern() == 0) {
                    atomsHere.clear();
                    atomsHere.add(number(NOT));
                } else {
                    String name = "$" + terms.get(match.pattern() - 1);
                    int number = number(new Atom(name, name, false));
                    if (!atomsHere.contains(number)) {
                        atomsHere.add(number);
                    }
                }
            }
        }
        return read.stream()
                .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    private int number(Atom atom) {
        return numbers.computeIfAbsent(atom.source(), source -> {
            atoms.add(atom);
            return atoms.size() - 1;
        });
    }

    Atom atom(int number) {
        return atoms.get(number);
    }

    int size() {
        return atoms.size();
    }

    /** The atoms of each token of an answer. */
    int[][] ofTokens(int answer) {
        return byToken.get(answer);
    }
}
