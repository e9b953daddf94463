/**
 * Measures Assay beside its peers, and its own stages; {@link dev.assay.bench.Main} prints one table.
 *
 * <p>{@link dev.assay.bench.Row} lists what is measured and {@link dev.assay.bench.Section} how it is laid out. Each row
 * has a process of its own that JMH measures in; the rounds of {@link dev.assay.bench.Rounds} visit all of them. A row can
 * also be measured by JMH alone, with any of its options: {@code org.openjdk.jmh.Main Measurement.pass -p row=GRADE}.
 */
package dev.assay.bench;
