package dev.assay.cli;

import dev.assay.batch.source.AnswersException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Says what Java's exceptions only name. */
final class IoMessage {

    private IoMessage() {}

    static String of(IOException e) {
        if (e instanceof AnswersException) {
            return e.getMessage();
        }
        if (e instanceof NoSuchFileException missing) {
            return "no such file: " + missing.getFile();
        }
        if (e instanceof AccessDeniedException denied) {
            return "no permission: " + denied.getFile();
        }
        if (e instanceof FileSystemException other) {
            return other.getFile() + ": " + (other.getReason() == null ? "cannot be used" : other.getReason());
        }
        return "reading or writing failed: " + e.getMessage();
    }
}
