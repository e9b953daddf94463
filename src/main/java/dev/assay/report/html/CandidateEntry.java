package dev.assay.report.html;

import java.util.LinkedHashMap;
import java.util.Map;

/** A candidate's answers by question, in the order of the results. Filled while results are read. */
final class CandidateEntry {

    private final String name;
    private final Map<String, AnswerEntry> answers = new LinkedHashMap<>();

    /** @param name as pages show it */
    CandidateEntry(String name) {
        this.name = name;
    }

    String name() {
        return name;
    }

    Map<String, AnswerEntry> answers() {
        return answers;
    }

    /** The mean over the questions that were answered. */
    double mean() {
        return answers.values().stream()
                .mapToDouble(AnswerEntry::score)
                .average()
                .orElse(0);
    }

    long toReview() {
        return answers.values().stream().filter(AnswerEntry::needsReview).count();
    }

    long flags() {
        return answers.values().stream()
                .mapToLong(answer -> answer.flags().size())
                .sum();
    }

    long critical() {
        return answers.values().stream().mapToLong(AnswerEntry::critical).sum();
    }

    /** Mean credit by kind of knowledge over the answers whose rubrics ask for it; NaN where none does. */
    double[] depth() {
        double[] sums = new double[0];
        int[] counts = new int[0];
        for (AnswerEntry answer : answers.values()) {
            if (sums.length == 0) {
                sums = new double[answer.depth().length];
                counts = new int[sums.length];
            }
            for (int i = 0; i < sums.length; i++) {
                if (!Double.isNaN(answer.depth()[i])) {
                    sums[i] += answer.depth()[i];
                    counts[i]++;
                }
            }
        }
        for (int i = 0; i < sums.length; i++) {
            sums[i] = counts[i] == 0 ? Double.NaN : sums[i] / counts[i];
        }
        return sums;
    }
}
