package dev.assay.rubric;

import dev.assay.match.Pattern;
import dev.assay.match.PatternException;
import dev.assay.rubric.Concept.Example;
import dev.assay.rubric.Concept.Examples;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A concept being written in code. {@link Kind#WHAT}, weight 1 and nothing else unless said; not thread-safe.
 *
 * <p>Every method that takes patterns throws {@link PatternException} for one that cannot be read.
 */
public final class ConceptBuilder {

    private final String id;
    private String says = "";
    private Kind kind = Kind.WHAT;
    private int weight = 1;
    private Optional<String> about = Optional.empty();
    private final List<Pattern> match = new ArrayList<>();
    private final List<Pattern> against = new ArrayList<>();
    private int needs = 1;
    private boolean required;
    private boolean bonus;
    private String ask = "";
    private String tell = "";
    private final List<Example> hit = new ArrayList<>();
    private final List<Example> miss = new ArrayList<>();

    ConceptBuilder(String id) {
        this.id = id;
    }

    /** What it holds, in a sentence; the id in words unless said. */
    public ConceptBuilder says(String sentence) {
        says = sentence;
        return this;
    }

    /** What sort of knowledge it asks for. */
    public ConceptBuilder kind(Kind value) {
        kind = value;
        return this;
    }

    /** Its share of the score, at least 1. */
    public ConceptBuilder weight(int value) {
        weight = value;
        return this;
    }

    /** The subject that it must be said of. */
    public ConceptBuilder about(String subject) {
        about = Optional.of(subject);
        return this;
    }

    /** Adds patterns that state it. */
    public ConceptBuilder match(String... patterns) {
        match.addAll(Patterns.parse(patterns));
        return this;
    }

    /** Adds known misconceptions. */
    public ConceptBuilder against(String... patterns) {
        against.addAll(Patterns.parse(patterns));
        return this;
    }

    /** How many of its patterns must be found for full credit. */
    public ConceptBuilder needs(int count) {
        needs = count;
        return this;
    }

    /** Rules out the top band when it is missing. */
    public ConceptBuilder required() {
        required = true;
        return this;
    }

    /** Lets it only add to the score. */
    public ConceptBuilder bonus() {
        bonus = true;
        return this;
    }

    /** The interviewer's follow-up question. */
    public ConceptBuilder ask(String question) {
        ask = question;
        return this;
    }

    /** The candidate's hint. */
    public ConceptBuilder tell(String hint) {
        tell = hint;
        return this;
    }

    /** Adds sentences that state it. */
    public ConceptBuilder hit(String... sentences) {
        for (String sentence : sentences) {
            hit.add(new Example(sentence, 0));
        }
        return this;
    }

    /** Adds sentences that do not state it. */
    public ConceptBuilder miss(String... sentences) {
        for (String sentence : sentences) {
            miss.add(new Example(sentence, 0));
        }
        return this;
    }

    /** The concept as it stands; {@link RubricBuilder#build} checks it. */
    public Concept build() {
        return new Concept(
                id,
                says.isEmpty() ? id.replace('-', ' ') : says,
                kind,
                weight,
                about,
                match,
                against,
                needs,
                required,
                bonus,
                ask,
                tell,
                new Examples(hit, miss));
    }
}
