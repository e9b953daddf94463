package dev.assay.bench;

import dev.assay.bench.peer.Expression;
import dev.assay.match.Pattern;
import dev.assay.match.PatternTree;
import dev.assay.rubric.Guard;
import dev.assay.rubric.Rubric;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Patterns, and the same as expressions.
 *
 * @param patterns as Assay reads them
 * @param expressions by the number of their pattern
 * @param terms what each {@code $name} stands for
 */
record PatternGroup(List<Pattern> patterns, List<Expression> expressions, Map<String, List<Pattern>> terms) {

    /** What a rubric looks for: the patterns of its concepts, flags, guards and signs. */
    static PatternGroup of(Rubric rubric) {
        PatternTree tree = new PatternTree(rubric.terms());
        List<Pattern> patterns = List.copyOf(sought(rubric));
        return new PatternGroup(patterns, patterns.stream().map(tree::of).toList(), rubric.terms());
    }

    /** What several rubrics look for, each thing once. */
    static PatternGroup union(Collection<Rubric> rubrics) {
        return union(rubrics, PatternGroup::sought);
    }

    /** What several rubrics look for, and behind it what their terms stand for, each thing once. */
    static PatternGroup unionWithTerms(Collection<Rubric> rubrics) {
        return union(rubrics, rubric -> {
            Set<Pattern> patterns = sought(rubric);
            rubric.terms().values().forEach(patterns::addAll);
            return patterns;
        });
    }

    private static Set<Pattern> sought(Rubric rubric) {
        Set<Pattern> patterns = new LinkedHashSet<>();
        rubric.concepts().forEach(concept -> {
            patterns.addAll(concept.match());
            patterns.addAll(concept.against());
        });
        rubric.redFlags().forEach(flag -> {
            patterns.addAll(flag.match());
            patterns.addAll(inGuards(flag.unless()));
            flag.downgrade().ifPresent(downgrade -> patterns.addAll(inGuards(downgrade.when())));
        });
        rubric.goodSigns().forEach(sign -> patterns.addAll(sign.match()));
        return patterns;
    }

    private static List<Pattern> inGuards(List<Guard> guards) {
        return guards.stream()
                .flatMap(guard -> guard instanceof Guard.Matches matches ? matches.patterns().stream() : Stream.empty())
                .toList();
    }

    /** Gives the terms of each rubric names of their own. */
    private static PatternGroup union(Collection<Rubric> rubrics, Function<Rubric, Set<Pattern>> source) {
        List<Pattern> patterns = new ArrayList<>();
        List<Expression> expressions = new ArrayList<>();
        Map<String, List<Pattern>> terms = new LinkedHashMap<>();
        Set<List<Object>> known = new HashSet<>();
        for (Rubric rubric : rubrics) {
            PatternTree tree = new PatternTree(rubric.terms());
            String ending = "-in-" + rubric.id();
            for (Pattern pattern : source.apply(rubric)) {
                if (known.add(List.of(pattern, tree.of(pattern)))) {
                    patterns.add(renamed(pattern, ending));
                    expressions.add(tree.of(pattern));
                }
            }
            rubric.terms()
                    .forEach((name, list) -> terms.put(
                            name + ending,
                            list.stream().map(one -> renamed(one, ending)).toList()));
        }
        return new PatternGroup(patterns, expressions, terms);
    }

    /** The pattern with an ending at the name of each of its terms. */
    private static Pattern renamed(Pattern pattern, String ending) {
        StringBuilder source = new StringBuilder(pattern.source());
        List<Pattern.TermReference> references = pattern.terms();
        for (int i = references.size() - 1; i >= 0; i--) {
            Pattern.TermReference reference = references.get(i);
            source.insert(reference.position() + 1 + reference.name().length(), ending);
        }
        return Pattern.parse(source.toString());
    }

    /** Those that can be put to the peers. */
    PatternGroup common() {
        return only(IntStream.range(0, patterns.size())
                .filter(i -> expressions.get(i).reasons().isEmpty())
                .boxed()
                .toList());
    }

    /** So many of them, at even distances. */
    PatternGroup sample(int size) {
        return only(IntStream.range(0, size)
                .mapToObj(i -> (int) ((long) i * patterns.size() / size))
                .toList());
    }

    private PatternGroup only(List<Integer> numbers) {
        return new PatternGroup(
                numbers.stream().map(patterns::get).toList(),
                numbers.stream().map(expressions::get).toList(),
                terms);
    }

    int size() {
        return patterns.size();
    }
}
