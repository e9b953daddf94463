package dev.assay.match;

import dev.assay.text.Answer;
import dev.assay.text.Sentence;
import dev.assay.text.Span;
import dev.assay.text.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.IntFunction;

/** Finds how near an answer comes to patterns that do not match in it. Immutable. */
final class NearMissFinder {

    private static final int LONGEST_PRINT = 48;
    private static final int MOST_OPTIONS = 3;

    /** For each pattern the ways in which it could match, each as the parts that it is made of. */
    private final List<List<List<Part>>> ways = new ArrayList<>();

    private record Part(Node node, Finder finder) {}

    /** What a sentence holds of one way to match. */
    private record Attempt(int pattern, List<Part> way, Sentence sentence, List<Hit> found, int count) {

        double share() {
            // All parts, but too far from each other, is near but no match.
            return count == way.size() ? 1 - 0.5 / count : (double) count / way.size();
        }
    }

    NearMissFinder(
            List<Pattern> patterns,
            Map<String, List<Pattern>> terms,
            Compiler compiler,
            IntFunction<Spelling> spelling) {
        for (int i = 0; i < patterns.size(); i++) {
            List<List<Part>> waysOfPattern = new ArrayList<>();
            Spelling tolerance = spelling.apply(i);
            addWays(patterns.get(i), terms, (pattern, node) -> compiler.part(pattern, node, tolerance), waysOfPattern);
            ways.add(waysOfPattern);
        }
    }

    private static void addWays(
            Pattern pattern,
            Map<String, List<Pattern>> terms,
            BiFunction<Pattern, Node, Finder> finders,
            List<List<Part>> found) {
        if (pattern.root() instanceof Node.Term term) {
            terms.get(term.name()).forEach(one -> addWays(one, terms, finders, found));
            return;
        }
        List<Node> nodes = new ArrayList<>();
        flatten(pattern.root(), nodes);
        if (nodes.size() == 1 && nodes.get(0) instanceof Node.Phrase phrase) {
            nodes = phrase.items().stream()
                    .filter(item -> !item.optional())
                    .map(Node.Item::node)
                    .toList();
        }
        if (nodes.size() > 1) {
            found.add(nodes.stream()
                    .map(node -> new Part(node, finders.apply(pattern, node)))
                    .toList());
        }
    }

    private static void flatten(Node node, List<Node> parts) {
        if (node instanceof Node.Both both) {
            both.parts().forEach(part -> flatten(part, parts));
        } else if (node instanceof Node.Near near) {
            flatten(near.left(), parts);
            flatten(near.right(), parts);
        } else if (node instanceof Node.Related related) {
            flatten(related.left(), parts);
            flatten(related.right(), parts);
        } else if (node instanceof Node.Gap gap) {
            flatten(gap.left(), parts);
            flatten(gap.right(), parts);
        } else {
            parts.add(node);
        }
    }

    /** For each group of pattern numbers the nearest miss of one of its patterns, in one pass over the sentences. */
    List<Optional<NearMiss>> nearest(Search search, Answer answer, List<List<Integer>> groups) {
        Attempt[] best = new Attempt[groups.size()];
        for (Sentence sentence : groups.isEmpty() ? List.<Sentence>of() : answer.sentences()) {
            search.enter(sentence);
            for (int i = 0; i < best.length; i++) {
                best[i] = nearer(best[i], search, sentence, groups.get(i));
            }
        }
        return Arrays.stream(best)
                .map(attempt -> Optional.ofNullable(attempt).map(found -> describe(found, answer)))
                .toList();
    }

    private Attempt nearer(Attempt known, Search search, Sentence sentence, List<Integer> patterns) {
        Attempt best = known;
        for (int pattern : patterns) {
            for (List<Part> way : ways.get(pattern)) {
                Attempt attempt = attempt(search, sentence, pattern, way);
                if (attempt.count > 0 && (best == null || attempt.share() > best.share())) {
                    best = attempt;
                }
            }
        }
        return best;
    }

    private static Attempt attempt(Search search, Sentence sentence, int pattern, List<Part> way) {
        List<Hit> found = new ArrayList<>(way.size());
        int count = 0;
        for (Part part : way) {
            List<Hit> hits = search.hits(part.finder);
            found.add(hits.isEmpty() ? null : hits.get(0));
            count += hits.isEmpty() ? 0 : 1;
        }
        return new Attempt(pattern, way, sentence, found, count);
    }

    private static NearMiss describe(Attempt attempt, Answer answer) {
        List<Token> tokens = answer.tokens();
        StringBuilder there = new StringBuilder();
        StringBuilder missing = new StringBuilder();
        int start = Integer.MAX_VALUE;
        int end = 0;
        for (int i = 0; i < attempt.way.size(); i++) {
            Hit hit = attempt.found.get(i);
            if (hit == null) {
                append(missing, print(attempt.way.get(i).node));
            } else {
                int from = tokens.get(hit.first()).start();
                int to = tokens.get(hit.last()).end();
                append(there, "'" + shorten(answer.text().substring(from, to)) + "'");
                start = Math.min(start, from);
                end = Math.max(end, to);
            }
        }
        String detail = missing.isEmpty()
                ? there + " found in one sentence, but not close enough or not in this order"
                : there + " found, " + missing + " not in the same sentence";
        return new NearMiss(attempt.pattern, attempt.share(), detail, new Span(start, end));
    }

    private static void append(StringBuilder list, String item) {
        list.append(list.isEmpty() ? "" : ", ").append(item);
    }

    private static String print(Node node) {
        if (node instanceof Node.Any any && any.options().size() > MOST_OPTIONS) {
            return new Node.Any(any.options().subList(0, MOST_OPTIONS)) + "…";
        }
        return shorten(node.toString());
    }

    private static String shorten(String text) {
        return text.length() <= LONGEST_PRINT ? text : text.substring(0, LONGEST_PRINT - 1) + "…";
    }
}
