package dev.assay.bench.peer;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.util.BytesRef;

/**
 * Expressions as Lucene's interval sources over {@link LuceneWords}.
 *
 * <p>Alternatives stay where they stand: by default Lucene would pull them up into one source for each combination, of
 * which a pattern with two terms of thirty phrases has nine hundred. {@code =Word} is looked for in any case, since the
 * words are in lower case.
 */
final class IntervalTranslation {

    private static final int MOST_EXPANSIONS = 1_024;

    private final LuceneWords words;
    private final Map<Expression, IntervalsSource> known = new IdentityHashMap<>();

    IntervalTranslation(LuceneWords words) {
        this.words = words;
    }

    IntervalsSource of(Expression expression) {
        IntervalsSource source = known.get(expression);
        if (source == null) {
            source = translate(expression);
            known.put(expression, source);
        }
        return source;
    }

    private IntervalsSource translate(Expression expression) {
        if (expression instanceof Expression.Word word) {
            return phrase(words.words(word.text()).stream()
                    .map(form -> Intervals.term(form.stem()))
                    .toList());
        }
        if (expression instanceof Expression.Form form) {
            return written(form.text());
        }
        if (expression instanceof Expression.Exact exact) {
            return written(exact.text());
        }
        if (expression instanceof Expression.Start start) {
            return start(words.words(start.text()));
        }
        if (expression instanceof Expression.Choice choice) {
            return either(choice.options().stream().map(this::of).toList());
        }
        if (expression instanceof Expression.Phrase phrase) {
            return either(Variants.of(phrase).stream()
                    .map(parts -> phrase(parts.stream().map(this::of).toList()))
                    .toList());
        }
        if (expression instanceof Expression.Gap gap) {
            return gap(of(gap.left()), of(gap.right()), gap.words());
        }
        if (expression instanceof Expression.Near near) {
            IntervalsSource left = of(near.left());
            IntervalsSource right = of(near.right());
            return either(List.of(gap(left, right, near.words()), gap(right, left, near.words())));
        }
        if (expression instanceof Expression.Both both) {
            return Intervals.maxwidth(
                    LuceneWords.BETWEEN_SENTENCES,
                    Intervals.unordered(both.parts().stream().map(this::of).toArray(IntervalsSource[]::new)));
        }
        throw new IllegalArgumentException("no interval source for " + expression);
    }

    private IntervalsSource written(String text) {
        return phrase(words.words(text).stream()
                .map(form -> Intervals.term(LuceneWords.AS_WRITTEN + form.written()))
                .toList());
    }

    private static IntervalsSource start(List<LuceneWords.Form> forms) {
        List<IntervalsSource> parts = new ArrayList<>();
        for (LuceneWords.Form form : forms.subList(0, forms.size() - 1)) {
            parts.add(Intervals.term(form.stem()));
        }
        String last = forms.get(forms.size() - 1).written();
        parts.add(Intervals.prefix(new BytesRef(LuceneWords.AS_WRITTEN + last), MOST_EXPANSIONS));
        return phrase(parts);
    }

    private static IntervalsSource phrase(List<IntervalsSource> parts) {
        return parts.size() == 1 ? parts.get(0) : Intervals.phrase(parts.toArray(IntervalsSource[]::new));
    }

    private static IntervalsSource gap(IntervalsSource left, IntervalsSource right, int words) {
        return Intervals.maxgaps(words, Intervals.ordered(left, right));
    }

    private static IntervalsSource either(List<IntervalsSource> options) {
        return options.size() == 1 ? options.get(0) : Intervals.or(false, options);
    }
}
