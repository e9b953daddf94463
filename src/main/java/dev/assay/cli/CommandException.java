package dev.assay.cli;

/** Ends a command with a message for the person who called it. */
final class CommandException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int exitCode;

    private CommandException(int exitCode, String message) {
        super(message);
        this.exitCode = exitCode;
    }

    /** The command was called wrongly. */
    static CommandException misuse(String message) {
        return new CommandException(ExitCode.MISUSE, message);
    }

    /** The command could not go on. */
    static CommandException failed(String message) {
        return new CommandException(ExitCode.FAILED, message);
    }

    int exitCode() {
        return exitCode;
    }
}
