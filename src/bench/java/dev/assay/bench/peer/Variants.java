package dev.assay.bench.peer;

import java.util.ArrayList;
import java.util.List;

/** A phrase spelled out: with and without each item that may be missing. */
final class Variants {

    private Variants() {}

    /** The parts of each variant; one that is empty is left out. */
    static List<List<Expression>> of(Expression.Phrase phrase) {
        List<List<Expression>> variants = List.of(List.of());
        for (Expression.Item item : phrase.items()) {
            List<List<Expression>> longer = new ArrayList<>();
            for (List<Expression> variant : variants) {
                List<Expression> with = new ArrayList<>(variant);
                with.add(item.part());
                longer.add(with);
                if (item.optional()) {
                    longer.add(variant);
                }
            }
            variants = longer;
        }
        return variants.stream().filter(variant -> !variant.isEmpty()).toList();
    }
}
