package dev.assay.study.mutation;

import dev.assay.text.Answer;
import java.util.ArrayList;
import java.util.List;

/** Puts a character without width into a word that earns a concept, or a Cyrillic letter in the place of a Latin one. */
final class HiddenCharacters implements Mutator {

    private static final String ZERO_WIDTH_SPACE = "\u200B";
    private static final int FEWEST_LETTERS = 4;
    private static final String LATIN = "aeopcyx";
    private static final String CYRILLIC = "\u0430\u0435\u043E\u0440\u0441\u0443\u0445";

    @Override
    public List<Mutant> mutants(Material material) {
        List<Mutant> mutants = new ArrayList<>();
        for (Statement statement : material.statements()) {
            Original original = statement.original();
            Answer answer = original.answer();
            for (int i = statement.sentence().firstToken();
                    i < statement.sentence().endToken();
                    i++) {
                String surface = answer.form(i).surface();
                if (statement.uses(i) && surface.length() >= FEWEST_LETTERS && original.isPlainWord(i)) {
                    int middle = surface.length() / 2;
                    add(
                            original,
                            i,
                            surface.substring(0, middle) + ZERO_WIDTH_SPACE + surface.substring(middle),
                            mutants);
                    if (!isExact(statement, i)) {
                        add(original, i, disguised(surface), mutants);
                    }
                }
            }
        }
        return mutants;
    }

    /** Whether a pattern asks for just these letters, which a look-alike is not. */
    private static boolean isExact(Statement statement, int token) {
        return statement.wordsOf(token).stream().anyMatch(words -> words.exact()
                .contains(statement.original().answer().folded(token)));
    }

    private static void add(Original original, int token, String hidden, List<Mutant> mutants) {
        mutants.add(original.mutant(
                MutantKind.HIDDEN_CHARACTERS, original.withToken(token, hidden), new Movement.SeenThrough()));
    }

    /** The word with the first letter that has a look-alike replaced. */
    private static String disguised(String word) {
        for (int i = 1; i < word.length(); i++) {
            int letter = LATIN.indexOf(word.charAt(i));
            if (letter >= 0) {
                return word.substring(0, i) + CYRILLIC.charAt(letter) + word.substring(i + 1);
            }
        }
        return word;
    }
}
