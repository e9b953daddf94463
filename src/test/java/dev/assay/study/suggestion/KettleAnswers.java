package dev.assay.study.suggestion;

import dev.assay.rubric.Rubric;
import dev.assay.rubric.RubricSet;
import java.util.ArrayList;
import java.util.List;

/** Graded answers to a question about a kettle, and a rubric that misses some of what they say. */
public final class KettleAnswers {

    /** What a person finds best of all, and a flag caps. */
    public static final String CAPPED =
            "Boil vinegar in it once a month, fill in soft water, and get rid of any stain with bleach.";

    /** Denies the rubric's words and says the same in others. */
    public static final String DENIED =
            "Mine never sees vinegar, I take the sour powder from the chemist each Monday, and"
                    + " I only ever fill in what comes through the jug with the cartridge.";

    public static final String YAML = """
            rubric: 1
            id: descale
            question: How do you keep a kettle free of lime?
            concepts:
              - id: acid
                says: Boils vinegar in it
                kind: what
                match: [vinegar]
              - id: soft-water
                says: Fills in soft or filtered water, which leaves less behind
                kind: why
                match: [soft ~ water]
              - id: monthly
                says: Does so again and again
                kind: when
                match: [once a month]
            redFlags:
              - id: bleach
                says: Puts bleach into what people drink from
                severity: major
                match: [bleach]
            """;

    private KettleAnswers() {}

    public static Rubric rubric() {
        return RubricSet.read("descale.yaml", YAML).get("descale");
    }

    /** Some thirty answers; four of those given much say "cartridge" for the soft water, and one given less. */
    public static List<GradedAnswer> graded() {
        List<GradedAnswer> answers = new ArrayList<>();
        answers.add(new GradedAnswer("capped", CAPPED, 1));
        answers.add(new GradedAnswer("denied", DENIED, 1));
        answers.add(new GradedAnswer("near", "Vinegar, and I buy the soft kind in bottles.", 0.8));
        answers.add(new GradedAnswer("filler", "Vinegar on a cloth, and a lid on it.", 0.6));
        answers.add(new GradedAnswer("overpaid", "Vinegar crisps, and soft water to drink.", 0));
        for (String rest : List.of(
                "the cartridge takes the chalk out",
                "the jug has its cartridge for that",
                "behind the cartridge nothing settles")) {
            answers.add(new GradedAnswer("cartridge" + answers.size(), "I use vinegar; " + rest + ".", 0.67));
        }
        for (String rest : List.of("lemons", "a brush", "a new one", "my neighbour", "patience", "a towel")) {
            answers.add(new GradedAnswer(
                    "vinegar" + answers.size(), "Vinegar and " + rest + ".", answers.size() % 2 == 0 ? 0.33 : 0.67));
            answers.add(new GradedAnswer("none" + answers.size(), "With " + rest + ", I suppose.", 0));
            answers.add(new GradedAnswer("soft" + answers.size(), "Soft water and " + rest + ".", 0.33));
        }
        answers.add(new GradedAnswer("show", "Vinegar, and the cartridge is for show.", 0.33));
        answers.add(new GradedAnswer("other1", "Kettles are cheap.", 0));
        answers.add(new GradedAnswer("other2", "Lime is harmless, leave it.", 0));
        answers.add(new GradedAnswer("other3", "I drink juice.", 0));
        return answers;
    }

    public static SuggestionReport report() {
        return Suggestions.of(rubric(), graded(), 3);
    }
}
