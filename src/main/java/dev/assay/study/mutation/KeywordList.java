package dev.assay.study.mutation;

import dev.assay.grade.ConceptGrade;
import dev.assay.text.Answer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Leaves nothing of a whole answer but the nouns and names that earn its concepts, with commas between. Where the question
 * asks for a list, that is an answer and no mutant.
 */
final class KeywordList implements Mutator {

    /** What is shorter is no list that anyone would hand in. */
    private static final int FEWEST = 6;

    @Override
    public List<Mutant> mutants(Material material) {
        List<Mutant> mutants = new ArrayList<>();
        for (Original original : material.answers()) {
            Set<String> keywords = keywords(original);
            if (keywords.size() >= FEWEST && !original.rubric().asksForList()) {
                Movement exposed = new Movement.Exposed(original.rubric().bands());
                mutants.add(original.mutant(MutantKind.KEYWORD_LIST, String.join(", ", keywords), exposed));
                mutants.add(original.mutant(MutantKind.KEYWORD_LIST, "- " + String.join("\n- ", keywords), exposed));
            }
        }
        return mutants;
    }

    /** The nouns and the identifiers that patterns asked for, each once, in the order of the text. */
    private static Set<String> keywords(Original original) {
        Answer answer = original.answer();
        TreeSet<Integer> places = new TreeSet<>();
        for (ConceptGrade concept : original.grade().concepts()) {
            concept.findings().stream()
                    .filter(finding -> finding.stance().asserts())
                    .forEach(finding -> {
                        for (int word : finding.match().words()) {
                            places.add(word);
                        }
                    });
        }
        Set<String> keywords = new LinkedHashSet<>();
        for (int place : places) {
            boolean noun = original.tag(place).startsWith("NN");
            if (answer.isWord(place) && (noun || answer.compound(place) >= 0)) {
                keywords.add(whole(answer, place));
            }
        }
        return keywords;
    }

    /** The word at a place, with the rest of the identifier that it is a part of. */
    private static String whole(Answer answer, int place) {
        int first = place;
        int last = place;
        if (answer.compound(place) >= 0) {
            while (first > 0 && answer.compound(first - 1) == answer.compound(place)) {
                first--;
            }
            while (last + 1 < answer.tokenCount() && answer.compound(last + 1) == answer.compound(place)) {
                last++;
            }
        }
        return answer.text().substring(answer.start(first), answer.end(last));
    }
}
