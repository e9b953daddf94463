package dev.assay.match;

import dev.assay.text.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

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

    private PatternSet(List<Pattern> patterns, Map<String, List<Pattern>> terms, IntFunction<Spelling> spelling) {
        this.patterns = List.copyOf(patterns);
        Compiler compiler = new Compiler(terms);
        finders = IntStream.range(0, patterns.size())
                .mapToObj(pattern -> compiler.compile(patterns.get(pattern), spelling.apply(pattern)))
                .toList();
        nearMisses = new NearMissFinder(this.patterns, terms, compiler, spelling);
        vocabulary = compiler.vocabulary();
        finderCount = compiler.finderCount();
        patternsByLeaf = index();
    }

    /**
     * Compiles patterns whose words must be spelt right.
     *
     * @param patterns numbered by their place in this list
     * @param terms what each {@code $name} stands for
     * @throws PatternException if a term is missing or refers to itself
     */
    public static PatternSet compile(List<Pattern> patterns, Map<String, List<Pattern>> terms) {
        return compile(patterns, terms, pattern -> Spelling.OFF);
    }

    /**
     * Compiles patterns of which some are found in misspelled words, too.
     *
     * <p>A word that no dictionary knows and no pattern asks for is read as the word of a pattern that differs least from
     * it, by a mistake or two as the pattern's {@link Spelling} has it; as each of them if several do. The first letter
     * must be right. Only whole words and the starts of words ({@code word*}) are compared, never what stands in code,
     * and the parts of a name ({@code prefetch_related}) only where a match covers all of it.
     *
     * @param patterns numbered by their place in this list
     * @param terms what each {@code $name} stands for, spelt as far right as the pattern that refers to it
     * @param spelling for a pattern's number, how far its words may be misspelled
     * @throws PatternException if a term is missing or refers to itself
     */
    public static PatternSet compile(
            List<Pattern> patterns, Map<String, List<Pattern>> terms, IntFunction<Spelling> spelling) {
        return new PatternSet(patterns, terms, spelling);
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
