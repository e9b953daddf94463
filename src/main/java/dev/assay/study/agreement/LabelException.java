package dev.assay.study.agreement;

/** A column that does not hold what it must; the message says which and what. */
public final class LabelException extends Exception {

    private static final long serialVersionUID = 1L;

    LabelException(String message) {
        super(message);
    }
}
