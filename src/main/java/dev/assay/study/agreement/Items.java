package dev.assay.study.agreement;

import dev.assay.rubric.Concept;
import dev.assay.study.agreement.Item.Life;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hipparchus.stat.StatUtils;

/** Looks at the concepts of one question as items of a test. */
final class Items {

    private final QuestionAnswers question;
    private final List<Concept> concepts;
    private final double[][] credits;

    private Items(QuestionAnswers question) {
        this.question = question;
        concepts = question.rubric().concepts();
        credits = new double[concepts.size()][question.answers().size()];
        for (int i = 0; i < credits.length; i++) {
            for (int j = 0; j < credits[i].length; j++) {
                credits[i][j] = question.answers().get(j).credits().get(i);
            }
        }
    }

    static ItemAnalysis analysis(QuestionAnswers question) {
        Items items = new Items(question);
        List<Item> each = new ArrayList<>();
        for (int i = 0; i < items.credits.length; i++) {
            each.add(items.item(i));
        }
        return new ItemAnalysis(
                question.rubric().id(), question.answers().size(), items.alpha(), each, items.redundant());
    }

    private Item item(int index) {
        double[] own = credits[index];
        return new Item(
                concepts.get(index).id(),
                concepts.get(index).weight(),
                (int) Arrays.stream(own).filter(credit -> credit > 0).count(),
                Estimate.ratio(StatUtils.sum(own), own.length, "no answers"),
                restCorrelation(index),
                life(own));
    }

    private Estimate restCorrelation(int index) {
        if (credits.length < 2) {
            return Estimate.undefined("the rubric has no other concept");
        }
        if (credits[index].length < 2) {
            return Estimate.undefined(Formulas.ONE_ANSWER);
        }
        double[] rest = total(index);
        if (Pairs.constant(credits[index])) {
            return Estimate.undefined("every answer earns the same for it");
        }
        return Pairs.constant(rest)
                ? Estimate.undefined("every answer earns the same for the rest")
                : Formulas.pearson(new Pairs(credits[index], rest));
    }

    /** The weighted credit of each answer for all concepts but one; -1 leaves none out. */
    private double[] total(int except) {
        double[] total = new double[question.answers().size()];
        for (int i = 0; i < credits.length; i++) {
            for (int j = 0; j < total.length && i != except; j++) {
                total[j] += concepts.get(i).weight() * credits[i][j];
            }
        }
        return total;
    }

    private static Life life(double[] credits) {
        if (credits.length < ItemAnalysis.MINIMUM_ANSWERS) {
            return Life.ALIVE;
        }
        if (Arrays.stream(credits).allMatch(credit -> credit == 0)) {
            return Life.NEVER_CREDITED;
        }
        return Arrays.stream(credits).allMatch(credit -> credit == 1) ? Life.ALWAYS_CREDITED : Life.ALIVE;
    }

    /**
     * k / (k − 1) · (1 − sum of the items' variances / variance of their sum) (L. Cronbach, "Coefficient Alpha and the
     * Internal Structure of Tests", Psychometrika 16, 1951).
     */
    private Estimate alpha() {
        int count = credits.length;
        if (count < 2) {
            return Estimate.undefined("the rubric has no other concept");
        }
        if (question.answers().size() < 2) {
            return Estimate.undefined(Formulas.ONE_ANSWER);
        }
        double[] total = total(-1);
        if (Pairs.constant(total)) {
            return Estimate.undefined("every answer earns the same");
        }
        double parts = 0;
        for (int i = 0; i < count; i++) {
            double weight = concepts.get(i).weight();
            parts += weight * weight * StatUtils.variance(credits[i]);
        }
        return Estimate.of(count / (count - 1.0) * (1 - parts / StatUtils.variance(total)));
    }

    private List<RedundantPair> redundant() {
        List<RedundantPair> redundant = new ArrayList<>();
        if (question.answers().size() < ItemAnalysis.MINIMUM_ANSWERS) {
            return redundant;
        }
        for (int i = 0; i < credits.length; i++) {
            for (int j = i + 1; j < credits.length; j++) {
                double phi = Formulas.pearson(new Pairs(credited(i), credited(j)))
                        .value()
                        .orElse(0);
                if (phi >= ItemAnalysis.REDUNDANT) {
                    redundant.add(new RedundantPair(
                            concepts.get(i).id(), concepts.get(j).id(), phi));
                }
            }
        }
        return redundant;
    }

    private double[] credited(int index) {
        return Arrays.stream(credits[index]).map(credit -> credit > 0 ? 1 : 0).toArray();
    }
}
