package dev.assay.report.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Makes the overview. */
final class OverviewBuilder {

    private final ReportContent content;
    private final SharedTexts shared;
    private final Survey survey;
    private final CarriedColumns carried;

    private OverviewBuilder(ReportContent content, SharedTexts shared) {
        this.content = content;
        this.shared = shared;
        this.survey = content.survey();
        this.carried = CarriedColumns.of(content);
    }

    static Overview of(ReportContent content, SharedTexts shared) {
        return new OverviewBuilder(content, shared).overview();
    }

    private Overview overview() {
        FirstGlance glance = new FirstGlance(content);
        Doubts doubts = new Doubts(content, glance);
        return new Overview(
                content.frame("", ""),
                Figures.count(survey.answers(), "answer") + " of "
                        + Figures.count(content.candidates().size(), "candidate") + " to "
                        + Figures.count(survey.questions().size(), "question"),
                content.settings().anonymous(),
                doubts.notices(),
                doubts.checks(),
                carried.titles(),
                SecondLooks.of(content),
                ranking(doubts, glance),
                new SharedBuilder(content, shared).section(),
                columns(),
                content.candidates().stream().map(this::row).toList(),
                content.bands().names(),
                flags(),
                doubts.rejects(),
                doubts.rejected(),
                doubts.damaged(),
                doubts.origin());
    }

    private List<Overview.Ranked> ranking(Doubts doubts, FirstGlance glance) {
        List<Overview.Ranked> ranking = new ArrayList<>();
        int rank = 0;
        String before = "";
        for (CandidateEntry candidate : content.candidates()) {
            String mean = Figures.two(candidate.mean());
            rank = mean.equals(before) ? rank : ranking.size() + 1;
            before = mean;
            ranking.add(new Overview.Ranked(
                    String.valueOf(rank),
                    ReportContent.shown(candidate.name()),
                    content.names().candidate(candidate),
                    carried.of(candidate),
                    mean,
                    OverallBand.of(candidate, content),
                    bands(candidate),
                    DepthBars.of(candidate.depth()),
                    glance.supporting(candidate, question -> shared.count(candidate.name(), question) > 0)
                            .orElse(""),
                    doubts.about(candidate, shared.answers(candidate.name())),
                    candidate.firstAsk(content.words())));
        }
        return ranking;
    }

    private BandBar bands(CandidateEntry candidate) {
        return BandBar.of(content.bands(), name -> candidate.answers().values().stream()
                .filter(answer -> answer.band().equals(name))
                .count());
    }

    private List<Overview.Column> columns() {
        return survey.questions().stream()
                .map(question -> new Overview.Column(
                        question.id(),
                        content.words().get(question.id()).question(),
                        content.names().question(question.id()),
                        String.valueOf(question.count()),
                        Figures.two(question.mean()),
                        Figures.step(question.mean()),
                        BandBar.of(content.bands(), question::band),
                        question.reviews(),
                        question.flags().values().stream()
                                .mapToInt(FlagTally::counting)
                                .sum()))
                .toList();
    }

    private Overview.Row row(CandidateEntry candidate) {
        List<Overview.Cell> cells = survey.questions().stream()
                .map(question -> cell(candidate, question.id()))
                .toList();
        return new Overview.Row(
                ReportContent.shown(candidate.name()),
                content.names().candidate(candidate),
                cells,
                Figures.two(candidate.mean()),
                Figures.step(candidate.mean()),
                OverallBand.of(candidate, content).name(),
                candidate.flags(),
                candidate.toReview());
    }

    private Overview.Cell cell(CandidateEntry candidate, String question) {
        AnswerEntry answer = candidate.answers().get(question);
        if (answer == null) {
            return Overview.Cell.NONE;
        }
        return new Overview.Cell(
                true,
                content.names().answer(candidate, question),
                Figures.two(answer.score()),
                Figures.step(answer.score()),
                answer.band(),
                answer.flags().size(),
                String.join(" ", answer.flags()),
                answer.flags().stream().map(content.words().get(question)::flag).collect(Collectors.joining("; ")),
                answer.needsReview(),
                lowered(answer));
    }

    /** Why the band is lower than what the answer says earns; empty if it is not. */
    private String lowered(AnswerEntry answer) {
        QuestionWords words = content.words().get(answer.question());
        return answer.bandReason().lowers(words.bands()) ? String.join("; ", words.why(answer.bandReason())) : "";
    }

    /** By what they say; a flag that says different things of different questions says all of them. */
    private List<Overview.Flag> flags() {
        Map<String, Set<String>> says = new TreeMap<>();
        content.candidates().forEach(candidate -> candidate.answers().values().forEach(answer -> answer.flags()
                .forEach(flag -> says.computeIfAbsent(flag, id -> new TreeSet<>())
                        .add(content.words().get(answer.question()).flag(flag)))));
        return says.entrySet().stream()
                .map(flag -> new Overview.Flag(flag.getKey(), String.join(" / ", flag.getValue())))
                .sorted(Comparator.comparing(Overview.Flag::says))
                .toList();
    }
}
