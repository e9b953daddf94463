package dev.assay.rubric;

import dev.assay.match.Pattern.TermReference;
import dev.assay.rubric.References.Use;
import dev.assay.rubric.TermScope.Definition;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Looks for terms that a file's patterns refer to and that do not exist, or that refer to themselves. */
final class TermCheck {

    private static final int MOST_SHOWN = 50;

    private static final int DEEPEST = 50;

    private final Map<Definition, Integer> heights = new IdentityHashMap<>();
    private final Reading reading;
    private final TermScope scope;

    TermCheck(Reading reading, TermScope scope) {
        this.reading = reading;
        this.scope = scope;
    }

    /** Notes each reference to a term that nobody defines. */
    void missing() {
        Collection<String> names = scope.names();
        for (Use use : reading.references().patterns()) {
            for (TermReference reference : use.pattern().terms()) {
                String name = reference.name();
                if (!names.contains(name)) {
                    String known = reading.full() ? "" : Suggestion.suffixOrKnown(name, names);
                    reading.inPattern(use.at(), reference.position(), "unknown term '" + name + "'" + known);
                }
            }
        }
    }

    /** Notes each round of terms once, at the reference in its first term that leads to the next one. */
    void cyclic() {
        Set<Definition> done = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Definition start : scope.own()) {
            follow(start, done);
        }
    }

    private record Step(String to, Use use, int position) {}

    /** Depth first, on a stack of its own, since the terms of a hostile file nest as deep as they like. */
    private void follow(Definition start, Set<Definition> done) {
        if (!done.add(start)) {
            return;
        }
        List<Definition> path = new ArrayList<>(List.of(start));
        List<Step> taken = new ArrayList<>();
        Map<Definition, Integer> depth = new IdentityHashMap<>();
        depth.put(start, 0);
        Deque<Iterator<Step>> open = new ArrayDeque<>();
        open.push(steps(start).iterator());
        while (!open.isEmpty()) {
            if (!open.peek().hasNext()) {
                open.pop();
                Definition left = path.remove(path.size() - 1);
                depth.remove(left);
                measure(left);
                if (!taken.isEmpty()) {
                    taken.remove(taken.size() - 1);
                }
                continue;
            }
            Step step = open.peek().next();
            Optional<Definition> next = scope.find(step.to()).filter(found -> found.home() == scope);
            if (next.isPresent() && depth.containsKey(next.get())) {
                int from = depth.get(next.get());
                List<Step> round = new ArrayList<>(taken.subList(from, taken.size()));
                round.add(step);
                note(path.subList(from, path.size()), round);
            } else if (next.isPresent() && done.add(next.get())) {
                depth.put(next.get(), path.size());
                path.add(next.get());
                taken.add(step);
                open.push(steps(next.get()).iterator());
            }
        }
    }

    /** Notes a term whose patterns refer to terms that refer to terms, and so on, too often. */
    private void measure(Definition definition) {
        int height = 1;
        for (Step step : steps(definition)) {
            height = Math.max(
                    height,
                    1
                            + scope.find(step.to())
                                    .map(inner -> heights.getOrDefault(inner, 0))
                                    .orElse(0));
        }
        heights.put(definition, height);
        if (height == DEEPEST + 1) {
            reading.meaning(definition.key(), "terms that refer to terms more than " + DEEPEST + " deep");
        }
    }

    private static List<Step> steps(Definition definition) {
        List<Step> steps = new ArrayList<>();
        for (Use use : definition.uses()) {
            for (TermReference reference : use.pattern().terms()) {
                steps.add(new Step(reference.name(), use, reference.position()));
            }
        }
        return steps;
    }

    private void note(List<Definition> round, List<Step> steps) {
        int first = 0;
        for (int i = 1; i < round.size(); i++) {
            if (round.get(i).key().offset() < round.get(first).key().offset()) {
                first = i;
            }
        }
        List<Definition> turned = new ArrayList<>(round.subList(first, round.size()));
        turned.addAll(round.subList(0, first));
        turned.add(round.get(first));
        String more = turned.size() > MOST_SHOWN ? " → …" : "";
        String path = turned.stream()
                .limit(MOST_SHOWN)
                .map(term -> "$" + term.name())
                .collect(Collectors.joining(" → ", "", more));
        reading.inPattern(
                steps.get(first).use().at(), steps.get(first).position(), "a term that refers to itself: " + path);
    }
}
