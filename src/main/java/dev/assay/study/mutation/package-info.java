/**
 * Mutation testing of rubrics: whether a rubric notices when an answer's meaning changes, and whether it stays calm when
 * only the wording does.
 *
 * <p>Start with {@link dev.assay.study.mutation.Mutation}. It takes the sentences that a rubric says must earn a concept,
 * and its whole test answers, changes one thing in a copy (a {@link dev.assay.study.mutation.Mutant}) and grades both.
 * Each {@link dev.assay.study.mutation.MutantKind} says by a {@link dev.assay.study.mutation.Movement} what must become of
 * the grade; a mutant of which something else becomes is a survivor. The idea is that of mutation testing of programs
 * (DeMillo, Lipton and Sayward, "Hints on Test Data Selection", 1978), with the rubric in the place of the tests, and of
 * metamorphic testing (Chen, Cheung and Yiu, 1998), in that only the relation of two results is known beforehand.
 *
 * <p>A kind makes a mutant only where it can be sure of what the mutant means. What it is not sure of it passes over: a
 * sentence with two verbs is not negated rather than negated in the wrong place.
 *
 * <p>{@code Material} is what there is to change: {@code Original} texts, and in them each {@code Statement}, a sentence
 * that holds everything that earns one concept. A {@code Mutator} makes mutants of one kind. What they know of English
 * stands in {@code mutants.txt}, read by {@code Wordings}.
 */
package dev.assay.study.mutation;
