package dev.assay.study.agreement;

import java.util.Optional;

/**
 * How far two graders agree, by one measure.
 *
 * @param measure by which
 * @param count of how many answers
 * @param estimate how far
 * @param interval how sure that is; empty if there is no figure, or its resamples had too few
 */
public record Figure(Measure measure, int count, Estimate estimate, Optional<Interval> interval) {}
