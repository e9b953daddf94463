/**
 * How far the grades agree with those that people gave: agreement and its baselines, concepts, items, what reviewing buys,
 * and rates by group.
 *
 * <p>Start with {@link dev.assay.study.agreement.AgreementStudy}: rows of answers with human grades go in,
 * {@link dev.assay.study.agreement.Agreement} comes out. A figure that cannot be computed is an
 * {@link dev.assay.study.agreement.Estimate} with the reason, never a number.
 */
package dev.assay.study.agreement;
