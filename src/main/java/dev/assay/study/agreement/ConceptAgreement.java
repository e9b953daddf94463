package dev.assay.study.agreement;

/**
 * How far Assay finds the concepts that a person says are stated. A concept counts as found if it earned any credit.
 *
 * @param question the question's id; empty for all concepts together
 * @param concept the concept's id; empty for all
 * @param both stated and found
 * @param missed stated, not found
 * @param extra found, not stated
 * @param neither neither stated nor found
 */
public record ConceptAgreement(String question, String concept, int both, int missed, int extra, int neither) {

    /** The answers of which a person says whether they state it. */
    public int labelled() {
        return both + missed + extra + neither;
    }

    /** The share of what was found that is stated. */
    public Estimate precision() {
        return Estimate.ratio(both, both + extra, "never found");
    }

    /** The share of what is stated that was found. */
    public Estimate recall() {
        return Estimate.ratio(both, both + missed, "never stated");
    }

    /** The harmonic mean of both (C. J. van Rijsbergen, "Information Retrieval", 1979). */
    public Estimate f1() {
        return Estimate.ratio(2.0 * both, 2.0 * both + extra + missed, "neither found nor stated");
    }
}
