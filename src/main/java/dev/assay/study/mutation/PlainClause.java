package dev.assay.study.mutation;

import dev.assay.context.Finding;
import dev.assay.match.Dictionary;
import dev.assay.text.Answer;
import dev.assay.text.Clause;
import dev.assay.text.Sentence;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A clause that makes one statement, and no other: one finite verb, no negation, no condition, nothing that would limit
 * what a negation denies.
 *
 * @param statement the statement that it holds
 * @param first index of its first token
 * @param end index after its last token
 * @param verb index of its finite verb, or of its imperative
 * @param imperative whether it asks for something to be done: it begins with its verb
 */
record PlainClause(Statement statement, int first, int end, int verb, boolean imperative) {

    private static final Set<String> FINITE = Set.of("VBZ", "VBP", "VBD", "MD");
    private static final Set<String> NEGATIONS = Wordings.english().words("negations");
    private static final Set<String> SUBORDINATORS = Wordings.english().words("subordinators");
    private static final Set<String> SCOPE = Wordings.english().words("scope");

    /** Shorter words are in no list: nobody misspells them. */
    private static final int FEWEST_LISTED = 4;

    /** The clause of a statement, if everything that earns its concept stands in one, and that is plain. */
    static Optional<PlainClause> of(Statement statement) {
        Answer answer = statement.original().answer();
        Sentence sentence = statement.sentence();
        if (!isProse(statement)) {
            return Optional.empty();
        }
        Clause clause = answer.clauseOf(statement.findings().get(0).match().firstToken());
        int first = clause.firstToken();
        while (first < clause.endToken() && isJoint(answer.folded(first)) && clause.endToken() - first > 1) {
            first++;
        }
        for (Finding finding : statement.findings()) {
            if (finding.match().firstToken() < first || finding.match().lastToken() >= clause.endToken()) {
                return Optional.empty();
            }
        }
        int end = clause.endToken();
        boolean runsOn = end < sentence.endToken() && SUBORDINATORS.contains(answer.folded(end));
        String words = statement.original().text().substring(answer.start(first), answer.end(end - 1));
        return runsOn || words.indexOf(',') >= 0 ? Optional.empty() : of(statement, sentence, first, end);
    }

    private static Optional<PlainClause> of(Statement statement, Sentence sentence, int first, int end) {
        Original original = statement.original();
        Answer answer = original.answer();
        int verb = -1;
        boolean hasSubject = false;
        boolean subject = false;
        for (int i = first; i < end; i++) {
            String word = answer.folded(i);
            if (NEGATIONS.contains(word)
                    || word.endsWith("n't")
                    || SUBORDINATORS.contains(word)
                    || SCOPE.contains(word)
                    || answer.isCode(i)) {
                return Optional.empty();
            }
            String tag = original.tag(i);
            boolean finite = answer.compound(i) < 0 && FINITE.contains(tag) || contraction(word);
            if (finite && verb >= 0) {
                return Optional.empty();
            }
            if (finite) {
                verb = i;
                hasSubject = subject || contraction(word);
            }
            subject |= isSubject(tag);
        }
        boolean begins = first == sentence.firstToken() && answer.compound(first) < 0;
        boolean command = begins
                && (verb < 0 && original.tag(first).equals("VB")
                        || verb == first && original.tag(first).equals("VBP"));
        if (command) {
            return Optional.of(new PlainClause(statement, first, end, first, true));
        }
        return verb >= 0 && hasSubject
                ? Optional.of(new PlainClause(statement, first, end, verb, false))
                : Optional.empty();
    }

    /** Whether a word joins its clause to the one before, and belongs to neither. */
    private static boolean isJoint(String word) {
        return word.equals("and") || word.equals("but") || word.equals("then") || word.equals("so");
    }

    private static boolean isSubject(String tag) {
        return tag.startsWith("NN") || tag.equals("PRP") || tag.equals("EX") || tag.equals("DT") || tag.equals("CD");
    }

    /** Whether a word is a pronoun and its verb in one. */
    static boolean contraction(String word) {
        return word.endsWith("'s") && word.matches("(it|that|there|he|she|what|who)'s")
                || word.endsWith("'re")
                || word.endsWith("'ll")
                || word.endsWith("'ve")
                || word.endsWith("'m")
                || word.endsWith("'d");
    }

    /** Whether a sentence is one that a person says: no question, no code, no heading, on one line. */
    static boolean isProse(Statement statement) {
        Sentence sentence = statement.sentence();
        boolean kind = sentence.kind() == Sentence.Kind.PROSE || sentence.kind() == Sentence.Kind.LIST_ITEM;
        String text = statement.text();
        return kind
                && text.indexOf('\n') < 0
                && text.indexOf('?') < 0
                && text.indexOf('`') < 0
                && text.indexOf('=') < 0
                && text.indexOf(':') < 0
                && text.indexOf('(') < 0;
    }

    /** Whether it is its whole sentence. */
    boolean isWhole() {
        return first == statement.sentence().firstToken()
                && end == statement.sentence().endToken();
    }

    /** Whether its first words are its subject, so that it can follow "that" and "whether". */
    boolean beginsWithSubject() {
        String tag = statement.original().tag(first);
        return !imperative
                && (tag.startsWith("NN")
                        || Set.of("PRP", "PRP$", "DT", "EX", "CD", "JJ").contains(tag));
    }

    /** The sentence as it stands inside another one: its first letter small unless it is a name's, no full stop. */
    String inner() {
        Original original = statement.original();
        Answer answer = original.answer();
        String text = original.text().substring(answer.start(first), answer.end(end - 1));
        String surface = answer.form(first).surface();
        return isName(original, first) ? text : English.lowerFirst(surface) + text.substring(surface.length());
    }

    private static boolean isName(Original original, int token) {
        Answer answer = original.answer();
        String surface = answer.form(token).surface();
        boolean capitalised = Character.isUpperCase(surface.charAt(0))
                && surface.substring(1).equals(surface.substring(1).toLowerCase(Locale.ROOT));
        String word = answer.folded(token).replace("'s", "");
        boolean known = word.length() < FEWEST_LISTED || Dictionary.isEnglish(word);
        return !capitalised || surface.equals("I") || answer.folded(token).startsWith("i'") || !known;
    }
}
