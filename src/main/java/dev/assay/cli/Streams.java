package dev.assay.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * Where a command reads and writes. Everything that is written is UTF-8, whatever the locale.
 *
 * @param in standard input
 * @param out standard output: results and nothing else
 * @param err standard error: everything else
 * @param terminal what of them is a terminal
 */
record Streams(InputStream in, OutputStream out, PrintWriter err, Terminal terminal) {

    /** What stands for standard input, or output, where a file is named. */
    static final String NAME = "-";

    static Streams of(InputStream in, OutputStream out, OutputStream err, Terminal terminal) {
        return new Streams(
                in, out, new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8), true), terminal);
    }

    /** A message for the person who called the command. */
    void say(String message) {
        err.println(message);
        err.flush();
    }
}
