package dev.assay.match;

import dev.assay.text.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Patterns compiled together, so that one pass over an answer finds the matches of all of them. Immutable and
 * thread-safe.
 *
 * <p>Each sentence is looked at once: its words are looked up, and only those patterns are tried of which the rarest
 * part is there. A pattern is evaluated from its words upwards by merging ordered lists of places, without
 * backtracking, so that the work is linear in the text. The algebra is that of minimal-interval semantics (Clarke,
 * Cormack and Burkowski, "An Algebra for Structured Text Search and a Framework for its Implementation", 1995), with
 * bounded gaps in place of minimality inside {@code ...} and {@code ~}.
 */
public final class PatternSet {

    private static final int[] NONE = {};

    private final List<Pattern> patterns;
    private final List<Finder> finders;
    private final Vocabulary vocabulary;
    private final int finderCount;
    private final int[][] patternsByLeaf;
    private final NearMissFinder nearMisses;

    private PatternSet(List<Pattern> patterns, Map<String, List<Pattern>> terms) {
        this.patterns = List.copyOf(patterns);
        Compiler compiler = new Compiler(terms);
        finders = patterns.stream().map(compiler::compile).toList();
        nearMisses = new NearMissFinder(this.patterns, terms, compiler);
        vocabulary = compiler.vocabulary();
        finderCount = compiler.finderCount();
        patternsByLeaf = index();
    }

    /**
     * Compiles patterns.
     *
     * @param patterns numbered by their place in this list
     * @param terms what each {@code $name} stands for
     * @throws PatternException if a term is missing or refers to itself
     */
    public static PatternSet compile(List<Pattern> patterns, Map<String, List<Pattern>> terms) {
        return new PatternSet(patterns, terms);
    }

    private int[][] index() {
        List<List<Integer>> lists = new ArrayList<>();
        for (int i = 0; i < vocabulary.size(); i++) {
            lists.add(new ArrayList<>());
        }
        for (int p = 0; p < finders.size(); p++) {
            int pattern = p;
            finders.get(p).requirement().stream()
                    .forEach(leaf -> lists.get(leaf).add(pattern));
        }
        return lists.stream()
                .map(list -> list.isEmpty()
                        ? NONE
                        : list.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    /** The patterns, by number. */
    public List<Pattern> patterns() {
        return patterns;
    }

    /** All matches, by sentence, then by pattern, then by place. */
    public List<Match> find(Answer answer) {
        return search(answer).matches();
    }

    /** Starts a pass over an answer. */
    public Search search(Answer answer) {
        return new Search(this, answer);
    }

    NearMissFinder nearMisses() {
        return nearMisses;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    int finderCount() {
        return finderCount;
    }

    Finder finder(int pattern) {
        return finders.get(pattern);
    }

    /** The patterns that are worth trying where a leaf turns up. */
    int[] patternsOf(int leaf) {
        return patternsByLeaf[leaf];
    }
}
