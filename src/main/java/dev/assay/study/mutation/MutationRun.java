package dev.assay.study.mutation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The mutants of one rubric or more, and the texts that none could be made of. Immutable.
 *
 * @param results what became of each mutant
 * @param notApplicable for each kind that was asked for, how many examples and answers gave no mutant that is sure to
 *     mean what the kind says
 */
public record MutationRun(List<MutationResult> results, Map<MutantKind, Integer> notApplicable) {

    public MutationRun {
        results = List.copyOf(results);
        notApplicable = Collections.unmodifiableMap(new EnumMap<>(notApplicable));
    }

    /** How many mutants moved the grade as they must. */
    public MutationScore score() {
        return MutationScore.of(results);
    }

    static MutationRun of(Collection<MutationRun> runs) {
        List<MutationResult> results = new ArrayList<>();
        Map<MutantKind, Integer> notApplicable = new EnumMap<>(MutantKind.class);
        for (MutationRun run : runs) {
            results.addAll(run.results());
            run.notApplicable().forEach((kind, texts) -> notApplicable.merge(kind, texts, Integer::sum));
        }
        return new MutationRun(results, notApplicable);
    }
}
