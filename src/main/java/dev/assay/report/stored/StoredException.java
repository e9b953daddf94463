package dev.assay.report.stored;

/** A line is no outcome; the message says why, for a person. */
public final class StoredException extends Exception {

    private static final long serialVersionUID = 1L;

    StoredException(String message) {
        super(message);
    }
}
