package dev.assay.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The end of a {@link RowServer} on which questions are put. Not thread-safe. */
final class RowProcess implements AutoCloseable {

    /** One collector for all, and the one with the fewest threads of its own. */
    static final List<String> MACHINE_OPTIONS = List.of("-XX:+UseSerialGC", "-Xmx1g");

    private final Process process;
    private final PrintWriter requests;
    private final BufferedReader replies;
    private final Map<Row, Size> sizes = new EnumMap<>(Row.class);

    /** Starts a process. */
    RowProcess(Pace pace) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(MACHINE_OPTIONS);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), RowServer.class.getName()));
        IntStream.of(pace.visitMillis(), pace.leastWarmUp(), pace.mostWarmUp())
                .mapToObj(Integer::toString)
                .forEach(command::add);
        try {
            process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        requests = new PrintWriter(process.getOutputStream(), true, StandardCharsets.UTF_8);
        replies = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    /** Makes a row's work ready and repeats it until it is warm, unless that was done before. */
    void warmUp(Row row) {
        if (!sizes.containsKey(row)) {
            sizes.put(row, Size.of(reply(Request.Kind.SIZE, row)));
            reply(Request.Kind.WARM_UP, row);
        }
    }

    /** How much a row has to do that was warmed up. */
    Size size(Row row) {
        return sizes.get(row);
    }

    /** Visits a row once. */
    Reading measure(Row row) {
        return Reading.of(reply(Request.Kind.MEASURE, row));
    }

    /** Which patterns a row finds in which texts; see {@link PeerTask#found}. */
    BitSet found(Row row) {
        return BitSet.valueOf(HexFormat.of().parseHex(reply(Request.Kind.FOUND, row)));
    }

    private String reply(Request.Kind kind, Row row) {
        try {
            requests.println(new Request(kind, row).line());
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
