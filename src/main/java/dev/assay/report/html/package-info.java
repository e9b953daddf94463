/**
 * Results as a folder of pages for people: an overview, a page a candidate, a page a question; without a network, and
 * readable without scripts.
 *
 * <p>Start with {@link dev.assay.report.html.HtmlReport}. {@code Survey} reads the results once and keeps a
 * little of each answer; {@code SharedTexts}, which compares the answers to one question after the other, and the pages of
 * candidates read answers again by their place. {@code Overview}, {@code QuestionPage}, {@code CandidatePage} and {@code
 * SharedPage}, two answers side by side, say what a page shows; the templates in {@code src/main/jte}, which are compiled
 * into classes of this package, say how, and escape each text as the place where it stands asks for.
 *
 * <p>An answer is shown with all its characters: {@code Chain} joins findings into marks, {@code MarkdownStyle} tells which
 * characters look otherwise, and {@code MarkedAnswer} cuts the text where either begins or ends.
 */
package dev.assay.report.html;
