package dev.assay.cli;

import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The entry point of the command line. */
public final class Main {

    private Main() {}

    /** Runs a command and ends the process with its exit code; without arguments, grades the example answers. */
    public static void main(String[] args) {
        Preparation.begin();
        Streams streams = Streams.of(
                // Buffered, because a bare FileInputStream asks a pipe for its length when all of it is read.
                new BufferedInputStream(new FileInputStream(FileDescriptor.in)),
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                Terminal.detect(System.getenv()));
        int exitCode = run(streams, args);
        if (exitCode != ExitCode.FINE) {
            System.exit(exitCode);
        }
    }

    /** Runs a command and returns its exit code; throws nothing. */
    static int run(Streams given, String... args) {
        Streams streams = new Streams(given.in(), new StandardOutput(given.out()), given.err(), given.terminal());
        try {
            return args.length == 0 ? new ExampleRun(streams).run() : execute(streams, args);
        } catch (Throwable e) {
            return failed(streams, e);
        }
    }

    private static int execute(Streams streams, String[] args) {
        PrintWriter out = new PrintWriter(new OutputStreamWriter(streams.out(), StandardCharsets.UTF_8));
        CommandLine commands = Commands.described(streams, args[0])
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(out)
                .setErr(streams.err())
                .setColorScheme(
                        CommandLine.Help.defaultColorScheme(streams.terminal().colours() ? Ansi.ON : Ansi.OFF))
                .setUsageHelpAutoWidth(false)
                .setParameterExceptionHandler((e, wrong) -> misuse(streams, e))
                .setExecutionExceptionHandler((e, command, parsed) -> failed(streams, e));
        int exitCode = commands.execute(args);
        out.flush();
        return exitCode;
    }

    private static int misuse(Streams streams, ParameterException e) {
        streams.say(e.getMessage());
        UnmatchedArgumentException.printSuggestions(e, streams.err());
        streams.say("'" + e.getCommandLine().getCommandSpec().qualifiedName() + " --help' says how to use it");
        return ExitCode.MISUSE;
    }

    private static int failed(Streams streams, Throwable e) {
        Optional<StandardOutput.ReaderGone> readerGone = cause(e, StandardOutput.ReaderGone.class);
        if (readerGone.isPresent()) {
            return ExitCode.FINE;
        }
        if (e instanceof CommandException known) {
            streams.say(known.getMessage());
            return known.exitCode();
        }
        Optional<IOException> io = e instanceof IOException || e instanceof UncheckedIOException
                ? cause(e, IOException.class)
                : Optional.empty();
        if (io.isPresent()) {
            streams.say(IoMessage.of(io.get()));
        } else if (cause(e, OutOfMemoryError.class).isPresent()) {
            streams.say("out of memory: java -Xmx gives more");
        } else {
            streams.say("an error in Assay, please report it:");
            e.printStackTrace(streams.err());
            streams.err().flush();
        }
        return ExitCode.FAILED;
    }

    private static <T extends Throwable> Optional<T> cause(Throwable e, Class<T> type) {
        Throwable cause = e;
        while (cause != null && !type.isInstance(cause)) {
            cause = cause.getCause();
        }
        return Optional.ofNullable(cause).map(type::cast);
    }
}
