package dev.assay.rubric;

import dev.assay.match.Pattern;
import java.util.List;
import java.util.Map;

/**
 * What a pack's own file holds for all rubrics. Immutable.
 *
 * @param pack the pack's name
 * @param file where it was read from, as the caller named it
 * @param terms what each {@code $name} in its patterns stands for
 * @param redFlags the flags of the file, in its order
 * @param goodSigns the signs of the file, in its order
 */
public record SharedRules(
        String pack, String file, Map<String, List<Pattern>> terms, List<RedFlag> redFlags, List<GoodSign> goodSigns) {

    public SharedRules {
        terms = Map.copyOf(terms);
        redFlags = List.copyOf(redFlags);
        goodSigns = List.copyOf(goodSigns);
    }

    static SharedRules of(PackDraft pack, Reading reading) {
        return new SharedRules(
                pack.id(),
                reading.source().file(),
                new TermTable(pack.scope()).all(reading.references().patterns()),
                pack.redFlags(),
                pack.goodSigns());
    }
}
