package dev.assay.report.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What all pages are made from.
 *
 * @param settings how the report is made
 * @param survey what was read
 * @param candidates the best mean score first; those of whom there is but a first impression come last
 * @param mostAnswered how many questions the candidate answered who has answered most
 * @param words by question
 * @param bands from the lowest to the highest
 * @param names the files of pages
 * @param assets style and script
 */
record ReportContent(
        ReportSettings settings,
        Survey survey,
        List<CandidateEntry> candidates,
        int mostAnswered,
        Map<String, QuestionWords> words,
        BandOrder bands,
        PageNames names,
        Assets assets) {

    static ReportContent of(ReportSettings settings, Survey survey) {
        RubricWords rubrics = RubricWords.of(settings.pack());
        Map<String, QuestionWords> words = new LinkedHashMap<>();
        for (QuestionEntry question : survey.questions()) {
            words.put(
                    question.id(),
                    rubrics.find(question.rubricId(), question.fingerprints().first()));
        }
        List<CandidateEntry> candidates = new ArrayList<>(survey.candidates());
        if (settings.anonymous()) {
            // The order of the results may be that of the names.
            candidates.sort(Comparator.comparing(CandidateEntry::name));
        }
        PageNames names = new PageNames(candidates, survey.questions(), settings.anonymous());
        int most = candidates.stream()
                .mapToInt(candidate -> candidate.answers().size())
                .max()
                .orElse(0);
        candidates.sort(Comparator.comparing((CandidateEntry candidate) -> isFirstImpression(candidate, most))
                .thenComparing(Comparator.comparingDouble(CandidateEntry::mean).reversed()));
        return new ReportContent(
                settings,
                survey,
                List.copyOf(candidates),
                most,
                words,
                BandOrder.of(words.values(), candidates),
                names,
                Assets.read());
    }

    /** Whether a candidate has answered fewer than half as many questions as somebody else has. */
    boolean isFirstImpression(CandidateEntry candidate) {
        return isFirstImpression(candidate, mostAnswered);
    }

    private static boolean isFirstImpression(CandidateEntry candidate, int mostAnswered) {
        return 2 * candidate.answers().size() < mostAnswered;
    }

    Frame frame(String title, String root) {
        String whole = title.isEmpty() ? settings.title() : title + " – " + settings.title();
        return new Frame(whole, settings.title(), root, assets);
    }

    /** A name as pages show it; something to click on also where there is none. */
    static String shown(String name) {
        return name.isBlank() ? "(no name)" : name;
    }
}
