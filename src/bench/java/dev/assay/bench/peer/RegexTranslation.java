package dev.assay.bench.peer;

import dev.assay.text.Inflections;
import dev.assay.text.Stemmer;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Expressions as regular expressions over one sentence, in any case of letters. A word becomes its inflections behind the
 * letters that they share: {@code \bretr(?:ied|ies|y|ying)\b}. What stands in either order is written twice.
 */
final class RegexTranslation {

    private final boolean possessive;
    private final Map<Expression, String> known = new IdentityHashMap<>();

    /** @param possessive whether repetitions can be told not to give back what they took */
    RegexTranslation(boolean possessive) {
        this.possessive = possessive;
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
            return inflections(word.text().toLowerCase(Locale.ROOT));
        }
        if (expression instanceof Expression.Form form) {
            return whole(form.text(), quote(form.text()));
        }
        if (expression instanceof Expression.Exact exact) {
            return "(?-i:" + whole(exact.text(), quote(exact.text())) + ")";
        }
        if (expression instanceof Expression.Start start) {
            return edge(start.text().charAt(0)) + quote(start.text()) + wordSigns("*");
        }
        if (expression instanceof Expression.Choice choice) {
            return either(choice.options().stream().map(this::of).toList());
        }
        if (expression instanceof Expression.Phrase phrase) {
            return phrase(phrase.items());
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
            List<List<Expression>> orders = Orders.of(both.parts());
            return either(orders.stream()
                    .map(order -> order.stream().map(this::of).collect(Collectors.joining(".*")))
                    .toList());
        }
        throw new IllegalArgumentException("no regular expression for " + expression);
    }

    /** The word in any inflection; of a compound the last part is inflected. */
    private static String inflections(String word) {
        int last = word.lastIndexOf('-') + 1;
        Set<String> forms = new TreeSet<>();
        forms.add(word.substring(last));
        if (word.chars().skip(last).allMatch(sign -> sign >= 'a' && sign <= 'z')) {
            String stem = Stemmer.stem(word.substring(last));
            Inflections.bases(stem).forEach(base -> forms.addAll(Inflections.of(base)));
        }
        int shared = shared(forms);
        List<String> endings =
                forms.stream().map(form -> quote(form.substring(shared))).toList();
        return whole(word, quote(word.substring(0, last + shared)) + either(endings));
    }

    private static int shared(Set<String> forms) {
        String first = forms.iterator().next();
        int shared = first.length();
        for (String form : forms) {
            while (!form.startsWith(first.substring(0, shared))) {
                shared--;
            }
        }
        return shared;
    }

    private String phrase(List<Expression.Item> items) {
        int needed = 0;
        while (items.get(needed).optional()) {
            needed++;
        }
        StringBuilder regex = new StringBuilder();
        for (int i = 0; i < items.size(); i++) {
            String part = of(items.get(i).part());
            if (items.get(i).optional()) {
                regex.append("(?:")
                        .append(i < needed ? part + between() : between() + part)
                        .append(")?");
            } else {
                regex.append(i > needed ? between() : "").append(part);
            }
        }
        return regex.toString();
    }

    private String gap(String left, String right, int words) {
        return left + between() + "(?:" + wordSigns("+") + between() + "){0," + words + "}" + right;
    }

    private String between() {
        return "[^\\w']+" + (possessive ? "+" : "");
    }

    private String wordSigns(String repeated) {
        return "[\\w']" + repeated + (possessive ? "+" : "");
    }

    private static String whole(String text, String regex) {
        return edge(text.charAt(0)) + regex + edge(text.charAt(text.length() - 1));
    }

    private static String edge(char sign) {
        return Character.isLetterOrDigit(sign) || sign == '_' ? "\\b" : "";
    }

    private static String either(List<String> options) {
        return options.size() == 1 ? options.get(0) : "(?:" + String.join("|", options) + ")";
    }

    private static String quote(String text) {
        return text.chars().allMatch(sign -> Character.isLetterOrDigit(sign) || sign == '_' || sign == '\'')
                ? text
                : Pattern.quote(text);
    }
}
