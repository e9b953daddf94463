package dev.assay.match;

import java.util.List;
import java.util.StringJoiner;

/** A pattern as read: its syntax tree. Printing a node gives the pattern back in its plainest spelling. */
sealed interface Node {

    /** Two or more parts of the same sentence, in either order. */
    record Both(List<Node> parts) implements Node {
        @Override
        public String toString() {
            return join(parts, " & ", Level.NEAR);
        }
    }

    /** Two parts near each other, in either order, at most {@code words} words between. */
    record Near(Node left, Node right, int words) implements Node {
        static final int DEFAULT = 8;

        @Override
        public String toString() {
            String operator = words == DEFAULT ? " ~ " : " ~" + words + " ";
            return Level.NEAR.print(left) + operator + Level.RELATED.print(right);
        }
    }

    /** Two parts that a relation holds between, in whichever order the text says it. */
    record Related(Node left, Node right, Relation relation) implements Node {
        @Override
        public String toString() {
            return Level.RELATED.print(left) + " <" + relation.name() + "> " + Level.GAP.print(right);
        }
    }

    /** Two parts in this order, at most {@code words} words between. */
    record Gap(Node left, Node right, int words) implements Node {
        static final int DEFAULT = 5;

        @Override
        public String toString() {
            String operator = words == DEFAULT ? " ... " : " ..." + words + " ";
            return Level.GAP.print(left) + operator + Level.PHRASE.print(right);
        }
    }

    /** Items next to each other, in this order. */
    record Phrase(List<Item> items) implements Node {
        @Override
        public String toString() {
            StringJoiner text = new StringJoiner(" ");
            items.forEach(item -> text.add(item.toString()));
            return text.toString();
        }
    }

    /** A part of a phrase, perhaps one that may be missing. */
    record Item(Node node, boolean optional) {
        @Override
        public String toString() {
            return Level.ITEM.print(node) + (optional ? "?" : "");
        }
    }

    /** One of several. */
    record Any(List<Node> options) implements Node {
        @Override
        public String toString() {
            boolean plain = options.stream().allMatch(option -> Level.of(option) == Level.ATOM);
            return plain ? join(options, "|", Level.ATOM) : "(" + join(options, " | ", Level.NEAR) + ")";
        }
    }

    /** A word in any inflection, or with any ending. */
    record Word(String text, boolean anyEnding) implements Node {
        @Override
        public String toString() {
            return escape(text) + (anyEnding ? "*" : "");
        }
    }

    /** Exactly these characters. */
    record Exact(String text) implements Node {
        @Override
        public String toString() {
            return "=" + escape(text);
        }
    }

    /** A sort of word: a number, a duration; with the version that it is compared with, or an empty text. */
    record OfClass(WordClass wordClass, String version) implements Node {
        @Override
        public String toString() {
            return "<" + wordClass.id() + (version.isEmpty() ? "" : " " + version) + ">";
        }
    }

    /** Any negation word. */
    record Negation() implements Node {
        @Override
        public String toString() {
            return "not";
        }
    }

    /** One of the patterns of a named list. */
    record Term(String name) implements Node {
        @Override
        public String toString() {
            return "$" + name;
        }
    }

    /**
     * A part of a phrase that is never written in one piece with what stands beside it, since it stood in brackets or for a
     * name. No pattern is read so; {@link Nodes} makes it.
     */
    record Enclosed(Node node) implements Node {
        @Override
        public String toString() {
            return "(" + node + ")";
        }
    }

    /** How tightly a node's operator binds; a looser node needs brackets to stand inside a tighter one. */
    enum Level {
        BOTH,
        NEAR,
        RELATED,
        GAP,
        PHRASE,
        ITEM,
        ATOM;

        static Level of(Node node) {
            if (node instanceof Both) {
                return BOTH;
            }
            if (node instanceof Near) {
                return NEAR;
            }
            if (node instanceof Related) {
                return RELATED;
            }
            if (node instanceof Gap) {
                return GAP;
            }
            if (node instanceof Phrase) {
                return PHRASE;
            }
            return node instanceof Any any && !any.toString().startsWith("(") ? ITEM : ATOM;
        }

        String print(Node node) {
            return of(node).compareTo(this) < 0 ? "(" + node + ")" : node.toString();
        }
    }

    private static String join(List<Node> nodes, String separator, Level level) {
        StringJoiner text = new StringJoiner(separator);
        nodes.forEach(node -> text.add(level.print(node)));
        return text.toString();
    }

    private static String escape(String text) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            boolean first = i == 0 && (sign == '=' || sign == '<' || sign == '$');
            boolean threeDots = sign == '.' && text.startsWith("...", i);
            if (first || threeDots || "\\()|~&?*".indexOf(sign) >= 0) {
                escaped.append('\\');
            }
            escaped.append(sign);
        }
        return escaped.toString();
    }
}
