package dev.assay.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.BitSet;
import java.util.HexFormat;

/** The end of a {@link RowServer} on which questions are put. Not thread-safe. */
final class RowProcess implements AutoCloseable {

    /** Asks for what is found where. */
    static final String FOUND = "found";

    /** One collector for all, and the one with the fewest threads of its own. */
    static final String[] MACHINE_OPTIONS = {"-XX:+UseSerialGC", "-Xmx1g"};

    private final Row row;
    private final Process process;
    private final PrintWriter requests;
    private final BufferedReader replies;
    private final Size size;

    /** Starts the process of a row, and waits until its work is ready. */
    RowProcess(Row row) {
        this.row = row;
        try {
            process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            MACHINE_OPTIONS[0],
                            MACHINE_OPTIONS[1],
                            "-cp",
                            System.getProperty("java.class.path"),
                            RowServer.class.getName(),
                            row.name())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        requests = new PrintWriter(process.getOutputStream(), true, StandardCharsets.UTF_8);
        replies = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        size = Size.of(reply());
    }

    /** How much there is to do. */
    Size size() {
        return size;
    }

    /** Measures for so many milliseconds, or for one pass if that takes longer. */
    Reading measure(int millis) {
        requests.println(millis);
        return Reading.of(reply());
    }

    /** How long the process has kept processors busy, in milliseconds; the clock's where the system does not say. */
    long processorMillis() {
        return process.info().totalCpuDuration().map(Duration::toMillis).orElseGet(() -> System.nanoTime() / 1_000_000);
    }

    /** Which patterns are found in which texts; see {@link PeerTask#found}. */
    BitSet found() {
        requests.println(FOUND);
        return BitSet.valueOf(HexFormat.of().parseHex(reply()));
    }

    private String reply() {
        try {
            String line = replies.readLine();
            if (line == null) {
                throw new IllegalStateException("the process of " + row + " has ended");
            }
            return line;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends the process. */
    @Override
    public void close() {
        requests.close();
        process.destroy();
    }
}
