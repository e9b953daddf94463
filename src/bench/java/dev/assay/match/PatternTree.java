package dev.assay.match;

import dev.assay.bench.peer.Expression;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Turns patterns into expressions. Equal parts become one object. Lives for one rubric; not thread-safe. */
public final class PatternTree {

    private final Map<String, List<Pattern>> terms;
    private final Map<Node, Expression> known = new HashMap<>();

    /** @param terms what each {@code $name} stands for */
    public PatternTree(Map<String, List<Pattern>> terms) {
        this.terms = terms;
    }

    /** The pattern as an expression, of which parts may be {@linkplain Expression.Missing missing}. */
    public Expression of(Pattern pattern) {
        return of(pattern.root());
    }

    private Expression of(Node node) {
        Expression expression = known.get(node);
        if (expression == null) {
            expression = read(node);
            known.put(node, expression);
        }
        return expression;
    }

    private Expression read(Node node) {
        if (node instanceof Node.Word word) {
            return word(word);
        }
        if (node instanceof Node.Exact exact) {
            return wordsIn(exact.text())
                    ? new Expression.Exact(exact.text())
                    : new Expression.Missing(Expression.Reason.SIGN);
        }
        if (node instanceof Node.Phrase phrase) {
            List<Expression.Item> items = new ArrayList<>();
            phrase.items().forEach(item -> items.add(new Expression.Item(of(item.node()), item.optional())));
            return new Expression.Phrase(items);
        }
        if (node instanceof Node.Gap gap) {
            return new Expression.Gap(of(gap.left()), of(gap.right()), gap.words());
        }
        if (node instanceof Node.Near near) {
            return new Expression.Near(of(near.left()), of(near.right()), near.words());
        }
        if (node instanceof Node.Both both) {
            return new Expression.Both(both.parts().stream().map(this::of).toList());
        }
        if (node instanceof Node.Any any) {
            return choice(any.options().stream().map(this::of).toList());
        }
        if (node instanceof Node.Term term) {
            return choice(terms.get(term.name()).stream().map(this::of).toList());
        }
        if (node instanceof Node.Negation) {
            return choice(negations());
        }
        boolean relation = node instanceof Node.Related;
        return new Expression.Missing(relation ? Expression.Reason.RELATION : Expression.Reason.WORD_CLASS);
    }

    /** What {@code not} stands for. */
    private static List<Expression> negations() {
        return Arrays.stream(WordLists.asPattern("negation").split("[(| )]+"))
                .filter(word -> !word.isEmpty())
                .<Expression>map(Expression.Form::new)
                .toList();
    }

    private static Expression word(Node.Word word) {
        if (!wordsIn(word.text())) {
            return new Expression.Missing(Expression.Reason.SIGN);
        }
        return word.anyEnding() ? new Expression.Start(word.text()) : new Expression.Word(word.text());
    }

    private static Expression choice(List<Expression> options) {
        return options.size() == 1 ? options.get(0) : new Expression.Choice(options);
    }

    private static boolean wordsIn(String text) {
        return text.chars().anyMatch(Character::isLetterOrDigit);
    }
}
