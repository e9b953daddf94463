package dev.assay.report.html;

import java.util.List;

/**
 * Two answers side by side.
 *
 * @param place which of the pairs it is, in words
 * @param question the question's id
 * @param href the way to the question's page
 * @param text the question
 * @param share how much they share
 * @param previous the way to the pair before; empty for the first
 * @param next the way to the pair after it; empty for the last
 * @param shorter the answer with fewer words that count
 * @param longer the other one
 */
record SharedPage(
        Frame frame,
        String place,
        String question,
        String href,
        String text,
        SharedSection.Share share,
        String previous,
        String next,
        Side shorter,
        Side longer) {

    /**
     * One of the answers.
     *
     * @param key of the anchors of its passages
     * @param name who gave it
     * @param href the way to it on the candidate's page
     * @param score with the band
     */
    record Side(String key, String name, String href, String score, String band, List<Piece> pieces) {}

    /** A stretch of text; {@code number} is that of the shared passage which it is, from 1, or 0. */
    record Piece(String text, int number) {}
}
