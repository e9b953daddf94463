package dev.assay.study.mutation;

import dev.assay.text.Answer;
import dev.assay.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Lets two neighbouring sentences change places that do not refer to others, nor the one behind them; and a condition and
 * its main clause: "If A, B." becomes "B if A."
 */
final class Reordering implements Mutator {

    private static final Set<String> LINKS = Wordings.english().words("links");
    private static final Set<String> REFERENCES = Wordings.english().words("references");
    private static final Set<String> SUBORDINATORS = Wordings.english().words("subordinators");
    private static final Set<String> LEADS = Wordings.english().words("leads");
    private static final Set<String> WRITERS = Set.of("i", "we", "you");

    @Override
    public List<Mutant> mutants(Material material) {
        List<Mutant> mutants = new ArrayList<>();
        for (Original original : material.answers()) {
            List<Sentence> sentences = original.answer().sentences();
            for (int i = 0; i + 1 < sentences.size(); i++) {
                boolean free = isFree(original, sentences.get(i))
                        && isFree(original, sentences.get(i + 1))
                        && sentences.get(i).block() == sentences.get(i + 1).block()
                        && (i + 2 == sentences.size() || isFree(original, sentences.get(i + 2)));
                if (free) {
                    mutants.add(original.mutant(
                            MutantKind.REORDERING,
                            swapped(original.text(), sentences.get(i), sentences.get(i + 1)),
                            new Movement.Same()));
                }
            }
        }
        for (Statement statement : material.statements()) {
            turned(statement)
                    .ifPresent(text -> mutants.add(statement.mutant(MutantKind.REORDERING, text, statement.kept())));
        }
        return mutants;
    }

    /** Whether a sentence says everything itself, by what it is made of. */
    private static boolean isFree(Original original, Sentence sentence) {
        if (sentence.kind() != Sentence.Kind.PROSE || sentence.firstToken() == sentence.endToken()) {
            return false;
        }
        Answer answer = original.answer();
        for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
            boolean links = REFERENCES.contains(answer.folded(i))
                    || i == sentence.firstToken() && LINKS.contains(answer.folded(i));
            if (links || answer.isCode(i)) {
                return false;
            }
        }
        char last = original.text().charAt(sentence.end() - 1);
        return last == '.' || last == '!';
    }

    private static String swapped(String text, Sentence first, Sentence second) {
        return text.substring(0, first.start())
                + text.substring(second.start(), second.end())
                + text.substring(first.end(), second.start())
                + text.substring(first.start(), first.end())
                + text.substring(second.end());
    }

    /** The number of finite verbs up to a place of the text. */
    private static int verbs(Original original, Sentence sentence, int end) {
        int verbs = 0;
        for (int i = sentence.firstToken();
                i < sentence.endToken() && original.answer().start(i) < end;
                i++) {
            String tag = original.tag(i);
            boolean contracted = PlainClause.contraction(original.answer().folded(i));
            verbs += contracted || tag.equals("MD") || tag.matches("VB[ZPD]") ? 1 : 0;
        }
        return verbs;
    }

    /** "If A, B." as "B if A."; empty if the sentence is another, or B refers to A. */
    private static Optional<String> turned(Statement statement) {
        Answer answer = statement.original().answer();
        Sentence sentence = statement.sentence();
        String text = statement.text();
        int comma = text.indexOf(", ");
        boolean oneComma = comma > 0 && text.indexOf(',', comma + 1) < 0 && text.endsWith(".");
        if (!oneComma
                || !PlainClause.isProse(statement)
                || !text.substring(0, comma).contains(" ")) {
            return Optional.empty();
        }
        String lead = answer.folded(sentence.firstToken());
        if (!LEADS.contains(lead)) {
            return Optional.empty();
        }
        for (int i = sentence.firstToken() + 1; i < sentence.endToken(); i++) {
            String tag = statement.original().tag(i);
            boolean behind = answer.start(i) >= sentence.start() + comma;
            boolean begins = answer.start(i) == sentence.start() + comma + 2;
            if (begins && SUBORDINATORS.contains(answer.folded(i))) {
                return Optional.empty();
            }
            boolean refers = (tag.startsWith("PRP") || REFERENCES.contains(answer.folded(i)))
                    && !WRITERS.contains(answer.folded(i));
            if (behind && refers) {
                return Optional.empty();
            }
        }
        if (verbs(statement.original(), sentence, sentence.start() + comma) != 1) {
            return Optional.empty(); // the comma is not the one between the two
        }
        String main = text.substring(comma + 2, text.length() - 1);
        return Optional.of(English.upperFirst(main) + " " + English.lowerFirst(text.substring(0, comma)) + ".");
    }
}
