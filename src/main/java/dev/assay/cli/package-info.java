/**
 * The commands.
 *
 * <p>Start with {@link dev.assay.cli.Main}.
 */
package dev.assay.cli;
