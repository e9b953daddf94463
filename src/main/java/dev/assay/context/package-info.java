/**
 * What a match means where it stands: who says it, of what, and whether it is affirmed.
 *
 * <p>Start with {@link dev.assay.context.Interpreter}, which turns an answer into {@link dev.assay.context.Finding}s.
 *
 * <h2>Subjects</h2>
 *
 * Where a rubric names things that are easily mixed up, each finding is {@link dev.assay.context.About} one of them, or
 * about none. {@code Mentions} are the places that name one, without those that are only compared with; {@code Anchors}
 * add what refers to them ("the latter"). {@code SentenceTopics} divides a sentence into segments and gives each token
 * the subject that its segment names, or that the sentence speaks of; {@code TopicReader} carries that from sentence to
 * sentence and adds headings, leads, tables and code. {@code Topics} then answers for a match. What it knows of the
 * language stands in {@code subjects.txt}.
 */
package dev.assay.context;
