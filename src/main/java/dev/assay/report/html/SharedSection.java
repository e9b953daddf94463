package dev.assay.report.html;

import java.util.List;

/**
 * What the overview says of answers that share text.
 *
 * @param lead how many there are, in a sentence; also if there are none
 * @param more how many pairs are not listed, in a sentence; empty if all are
 * @param pairs those that share most first
 * @param groups candidates whose answers hang together, three and more
 * @param moreGroups how many groups are not listed, in a sentence; empty if all are
 * @param unknown a sentence on questions whose text is not known; empty if there is none
 */
record SharedSection(
        String lead, String more, List<Pair> pairs, List<Group> groups, String moreGroups, String unknown) {

    /** A candidate and the way to the answer. */
    record Party(String name, String href) {}

    /** Two answers; {@code href} is the way to the page where they stand side by side. */
    record Pair(String href, String question, Party shorter, Party longer, Share share) {}

    /**
     * How much two answers share, for a sentence.
     *
     * @param percent of the shorter answer
     * @param part the same in words
     * @param figures in words
     * @param back the part of the longer answer; empty if it is all of it
     */
    record Share(int percent, String part, String figures, String back) {

        static Share of(SharedShare share) {
            return new Share(share.percent(), share.part(), share.figures(), share.back());
        }
    }

    /** Answers to a question that hang together; {@code more} counts those that are not named. */
    record Group(String question, String count, List<Party> members, int more) {}
}
