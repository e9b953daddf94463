package dev.assay.report.html;

import dev.assay.interview.Prospect;
import dev.assay.report.BandTogether;
import dev.assay.rubric.Bands;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The band that a candidate's answers reach together.
 *
 * @param name empty where their rubrics are not known, or have different bands, or an answer has a band of no rubric
 * @param why why it is this one and no higher, or why there is none because of an answer; empty if there is nothing to say
 */
record OverallBand(String name, String why) {

    private static final OverallBand NONE = new OverallBand("", "");
    private static final OverallBand UNKNOWN =
            new OverallBand("", "none over all answers: one has a band that its rubric does not have");

    /** Less than any score tells apart: all have four decimals. */
    private static final double STEP = 0.0001;

    /** The band hangs on each of fewer answers. */
    private static final int ENOUGH = 4;

    static OverallBand of(CandidateEntry candidate, ReportContent content) {
        Optional<Bands> bands = bands(candidate, content.words());
        if (bands.isEmpty() || candidate.answers().isEmpty()) {
            return hasUnknown(candidate, content.words()) ? UNKNOWN : NONE;
        }
        Prospect together = Prospect.of(bands.get(), worths(candidate, bands.get()));
        String first = content.isFirstImpression(candidate)
                ? "a first impression, from " + candidate.answers().size() + " of "
                        + Figures.count(content.survey().questions().size(), "question") + ": "
                : "";
        return new OverallBand(together.band().name(), first + BandTogether.why(together));
    }

    /**
     * The other bands that the answers would reach together if some were worth something else; empty if there are none, or
     * they reach none.
     *
     * @param cases what answers could be worth, by their place among the candidate's
     */
    static Set<String> others(
            CandidateEntry candidate, Map<String, QuestionWords> words, List<Map<Integer, Prospect.Worth>> cases) {
        Optional<Bands> known = bands(candidate, words);
        if (known.isEmpty()) {
            return Set.of();
        }
        List<Prospect.Worth> now = worths(candidate, known.get());
        Set<String> reached = new TreeSet<>();
        for (Map<Integer, Prospect.Worth> changed : cases) {
            List<Prospect.Worth> worths = new ArrayList<>(now);
            changed.forEach(worths::set);
            reached.add(Prospect.of(known.get(), worths).band().name());
        }
        reached.remove(Prospect.of(known.get(), now).band().name());
        return reached;
    }

    /** How one answer a band higher or lower would change the band of all; empty if no such answer does. */
    static String edge(CandidateEntry candidate, Map<String, QuestionWords> words) {
        Optional<Bands> known = bands(candidate, words);
        if (known.isEmpty() || candidate.answers().size() < ENOUGH) {
            return "";
        }
        Bands bands = known.get();
        List<Prospect.Worth> worths = worths(candidate, bands);
        Set<String> edges = new TreeSet<>();
        for (int i = 0; i < worths.size(); i++) {
            int band = worths.get(i).band();
            if (band + 1 < bands.bands().size()) {
                double from = bands.bands().get(band + 1).from();
                Prospect.Worth up = new Prospect.Worth(Math.max(worths.get(i).score(), from), band + 1);
                others(candidate, words, List.of(Map.of(i, up)))
                        .forEach(name -> edges.add("one answer a band higher would make it " + name));
            }
            if (band > 0) {
                double below = bands.bands().get(band).from() - STEP;
                Prospect.Worth down = new Prospect.Worth(Math.min(worths.get(i).score(), below), band - 1);
                others(candidate, words, List.of(Map.of(i, down)))
                        .forEach(name -> edges.add("one answer a band lower would make it " + name));
            }
        }
        return String.join("; ", edges);
    }

    /** Those of all rubrics; empty if one is not known, or they differ, or an answer has a band that is none of them. */
    private static Optional<Bands> bands(CandidateEntry candidate, Map<String, QuestionWords> words) {
        List<List<Bands.Band>> bands = candidate.answers().keySet().stream()
                .map(question -> words.get(question).bands())
                .distinct()
                .toList();
        if (bands.size() != 1 || bands.get(0).isEmpty()) {
            return Optional.empty();
        }
        return hasUnknown(candidate, words) ? Optional.empty() : Optional.of(new Bands(bands.get(0)));
    }

    private static boolean hasUnknown(CandidateEntry candidate, Map<String, QuestionWords> words) {
        return candidate.answers().values().stream()
                .anyMatch(answer -> UnknownBands.has(answer, words.get(answer.question())));
    }

    private static List<Prospect.Worth> worths(CandidateEntry candidate, Bands bands) {
        List<String> names = bands.bands().stream().map(Bands.Band::name).toList();
        List<Prospect.Worth> worths = new ArrayList<>();
        for (AnswerEntry answer : candidate.answers().values()) {
            worths.add(new Prospect.Worth(answer.score(), names.indexOf(answer.band())));
        }
        return worths;
    }
}
