package dev.assay.bench.peer;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A pattern in terms that every peer can be asked in: words, their order and their distances. Terms are put in.
 * Immutable and thread-safe.
 */
public sealed interface Expression {

    /** What it is made of, from left to right; empty for a word. */
    default List<Expression> parts() {
        return List.of();
    }

    /** The word, if it is one; else empty. */
    default String text() {
        return "";
    }

    /** Visits its words, from left to right, and what stands for none. */
    default void forEachWord(Consumer<Expression> visitor) {
        if (parts().isEmpty()) {
            visitor.accept(this);
        }
        parts().forEach(part -> part.forEachWord(visitor));
    }

    /** Why it cannot be put to the peers; empty if it can. */
    default Set<Reason> reasons() {
        Set<Reason> reasons = EnumSet.noneOf(Reason.class);
        forEachWord(word -> {
            if (word instanceof Missing missing) {
                reasons.add(missing.reason());
            }
        });
        return reasons;
    }

    /** A word in any inflection. */
    record Word(String text) implements Expression {}

    /** A word in exactly this form, in any case. */
    record Form(String text) implements Expression {}

    /** Exactly these characters. */
    record Exact(String text) implements Expression {}

    /** Every word that begins so. */
    record Start(String text) implements Expression {}

    /** One of several. */
    record Choice(List<Expression> options) implements Expression {
        public Choice {
            options = List.copyOf(options);
        }

        @Override
        public List<Expression> parts() {
            return options;
        }
    }

    /** Items next to each other, in this order. */
    record Phrase(List<Item> items) implements Expression {
        public Phrase {
            items = List.copyOf(items);
        }

        @Override
        public List<Expression> parts() {
            return items.stream().map(Item::part).toList();
        }
    }

    /** A part of a phrase, perhaps one that may be missing. */
    record Item(Expression part, boolean optional) {}

    /** Two parts in this order, at most {@code words} words between. */
    record Gap(Expression left, Expression right, int words) implements Expression {
        @Override
        public List<Expression> parts() {
            return List.of(left, right);
        }
    }

    /** Two parts in either order, at most {@code words} words between. */
    record Near(Expression left, Expression right, int words) implements Expression {
        @Override
        public List<Expression> parts() {
            return List.of(left, right);
        }
    }

    /** Two or more parts of one sentence, in either order. */
    record Both(List<Expression> parts) implements Expression {
        public Both {
            parts = List.copyOf(parts);
        }
    }

    /** What no peer has a word for. */
    record Missing(Reason reason) implements Expression {}

    /** Why a pattern, or a part of it, is none of the above. */
    enum Reason {
        RELATION("relations, such as <before>"),
        WORD_CLASS("classes of words, such as <past-event>"),
        SIGN("signs, such as + and =");

        private final String text;

        Reason(String text) {
            this.text = text;
        }

        /** For people. */
        public String text() {
            return text;
        }
    }
}
