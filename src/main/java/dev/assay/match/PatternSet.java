package dev.assay.match;

import dev.assay.text.Answer;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Patterns compiled together, so that one pass over an answer finds the matches of all of them. Immutable and
 * thread-safe.
 *
 * <p>Each sentence is looked at once: its words are looked up, and only those patterns are tried of which every part may
 * be there. A pattern is evaluated from its words upwards by merging ordered lists of places, without backtracking, so
 * that the work is linear in the text. The algebra is that of minimal-interval semantics (Clarke,
 * Cormack and Burkowski, "An Algebra for Structured Text Search and a Framework for its Implementation", 1995), with
 * bounded gaps in place of minimality inside {@code ...} and {@code ~}.
 */
public final class PatternSet {

    /** What more searches than this work with at a time is not kept. */
    private static final int KEPT = Runtime.getRuntime().availableProcessors();

    private final List<Pattern> patterns;
    private final Finder[] finders;
    private final Vocabulary vocabulary;
    private final int partCount;
    private final Triggers triggers;
    private final Ways ways;
    private final Queue<Scratch> scratches = new ConcurrentLinkedQueue<>();

    private PatternSet(
            List<Pattern> patterns,
            Map<String, List<Pattern>> terms,
            IntFunction<Spelling> spelling,
            List<List<Integer>> groups) {
        this.patterns = List.copyOf(patterns);
        Compiler compiler = new Compiler(terms);
        finders = IntStream.range(0, patterns.size())
                .mapToObj(pattern -> compiler.compile(patterns.get(pattern), spelling.apply(pattern)))
                .toArray(Finder[]::new);
        ways = new Ways(groups, this.patterns, terms, compiler, spelling);
        vocabulary = compiler.vocabulary();
        partCount = compiler.finders().size();
        triggers = new Triggers(compiler.finders(), List.of(finders), compiler.requirements(), vocabulary.size());
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
        return new PatternSet(patterns, terms, spelling, List.of());
    }

    /**
     * Compiles patterns and follows how near answers come to groups of them.
     *
     * @param patterns as above
     * @param terms as above
     * @param spelling as above
     * @param groups lists of pattern numbers, of which {@link Search#nearestMisses} tells
     * @throws PatternException as above
     */
    public static PatternSet compile(
            List<Pattern> patterns,
            Map<String, List<Pattern>> terms,
            IntFunction<Spelling> spelling,
            List<List<Integer>> groups) {
        return new PatternSet(patterns, terms, spelling, groups);
    }

    /** The patterns, by number. */
    public List<Pattern> patterns() {
        return patterns;
    }

    /** All matches, by sentence, then by pattern, then by place. */
    public List<Match> find(Answer answer) {
        try (Search search = search(answer)) {
            return search.matches();
        }
    }

    /** Starts a pass over an answer; to be closed, so that the next one can use what it worked with. */
    public Search search(Answer answer) {
        return new Search(this, answer);
    }

    Ways ways() {
        return ways;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    /** How many parts of patterns there are. */
    int partCount() {
        return partCount;
    }

    /** The part that is all of a pattern. */
    Finder finder(int pattern) {
        return finders[pattern];
    }

    Triggers triggers() {
        return triggers;
    }

    /** What a search works with, used before or new. */
    Scratch scratch() {
        Scratch kept = scratches.poll();
        return kept == null ? new Scratch(this) : kept;
    }

    /** Keeps what a search worked with for the next one. */
    void keep(Scratch scratch) {
        if (scratches.size() < KEPT) {
            scratches.add(scratch);
        }
    }
}
