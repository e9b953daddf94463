package dev.assay.study.draft;

import dev.assay.match.Pattern;
import dev.assay.rubric.Bands;
import dev.assay.rubric.LocatedPack;
import dev.assay.rubric.SharedRules;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The pack that a draft is made for: what its rubrics need not say themselves. Immutable.
 *
 * @param pack the pack's name; empty if there is none
 * @param bands those that the draft's tests expect
 * @param terms those that its patterns may use
 */
public record Setting(Optional<String> pack, Bands bands, Map<String, List<Pattern>> terms) {

    /** No pack: the default bands, and no terms. */
    public static final Setting NONE = new Setting(Optional.empty(), Bands.DEFAULT, Map.of());

    public Setting {
        terms = Collections.unmodifiableMap(new LinkedHashMap<>(terms));
    }

    /** What a pack and those that it uses give to each of its rubrics. */
    public static Setting of(LocatedPack pack) {
        Map<String, List<Pattern>> terms = new LinkedHashMap<>();
        for (SharedRules rules : pack.shared()) {
            rules.terms().entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .forEach(term -> terms.putIfAbsent(term.getKey(), term.getValue()));
        }
        return new Setting(Optional.of(pack.rubrics().id()), pack.bands(), terms);
    }
}
