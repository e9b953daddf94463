package dev.assay.report.html;

/** A report cannot be made as it was asked for; the message says why, for the person who asked. */
public final class ReportException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ReportException(String message) {
        super(message);
    }
}
