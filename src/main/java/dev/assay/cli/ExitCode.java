package dev.assay.cli;

/** What a command tells the shell. */
final class ExitCode {

    /** All is well. */
    static final int FINE = 0;

    /** The command did its work and found something: rejected rows, checks that fail. */
    static final int FINDINGS = 1;

    /** The command was called wrongly. */
    static final int MISUSE = 2;

    /** The command could not go on. */
    static final int FAILED = 3;

    private ExitCode() {}
}
