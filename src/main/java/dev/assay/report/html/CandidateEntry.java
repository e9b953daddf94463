package dev.assay.report.html;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A candidate's answers by question, in the order of the results. Filled while results are read. */
final class CandidateEntry {

    /** The longest name and value of a column that stands beside a candidate, in UTF-16 units. */
    private static final int LONGEST = 24;

    private final String name;
    private final Map<String, AnswerEntry> answers = new LinkedHashMap<>();
    private final Map<String, Optional<String>> columns = new HashMap<>();

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

    /** Notes the columns that an answer carries. */
    void carry(Map<String, String> carried) {
        carried.forEach((name, value) -> {
            String text = value.strip();
            if (!text.isEmpty()) {
                Optional<String> fit =
                        Math.max(name.length(), text.length()) <= LONGEST ? Optional.of(text) : Optional.empty();
                columns.merge(name, fit, (before, now) -> before.equals(now) ? now : Optional.empty());
            }
        });
    }

    /**
     * What a column says of the candidate, empty text if nothing.
     *
     * @return empty if it says different things with different answers, or something long
     */
    Optional<String> column(String column) {
        return columns.getOrDefault(column, Optional.of(""));
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

    long major() {
        return answers.values().stream().mapToLong(AnswerEntry::major).sum();
    }

    /** The first question to ask, of the answer that the page of the candidate begins with; empty if nothing is open. */
    String firstAsk(Map<String, QuestionWords> words) {
        return answers.values().stream()
                .filter(answer -> !answer.firstAsk(words).isEmpty())
                .min(Comparator.comparing(AnswerEntry::urgency))
                .map(answer -> answer.firstAsk(words))
                .orElse("");
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
