package dev.assay.rubric;

import dev.assay.rubric.Node.Items;
import dev.assay.rubric.Node.Mapping;
import dev.assay.rubric.Node.Scalar;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

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

    /** The text with all changes; those at one place come in the order in which they were asked for. */
    String result() {
        List<Replacement> ordered = new ArrayList<>(replacements);
        ordered.sort(Comparator.comparingInt(Replacement::from));
        StringBuilder result = new StringBuilder();
        int at = 0;
        for (Replacement replacement : ordered) {
            if (replacement.from() > at) {
                result.append(text, at, replacement.from());
            }
            result.append(replacement.text());
            at = Math.max(at, replacement.to());
        }
        return result.append(text, at, text.length()).toString();
    }

    /** Puts something in the place of a scalar. */
    void replace(Scalar scalar, String written) {
        replacements.add(new Replacement(scalar.offset(), lastUnit(scalar), written));
    }

    /** Adds scalars to a list that has some, written as its others are. */
    void append(Items items, List<String> written) {
        Node last = items.nodes().get(items.nodes().size() - 1);
        if (inBrackets(items)) {
            int end = lastUnit(last);
            written.forEach(scalar -> replacements.add(new Replacement(end, end, ", " + scalar)));
        } else {
            String dash = indentOf(last) + "- ";
            insertBelow(last, written.stream().map(scalar -> dash + scalar).toList());
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

    /** Takes an entry out of a list. */
    void remove(Items items, int index) {
        Node node = items.nodes().get(index);
        if (inBrackets(items)) {
            boolean last = index + 1 == items.nodes().size();
            int from = last && index > 0 ? lastUnit(items.nodes().get(index - 1)) : node.offset();
            int to = last ? lastUnit(node) : items.nodes().get(index + 1).offset();
            replacements.add(new Replacement(from, to, ""));
        } else {
            replacements.add(new Replacement(startOfLine(node.offset()), nextLine(lastUnit(node)), ""));
        }
    }

    /** Whether a list or map stands in brackets. */
    boolean inBrackets(Node node) {
        return node.offset() < text.length() && "[{".indexOf(text.charAt(node.offset())) >= 0;
    }

    /** What stands before the dash of a list's entry: blanks. */
    String indentOf(Node entry) {
        int dash = entry.offset() - 1;
        while (dash > 0 && text.charAt(dash) != '-') {
            dash--;
        }
        return " ".repeat(dash - startOfLine(dash));
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
