package dev.assay.bench;

import dev.assay.bench.peer.Expression;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/** What the peers cannot be asked, counted in the patterns of all rubrics. */
final class Limits {

    private final PatternGroup all = Fixture.all();
    private final PatternGroup common = all.common();

    /** The counts, as a list in Markdown. */
    String text() {
        Map<Expression.Reason, Integer> reasons = new EnumMap<>(Expression.Reason.class);
        for (Expression pattern : all.expressions()) {
            pattern.reasons().forEach(reason -> reasons.merge(reason, 1, Integer::sum));
        }
        List<String> lines = new ArrayList<>();
        lines.add("Of %,d different patterns, %,d can be put to every peer. Left out:"
                .formatted(all.size(), common.size()));
        reasons.forEach((reason, count) -> lines.add("- %,d with %s".formatted(count, reason.text())));
        lines.add("");
        lines.add("Of those that were put to them:");
        lines.add("- %,d hold a word of five letters or more, which only Assay finds misspelled"
                .formatted(holding(
                        word -> word instanceof Expression.Word && word.text().length() > 4)));
        lines.add("- %,d hold an identifier, which the peers find only as it is written"
                .formatted(holding(word -> word.text().indexOf('_') >= 0)));
        lines.add("- %,d hold words with capitals, which Lucene's words in lower case have lost"
                .formatted(holding(Limits::isCapital)));
        return String.join("\n", lines) + "\n";
    }

    private static boolean isCapital(Expression word) {
        return word instanceof Expression.Exact
                && !word.text().equals(word.text().toLowerCase(Locale.ROOT));
    }

    /** How many patterns hold a word of some sort. */
    private long holding(Predicate<Expression> sort) {
        return common.expressions().stream()
                .filter(pattern -> {
                    List<Expression> words = new ArrayList<>();
                    pattern.forEachWord(words::add);
                    return words.stream().anyMatch(sort);
                })
                .count();
    }
}
