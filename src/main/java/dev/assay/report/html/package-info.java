/**
 * Results as a folder of pages for people: an overview, a page a candidate, a page a question; without a network, and
 * readable without scripts.
 *
 * <p>Start with {@link dev.assay.report.html.HtmlReport}. It reads the results twice: {@code Survey} keeps a little of
 * each answer, and the pages of candidates read their answers again by their place. {@code Overview}, {@code
 * QuestionPage} and {@code CandidatePage} say what a page shows; the templates in {@code src/main/jte}, which are compiled
 * into classes of this package, say how, and escape each text as the place where it stands asks for.
 */
package dev.assay.report.html;
