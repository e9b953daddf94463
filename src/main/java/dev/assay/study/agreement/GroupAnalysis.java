package dev.assay.study.agreement;

import dev.assay.rubric.Bands.Band;
import dev.assay.study.agreement.GroupRates.GroupRate;
import dev.assay.study.agreement.GroupRates.Rate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hipparchus.stat.StatUtils;

/** Computes rates by group. */
final class GroupAnalysis {

    private record Passed(MarkedAnswer answer, boolean passed) {}

    private final String passingBand;
    private final int minimum;

    private GroupAnalysis(String passingBand, int minimum) {
        this.passingBand = passingBand;
        this.minimum = minimum;
    }

    /**
     * The rates of every group.
     *
     * @param passingBand the band from which an answer passes; questions without it are left out
     */
    static GroupRates of(List<QuestionAnswers> questions, String column, String passingBand, int minimum) {
        GroupAnalysis analysis = new GroupAnalysis(passingBand, minimum);
        Map<String, List<Passed>> groups = new TreeMap<>();
        int without = 0;
        List<String> withoutBand = new ArrayList<>();
        for (QuestionAnswers question : questions) {
            int passing = analysis.passing(question);
            if (passing < 0) {
                withoutBand.add(question.rubric().id());
                continue;
            }
            for (MarkedAnswer answer : question.answers()) {
                Optional<String> group = answer.labels().group();
                without += group.isEmpty() ? 1 : 0;
                group.ifPresent(name -> groups.computeIfAbsent(name, key -> new ArrayList<>())
                        .add(new Passed(answer, answer.mark().band().orElseThrow() >= passing)));
            }
        }
        return new GroupRates(column, passingBand, minimum, analysis.rates(groups), without, withoutBand);
    }

    /** The place of the passing band; below 0 if a question has none of that name. */
    private int passing(QuestionAnswers question) {
        return question.rubric().bands().bands().stream()
                .map(Band::name)
                .toList()
                .indexOf(passingBand);
    }

    private List<GroupRate> rates(Map<String, List<Passed>> groups) {
        double[] told = groups.values().stream()
                .filter(answers -> candidates(answers) >= minimum)
                .mapToDouble(GroupAnalysis::passing)
                .toArray();
        List<GroupRate> rates = new ArrayList<>();
        groups.forEach((name, answers) -> rates.add(new GroupRate(
                name,
                candidates(answers),
                answers.size(),
                candidates(answers) >= minimum ? Optional.of(rate(answers, told)) : Optional.empty())));
        return rates;
    }

    /** @param told the shares that pass, of all groups that are told of */
    private static Estimate impactRatio(double passing, double[] told) {
        return told.length < 2
                ? Estimate.undefined("no other group is large enough")
                : Estimate.ratio(
                        passing, Arrays.stream(told).max().orElseThrow(), "no group has an answer that passes");
    }

    private static int candidates(List<Passed> answers) {
        return (int) answers.stream()
                .map(passed -> passed.answer().candidate())
                .distinct()
                .count();
    }

    private static double passing(List<Passed> answers) {
        return (double) answers.stream().filter(Passed::passed).count() / answers.size();
    }

    private static Rate rate(List<Passed> answers, double[] told) {
        Pairs compared = Pairs.of(
                answers.stream().map(passed -> passed.answer().mark().score()).toList(),
                answers.stream()
                        .map(passed -> passed.answer().labels().first().score())
                        .toList());
        Estimate difference = compared.count() == 0
                ? Estimate.undefined(Formulas.NO_ANSWERS)
                : Estimate.of(StatUtils.mean(compared.given()) - StatUtils.mean(compared.human()));
        return new Rate(
                mean(answers.stream()
                        .map(passed -> passed.answer().mark().score().orElseThrow())),
                mean(Arrays.stream(compared.human()).boxed()),
                difference,
                passing(answers),
                impactRatio(passing(answers), told));
    }

    private static Estimate mean(Stream<Double> scores) {
        double[] values = scores.mapToDouble(Double::doubleValue).toArray();
        return Estimate.ratio(StatUtils.sum(values), values.length, Formulas.NO_ANSWERS);
    }
}
