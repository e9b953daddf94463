package dev.assay.batch.source;

import java.io.IOException;

/** A source that is no source of answers at all; the message says where and what to change. */
public final class AnswersException extends IOException {

    private static final long serialVersionUID = 1L;

    AnswersException(String message) {
        super(message);
    }
}
