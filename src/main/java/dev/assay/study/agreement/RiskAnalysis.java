package dev.assay.study.agreement;

import dev.assay.grade.Review;
import dev.assay.study.agreement.RiskCoverage.CoveragePoint;
import dev.assay.study.agreement.RiskCoverage.ErrorOf;
import dev.assay.study.agreement.RiskCoverage.ReasonRisk;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Weighs the error that stays against the answers that a person need not see. */
final class RiskAnalysis {

    private final List<MarkedAnswer> scored;

    private RiskAnalysis(List<MarkedAnswer> scored) {
        this.scored = scored;
    }

    static RiskCoverage of(List<MarkedAnswer> answers) {
        RiskAnalysis analysis = new RiskAnalysis(answers.stream()
                .filter(answer -> answer.labels().first().score().isPresent())
                .toList());
        return new RiskCoverage(analysis.error(answer -> true), analysis.reasons(), analysis.curve());
    }

    private List<ReasonRisk> reasons() {
        List<ReasonRisk> risks = new ArrayList<>();
        for (Review.Code reason : Review.Code.values()) {
            ErrorOf inside = error(answer -> answer.reasons().contains(reason));
            if (inside.answers() > 0) {
                risks.add(new ReasonRisk(
                        reason, inside, error(answer -> !answer.reasons().contains(reason))));
            }
        }
        return risks;
    }

    /** One point for each number of reasons that an answer has: answers with as many are not told apart. */
    private List<CoveragePoint> curve() {
        List<CoveragePoint> points = new ArrayList<>();
        scored.stream()
                .map(answer -> answer.reasons().size())
                .distinct()
                .sorted()
                .forEach(most -> {
                    ErrorOf error = error(answer -> answer.reasons().size() <= most);
                    points.add(new CoveragePoint(most, (double) error.answers() / scored.size(), error));
                });
        return points;
    }

    private ErrorOf error(Predicate<MarkedAnswer> which) {
        List<MarkedAnswer> chosen = scored.stream().filter(which).toList();
        Pairs pairs = Pairs.of(
                chosen.stream().map(answer -> answer.mark().score()).toList(),
                chosen.stream().map(answer -> answer.labels().first().score()).toList());
        return new ErrorOf(pairs.count(), Measure.RMSE.of(pairs), Measure.MAE.of(pairs));
    }
}
