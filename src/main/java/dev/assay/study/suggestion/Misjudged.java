package dev.assay.study.suggestion;

import dev.assay.grade.Arithmetic;
import java.util.List;
import java.util.Optional;

/**
 * An answer that the rubric and the person see differently.
 *
 * @param answer the answer, with what the person gave
 * @param ours what the rubric gives
 * @param uncut what the rubric would give if no red flag cost anything
 * @param costs what red flags took off, in that order
 * @param earns ids of the concepts that earn something
 * @param lacks ids of those that earn nothing, bonus concepts left out
 * @param clue what tells of the concept that the answer is listed for; empty if nothing does, or for no one concept
 */
public record Misjudged(
        GradedAnswer answer,
        double ours,
        double uncut,
        List<Arithmetic.Cost> costs,
        List<String> earns,
        List<String> lacks,
        Optional<Clue> clue) {
    public Misjudged {
        costs = List.copyOf(costs);
        earns = List.copyOf(earns);
        lacks = List.copyOf(lacks);
    }
}
