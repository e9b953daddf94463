/**
 * Scores: a rubric compiled into a thread-safe {@link dev.assay.grade.Grader}; answer in,
 * {@link dev.assay.grade.Grade} out.
 *
 * <p>An answer goes through these steps, each of which looks only at what the ones before it found:
 *
 * <ol>
 *   <li>{@code PatternPlan} numbers everything that the rubric and this package want found. {@code Echo} sets apart
 *       what only gives the question's words back, and {@code Evidence} keeps what was found, by pattern: of overlapping
 *       findings the shortest.
 *   <li>{@code ConceptJudge} decides status and credit of each concept.
 *   <li>{@code Gaming} looks at the whole answer: lists of terms, the question given back, copies, hidden letters.
 *   <li>{@code FlagJudge} decides which red flags are raised, and {@code Guards} which are excused or softened.
 *       {@code Elaboration} tells a real "it depends" from a bare one.
 *   <li>{@code ScoreSheet} adds up and keeps the arithmetic, {@code Gates} hold back the top band.
 *   <li>{@code Reviewer} says whether a person should look, {@code Depth} and {@code FollowUps} what to look into.
 * </ol>
 *
 * <p>What it knows of the language stands in resource files beside the classes, read by {@code LanguageFile}.
 */
package dev.assay.grade;
