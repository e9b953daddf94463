package dev.assay.study.mutation;

import java.util.List;

/** Answers a question with itself. */
final class QuestionEcho implements Mutator {

    @Override
    public List<Mutant> mutants(Material material) {
        if (material.answers().isEmpty()) {
            return List.of();
        }
        String question = material.rubric().question().strip();
        if (question.isEmpty()) {
            return List.of();
        }
        String bare = question.replaceAll("[?.!]+$", "");
        Original original = material.answers().get(0);
        return List.of(
                        question,
                        bare + ".",
                        English.lowerFirst(bare),
                        "You ask me: " + question,
                        question + " " + question)
                .stream()
                .map(text -> original.mutant(MutantKind.QUESTION_ECHO, text, new Movement.Nothing()))
                .toList();
    }
}
