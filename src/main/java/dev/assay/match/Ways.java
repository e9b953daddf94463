package dev.assay.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.IntFunction;

/**
 * The ways in which groups of patterns could match, each as the parts that it is made of, and which of them the words
 * of a sentence are part of. Immutable and thread-safe.
 */
final class Ways {

    /**
     * One way in which a pattern of a group could match.
     *
     * @param group place of the group
     * @param pattern number of the pattern
     * @param parts what all must hit
     * @param lack what a sentence lacks that holds all parts and does not match, for who writes patterns
     * @param relations the names of the relations between its parts
     */
    record Way(int group, int pattern, List<Part> parts, String lack, List<String> relations) {

        /** How much of it so many parts are. */
        double share(int found) {
            // All parts, but too far from each other, is near but no match.
            return found > 0 && found == parts.size() ? 1 - 0.5 / found : (double) found / parts.size();
        }
    }

    /**
     * A part of a pattern.
     *
     * @param text what who writes patterns is told of it
     * @param words what a person is told of it
     */
    record Part(String text, List<String> words, Finder finder) {
        private static final int LONGEST_PRINT = 48;
        private static final int MOST_OPTIONS = 3;

        static Part of(Node node, PlainWords plain, Finder finder) {
            return new Part(print(node), plain.of(node), finder);
        }

        private static String print(Node node) {
            if (node instanceof Node.Any any && any.options().size() > MOST_OPTIONS) {
                return new Node.Any(any.options().subList(0, MOST_OPTIONS)) + "…";
            }
            return shorten(node.toString());
        }

        /** A text that is not too long to be read in passing. */
        static String shorten(String text) {
            return text.length() <= LONGEST_PRINT ? text : text.substring(0, LONGEST_PRINT - 1) + "…";
        }
    }

    private final int groups;
    private final Way[] ways;
    private final IntLists groupsOfPattern;
    private final IntLists partsOfLeaf;
    private final IntLists waysOfPart;

    /**
     * Takes patterns apart.
     *
     * @param groups lists of pattern numbers
     * @param compiler gives the parts of a pattern
     */
    Ways(
            List<List<Integer>> groups,
            List<Pattern> patterns,
            Map<String, List<Pattern>> terms,
            Compiler compiler,
            IntFunction<Spelling> spelling) {
        this.groups = groups.size();
        List<Way> all = new ArrayList<>();
        PlainWords plain = new PlainWords(terms);
        List<List<Integer>> groupsOfPattern = lists(patterns.size());
        for (int group = 0; group < groups.size(); group++) {
            for (int number : groups.get(group)) {
                groupsOfPattern.get(number).add(group);
                Spelling tolerance = spelling.apply(number);
                int place = group;
                addWays(
                        patterns.get(number),
                        terms,
                        new HashSet<>(),
                        (pattern, node) -> Part.of(node, plain, compiler.part(pattern, node, tolerance)),
                        (parts, root) -> all.add(way(place, number, parts, root)));
            }
        }
        this.ways = all.toArray(Way[]::new);
        this.groupsOfPattern = IntLists.of(groupsOfPattern);
        Map<Finder, List<Integer>> waysOfPart = new HashMap<>();
        List<Finder> parts = new ArrayList<>();
        for (int way = 0; way < ways.length; way++) {
            for (Part part : ways[way].parts) {
                List<Integer> list = waysOfPart.get(part.finder);
                if (list == null) {
                    list = new ArrayList<>();
                    waysOfPart.put(part.finder, list);
                    parts.add(part.finder);
                }
                list.add(way);
            }
        }
        this.waysOfPart = IntLists.of(parts.stream().map(waysOfPart::get).toList());
        List<List<Integer>> partsOfLeaf = lists(compiler.leafCount());
        for (int part = 0; part < parts.size(); part++) {
            for (int leaf : compiler.requirements().of(parts.get(part)).rarest().leaves()) {
                partsOfLeaf.get(leaf).add(part);
            }
        }
        this.partsOfLeaf = IntLists.of(partsOfLeaf);
    }

    private static List<List<Integer>> lists(int count) {
        List<List<Integer>> lists = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            lists.add(new ArrayList<>(0));
        }
        return lists;
    }

    /** How many groups there are. */
    int groups() {
        return groups;
    }

    /** How many ways there are, in the order of their groups. */
    int count() {
        return ways.length;
    }

    /** How many different parts they have. */
    int parts() {
        return waysOfPart.count();
    }

    Way way(int number) {
        return ways[number];
    }

    /** The groups that a pattern is in, in the list of its number. */
    IntLists groupsOfPattern() {
        return groupsOfPattern;
    }

    /** The parts that a leaf may be enough for, in the list of its number. */
    IntLists partsOfLeaf() {
        return partsOfLeaf;
    }

    /** The ways that a part belongs to, once for each time that it does, in the list of its number. */
    IntLists waysOfPart() {
        return waysOfPart;
    }

    /** @param seen the terms of the pattern that were taken apart: one that stands in others twice is taken apart once */
    private static void addWays(
            Pattern pattern,
            Map<String, List<Pattern>> terms,
            Set<String> seen,
            BiFunction<Pattern, Node, Part> parts,
            BiConsumer<List<Part>, Node> found) {
        if (pattern.root() instanceof Node.Term term) {
            if (seen.add(term.name())) {
                terms.get(term.name()).forEach(one -> addWays(one, terms, seen, parts, found));
            }
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
            found.accept(nodes.stream().map(node -> parts.apply(pattern, node)).toList(), pattern.root());
        }
    }

    /** A relation must be said in words of its own; whatever else is not there is a distance or an order. */
    private static Way way(int group, int pattern, List<Part> parts, Node root) {
        Set<String> relations = new LinkedHashSet<>();
        boolean[] apart = new boolean[1];
        look(root, relations, apart);
        String lack = relations.isEmpty()
                ? "not close enough or not in this order"
                : "it does not say <" + String.join(">, <", relations) + "> of them"
                        + (apart[0] ? ", or they are not close enough or not in this order" : "");
        return new Way(group, pattern, parts, lack, List.copyOf(relations));
    }

    private static void look(Node node, Set<String> relations, boolean[] apart) {
        if (node instanceof Node.Related related) {
            relations.add(related.relation().name());
            look(related.left(), relations, apart);
            look(related.right(), relations, apart);
        } else if (node instanceof Node.Near || node instanceof Node.Gap || node instanceof Node.Both) {
            apart[0] |= !(node instanceof Node.Both);
            Nodes.children(node).forEach(child -> look(child, relations, apart));
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
}
