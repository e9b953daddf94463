package dev.assay.report.html;

import dev.assay.interview.Prospect;
import dev.assay.rubric.Bands;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The band that a candidate's answers reach together.
 *
 * @param name empty where their rubrics are not known, or have different bands
 * @param why why it is not the one that the mean would give; empty if it is
 */
record OverallBand(String name, String why) {

    private static final OverallBand NONE = new OverallBand("", "");

    /** @param words by question */
    static OverallBand of(CandidateEntry candidate, Map<String, QuestionWords> words) {
        List<List<Bands.Band>> bands = candidate.answers().keySet().stream()
                .map(question -> words.get(question).bands())
                .distinct()
                .toList();
        if (bands.size() != 1 || bands.get(0).isEmpty()) {
            return NONE;
        }
        List<String> names = bands.get(0).stream().map(Bands.Band::name).toList();
        List<Prospect.Worth> worths = new ArrayList<>();
        for (AnswerEntry answer : candidate.answers().values()) {
            int place = names.indexOf(answer.band());
            if (place < 0) {
                return NONE;
            }
            worths.add(new Prospect.Worth(answer.score(), place));
        }
        Prospect together = Prospect.of(new Bands(bands.get(0)), worths);
        return new OverallBand(together.band().name(), why(together, worths, names));
    }

    private static String why(Prospect together, List<Prospect.Worth> answers, List<String> names) {
        String mean = together.meanBand().name();
        if (mean.equals(together.band().name())) {
            return "";
        }
        int place = names.indexOf(mean);
        long reaching =
                answers.stream().filter(answer -> answer.band() >= place).count();
        return "mean alone: " + mean + ", but " + (reaching == 0 ? "none" : "only " + reaching) + " of "
                + Figures.count(answers.size(), "answer") + (reaching > 1 ? " are" : " is");
    }
}
