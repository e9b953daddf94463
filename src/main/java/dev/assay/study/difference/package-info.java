/**
 * What a change of a pack does to the grades of answers, before it is published.
 *
 * <p>Start with {@link dev.assay.study.difference.Comparison}: it grades each answer by both packs. {@link
 * dev.assay.study.difference.RubricChanges} tells what differs in the rubrics themselves.
 */
package dev.assay.study.difference;
