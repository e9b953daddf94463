package dev.assay.match;

import dev.assay.match.Oracle.Disagreement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Makes a disagreement smaller: takes patterns, parts of patterns and words of the text away for as long as the engine
 * and the reference still disagree. What comes out cannot lose any one of them.
 */
final class Shrinker {

    /** More than the signs between the patterns of a term. */
    private static final int TERM = 2_000;

    private final Map<String, List<Pattern>> terms;

    Shrinker(Map<String, List<Pattern>> terms) {
        this.terms = terms;
    }

    Disagreement shrink(Disagreement start) {
        Disagreement best = start;
        Optional<Disagreement> smaller = Optional.of(start);
        while (smaller.isPresent()) {
            best = smaller.get();
            smaller = smaller(best);
        }
        return best;
    }

    private Optional<Disagreement> smaller(Disagreement one) {
        for (List<Pattern> patterns : fewer(one.patterns())) {
            Optional<Disagreement> found = patterns.isEmpty() ? Optional.empty() : check(patterns, one.text());
            if (found.isPresent()) {
                return found;
            }
        }
        List<String> words = Arrays.asList(one.text().split(" "));
        for (List<String> kept : fewer(words)) {
            Optional<Disagreement> found = check(one.patterns(), String.join(" ", kept));
            if (found.isPresent()) {
                return found;
            }
        }
        for (int i = 0; i < one.patterns().size(); i++) {
            for (Node node : simpler(one.patterns().get(i).root())) {
                Optional<Disagreement> found = parse(node, one.patterns(), i).flatMap(list -> check(list, one.text()));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Disagreement> check(List<Pattern> patterns, String text) {
        return new Oracle(patterns, terms, pattern -> true).check(text);
    }

    private Optional<List<Pattern>> parse(Node node, List<Pattern> patterns, int place) {
        List<Pattern> changed = new ArrayList<>(patterns);
        try {
            changed.set(place, Pattern.parse(node.toString()));
        } catch (PatternException e) {
            return Optional.empty();
        }
        return weight(changed.get(place)) < weight(patterns.get(place)) ? Optional.of(changed) : Optional.empty();
    }

    /** The length of a pattern with all that its terms stand for; a term weighs more than what it stands for. */
    private long weight(Pattern pattern) {
        long weight = pattern.toString().length();
        for (Pattern.TermReference term : pattern.terms()) {
            weight += TERM
                    + terms.get(term.name()).stream().mapToLong(this::weight).sum();
        }
        return weight;
    }

    /** The list without one half, one quarter … one element. */
    private static <T> List<List<T>> fewer(List<T> all) {
        List<List<T>> fewer = new ArrayList<>();
        for (int size = Math.max(1, all.size() / 2); size > 0; size /= 2) {
            for (int from = 0; from + size <= all.size() && size < all.size(); from += size) {
                List<T> kept = new ArrayList<>(all.subList(0, from));
                kept.addAll(all.subList(from + size, all.size()));
                fewer.add(kept);
            }
        }
        return fewer;
    }

    /** A part instead of the whole, or the whole with a part made simpler. */
    private List<Node> simpler(Node node) {
        List<Node> simpler = new ArrayList<>();
        if (node instanceof Node.Both both) {
            ofList(both.parts(), parts -> parts.size() == 1 ? parts.get(0) : new Node.Both(parts), simpler);
        } else if (node instanceof Node.Any any) {
            ofList(any.options(), options -> options.size() == 1 ? options.get(0) : new Node.Any(options), simpler);
        } else if (node instanceof Node.Phrase phrase) {
            ofPhrase(phrase.items(), simpler);
        } else if (node instanceof Node.Near near) {
            ofPair(near.left(), near.right(), (left, right) -> new Node.Near(left, right, near.words()), simpler);
            simpler.add(new Node.Near(near.left(), near.right(), Node.Near.DEFAULT));
        } else if (node instanceof Node.Gap gap) {
            ofPair(gap.left(), gap.right(), (left, right) -> new Node.Gap(left, right, gap.words()), simpler);
            simpler.add(new Node.Gap(gap.left(), gap.right(), Node.Gap.DEFAULT));
        } else if (node instanceof Node.Related related) {
            ofPair(
                    related.left(),
                    related.right(),
                    (left, right) -> new Node.Related(left, right, related.relation()),
                    simpler);
        } else if (node instanceof Node.Term term) {
            List<Node> roots =
                    terms.get(term.name()).stream().map(Pattern::root).toList();
            simpler.addAll(roots);
            simpler.add(new Node.Any(roots));
        }
        return simpler;
    }

    private interface Join {
        Node of(Node left, Node right);
    }

    private void ofPair(Node left, Node right, Join join, List<Node> simpler) {
        simpler.add(left);
        simpler.add(right);
        simpler(left).forEach(node -> simpler.add(join.of(node, right)));
        simpler(right).forEach(node -> simpler.add(join.of(left, node)));
    }

    private void ofList(List<Node> parts, Function<List<Node>, Node> whole, List<Node> simpler) {
        fewer(parts).forEach(kept -> simpler.add(whole.apply(kept)));
        for (int i = 0; i < parts.size(); i++) {
            for (Node part : simpler(parts.get(i))) {
                List<Node> changed = new ArrayList<>(parts);
                changed.set(i, part);
                simpler.add(whole.apply(changed));
            }
        }
    }

    private void ofPhrase(List<Node.Item> items, List<Node> simpler) {
        fewer(items)
                .forEach(kept -> simpler.add(
                        kept.size() == 1 && !kept.get(0).optional()
                                ? kept.get(0).node()
                                : new Node.Phrase(kept)));
        for (int i = 0; i < items.size(); i++) {
            Node.Item item = items.get(i);
            List<Node.Item> changed = new ArrayList<>(items);
            if (item.optional()) {
                changed.set(i, new Node.Item(item.node(), false));
                simpler.add(new Node.Phrase(List.copyOf(changed)));
            }
            for (Node part : simpler(item.node())) {
                changed.set(i, new Node.Item(part, item.optional()));
                simpler.add(new Node.Phrase(List.copyOf(changed)));
            }
        }
    }
}
