package dev.assay.rubric;

import java.util.List;

/** A piece of a YAML or JSON document that knows where it stands. */
sealed interface Node {

    /** Where it begins: a UTF-16 offset in its source. */
    int offset();

    /**
     * Where it ends: the UTF-16 offset behind a scalar, the offset of the closing bracket of a list or map in brackets.
     * Behind a block, blanks and line breaks may come before it.
     */
    int end();

    /** What it is, for a message: {@code a list}. */
    String shape();

    /** How a scalar was written. */
    enum Style {
        PLAIN,
        QUOTED,
        BLOCK
    }

    /** A text as it was written: {@code no} and {@code 1.10} are texts too. */
    record Scalar(int offset, int end, String text, Style style) implements Node {
        private static final List<String> NULLS = List.of("", "~", "null", "Null", "NULL");

        /** Whether there is nothing, or a word that YAML takes for nothing. */
        boolean isNothing() {
            return style == Style.PLAIN && NULLS.contains(text);
        }

        /** The beginning of the text, for a message. */
        String shown() {
            String line = text.lines().findFirst().orElse("");
            return line.length() > 40 ? line.substring(0, 39) + "…" : line;
        }

        @Override
        public String shape() {
            return isNothing() ? "nothing" : "a text";
        }
    }

    /** A list. */
    record Items(int offset, int end, List<Node> nodes) implements Node {
        public Items {
            nodes = List.copyOf(nodes);
        }

        @Override
        public String shape() {
            return "a list";
        }
    }

    /** A map, in the order of the file; a repeated key stands in it once. */
    record Mapping(int offset, int end, List<Entry> entries) implements Node {
        public Mapping {
            entries = List.copyOf(entries);
        }

        @Override
        public String shape() {
            return "a map";
        }
    }

    /** A key and its value. */
    record Entry(Scalar key, Node value) {}

    /** Something that has been reported already and is not looked at again. */
    record Unreadable(int offset) implements Node {
        @Override
        public int end() {
            return offset;
        }

        @Override
        public String shape() {
            return "unreadable";
        }
    }
}
