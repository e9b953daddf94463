package dev.assay.batch.copies;

import java.util.List;

/**
 * Two candidates whose answers to a question share text. Immutable. Pairs are ordered by question, first and second
 * candidate.
 *
 * @param question the id of the question
 * @param first the candidate whose name comes first
 * @param second the other one
 * @param firstAnswer what the first one wrote, as it was added
 * @param secondAnswer what the second one wrote
 * @param sharedWords how many words the spans have together
 * @param firstWords how many words of the first answer count: all but quotations, imports, and what the question or many
 *     other candidates say, too
 * @param secondWords the same of the second answer
 * @param resemblance of the runs of words that count in either answer, the share that both have (Jaccard, Broder 1997);
 *     from 0 to 1
 * @param containment the share of the shorter answer's words that stand in the spans, from 0 to 1: 1 if all of it was
 *     taken over into a longer one
 * @param spans what they share, in the order of the first answer
 */
public record CopyPair(
        String question,
        String first,
        String second,
        String firstAnswer,
        String secondAnswer,
        int sharedWords,
        int firstWords,
        int secondWords,
        double resemblance,
        double containment,
        List<SharedSpan> spans)
        implements Comparable<CopyPair> {

    public CopyPair {
        spans = List.copyOf(spans);
    }

    @Override
    public int compareTo(CopyPair other) {
        int byQuestion = question.compareTo(other.question);
        if (byQuestion != 0) {
            return byQuestion;
        }
        int byFirst = first.compareTo(other.first);
        return byFirst != 0 ? byFirst : second.compareTo(other.second);
    }

    /** What a span holds in the first answer. */
    public String firstText(SharedSpan span) {
        return firstAnswer.substring(span.first().start(), span.first().end());
    }

    /** What a span holds in the second answer. */
    public String secondText(SharedSpan span) {
        return secondAnswer.substring(span.second().start(), span.second().end());
    }
}
