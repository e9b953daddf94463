package dev.assay.study.mutation;

import dev.assay.context.Finding;
import dev.assay.grade.RaisedFlag;
import dev.assay.rubric.Kind;
import dev.assay.text.Answer;
import dev.assay.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Gives a sentence to others. A claim is turned away from: "some people say that …, but that is wrong". A practice that
 * raises a flag only changes hands: "I just retry" becomes "some people just retry".
 */
final class Attribution implements Mutator {

    private static final Map<String, String> FIRST_PERSON = Wordings.english().pairs("first person");

    @Override
    public List<Mutant> mutants(Material material) {
        List<Mutant> mutants = new ArrayList<>();
        for (Statement statement : material.statements()) {
            claim(statement)
                    .ifPresent(text -> mutants.add(statement.mutant(MutantKind.ATTRIBUTION, text, statement.lost())));
        }
        for (Original answer : material.answers()) {
            for (RaisedFlag flag : answer.grade().flags()) {
                sentence(answer, flag)
                        .flatMap(sentence -> practice(answer, sentence))
                        .ifPresent(text -> mutants.add(
                                answer.mutant(MutantKind.ATTRIBUTION, text, new Movement.Cleared(flag.id()))));
            }
        }
        return mutants;
    }

    private static Optional<String> claim(Statement statement) {
        return PlainClause.of(statement)
                .filter(clause -> clause.isWhole() && clause.beginsWithSubject() && !speaksOfWriter(clause))
                .filter(clause -> statement.concept().kind() != Kind.DONE)
                .map(clause -> {
                    String claim = Wordings.english().pick("claims", statement.text());
                    return claim.replace("… ", clause.inner());
                });
    }

    private static boolean speaksOfWriter(PlainClause clause) {
        Answer answer = clause.statement().original().answer();
        for (int i = clause.first(); i < clause.end(); i++) {
            if (FIRST_PERSON.containsKey(answer.folded(i)) && !answer.folded(i).equals("am")) {
                return true;
            }
        }
        return false;
    }

    /** The one sentence that raises a flag by what it says. */
    private static Optional<Sentence> sentence(Original answer, RaisedFlag flag) {
        List<Sentence> sentences = new ArrayList<>();
        for (Finding finding : flag.findings()) {
            Sentence sentence = answer.answer().sentenceOf(finding.match().firstToken());
            if (!finding.stance().asserts() || finding.match().pattern() < 0) {
                return Optional.empty();
            }
            if (!sentences.contains(sentence)) {
                sentences.add(sentence);
            }
        }
        return flag.counts() && sentences.size() == 1 ? Optional.of(sentences.get(0)) : Optional.empty();
    }

    /** The text with a sentence's "I" and "we" replaced by others; empty if its first clause does not begin with one. */
    private static Optional<String> practice(Original original, Sentence sentence) {
        Answer answer = original.answer();
        int first = sentence.firstToken();
        String begin = answer.folded(first);
        if (!begin.equals("i") && !begin.equals("we") || sentence.kind() != Sentence.Kind.PROSE) {
            return Optional.empty();
        }
        String others = English.asWritten(
                answer.form(first).surface(), Wordings.english().pick("others", original.text()));
        StringBuilder text = new StringBuilder(original.text());
        for (int i = sentence.endToken() - 1; i > first; i--) {
            String word = answer.folded(i);
            if (word.equals("was") || word.equals("myself") || word.equals("ourselves") || answer.isCode(i)) {
                return Optional.empty();
            }
            String other = FIRST_PERSON.get(word);
            if (other != null) {
                text.replace(answer.start(i), answer.end(i), other);
            }
        }
        text.replace(answer.start(first), answer.end(first), others);
        return Optional.of(text.toString());
    }
}
