package dev.assay.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One way to say a relation: its two parts and the words around them, in the order of the text.
 *
 * @param parts nodes; the slots are the terms {@code $A} and {@code $B}
 * @param gaps what may stand between them; one less than there are parts
 * @param initial whether the first part must begin a clause
 */
record Frame(List<Node> parts, List<Gap> gaps, boolean initial) {

    static final Node A = new Node.Term("A");
    static final Node B = new Node.Term("B");

    /**
     * Words that may be stepped over between two parts.
     *
     * @param words how many at most
     * @param close whether neither a comma nor a new subject may be among them
     */
    record Gap(int words, boolean close) {}

    /** Reads a frame: {@code ^} at its start asks for the beginning of a clause; the rest is a pattern. */
    static Frame of(EntryFile.Entry entry, Map<String, String> lists) {
        boolean initial = entry.value().startsWith("^");
        String source = initial ? entry.value().substring(1) : entry.value();
        for (Map.Entry<String, String> list : lists.entrySet()) {
            source = source.replace("$" + list.getKey(), list.getValue());
        }
        List<Node> parts = new ArrayList<>();
        List<Gap> gaps = new ArrayList<>();
        flatten(entry.pattern(source).root(), parts, gaps);
        if (!parts.contains(A) || !parts.contains(B)) {
            throw entry.problem("a frame holds both $A and $B");
        }
        if (parts.stream().allMatch(part -> isSlot(part) || part instanceof Node.Negation)) {
            throw entry.problem("a frame has words of its own");
        }
        return new Frame(List.copyOf(parts), List.copyOf(gaps), initial);
    }

    private static void flatten(Node node, List<Node> parts, List<Gap> gaps) {
        if (node instanceof Node.Near near) {
            flatten(near.left(), parts, gaps);
            gaps.add(new Gap(near.words(), false));
            flatten(near.right(), parts, gaps);
        } else if (node instanceof Node.Gap gap) {
            flatten(gap.left(), parts, gaps);
            gaps.add(new Gap(gap.words(), true));
            flatten(gap.right(), parts, gaps);
        } else {
            parts.add(node);
        }
    }

    /** The same words with the parts exchanged. */
    Frame mirrored() {
        List<Node> exchanged = parts.stream()
                .map(node -> node.equals(A) ? B : node.equals(B) ? A : node)
                .toList();
        return new Frame(exchanged, gaps, initial);
    }

    /** Whether a part is one of the two that the relation holds between. */
    static boolean isSlot(Node part) {
        return part.equals(A) || part.equals(B);
    }
}
