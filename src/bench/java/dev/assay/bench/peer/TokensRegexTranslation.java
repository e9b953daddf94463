package dev.assay.bench.peer;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Expressions in the language of CoreNLP's TokensRegex, over tokens whose {@code word} is in lower case, whose {@code
 * lemma} is Porter's stem and whose {@code originalText} is as written. Alternatives that are single words become one
 * token with a choice of stems.
 */
final class TokensRegexTranslation {

    private final LuceneWords words;
    private final Map<Expression, String> known = new IdentityHashMap<>();

    TokensRegexTranslation(LuceneWords words) {
        this.words = words;
    }

    String of(Expression expression) {
        String regex = known.get(expression);
        if (regex == null) {
            regex = translate(expression);
            known.put(expression, regex);
        }
        return regex;
    }

    private String translate(Expression expression) {
        if (expression instanceof Expression.Word word) {
            return words.words(word.text()).stream()
                    .map(form -> "[{lemma:" + string(form.stem()) + "}]")
                    .collect(Collectors.joining(" "));
        }
        if (expression instanceof Expression.Form form) {
            return "[{word:" + string(form.text()) + "}]";
        }
        if (expression instanceof Expression.Exact exact) {
            return words.words(exact.text()).stream()
                    .map(form -> "[{originalText:" + string(form.surface()) + "}]")
                    .collect(Collectors.joining(" "));
        }
        if (expression instanceof Expression.Start start) {
            return start(words.words(start.text()));
        }
        if (expression instanceof Expression.Choice choice) {
            return choice(choice.options());
        }
        if (expression instanceof Expression.Phrase phrase) {
            return phrase.items().stream()
                    .map(item -> item.optional() ? "(?: " + of(item.part()) + " )?" : of(item.part()))
                    .collect(Collectors.joining(" "));
        }
        if (expression instanceof Expression.Gap gap) {
            return gap(of(gap.left()), of(gap.right()), gap.words());
        }
        if (expression instanceof Expression.Near near) {
            String left = of(near.left());
            String right = of(near.right());
            return either(List.of(gap(left, right, near.words()), gap(right, left, near.words())));
        }
        if (expression instanceof Expression.Both both) {
            return either(Orders.of(both.parts()).stream()
                    .map(order -> order.stream().map(this::of).collect(Collectors.joining(" []* ")))
                    .toList());
        }
        throw new IllegalArgumentException("no expression over tokens for " + expression);
    }

    private String choice(List<Expression> options) {
        List<String> stems = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (Expression option : options) {
            List<LuceneWords.Form> forms =
                    option instanceof Expression.Word word ? words.words(word.text()) : List.of();
            if (forms.size() == 1) {
                stems.add(Pattern.quote(forms.get(0).stem()).replace("/", "\\/"));
            } else {
                others.add(of(option));
            }
        }
        if (!stems.isEmpty()) {
            others.add("[{lemma:/" + String.join("|", stems) + "/}]");
        }
        return either(others);
    }

    private static String start(List<LuceneWords.Form> forms) {
        StringBuilder regex = new StringBuilder();
        for (LuceneWords.Form form : forms.subList(0, forms.size() - 1)) {
            regex.append("[{lemma:").append(string(form.stem())).append("}] ");
        }
        String last = forms.get(forms.size() - 1).written();
        return regex + "[{word:/" + Pattern.quote(last).replace("/", "\\/") + ".*/}]";
    }

    private static String gap(String left, String right, int words) {
        return left + " []{0," + words + "} " + right;
    }

    private static String either(List<String> options) {
        return options.size() == 1 ? options.get(0) : "(?: " + String.join(" | ", options) + " )";
    }

    private static String string(String text) {
        return "\"" + text.replace("\"", "\\\"") + "\"";
    }
}
