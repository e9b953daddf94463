/**
 * Answers graded on an Apache Spark cluster, with the result of a local run.
 *
 * <p>Start with {@link dev.assay.examples.spark.GradeJob}, the program that spark-submit runs. {@code AnswerData} reads
 * the answers, {@code Grading} grades them, {@code Contract} gives the result its columns.
 */
package dev.assay.examples.spark;
