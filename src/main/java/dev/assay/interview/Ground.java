package dev.assay.interview;

import dev.assay.rubric.Concept;
import dev.assay.rubric.Rubric;
import dev.assay.study.FunctionWords;
import dev.assay.text.Answer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What each question of a pack is about, by the words of the question and of what a good answer says, and how far two
 * questions cover the same ground: three times the cosine of their words, each weighted by how seldom it is in the pack
 * (G. Salton and C. Buckley, "Term-weighting approaches in automatic text retrieval", 1988), and never more than all of it.
 * Three times, because two questions that are worth having in one pack say even the same matter in different words: a third
 * of them in common is as near as they come. Immutable and thread-safe.
 */
final class Ground {

    private static final int SCALE = 3;

    /** The fewest letters of a word that tells a person what two questions share. */
    private static final int TELLING = 4;

    /** A word as it is written somewhere, and how much it says of a question. */
    private record Word(String written, double weight) {}

    private final List<Map<String, Word>> questions;

    private Ground(List<Map<String, Word>> questions) {
        this.questions = questions;
    }

    static Ground of(List<Rubric> rubrics) {
        List<Map<String, String>> words = rubrics.stream().map(Ground::words).toList();
        Map<String, Integer> in = new HashMap<>();
        words.forEach(each -> each.keySet().forEach(stem -> in.merge(stem, 1, Integer::sum)));
        List<Map<String, Word>> questions = new ArrayList<>();
        for (Map<String, String> each : words) {
            Map<String, Word> weighted = new TreeMap<>();
            each.forEach((stem, written) ->
                    weighted.put(stem, new Word(written, Math.log((1.0 + rubrics.size()) / in.get(stem)))));
            questions.add(weighted);
        }
        return new Ground(questions);
    }

    /** The words that say something of the matter: stem to the first way in which it is written. */
    private static Map<String, String> words(Rubric rubric) {
        Map<String, String> words = new TreeMap<>();
        add(rubric.question(), words);
        rubric.concepts().stream().map(Concept::says).forEach(says -> add(says, words));
        return words;
    }

    private static void add(String text, Map<String, String> words) {
        Answer read = Answer.of(text);
        for (int i = 0; i < read.tokenCount(); i++) {
            if (read.isWord(i) && !FunctionWords.contain(read.stem(i))) {
                words.putIfAbsent(read.stem(i), read.folded(i));
            }
        }
    }

    /** How far two questions cover the same ground, a fraction. */
    double overlap(int one, int other) {
        Map<String, Word> mine = questions.get(one);
        Map<String, Word> theirs = questions.get(other);
        double shared = 0;
        for (Map.Entry<String, Word> word : mine.entrySet()) {
            if (theirs.containsKey(word.getKey())) {
                shared += word.getValue().weight() * word.getValue().weight();
            }
        }
        double lengths = length(mine) * length(theirs);
        return lengths == 0 ? 0 : Math.min(1, SCALE * shared / lengths);
    }

    /** The words that two questions share, those that say most first. */
    List<String> shared(int one, int other, int most) {
        Map<String, Word> theirs = questions.get(other);
        return questions.get(one).entrySet().stream()
                .filter(word -> theirs.containsKey(word.getKey()))
                .map(Map.Entry::getValue)
                .filter(word -> word.written().length() >= TELLING)
                .sorted(Comparator.comparingDouble((Word word) -> -word.weight())
                        .thenComparing(Word::written))
                .limit(most)
                .map(Word::written)
                .toList();
    }

    private static double length(Map<String, Word> words) {
        return Math.sqrt(words.values().stream()
                .mapToDouble(word -> word.weight() * word.weight())
                .sum());
    }
}
