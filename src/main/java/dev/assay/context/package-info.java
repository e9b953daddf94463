/**
 * What a match means where it stands: who says it, of what, and whether it is affirmed.
 *
 * <p>Start with {@link dev.assay.context.Interpreter}, which turns an answer into {@link dev.assay.context.Finding}s.
 *
 * <h2>Stances</h2>
 *
 * The files in {@code cues} hold the cues: words, what kind of cue they are, where they reach and what must stand
 * near them. {@code CueReader} reads them into a {@code CueList}, {@code Placement} and {@code LeadReach} work out
 * what a cue reaches where it stands, {@code Longest} drops a cue that is only a part of another, and {@code CueHits}
 * keeps what is left of one answer. {@code StanceJudge} then decides: a doubt outweighs everything; then comes what
 * is said of others, of the past or of the wrong way, then a denial, then what is only asked, then a reservation.
 * What a cue can take away depends on the {@link dev.assay.context.Aspect} that a pattern is sought as: a practice (a
 * red flag) is dismissed where others have it, a claim (a concept) only where the answer turns away from it, an event
 * (what somebody did) never.
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
