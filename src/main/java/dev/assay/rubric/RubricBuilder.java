package dev.assay.rubric;

import dev.assay.match.Pattern;
import dev.assay.match.PatternException;
import dev.assay.match.Spelling;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A rubric being written in code, without a file. It belongs to no pack: no terms, flags or bands but its own and the
 * defaults. Not thread-safe.
 *
 * <p>Every method that takes patterns throws {@link PatternException} for one that cannot be read.
 */
public final class RubricBuilder {

    private final String id;
    private String question = "";
    private String rationale = "";
    private int minutes;
    private boolean asksForList;
    private Spelling spelling = Spelling.NORMAL;
    private final Map<String, List<Pattern>> subjects = new LinkedHashMap<>();
    private final Map<String, List<Pattern>> terms = new LinkedHashMap<>();
    private final List<Pattern> fixed = new ArrayList<>();
    private final List<Concept> concepts = new ArrayList<>();
    private final List<RedFlag> redFlags = new ArrayList<>();
    private final List<GoodSign> goodSigns = new ArrayList<>();
    private final List<SelfTest> tests = new ArrayList<>();
    private Bands bands = Bands.DEFAULT;
    private Optional<Scoring> scoring = Optional.empty();

    RubricBuilder(String id) {
        this.id = id;
    }

    /** The question as the candidate is asked; the id in words unless said. */
    public RubricBuilder question(String text) {
        question = text;
        return this;
    }

    /** Why the question is diagnostic. */
    public RubricBuilder rationale(String text) {
        rationale = text;
        return this;
    }

    /** How long it takes in an interview. */
    public RubricBuilder minutes(int count) {
        minutes = count;
        return this;
    }

    /** The question asks for a list of terms, so that a bare one is an answer to it. */
    public RubricBuilder asksForList() {
        asksForList = true;
        return this;
    }

    /** How far misspellings are tolerated. */
    public RubricBuilder spelling(Spelling tolerance) {
        spelling = tolerance;
        return this;
    }

    /** Adds a thing that must not be mixed up with the other subjects, and what names it. */
    public RubricBuilder subject(String name, String... patterns) {
        subjects.put(name, Patterns.parse(patterns));
        return this;
    }

    /** Says what {@code $name} stands for. */
    public RubricBuilder term(String name, String... patterns) {
        terms.put(name, Patterns.parse(patterns));
        return this;
    }

    /** Adds phrases whose negation is no cue. */
    public RubricBuilder fixed(String... patterns) {
        fixed.addAll(Patterns.parse(patterns));
        return this;
    }

    /** Adds a concept. */
    public RubricBuilder concept(ConceptBuilder concept) {
        concepts.add(concept.build());
        return this;
    }

    /** Adds a red flag. */
    public RubricBuilder redFlag(RedFlagBuilder flag) {
        redFlags.add(flag.build());
        return this;
    }

    /** Adds a good sign. */
    public RubricBuilder goodSign(String name, String says, String... patterns) {
        goodSigns.add(new GoodSign(name, says, Patterns.parse(patterns)));
        return this;
    }

    /** Adds an answer with what is expected of it. */
    public RubricBuilder test(SelfTest test) {
        tests.add(test);
        return this;
    }

    /** The bands, in place of the default ones. */
    public RubricBuilder bands(Bands value) {
        bands = value;
        return this;
    }

    /** What flags cost, in place of the bands' defaults. */
    public RubricBuilder scoring(Scoring value) {
        scoring = Optional.of(value);
        return this;
    }

    /**
     * The rubric.
     *
     * @throws IllegalArgumentException with everything that is wrong with it, as for a file: a concept without patterns,
     *     a term that is not defined, an id that is used twice …
     */
    public Rubric build() {
        Rubric rubric = rubric();
        Map<String, String> files = Map.of(
                "pack.json", RubricJson.pack(rubric).toPrettyString(),
                "rubric.json", RubricJson.rubric(rubric, true).toPrettyString());
        PackLoader loader = new PackLoader();
        loader.load(new MemoryPack(id, files), file -> true);
        if (!loader.problems().isEmpty()) {
            throw new IllegalArgumentException(loader.problems().all().stream()
                    .map(Problem::toString)
                    .collect(Collectors.joining("\n", "a rubric built in code, shown as JSON:\n", "")));
        }
        return rubric;
    }

    private Rubric rubric() {
        return new Rubric(
                id,
                question.isEmpty() ? id.replace('-', ' ') : question,
                rationale,
                minutes,
                asksForList,
                spelling,
                subjects,
                terms,
                fixed,
                concepts,
                redFlags,
                goodSigns,
                tests,
                bands,
                scoring.orElseGet(() -> Scoring.defaultsFor(bands)),
                "");
    }
}
