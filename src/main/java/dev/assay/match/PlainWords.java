package dev.assay.match;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a part of a pattern looks for, in words that a person would look for and without any sign of a pattern. */
final class PlainWords {

    private static final String MORE = "…";
    private static final int SHORTEST_TOLD = 3;

    private final Map<String, List<Pattern>> terms;

    /** @param terms what each {@code $name} stands for */
    PlainWords(Map<String, List<Pattern>> terms) {
        this.terms = terms;
    }

    /** A few ways to say it, in the order of the pattern; the last is an ellipsis if there are others. */
    List<String> of(Node node) {
        Set<String> ways = new LinkedHashSet<>();
        collect(node, ways);
        List<String> told = new ArrayList<>(ways);
        return told.size() <= NearMiss.MOST_WORDS
                ? told
                : List.of(told.get(0), told.get(1), told.get(NearMiss.MOST_WORDS - 1), MORE);
    }

    private void collect(Node node, Set<String> ways) {
        if (ways.size() > NearMiss.MOST_WORDS) {
            return;
        }
        if (node instanceof Node.Any any) {
            any.options().forEach(option -> collect(option, ways));
        } else if (node instanceof Node.Term term) {
            terms.get(term.name()).forEach(one -> collect(one.root(), ways));
        } else if (node instanceof Node.Enclosed enclosed) {
            collect(enclosed.node(), ways);
        } else {
            String way = one(node);
            if (ways.stream().noneMatch(told -> isForm(way, told))) {
                ways.add(way);
            }
        }
    }

    /** Whether it is only another form of a word that is told: {@code hashing} beside {@code hash}. */
    private static boolean isForm(String way, String told) {
        return told.length() >= SHORTEST_TOLD && way.regionMatches(true, 0, told, 0, told.length());
    }

    /** One way to say it. */
    private String one(Node node) {
        if (node instanceof Node.Any any) {
            return one(any.options().get(0));
        }
        if (node instanceof Node.Term term) {
            return one(terms.get(term.name()).get(0).root());
        }
        if (node instanceof Node.Enclosed enclosed) {
            return one(enclosed.node());
        }
        if (node instanceof Node.Phrase phrase) {
            List<String> items = new ArrayList<>();
            phrase.items().stream().filter(item -> !item.optional()).forEach(item -> items.add(one(item.node())));
            return String.join(" ", items);
        }
        if (node instanceof Node.Both both) {
            return String.join(" and ", both.parts().stream().map(this::one).toList());
        }
        if (node instanceof Node.Near near) {
            return one(near.left()) + " and " + one(near.right());
        }
        if (node instanceof Node.Gap gap) {
            return one(gap.left()) + " " + MORE + " " + one(gap.right());
        }
        if (node instanceof Node.Related related) {
            return one(related.left()) + " " + related.relation().name() + " " + one(related.right());
        }
        if (node instanceof Node.OfClass sort) {
            return (sort.wordClass().id().replace('-', ' ') + " " + sort.version()).strip();
        }
        if (node instanceof Node.Exact exact) {
            return exact.text();
        }
        return node instanceof Node.Word word ? word.text() + (word.anyEnding() ? MORE : "") : "not";
    }
}
