package dev.assay.report.html;

import dev.assay.batch.Graded;
import dev.assay.grade.ConceptGrade;
import dev.assay.grade.Grade;
import dev.assay.grade.RaisedFlag;
import dev.assay.grade.Status;
import dev.assay.interview.NextQuestion;
import dev.assay.report.BandReason;
import dev.assay.rubric.Bands;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Makes the pages of candidates. */
final class CandidateBuilder {

    /** So many follow-up questions a question stand on the first printed page. */
    private static final int FIRST_ASKED = 2;

    private static final List<Status> NEEDED = List.of(
            Status.DENIED,
            Status.SWAPPED,
            Status.DISMISSED,
            Status.DOUBTED,
            Status.ABSENT,
            Status.PARTIAL,
            Status.PRESENT);

    /** What a reader has to know before what is in order: the heaviest first of those of one status. */
    private static final Comparator<ConceptGrade> NEEDED_FIRST = Comparator.comparingInt(
                    (ConceptGrade concept) -> NEEDED.indexOf(concept.status()))
            .thenComparing(ConceptGrade::weight, Comparator.reverseOrder());

    private static final Comparator<RaisedFlag> HEAVIEST_FIRST = Comparator.comparing(
                    (RaisedFlag flag) -> !flag.counts())
            .thenComparing(RaisedFlag::severity, Comparator.reverseOrder());

    private final ReportContent content;
    private final SharedBuilder shared;

    CandidateBuilder(ReportContent content, SharedBuilder shared) {
        this.content = content;
        this.shared = shared;
    }

    /**
     * Makes a page.
     *
     * @param index the candidate's place in the order
     * @param answers in the order of the questions
     */
    CandidatePage page(int index, List<Graded> answers) {
        CandidateEntry candidate = content.candidates().get(index);
        Map<String, String> common = common(answers);
        List<CandidatePage.Answer> shown = answers.stream()
                .map(answer -> answer(candidate, answer, common))
                .toList();
        return new CandidatePage(
                content.frame(ReportContent.shown(candidate.name()), "../"),
                ReportContent.shown(candidate.name()),
                Figures.two(candidate.mean()),
                OverallBand.of(candidate, content),
                candidate.answers().size() + " of "
                        + content.survey().questions().size() + " questions answered",
                BandBar.of(content.bands(), name -> candidate.answers().values().stream()
                        .filter(answer -> answer.band().equals(name))
                        .count()),
                DepthBars.of(candidate.depth()),
                columns(common),
                neighbour(index - 1),
                neighbour(index + 1),
                InterviewSheet.of(answers, shown),
                shown);
    }

    private String neighbour(int index) {
        boolean there = index >= 0 && index < content.candidates().size();
        return there ? "../" + content.names().candidate(content.candidates().get(index)) : "";
    }

    private Map<String, String> carried(Graded answer) {
        Map<String, String> columns = new LinkedHashMap<>();
        if (!content.settings().anonymous()) {
            columns.putAll(answer.submission().columns());
            columns.keySet().removeAll(content.settings().groups());
            columns.values().removeIf(String::isBlank);
        }
        return columns;
    }

    /** Columns that say the same with every answer. */
    private Map<String, String> common(List<Graded> answers) {
        Map<String, String> common = new LinkedHashMap<>();
        for (int i = 0; i < answers.size(); i++) {
            Map<String, String> columns = carried(answers.get(i));
            if (i == 0) {
                common.putAll(columns);
            } else {
                common.entrySet().retainAll(columns.entrySet());
            }
        }
        return common;
    }

    private static List<CandidatePage.Column> columns(Map<String, String> columns) {
        return columns.entrySet().stream()
                .map(column -> new CandidatePage.Column(column.getKey(), column.getValue()))
                .toList();
    }

    private CandidatePage.Answer answer(CandidateEntry candidate, Graded graded, Map<String, String> common) {
        String id = graded.submission().question();
        Grade grade = graded.grade();
        QuestionWords words = content.words().get(id);
        MarkedAnswer marked = new MarkedAnswer(grade);
        EvidenceWords evidence = new EvidenceWords(marked);
        Map<String, String> own = carried(graded);
        own.keySet().removeAll(common.keySet());
        List<CandidatePage.Ask> asks = asks(grade, words);
        ConceptLooks looks = ConceptLooks.of(grade);
        List<CandidatePage.Concept> concepts = grade.concepts().stream()
                .sorted(NEEDED_FIRST)
                .map(concept -> concept(concept, grade.answer(), words, evidence, looks))
                .toList();
        List<CandidatePage.Flag> flags = grade.flags().stream()
                .sorted(HEAVIEST_FIRST)
                .map(flag -> new CandidatePage.Flag(
                        flag.id(),
                        words.flag(flag.id()),
                        Figures.name(flag.severity()),
                        flag.excusedBy()
                                .map(excuse -> ExcuseWords.of(excuse, words))
                                .orElse(""),
                        evidence.of(flag.findings(), flag.counts() ? Look.FLAG : Look.EXCUSED)))
                .toList();
        List<CandidatePage.Sign> signs = grade.signs().stream()
                .map(sign -> new CandidatePage.Sign(
                        sign.id(), words.sign(sign.id()), evidence.of(sign.findings(), Look.SIGN)))
                .toList();
        int first = Math.min(FIRST_ASKED, asks.size());
        return new CandidatePage.Answer(
                content.names().anchor(id),
                id,
                "../" + content.names().question(id),
                words.question(),
                Figures.two(grade.score()),
                Figures.step(grade.score()),
                grade.band(),
                words.bands().stream().skip(1).map(CandidateBuilder::start).collect(Collectors.joining(", ")),
                words.why(BandReason.of(grade)),
                DepthBars.of(AnswerEntry.depth(grade)),
                Checks.of(grade, words),
                shared.at(candidate, id),
                marked.blocks(),
                evidence.onPaper(),
                List.copyOf(marked.looks()),
                concepts,
                flags,
                signs,
                asks.subList(0, first),
                asks.subList(first, asks.size()),
                columns(own),
                grade.arithmetic());
    }

    private static List<CandidatePage.Ask> asks(Grade grade, QuestionWords words) {
        return NextQuestion.after(grade, flag -> words.askAfter(flag.id())).stream()
                .map(next -> new CandidatePage.Ask(
                        next.ask(), next.concept().map(words::concept).orElseGet(() -> words.flag(next.about()))))
                .toList();
    }

    private static String start(Bands.Band band) {
        return band.name() + " from " + Figures.exact(band.from());
    }

    private static CandidatePage.Concept concept(
            ConceptGrade concept, String answer, QuestionWords words, EvidenceWords evidence, ConceptLooks looks) {
        return new CandidatePage.Concept(
                concept.id(),
                words.concept(concept.id()),
                concept.credit() == 1 ? "" : words.tell(concept.id()),
                DepthBars.label(concept.kind()),
                concept.weight(),
                Figures.name(concept.status()),
                Figures.two(concept.credit()),
                concept.nearestMiss()
                        .map(miss -> NearMissWords.of(miss, answer))
                        .orElse(""),
                concept.findings().isEmpty(),
                evidence.of(
                        concept.findings(),
                        stance -> looks.of(concept, stance),
                        concept.status() == Status.PRESENT ? 1 : EvidenceWords.SHOWN));
    }
}
