package dev.assay.audit;

import java.io.IOException;

/** A file that is no audit log, or no results; the message says where and why. */
public final class AuditException extends IOException {

    private static final long serialVersionUID = 1L;

    AuditException(String message) {
        super(message);
    }
}
