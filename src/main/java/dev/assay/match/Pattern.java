package dev.assay.match;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A pattern: words and the distances between them, as an author writes them in a rubric. Immutable and thread-safe.
 *
 * <p>The grammar, loosest operator first:
 *
 * <table>
 * <caption>Operators</caption>
 * <tr><td>{@code a & b}</td><td>in the same sentence, either order; only at the top</td></tr>
 * <tr><td>{@code a ~ b}, {@code a ~12 b}</td><td>near each other, either order, at most 8 (12) words between</td></tr>
 * <tr><td>{@code a <before> b}</td><td>the relation holds between them, in whichever words and order it is said</td></tr>
 * <tr><td>{@code a ... b}, {@code a ...2 b}</td><td>in this order, at most 5 (2) words between</td></tr>
 * <tr><td>{@code a b}</td><td>next to each other, in this order</td></tr>
 * <tr><td>{@code a?}</td><td>may be missing</td></tr>
 * <tr><td>{@code a|b}</td><td>either word; in brackets either phrase: {@code (one query | same round trip)}</td></tr>
 * </table>
 *
 * <p>A word stands for all its inflections, compounds and identifier spellings, but a contraction such as {@code I'd} for
 * itself alone; {@code word*} for any ending, {@code get_*} for any identifier that starts so;
 * {@code =Word} for exactly these characters; {@code not} for any negation word, with no comma, colon, dash or end of its
 * clause in the {@code ...} behind it; {@code <number>} for a class of words
 * (see {@link WordClass}), perhaps with a version to compare with, {@code <older-version 11>}; {@code $name} for a named list of patterns; {@code \} takes the next sign as text.
 *
 * <p>Relations are {@code before} and {@code after}, {@code causes} and {@code caused-by}, and comparisons by pairs of
 * opposites, {@code faster} and {@code slower}; their ways of being said are data in {@code relations.txt} and {@code
 * opposites.txt}. A relation is never found in a sentence that states its converse.
 *
 * <p>Distances count words: symbols count nothing, each part of an identifier counts one. No operator crosses the end
 * of a sentence, and adjacency steps over commas, quotes and brackets.
 *
 * <p>No word serves two parts of {@code ~} or {@code &}. Where a part holds by several sets of words that begin and end
 * alike, only one of them is tried with the other part. {@code &} puts its parts together from the left, and goes on with
 * the shortest stretches only: {@code table & not & table row} is not found in "not table row table", as "not table" is
 * all that the first two leave.
 */
public final class Pattern {

    private final String source;
    private final Node root;
    private final List<TermReference> terms;

    private Pattern(String source, Node root, List<TermReference> terms) {
        this.source = source;
        this.root = root;
        this.terms = List.copyOf(terms);
    }

    /**
     * Reads a pattern.
     *
     * @throws PatternException at the first thing that is wrong, with its position
     */
    public static Pattern parse(String source) {
        PatternParser parser = new PatternParser(source);
        Node root = parser.pattern();
        return new Pattern(source, root, parser.terms());
    }

    /** The pattern as its author wrote it. */
    public String source() {
        return source;
    }

    /** The terms that it refers to, in the order of the text. */
    public List<TermReference> terms() {
        return terms;
    }

    /** Its phrases of several items in which {@code |} joins words outside of brackets: {@code one|single query}. */
    public List<BareAlternatives> bareAlternatives() {
        PatternParser parser = new PatternParser(source);
        parser.pattern();
        return List.copyOf(parser.bareAlternatives());
    }

    /** The words that stand in it, as they are spelt there, without those of its terms and classes. */
    public Set<String> words() {
        Set<String> words = new LinkedHashSet<>();
        Nodes.visit(root, node -> {
            if (node instanceof Node.Word word) {
                words.add(word.text());
            } else if (node instanceof Node.Exact exact) {
                words.add(exact.text());
            }
        });
        return words;
    }

    Node root() {
        return root;
    }

    /** The pattern in its plainest spelling; reading that again gives an equal pattern. */
    @Override
    public String toString() {
        return root.toString();
    }

    /** Whether the other one is a pattern of the same structure, however it is spelt. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Pattern pattern && root.equals(pattern.root);
    }

    @Override
    public int hashCode() {
        return root.hashCode();
    }

    /**
     * A {@code $name} in a pattern.
     *
     * @param name without the dollar sign
     * @param position UTF-16 offset of the dollar sign in the pattern's source
     */
    public record TermReference(String name, int position) {}

    /**
     * A phrase of several items in which {@code |} joins words outside of brackets.
     *
     * @param source as it is written
     * @param items the choices of each item, in their order; one where it has no bar outside of brackets
     */
    public record BareAlternatives(String source, List<List<String>> items) {
        public BareAlternatives {
            items = items.stream().map(List::copyOf).toList();
        }
    }
}
