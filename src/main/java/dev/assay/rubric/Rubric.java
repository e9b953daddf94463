package dev.assay.rubric;

import dev.assay.match.Pattern;
import dev.assay.match.Spelling;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a marker looks for in the answers to one question. Complete in itself: terms, fixed phrases, flags, signs and
 * bands of its pack and of the packs it uses are already in it. Immutable.
 *
 * @param id unique within its pack
 * @param question as the candidate was asked
 * @param rationale why the question is diagnostic; empty if not said
 * @param minutes how long it takes in an interview; 0 if not said
 * @param asksForList whether the question asks for a list of terms, so that a bare one is an answer to it
 * @param spelling how far misspellings are tolerated
 * @param subjects things that must not be mixed up: id to what names them
 * @param terms what each {@code $name} of a pattern stands for
 * @param fixed phrases whose negation is no cue, such as {@code not null}
 * @param concepts what a good answer states
 * @param redFlags what gives a weak answer away
 * @param goodSigns what speaks for an answer
 * @param tests the rubric's own test answers
 * @param bands by rising threshold
 * @param scoring what flags cost
 * @param file where it was read from, as the caller named it; empty if it was built in code
 * @see #builder(String)
 */
public record Rubric(
        String id,
        String question,
        String rationale,
        int minutes,
        boolean asksForList,
        Spelling spelling,
        Map<String, List<Pattern>> subjects,
        Map<String, List<Pattern>> terms,
        List<Pattern> fixed,
        List<Concept> concepts,
        List<RedFlag> redFlags,
        List<GoodSign> goodSigns,
        List<SelfTest> tests,
        Bands bands,
        Scoring scoring,
        String file) {

    public Rubric {
        subjects = ordered(subjects);
        terms = ordered(terms);
        concepts = List.copyOf(concepts);
        redFlags = List.copyOf(redFlags);
        goodSigns = List.copyOf(goodSigns);
        tests = List.copyOf(tests);
        fixed = List.copyOf(fixed);
    }

    private static Map<String, List<Pattern>> ordered(Map<String, List<Pattern>> patterns) {
        Map<String, List<Pattern>> copy = new LinkedHashMap<>();
        patterns.forEach((name, list) -> copy.put(name, List.copyOf(list)));
        return Collections.unmodifiableMap(copy);
    }

    /** The same rubric with other concepts. */
    public Rubric with(List<Concept> others) {
        return new Rubric(
                id,
                question,
                rationale,
                minutes,
                asksForList,
                spelling,
                subjects,
                terms,
                fixed,
                others,
                redFlags,
                goodSigns,
                tests,
                bands,
                scoring,
                file);
    }

    /**
     * Everything by which it marks, as one line of JSON: the same for two rubrics that mark the same way. Tests, examples
     * and terms that nothing refers to are left out.
     */
    public String canonicalJson() {
        return CanonicalJson.of(this);
    }

    /** Starts a rubric in code. */
    public static RubricBuilder builder(String id) {
        return new RubricBuilder(id);
    }
}
