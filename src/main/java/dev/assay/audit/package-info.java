/**
 * What was graded by what, written down so that it can be told later whether it still holds.
 *
 * <p>{@link dev.assay.audit.AuditLog} appends to a file what a run has done: fingerprints of engine, language, rubrics and
 * answers, and what came out, but no answer's text; each line holds the hash of the one before it, so that none can be
 * changed or taken out of the middle unnoticed. {@link dev.assay.audit.AuditTrail} reads such a file and checks that chain.
 * {@link dev.assay.audit.LoggedResults} knows of each line of results only whether a log has it, for a run that goes on.
 * {@link dev.assay.audit.Replay} grades stored results again and says which of them come out the same, byte for byte, and
 * what has changed for the others.
 */
package dev.assay.audit;
