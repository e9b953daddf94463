package dev.assay.study.agreement;

import dev.assay.rubric.Bands;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hipparchus.stat.regression.SimpleRegression;

/**
 * What one would give the answers to a question without reading them.
 *
 * @see Predictor#MEAN
 * @see Predictor#LENGTH
 */
final class Baselines {

    private Baselines() {}

    /** The mean of the scores for every answer; no mark if there are none. */
    static Mark mean(List<MarkedAnswer> answers, Bands bands) {
        double sum = 0;
        int count = 0;
        for (MarkedAnswer answer : answers) {
            if (answer.labels().first().score().isPresent()) {
                sum += answer.labels().first().score().getAsDouble();
                count++;
            }
        }
        return count == 0 ? Mark.NONE : Mark.of(sum / count, bands);
    }

    /**
     * What each answer's length alone tells of its score. No mark for an answer without a human score, nor where the others
     * with one are fewer than two or all of one length.
     */
    static List<Mark> length(List<MarkedAnswer> answers, Bands bands) {
        List<MarkedAnswer> scored = answers.stream()
                .filter(answer -> answer.labels().first().score().isPresent())
                .toList();
        SimpleRegression line = new SimpleRegression();
        Map<Double, Integer> lengths = new HashMap<>();
        for (MarkedAnswer answer : scored) {
            line.addData(logWords(answer), score(answer));
            lengths.merge(logWords(answer), 1, Integer::sum);
        }
        List<Mark> marks = new ArrayList<>();
        for (MarkedAnswer answer : answers) {
            int left = lengths.size() - (lengths.getOrDefault(logWords(answer), 0) == 1 ? 1 : 0);
            boolean known = left > 1 && answer.labels().first().score().isPresent();
            marks.add(known ? without(answer, line, bands) : Mark.NONE);
        }
        return marks;
    }

    private static Mark without(MarkedAnswer answer, SimpleRegression line, Bands bands) {
        line.removeData(logWords(answer), score(answer));
        double predicted = line.predict(logWords(answer));
        line.addData(logWords(answer), score(answer));
        return Mark.of(Math.max(0, Math.min(1, predicted)), bands);
    }

    private static double score(MarkedAnswer answer) {
        return answer.labels().first().score().orElseThrow();
    }

    private static double logWords(MarkedAnswer answer) {
        return Math.log(Math.max(1, answer.words()));
    }
}
