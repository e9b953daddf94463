package dev.assay.study.agreement;

import dev.assay.grade.Review;
import dev.assay.rubric.Bands;
import dev.assay.rubric.Concept;
import dev.assay.rubric.Rubric;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;

/** Answers with given marks to a question of three concepts, of the weights 1, 1 and 2. */
final class SampleAnswers {

    static final Rubric RUBRIC = Rubric.builder("sample")
            .question("How do you make a job safe to retry?")
            .concept(Concept.builder("same-effect").match("idempotent"))
            .concept(Concept.builder("late").match("acknowledge ~ late"))
            .concept(Concept.builder("spacing").weight(2).match("back off"))
            .build();

    private SampleAnswers() {}

    static QuestionAnswers question(List<MarkedAnswer> answers) {
        return QuestionAnswers.of(RUBRIC, answers);
    }

    static HumanLabels human(double score) {
        return new HumanLabels(Mark.of(score, Bands.DEFAULT), Mark.NONE, Optional.empty(), Optional.empty());
    }

    static HumanLabels nobody() {
        return new HumanLabels(Mark.NONE, Mark.NONE, Optional.empty(), Optional.empty());
    }

    /** An answer with a score of Assay's and a human's, and with reasons for review. */
    static MarkedAnswer scored(double assay, double human, Review.Code... reasons) {
        Set<Review.Code> codes = EnumSet.noneOf(Review.Code.class);
        codes.addAll(List.of(reasons));
        return new MarkedAnswer("ana", 10, Mark.of(assay, Bands.DEFAULT), List.of(0.0, 0.0, 0.0), codes, human(human));
    }

    /** An answer of so many words with a human's score. */
    static MarkedAnswer ofLength(int words, double human) {
        return new MarkedAnswer(
                "ana", words, Mark.of(0, Bands.DEFAULT), List.of(0.0, 0.0, 0.0), Set.of(), human(human));
    }

    /** An answer with these credits, of which a human says that it states these concepts; with none, nothing is said. */
    static MarkedAnswer credited(Optional<Set<String>> stated, Double... credits) {
        return new MarkedAnswer(
                "ana",
                10,
                Mark.of(0, Bands.DEFAULT),
                List.of(credits),
                Set.of(),
                new HumanLabels(Mark.NONE, Mark.NONE, stated.map(TreeSet::new), Optional.empty()));
    }

    /** A candidate's answer with a score, and the group that it belongs to; an empty one is none. */
    static MarkedAnswer ofGroup(String candidate, String group, double assay, OptionalDouble human) {
        return new MarkedAnswer(
                candidate,
                10,
                Mark.of(assay, Bands.DEFAULT),
                List.of(0.0, 0.0, 0.0),
                Set.of(),
                new HumanLabels(
                        human.isPresent() ? Mark.of(human.getAsDouble(), Bands.DEFAULT) : Mark.NONE,
                        Mark.NONE,
                        Optional.empty(),
                        Optional.of(group).filter(name -> !name.isEmpty())));
    }
}
