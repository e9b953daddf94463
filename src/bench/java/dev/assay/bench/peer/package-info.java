/**
 * The peers: other ways of finding Assay's patterns in a text. {@link dev.assay.bench.peer.Expression} is what all of them
 * can be asked, and a translation for each says it in its own language.
 */
package dev.assay.bench.peer;
