/**
 * An answer taken apart: sentences, clauses and tokens, all with offsets into the caller's text.
 *
 * <p>Start with {@link dev.assay.text.Answer#of(String)}.
 */
package dev.assay.text;
