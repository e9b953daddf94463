package dev.assay.report.html;

import dev.assay.batch.Graded;
import dev.assay.interview.Urgency;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What to talk about with a candidate, the most pressing answer first.
 *
 * @param open answers that leave something to ask, to check or to clear up
 * @param settled the others, in the order of their questions
 */
record InterviewSheet(List<Topic> open, List<CandidatePage.Answer> settled) {

    /** So many concepts are named that an answer lacks. */
    private static final int MOST_MISSING = 2;

    /** The lines that a sheet of paper holds beside the candidate's name, of so many characters, with room to spare. */
    private static final double PAPER_LINES = 65;

    private static final double LINE_CHARACTERS = 105;

    /** What stands above a topic, in lines. */
    private static final double HEADING_LINES = 1.4;

    /**
     * An answer to talk about.
     *
     * @param missing concepts that it lacks, where nothing else says what is open; empty otherwise
     * @param paper whether it has a place on the one sheet of paper
     */
    record Topic(CandidatePage.Answer answer, String missing, boolean paper) {

        /** The flag that weighs most; none if there is none. */
        List<CandidatePage.Flag> worst() {
            return answer.raised().stream().limit(1).toList();
        }

        /** How many other flags there are, in words; empty if none. */
        String moreFlags() {
            int more = answer.raised().size() - 1;
            return more > 0 ? "and " + Figures.count(more, "more red flag") : "";
        }

        /** How many other reasons to check there are, in words; empty if none. */
        String moreChecks() {
            int more = answer.checks().size() - 1;
            return more > 0 ? "and " + Figures.count(more, "more reason") + " to check the grade" : "";
        }

        /** The most pressing reason to check the grade; none if there is none. */
        List<CandidatePage.Check> check() {
            return answer.checks().stream().limit(1).toList();
        }

        private double lines() {
            double lines = HEADING_LINES + lines(missing) + lines(moreChecks());
            for (CandidatePage.Flag flag : worst()) {
                lines += lines(flag.severity() + flag.says() + moreFlags());
            }
            for (CandidatePage.Check check : check()) {
                lines += lines(check.words() + check.about()) + lines(check.said()) + lines(check.denied());
            }
            for (CandidatePage.Ask ask : answer.ask()) {
                lines += lines(ask.ask());
            }
            return lines + (answer.shared().mates().isEmpty() ? 0 : 1);
        }

        private static double lines(String text) {
            return Math.ceil(text.length() / LINE_CHARACTERS);
        }
    }

    /**
     * Sorts a candidate's answers.
     *
     * @param grades what they earned
     * @param answers as the page shows them, in the same order
     */
    static InterviewSheet of(List<Graded> grades, List<CandidatePage.Answer> answers) {
        List<CandidatePage.Answer> settled = new ArrayList<>();
        List<Topic> open = new ArrayList<>();
        IntStream.range(0, answers.size())
                .boxed()
                .sorted(Comparator.comparing(
                        index -> Urgency.of(grades.get(index).grade())))
                .map(answers::get)
                .forEach(answer -> {
                    if (isOpen(answer)) {
                        open.add(new Topic(answer, missing(answer), true));
                    } else {
                        settled.add(answer);
                    }
                });
        settled.sort(Comparator.comparing(answers::indexOf));
        return new InterviewSheet(onPaper(open), List.copyOf(settled));
    }

    /** The topics that have no place on paper. */
    long left() {
        return open.stream().filter(topic -> !topic.paper()).count();
    }

    private static List<Topic> onPaper(List<Topic> open) {
        List<Topic> topics = new ArrayList<>();
        double lines = 0;
        for (Topic topic : open) {
            lines += topic.lines();
            topics.add(new Topic(topic.answer(), topic.missing(), topics.isEmpty() || lines <= PAPER_LINES));
        }
        return List.copyOf(topics);
    }

    private static String missing(CandidatePage.Answer answer) {
        if (!answer.raised().isEmpty() || !answer.checks().isEmpty()) {
            return "";
        }
        return answer.ask().stream()
                .map(CandidatePage.Ask::about)
                .distinct()
                .limit(MOST_MISSING)
                .collect(Collectors.joining("; "));
    }

    private static boolean isOpen(CandidatePage.Answer answer) {
        return !answer.ask().isEmpty()
                || !answer.checks().isEmpty()
                || !answer.raised().isEmpty()
                || !answer.shared().mates().isEmpty();
    }
}
