package dev.assay.study.draft;

/** Thrown where no rubric can be drafted; the message says why. */
public final class DraftException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DraftException(String message) {
        super(message);
    }
}
