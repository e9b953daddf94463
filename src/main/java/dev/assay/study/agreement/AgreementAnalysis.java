package dev.assay.study.agreement;

import dev.assay.rubric.Bands.Band;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** Holds everybody's grades against the first human's. */
final class AgreementAnalysis {

    private final Bootstrap bootstrap;

    AgreementAnalysis(Bootstrap bootstrap) {
        this.bootstrap = bootstrap;
    }

    /** Agreement on one question's answers. */
    ScopeAgreement of(QuestionAnswers question) {
        return of(Optional.of(question.rubric().id()), List.of(question), bands(question));
    }

    /** Agreement on all answers. Bands are held against each other if all questions have those of the first. */
    ScopeAgreement of(List<QuestionAnswers> questions) {
        boolean shared = questions.stream()
                        .map(question -> question.rubric().bands())
                        .distinct()
                        .count()
                == 1;
        return of(Optional.empty(), questions, shared ? bands(questions.get(0)) : List.of());
    }

    private static List<String> bands(QuestionAnswers question) {
        return question.rubric().bands().bands().stream().map(Band::name).toList();
    }

    /** @param bands the names of the bands that all questions share; empty if they share none */
    private ScopeAgreement of(Optional<String> id, List<QuestionAnswers> questions, List<String> bands) {
        List<Mark> human =
                questions.stream().flatMap(each -> each.human().stream()).toList();
        List<String> people = questions.stream()
                .flatMap(each -> each.answers().stream())
                .map(MarkedAnswer::candidate)
                .toList();
        List<Comparison> comparisons = new ArrayList<>();
        for (Predictor predictor : Predictor.values()) {
            List<Mark> given = questions.stream()
                    .flatMap(each -> each.marks(predictor).stream())
                    .toList();
            List<Figure> figures = new ArrayList<>(
                    bootstrap.figures(Measure.ofScores(), Pairs.of(scores(given), scores(human), people)));
            figures.addAll(bootstrap.figures(Measure.ofBands(), bandPairs(given, human, people, bands)));
            comparisons.add(new Comparison(predictor, figures));
        }
        List<Mark> assay = questions.stream()
                .flatMap(each -> each.marks(Predictor.ASSAY).stream())
                .toList();
        return new ScopeAgreement(
                id,
                human.size(),
                (int) human.stream().filter(mark -> !mark.isEmpty()).count(),
                alike(human),
                comparisons,
                bands.isEmpty()
                        ? Optional.empty()
                        : Optional.of(Confusion.of(bands, bandPairs(assay, human, people, bands))));
    }

    /** How many of some scores are the commonest one. */
    private static int alike(List<Mark> marks) {
        Map<Double, Integer> counts = new HashMap<>();
        marks.forEach(mark -> mark.score().ifPresent(score -> counts.merge(score, 1, Integer::sum)));
        return counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    private static Pairs bandPairs(List<Mark> given, List<Mark> human, List<String> people, List<String> bands) {
        return bands.isEmpty() ? Pairs.of(List.of(), List.of()) : Pairs.of(places(given), places(human), people);
    }

    private static List<OptionalDouble> scores(List<Mark> marks) {
        return marks.stream().map(Mark::score).toList();
    }

    private static List<OptionalDouble> places(List<Mark> marks) {
        return marks.stream()
                .map(mark ->
                        mark.band().isPresent() ? OptionalDouble.of(mark.band().getAsInt()) : OptionalDouble.empty())
                .toList();
    }
}
