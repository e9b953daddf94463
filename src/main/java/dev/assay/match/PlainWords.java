package dev.assay.match;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a part of a pattern looks for, in words that a person would look for and without any sign of a pattern. */
final class PlainWords {

    private static final String MORE = "…";
    private static final int SHORTEST_TOLD = 3;

    /** UTF-16 units of the longest way that is told whole. */
    private static final int LONGEST = 60;

    private final Map<String, List<Pattern>> terms;

    /** @param terms what each {@code $name} stands for */
    PlainWords(Map<String, List<Pattern>> terms) {
        this.terms = terms;
    }

    /** A few ways to say it, in the order of the pattern; the last is an ellipsis if there are others. */
    List<String> of(Node node) {
        Set<String> ways = new LinkedHashSet<>();
        collect(node, ways, new HashSet<>());
        List<String> told = new ArrayList<>(ways);
        return told.size() <= NearMiss.MOST_WORDS
                ? told
                : List.of(told.get(0), told.get(1), told.get(NearMiss.MOST_WORDS - 1), MORE);
    }

    /** @param seen the terms that were looked into: those that stand in each other time and again are told once */
    private void collect(Node node, Set<String> ways, Set<String> seen) {
        if (ways.size() > NearMiss.MOST_WORDS) {
            return;
        }
        if (node instanceof Node.Any any) {
            any.options().forEach(option -> collect(option, ways, seen));
        } else if (node instanceof Node.Term term) {
            if (seen.add(term.name())) {
                terms.get(term.name()).forEach(one -> collect(one.root(), ways, seen));
            }
        } else if (node instanceof Node.Enclosed enclosed) {
            collect(enclosed.node(), ways, seen);
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

    /** One way to say it, cut off where it grows too long to be read in passing. */
    private String one(Node node) {
        StringBuilder way = new StringBuilder();
        say(node, way);
        int space = way.lastIndexOf(" ", LONGEST);
        return way.length() <= LONGEST || space < 0 ? way.toString() : way.substring(0, space) + " " + MORE;
    }

    private void say(Node node, StringBuilder way) {
        if (way.length() > LONGEST) {
            return;
        }
        if (node instanceof Node.Any any) {
            say(any.options().get(0), way);
        } else if (node instanceof Node.Term term) {
            say(terms.get(term.name()).get(0).root(), way);
        } else if (node instanceof Node.Enclosed enclosed) {
            say(enclosed.node(), way);
        } else if (node instanceof Node.Phrase phrase) {
            say(
                    phrase.items().stream()
                            .filter(item -> !item.optional())
                            .map(Node.Item::node)
                            .toList(),
                    " ",
                    way);
        } else if (node instanceof Node.Both both) {
            say(both.parts(), " and ", way);
        } else if (node instanceof Node.Near near) {
            say(List.of(near.left(), near.right()), " and ", way);
        } else if (node instanceof Node.Gap gap) {
            say(List.of(gap.left(), gap.right()), " " + MORE + " ", way);
        } else if (node instanceof Node.Related related) {
            say(
                    List.of(related.left(), related.right()),
                    " " + related.relation().name() + " ",
                    way);
        } else if (node instanceof Node.OfClass sort) {
            way.append((sort.wordClass().id().replace('-', ' ') + " " + sort.version()).strip());
        } else if (node instanceof Node.Exact exact) {
            way.append(exact.text());
        } else if (node instanceof Node.Word word) {
            way.append(word.text()).append(word.anyEnding() ? MORE : "");
        } else {
            way.append("not");
        }
    }

    private void say(List<Node> parts, String between, StringBuilder way) {
        for (int i = 0; i < parts.size(); i++) {
            way.append(i == 0 ? "" : between);
            say(parts.get(i), way);
        }
    }
}
