package dev.assay.study.mutation;

import java.util.Locale;

/** What is changed in a mutant. */
public enum MutantKind {
    NEGATION("the statement is negated", new Negation()),
    DENIED_KNOWLEDGE("the writer says not to know whether it is so", new DeniedKnowledge()),
    ATTRIBUTION("others say it or do it, and the writer does not", new Attribution()),
    SUBJECT_SWAP("it is said of the other subject", new SubjectSwap()),
    MISCONCEPTION("a known misconception is stated, in its place or beside it", new Misconception()),
    EXCHANGED_ORDER("before and after, or the sides of a comparison, are exchanged", new ExchangedOrder()),
    MISSPELLING("one long word is misspelled", new Misspelling()),
    REORDERING("sentences or clauses that do not need each other change places", new Reordering()),
    SYNONYM("a word is replaced by another of the same term", new Synonym()),
    INFLECTION("a word stands in another number or tense", new Inflection()),
    KEYWORD_LIST("nothing but the key words are left", new KeywordList()),
    QUESTION_ECHO("the question is given back", new QuestionEcho()),
    HIDDEN_CHARACTERS("a word holds an invisible character or a look-alike letter", new HiddenCharacters()),
    TRUNCATION("sentences are cut off", new Truncation());

    private final String what;
    private final transient Mutator mutator;

    MutantKind(String what, Mutator mutator) {
        this.what = what;
        this.mutator = mutator;
    }

    /** As it is written in results and options: {@code subject-swap}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What is changed, in a few words. */
    public String what() {
        return what;
    }

    Mutator mutator() {
        return mutator;
    }

    /** Its {@link #id}. */
    @Override
    public String toString() {
        return id();
    }
}
