package dev.assay.report.html;

import dev.assay.grade.Status;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What the page of a question shows.
 *
 * @param question as it was asked
 * @param previous the page before in the order of the questions; empty for the first
 * @param next the page after it; empty for the last
 * @param count how many answered it
 * @param bins how many scores fall into each tenth
 * @param most the highest of these counts
 * @param concepts in the order of the rubric
 * @param hardest those that earned least
 * @param dead those that everybody or nobody states, so that they tell nobody apart
 * @param misses what came nearest to concepts that were not found
 * @param flags that were raised
 * @param answers the best first
 */
record QuestionPage(
        Frame frame,
        String id,
        String question,
        String previous,
        String next,
        String count,
        String mean,
        BandBar bands,
        List<Bin> bins,
        int most,
        List<Item> concepts,
        List<Item> hardest,
        List<Item> dead,
        List<Missed> misses,
        List<Flag> flags,
        List<Answer> answers) {

    /** From so many answers on a concept that tells nobody apart is told. */
    private static final int FEWEST_ANSWERS = 10;

    private static final int HARDEST = 3;
    private static final int MOST_MISSES = 5;
    private static final int CHART_HEIGHT = 100;

    /** A tenth of the scores; x, y and height are for a chart that is 100 high. */
    record Bin(String range, int count, int x, String y, String height) {}

    /**
     * A concept.
     *
     * @param parts what became of it, as parts of a bar
     * @param words the same in words
     */
    record Item(
            String id,
            String says,
            String kind,
            int weight,
            String mean,
            List<BandBar.Part> parts,
            String words,
            String tell) {}

    /** A concept's most frequent near misses. */
    record Missed(String says, String detail, int count) {}

    /** A flag. */
    record Flag(String id, String says, String severity, int counting, int excused) {}

    /** An answer. */
    record Answer(String candidate, String href, String score, int step, String band, int flags, boolean review) {}

    static QuestionPage of(ReportContent content, QuestionEntry question) {
        QuestionWords words = content.words().get(question.id());
        List<Item> items = question.concepts().values().stream()
                .map(concept -> item(words, concept))
                .toList();
        return new QuestionPage(
                content.frame(question.id(), "../"),
                question.id(),
                words.question(),
                neighbour(content, question, -1),
                neighbour(content, question, 1),
                Figures.count(question.count(), "answer"),
                Figures.two(question.mean()),
                BandBar.of(content.bands(), question::band),
                bins(question.histogram()),
                Arrays.stream(question.histogram()).max().orElse(0),
                items,
                hardest(question, words),
                dead(question, words),
                misses(question, words),
                question.flags().values().stream()
                        .map(flag -> new Flag(
                                flag.id(),
                                words.flag(flag.id()),
                                Figures.name(flag.severity()),
                                flag.counting(),
                                flag.excused()))
                        .toList(),
                answers(content, question));
    }

    private static String neighbour(ReportContent content, QuestionEntry question, int step) {
        List<QuestionEntry> all = List.copyOf(content.survey().questions());
        int place = all.indexOf(question) + step;
        boolean there = place >= 0 && place < all.size();
        return there ? "../" + content.names().question(all.get(place).id()) : "";
    }

    private static List<Bin> bins(int[] counts) {
        int most = Math.max(1, Arrays.stream(counts).max().orElse(1));
        return IntStream.range(0, counts.length)
                .mapToObj(i -> {
                    double height = (double) CHART_HEIGHT * counts[i] / most;
                    return new Bin(
                            "0." + i + (i + 1 == counts.length ? "–1" : "–0." + (i + 1)),
                            counts[i],
                            CHART_HEIGHT * i,
                            Figures.two(CHART_HEIGHT - height),
                            Figures.two(height));
                })
                .toList();
    }

    private static Item item(QuestionWords words, ConceptTally concept) {
        List<Long> counts = new ArrayList<>();
        List<String> styles = new ArrayList<>();
        for (Status status : Status.values()) {
            counts.add((long) concept.count(status));
            styles.add("st-" + Figures.name(status));
        }
        String told = Arrays.stream(Status.values())
                .filter(status -> concept.count(status) > 0)
                .map(status -> Figures.name(status) + " "
                        + Figures.percent(concept.count(status), concept.count())
                        + " (" + concept.count(status) + ")")
                .collect(Collectors.joining(", "));
        return new Item(
                concept.id(),
                words.concept(concept.id()),
                DepthBars.label(concept.kind()),
                concept.weight(),
                Figures.two(concept.meanCredit()),
                BandBar.parts(counts, styles),
                told,
                words.tell(concept.id()));
    }

    private static List<Item> hardest(QuestionEntry question, QuestionWords words) {
        return question.concepts().values().stream()
                .sorted(Comparator.comparingDouble(ConceptTally::meanCredit))
                .limit(HARDEST)
                .map(concept -> item(words, concept))
                .toList();
    }

    private static List<Item> dead(QuestionEntry question, QuestionWords words) {
        return question.concepts().values().stream()
                .filter(concept -> concept.count() >= FEWEST_ANSWERS)
                .filter(concept -> concept.meanCredit() == 0 || concept.count(Status.PRESENT) == concept.count())
                .map(concept -> item(words, concept))
                .toList();
    }

    private static List<Missed> misses(QuestionEntry question, QuestionWords words) {
        return question.concepts().values().stream()
                .flatMap(concept -> concept.misses(MOST_MISSES).stream()
                        .map(miss -> new Missed(words.concept(concept.id()), miss.getKey(), miss.getValue())))
                .sorted(Comparator.comparingInt(Missed::count).reversed())
                .toList();
    }

    private static List<Answer> answers(ReportContent content, QuestionEntry question) {
        return content.candidates().stream()
                .filter(candidate -> candidate.answers().containsKey(question.id()))
                .sorted(Comparator.comparingDouble((CandidateEntry candidate) ->
                                candidate.answers().get(question.id()).score())
                        .reversed())
                .map(candidate -> {
                    AnswerEntry answer = candidate.answers().get(question.id());
                    return new Answer(
                            ReportContent.shown(candidate.name()),
                            "../" + content.names().answer(candidate, question.id()),
                            Figures.two(answer.score()),
                            Figures.step(answer.score()),
                            answer.band(),
                            answer.flags().size(),
                            answer.needsReview());
                })
                .toList();
    }
}
