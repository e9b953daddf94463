package dev.assay.rubric;

import dev.assay.match.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A pack as its file has it.
 *
 * @param reading its file; nothing for a folder without one
 * @param whole whether all of it, and of the packs that it uses, could be read, so that what is missing is missing
 */
record PackDraft(
        String id,
        String title,
        Optional<Reading> reading,
        List<PackDraft> uses,
        TermScope scope,
        List<Pattern> fixed,
        List<RedFlag> redFlags,
        List<GoodSign> goodSigns,
        Optional<Bands> bands,
        Optional<Costs> costs,
        Optional<Interview> interview,
        boolean whole) {

    /** What the flags of a pack cost, where it says so. */
    record Costs(Optional<Double> minorPenalty, Optional<Double> majorCap, Optional<Double> criticalCap) {
        Scoring over(Scoring defaults) {
            return new Scoring(
                    minorPenalty.orElse(defaults.minorPenalty()),
                    majorCap.orElse(defaults.majorCap()),
                    criticalCap.orElse(defaults.criticalCap()));
        }
    }

    /** A pack of which nothing is known. */
    static PackDraft empty(String id, boolean whole) {
        return new PackDraft(
                id,
                id,
                Optional.empty(),
                List.of(),
                new TermScope(id, List.of()),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                whole);
    }

    /** This pack and those that it uses, each once: earlier what is looked at first. */
    List<PackDraft> chain() {
        List<PackDraft> chain = new ArrayList<>();
        collect(chain);
        return chain;
    }

    private void collect(List<PackDraft> chain) {
        if (chain.stream().noneMatch(pack -> pack == this)) {
            chain.add(this);
            uses.forEach(used -> used.collect(chain));
        }
    }

    /** What the first pack of the chain says that says anything. */
    <T> Optional<T> first(Function<PackDraft, Optional<T>> part) {
        return chain().stream().flatMap(pack -> part.apply(pack).stream()).findFirst();
    }
}
