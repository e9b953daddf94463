package dev.assay.rubric;

import dev.assay.rubric.Node.Items;
import dev.assay.rubric.Node.Mapping;
import dev.assay.rubric.Node.Scalar;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Changes of a YAML text at places that its parser knows. Whatever is not changed stays as it was, to the last blank. Lives
 * for one text.
 */
final class TextEdits {

    private record Replacement(int from, int to, String text) {}

    private final String text;
    private final String lineBreak;
    private final List<Replacement> replacements = new ArrayList<>();

    TextEdits(String text) {
        this.text = text;
        this.lineBreak = text.contains("\r\n") ? "\r\n" : "\n";
    }

    /**
     * The text with all changes; those at one place come in the order in which they were asked for.
     *
     * @throws IllegalStateException if two of them change the same place: the text would say something that nobody wrote
     */
    String result() {
        List<Replacement> ordered = new ArrayList<>(replacements);
        ordered.sort(Comparator.comparingInt(Replacement::from));
        StringBuilder result = new StringBuilder();
        int at = 0;
        for (Replacement replacement : ordered) {
            if (replacement.from() < at) {
                throw new IllegalStateException("two changes of one place, at " + replacement.from());
            }
            result.append(text, at, replacement.from()).append(replacement.text());
            at = replacement.to();
        }
        return result.append(text, at, text.length()).toString();
    }

    /** Puts something in the place of a scalar. */
    void replace(Scalar scalar, String written) {
        replacements.add(new Replacement(scalar.offset(), lastUnit(scalar), written));
    }

    /**
     * Takes entries out of a list that has some, and adds scalars to it, written as its others are.
     *
     * @param removed indexes of entries
     */
    void change(Items items, Set<Integer> removed, List<String> added) {
        if (inBrackets(items)) {
            changeInBrackets(items, removed, added);
            return;
        }
        for (int index : removed) {
            int end = nextLine(lastUnit(items.nodes().get(index)));
            replacements.add(new Replacement(lineOfDash(items, index), end, ""));
        }
        String dash = indentOf(items) + "- ";
        insertBelow(items, added.stream().map(scalar -> dash + scalar).toList());
    }

    private void changeInBrackets(Items items, Set<Integer> removed, List<String> added) {
        List<Node> nodes = items.nodes();
        int count = nodes.size();
        int kept = 0;
        for (int from = 0; from < count; from++) {
            int to = from;
            while (to < count && removed.contains(to)) {
                to++;
            }
            if (to == from) {
                kept++;
            } else {
                // The comma behind goes too; at the end of the list there is none, and the one before goes.
                int start = to == count && from > 0
                        ? lastUnit(nodes.get(from - 1))
                        : nodes.get(from).offset();
                int end = to == count
                        ? lastUnit(nodes.get(count - 1))
                        : nodes.get(to).offset();
                replacements.add(new Replacement(start, end, ""));
                from = to - 1;
            }
        }
        int end = lastUnit(nodes.get(count - 1));
        for (String scalar : added) {
            replacements.add(new Replacement(end, end, kept++ == 0 ? scalar : ", " + scalar));
        }
    }

    /** Adds lines behind the last line of a node. */
    void insertBelow(Node node, List<String> lines) {
        int next = nextLine(lastUnit(node));
        boolean open = next == text.length() && !text.endsWith("\n");
        for (String line : lines) {
            replacements.add(new Replacement(next, next, open ? lineBreak + line : line + lineBreak));
        }
    }

    /** Adds lines at the end of the text. */
    void insertAtEnd(List<String> lines) {
        int end = text.length();
        String before = text.isEmpty() || text.endsWith("\n") ? "" : lineBreak;
        replacements.add(new Replacement(end, end, before + String.join(lineBreak, lines) + lineBreak));
    }

    /** Whether a list or map stands in brackets. */
    boolean inBrackets(Node node) {
        return node.offset() < text.length() && "[{".indexOf(text.charAt(node.offset())) >= 0;
    }

    /** Where the line begins that has an entry's dash; between two entries stand comments and empty lines only. */
    private int lineOfDash(Items items, int index) {
        Node node = items.nodes().get(index);
        int line = index == 0
                ? startOfLine(items.offset())
                : nextLine(lastUnit(items.nodes().get(index - 1)));
        while (line < startOfLine(node.offset())
                && !text.substring(line, nextLine(line)).strip().startsWith("-")) {
            line = nextLine(line);
        }
        return line;
    }

    /** What stands before the dashes of a block list: blanks. */
    String indentOf(Items items) {
        return " ".repeat(items.offset() - startOfLine(items.offset()));
    }

    /** Whether an empty line stands right above the line of a node. */
    boolean emptyLineAbove(Node node) {
        int start = startOfLine(node.offset());
        return start > 0 && text.substring(startOfLine(start - 1), start).isBlank();
    }

    /** The offset behind the last character that belongs to a node. */
    private int lastUnit(Node node) {
        if (node instanceof Items items && !inBrackets(items) && !items.nodes().isEmpty()) {
            return lastUnit(items.nodes().get(items.nodes().size() - 1));
        }
        if (node instanceof Mapping mapping
                && !inBrackets(mapping)
                && !mapping.entries().isEmpty()) {
            return lastUnit(mapping.entries().get(mapping.entries().size() - 1).value());
        }
        if (inBrackets(node) && !(node instanceof Scalar)) {
            return node.end() + 1;
        }
        int end = Math.min(node.end(), text.length());
        while (end > node.offset() && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private int startOfLine(int place) {
        int start = place;
        while (start > 0 && text.charAt(start - 1) != '\n') {
            start--;
        }
        return start;
    }

    /** Where the line below a place's line begins, or the text ends. */
    private int nextLine(int place) {
        int end = text.indexOf('\n', place);
        return end < 0 ? text.length() : end + 1;
    }
}
