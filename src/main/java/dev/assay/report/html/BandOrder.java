package dev.assay.report.html;

import dev.assay.rubric.Bands;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The bands of all questions from the lowest to the highest: as rubrics have them, otherwise by the scores in them. */
final class BandOrder {

    private final List<String> names;

    private BandOrder(List<String> names) {
        this.names = names;
    }

    static BandOrder of(Collection<QuestionWords> words, List<CandidateEntry> candidates) {
        Map<String, double[]> means = new TreeMap<>();
        for (CandidateEntry candidate : candidates) {
            for (AnswerEntry answer : candidate.answers().values()) {
                double[] sum = means.computeIfAbsent(answer.band(), name -> new double[2]);
                sum[0] += answer.score();
                sum[1]++;
            }
        }
        Map<String, Double> from = new TreeMap<>();
        means.forEach((name, sum) -> from.put(name, sum[0] / sum[1]));
        for (QuestionWords question : words) {
            for (Bands.Band band : question.bands()) {
                from.merge(band.name(), band.from(), (old, start) -> start);
            }
        }
        List<String> names = new ArrayList<>(from.keySet());
        names.sort(Comparator.comparing(from::get));
        return new BandOrder(List.copyOf(names));
    }

    /** From the lowest to the highest. */
    List<String> names() {
        return names;
    }

    /** One of five steps, 0 for the lowest band and 4 for the highest. */
    int step(String band) {
        int last = names.size() - 1;
        return last <= 0 ? 4 : 4 * names.indexOf(band) / last;
    }
}
