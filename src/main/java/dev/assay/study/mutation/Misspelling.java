package dev.assay.study.mutation;

import dev.assay.match.Dictionary;
import dev.assay.match.Spelling;
import dev.assay.text.Answer;
import java.util.ArrayList;
import java.util.List;

/**
 * Misspells one long word that earns a concept: two letters change places, one is left out, one is doubled. Words that
 * come out as other words are passed over, and so are those that a pattern wants in just these letters.
 */
final class Misspelling implements Mutator {

    private static final int FEWEST_LETTERS = 7;

    @Override
    public List<Mutant> mutants(Material material) {
        List<Mutant> mutants = new ArrayList<>();
        if (material.rubric().spelling() == Spelling.OFF) {
            return mutants;
        }
        for (Statement statement : material.statements()) {
            Answer answer = statement.original().answer();
            for (int i = statement.sentence().firstToken();
                    i < statement.sentence().endToken();
                    i++) {
                if (isForgiven(statement, i)) {
                    String word = answer.folded(i);
                    for (String misspelled : misspelled(word)) {
                        if (!Dictionary.knows(misspelled) && !isNearAnother(word, misspelled)) {
                            mutants.add(statement
                                    .original()
                                    .mutant(
                                            MutantKind.MISSPELLING,
                                            statement.original().withToken(i, misspelled),
                                            statement.kept()));
                        }
                    }
                }
            }
        }
        return mutants;
    }

    /** Whether everything that earns the concept by this word finds it as a word in any form. */
    private static boolean isForgiven(Statement statement, int token) {
        Original original = statement.original();
        String word = original.answer().folded(token);
        return statement.uses(token)
                && word.length() >= FEWEST_LETTERS
                && original.isPlainWord(token)
                && Dictionary.knows(word)
                && statement.wordsOf(token).stream()
                        .allMatch(words ->
                                words.stems().contains(original.answer().stem(token))
                                        && !words.exact().contains(word));
    }

    /** Whether a letter less makes another word of it, which a reader might take it for. */
    private static boolean isNearAnother(String word, String misspelled) {
        for (int i = 1; i < misspelled.length(); i++) {
            String shorter = misspelled.substring(0, i) + misspelled.substring(i + 1);
            if (Dictionary.knows(shorter) && !shorter.equals(word)) {
                return true;
            }
        }
        return false;
    }

    /** One word of each sort; where in the word depends on the word. The first letter stays. */
    static List<String> misspelled(String word) {
        int place = 2 + Math.floorMod(word.hashCode(), word.length() - 4);
        String before = word.substring(0, place);
        char letter = word.charAt(place);
        char next = word.charAt(place + 1);
        return List.of(
                before + next + letter + word.substring(place + 2),
                before + word.substring(place + 1),
                before + letter + word.substring(place));
    }
}
