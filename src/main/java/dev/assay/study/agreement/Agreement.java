package dev.assay.study.agreement;

import java.util.List;
import java.util.Optional;

/**
 * How far a pack's grades agree with those that people gave.
 *
 * @param counts what became of the rows
 * @param overall agreement on all answers
 * @param questions agreement on each question that has answers, by its id
 * @param concepts each concept of questions with labelled answers; empty if there are none
 * @param conceptsTogether their counts together
 * @param items how the concepts of each question do as items of a test
 * @param risk what a person's review buys
 * @param groups rates by group, if a column was named
 * @param settings how it was studied
 */
public record Agreement(
        Counts counts,
        ScopeAgreement overall,
        List<ScopeAgreement> questions,
        List<ConceptAgreement> concepts,
        Optional<ConceptAgreement> conceptsTogether,
        List<ItemAnalysis> items,
        RiskCoverage risk,
        Optional<GroupRates> groups,
        AgreementSettings settings) {

    public Agreement {
        questions = List.copyOf(questions);
        concepts = List.copyOf(concepts);
        items = List.copyOf(items);
    }

    /**
     * What became of the rows.
     *
     * @param rows how many went in
     * @param graded how many were graded; the others were rejected
     * @param marked how many of the graded have a grade of the first human
     * @param markedTwice how many have one of each human
     * @param labelled how many have concept labels
     */
    public record Counts(long rows, long graded, long marked, long markedTwice, long labelled) {

        /** How many were refused. */
        public long rejected() {
            return rows - graded;
        }

        /** How many of the graded have no grade of the first human. */
        public long unmarked() {
            return graded - marked;
        }
    }
}
