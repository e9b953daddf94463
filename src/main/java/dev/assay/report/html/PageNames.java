package dev.assay.report.html;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The files of pages, below the report's folder. Those of candidates are numbers, or pseudonyms; no name of a person ever
 * stands in one.
 */
final class PageNames {

    private static final Pattern SAFE = Pattern.compile("[a-z0-9-]{1,60}");

    private final Map<String, String> candidates = new HashMap<>();
    private final Map<String, String> questions = new HashMap<>();
    private final Map<String, String> anchors = new HashMap<>();

    PageNames(List<CandidateEntry> candidates, List<QuestionEntry> questions, boolean anonymous) {
        for (CandidateEntry candidate : candidates) {
            String file = anonymous
                    ? candidate.name().toLowerCase(Locale.ROOT)
                    : String.format(Locale.ROOT, "%04d", this.candidates.size() + 1);
            this.candidates.put(candidate.name(), "candidates/" + file + ".html");
        }
        for (QuestionEntry question : questions) {
            String number = String.format(Locale.ROOT, "%02d", this.questions.size() + 1);
            boolean safe = SAFE.matcher(question.id()).matches();
            this.questions.put(question.id(), "questions/" + number + (safe ? "-" + question.id() : "") + ".html");
            anchors.put(question.id(), "q" + (this.questions.size()));
        }
    }

    String candidate(CandidateEntry candidate) {
        return candidates.get(candidate.name());
    }

    String question(String id) {
        return questions.get(id);
    }

    /** Where two answers that share text stand side by side; by their place in the order, from 1. */
    static String pair(int number) {
        return String.format(Locale.ROOT, "shared/%03d.html", number);
    }

    /** Where the answer to a question stands on the page of any candidate. */
    String anchor(String question) {
        return anchors.get(question);
    }

    String answer(CandidateEntry candidate, String question) {
        return candidate(candidate) + "#" + anchor(question);
    }
}
