package dev.assay.report.html;

import dev.assay.grade.Arithmetic;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the page of a candidate shows.
 *
 * @param name what the candidate is called
 * @param mean score over the questions that were answered
 * @param answered how many of the questions were
 * @param columns what else the answers carried, where it is the same in all of them
 * @param previous the page before in the order of the overview; empty for the first
 * @param next the page after it; empty for the last
 * @param sheet what to ask
 * @param answers in the order of the questions' ids
 */
record CandidatePage(
        Frame frame,
        String name,
        String mean,
        OverallBand band,
        String answered,
        BandBar bands,
        DepthBars depth,
        List<Column> columns,
        String previous,
        String next,
        InterviewSheet sheet,
        List<Answer> answers) {

    /** Something that was carried through. */
    record Column(String name, String value) {}

    /**
     * An answer.
     *
     * @param anchor its place on the page
     * @param bands where each begins; empty if the rubric is not known
     * @param why what makes the band or the score lower than what the answer says earns
     * @param checks why a person should check the grade
     * @param shared whose answers it shares text with
     * @param paper the numbers of the evidence that is listed on paper as well
     * @param concepts those that are missing or doubtful first
     * @param ask the most telling follow-up questions
     * @param askMore the others
     * @param columns what it carries that other answers of the candidate do not
     */
    record Answer(
            String anchor,
            String id,
            String href,
            String question,
            String score,
            int step,
            String band,
            String bands,
            List<String> why,
            DepthBars depth,
            List<Check> checks,
            Shared shared,
            List<MarkedAnswer.Block> blocks,
            Set<Integer> paper,
            List<Look> looks,
            List<Concept> concepts,
            List<Flag> flags,
            List<Sign> signs,
            List<Ask> ask,
            List<Ask> askMore,
            List<Column> columns,
            Arithmetic arithmetic) {

        /** The flags that count. */
        List<Flag> raised() {
            return flags.stream().filter(flag -> flag.excuse().isEmpty()).toList();
        }

        /** The others. */
        List<Flag> excused() {
            return flags.stream().filter(flag -> !flag.excuse().isEmpty()).toList();
        }

        /** A class of the style sheet for what is not listed on paper. */
        String off(int number) {
            return paper.contains(number) ? "" : " off";
        }

        /** Concepts of which there is something to tell the candidate. */
        List<Concept> tells() {
            return concepts.stream()
                    .filter(concept -> !concept.tell().isEmpty())
                    .toList();
        }
    }

    /** Those that an answer shares text with, the most first; {@code more} counts those that are not named. */
    record Shared(List<Mate> mates, int more) {}

    /**
     * Somebody whose answer shares text with an answer.
     *
     * @param href the way to where both stand side by side, or to the other answer
     * @param shorter whether it is the answer here that has fewer words that count
     */
    record Mate(String name, String href, boolean shorter, SharedSection.Share share) {}

    /** A question to ask, and the concept or the red flag that it is after. */
    record Ask(String ask, String about) {}

    /**
     * A concept and what became of it.
     *
     * @param tell what the candidate may be told of it; empty if nothing is needed
     * @param nearestMiss the nearest that the answer came to it, in words; empty if it was found or nothing came near
     * @param notSaid whether nothing was found
     */
    record Concept(
            String id,
            String says,
            String tell,
            String kind,
            int weight,
            String status,
            String credit,
            String nearestMiss,
            boolean notSaid,
            Proof proof) {}

    /** A flag; {@code excuse} is empty if it counts. */
    record Flag(String id, String says, String severity, String excuse, Proof proof) {}

    /** A good sign. */
    record Sign(String id, String says, Proof proof) {}

    /**
     * Why something is taken as found.
     *
     * @param first what convinces most
     * @param more what is folded up
     * @param patterns by what all of it was found
     */
    record Proof(List<Evidence> first, List<Evidence> more, List<Source> patterns) {}

    /** A pattern, and the numbers of what it found, separated by spaces. */
    record Source(String numbers, String pattern) {}

    /**
     * What stands in one or more places of the answer.
     *
     * @param marks the numbers of the places
     * @param times in how many places it stands
     * @param cue what decided the stance; empty if nothing but the words did
     * @param subject what it is said of; empty if nothing
     * @param paper whether it is listed on paper as well
     */
    record Evidence(
            List<Mark> marks,
            Look look,
            String stance,
            String text,
            int times,
            String cue,
            String subject,
            boolean corrected,
            boolean paper) {

        /** Whether the grade would be the same without it, though it does not state anything. */
        boolean idle() {
            return look == Look.IDLE;
        }

        /** The numbers, separated by spaces. */
        String numbers() {
            return marks.stream().map(mark -> "" + mark.number()).collect(Collectors.joining(" "));
        }
    }

    /** A number as it stands in the text, and whether it has not been told before on the page. */
    record Mark(int number, boolean first) {}

    /**
     * A reason for a person to check a grade.
     *
     * @param words what the matter is
     * @param about a concept, or a figure
     * @param said what the answer says of it; empty if that is not the matter
     * @param denied what speaks against that
     */
    record Check(String words, String about, String said, String denied) {}
}
