/**
 * Assay grades free-text answers against concept rubrics and shows its evidence.
 *
 * <p>The packages in the order in which an answer passes through them; a package uses those before it in this list,
 * never those after it:
 *
 * <ol>
 *   <li>{@code dev.assay.text}: an answer taken apart into sentences, clauses and tokens, all with offsets
 *   <li>{@code dev.assay.match}: the pattern language, and finding all its matches in one pass
 *   <li>{@code dev.assay.rubric}: what a marker looks for, and reading it with located problems
 *   <li>{@code dev.assay.context}: what a match means where it stands
 *   <li>{@code dev.assay.grade}: a compiled rubric that turns an answer into a grade with its evidence
 *   <li>{@code dev.assay.batch}: many answers
 *   <li>{@code dev.assay.study}: how good a rubric is
 *   <li>{@code dev.assay.interview}: which questions to ask, and what somebody's answers show together
 *   <li>{@code dev.assay.report}: grades for people and for programs to read
 *   <li>{@code dev.assay.cli}: the commands
 * </ol>
 */
package dev.assay;
