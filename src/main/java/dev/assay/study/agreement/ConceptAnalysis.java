package dev.assay.study.agreement;

import dev.assay.rubric.Concept;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;

/** Holds the concepts that were found against those that people say are stated. */
final class ConceptAnalysis {

    private ConceptAnalysis() {}

    /** Every concept of the questions of which any answer is labelled, in their order. */
    static List<ConceptAgreement> of(List<QuestionAnswers> questions) {
        List<ConceptAgreement> agreements = new ArrayList<>();
        for (QuestionAnswers question : questions) {
            List<MarkedAnswer> labelled = question.answers().stream()
                    .filter(answer -> answer.labels().stated().isPresent())
                    .toList();
            List<Concept> concepts = question.rubric().concepts();
            for (int i = 0; i < concepts.size() && !labelled.isEmpty(); i++) {
                agreements.add(of(question.rubric().id(), concepts.get(i).id(), i, labelled));
            }
        }
        return List.copyOf(agreements);
    }

    private static ConceptAgreement of(String question, String concept, int index, List<MarkedAnswer> labelled) {
        int[] counts = new int[4];
        for (MarkedAnswer answer : labelled) {
            Set<String> stated = answer.labels().stated().orElseThrow();
            boolean found = answer.credits().get(index) > 0;
            counts[(stated.contains(concept) ? 0 : 2) + (found ? 0 : 1)]++;
        }
        return new ConceptAgreement(question, concept, counts[0], counts[1], counts[2], counts[3]);
    }

    /** All counts together ("micro average"); nothing if there are none. */
    static Optional<ConceptAgreement> together(List<ConceptAgreement> concepts) {
        return concepts.isEmpty()
                ? Optional.empty()
                : Optional.of(new ConceptAgreement(
                        "",
                        "",
                        sum(concepts, ConceptAgreement::both),
                        sum(concepts, ConceptAgreement::missed),
                        sum(concepts, ConceptAgreement::extra),
                        sum(concepts, ConceptAgreement::neither)));
    }

    private static int sum(List<ConceptAgreement> concepts, ToIntFunction<ConceptAgreement> count) {
        return concepts.stream().mapToInt(count).sum();
    }
}
