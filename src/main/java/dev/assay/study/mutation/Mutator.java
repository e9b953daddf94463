package dev.assay.study.mutation;

import java.util.List;

/** Makes the mutants of one kind. Without state; the same material gives the same mutants in the same order. */
interface Mutator {

    /** All mutants that can be made of a rubric's texts. */
    List<Mutant> mutants(Material material);
}
