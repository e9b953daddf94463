/**
 * What a match means where it stands: who says it, of what, and whether it is affirmed.
 *
 * <p>Start with {@link dev.assay.context.Interpreter}, which turns an answer into {@link dev.assay.context.Finding}s.
 */
package dev.assay.context;
