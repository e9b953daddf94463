package dev.assay.interview;

/** No interview can be planned as it was asked for; the message says why, for a person. */
public final class PlanException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    PlanException(String message) {
        super(message);
    }
}
