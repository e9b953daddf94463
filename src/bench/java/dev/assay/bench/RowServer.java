package dev.assay.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.HexFormat;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.openjdk.jmh.util.Statistics;

/**
 * The process of one row. It makes the row's work ready, and then measures it whenever a line on standard input asks for
 * it, so that all rows stay warm while each waits for its turn. JMH measures, in this process: the process is the fork.
 */
final class RowServer {

    private final Row row;

    private RowServer(Row row) {
        this.row = row;
    }

    /** @param args the name of the row */
    public static void main(String[] args) throws IOException, RunnerException {
        PrintStream replies = System.out;
        System.setOut(System.err);
        RowServer server = new RowServer(Row.valueOf(args[0]));
        replies.println(Size.of(server.row.work()).line());
        BufferedReader requests = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String request = requests.readLine(); request != null; request = requests.readLine()) {
            replies.println(server.reply(request));
        }
        // A peer may have left threads behind.
        System.exit(0);
    }

    private String reply(String request) throws RunnerException {
        if (request.equals(RowProcess.FOUND)) {
            return HexFormat.of().formatHex(found().toByteArray());
        }
        return measure(Integer.parseInt(request)).line();
    }

    private BitSet found() {
        Work work = row.work();
        return work.task() instanceof PeerTask peer ? peer.found(work.texts()) : new BitSet();
    }

    /** @param millis how long to measure; a pass that was begun is ended */
    private Reading measure(int millis) throws RunnerException {
        Options options = new OptionsBuilder()
                .include(Measurement.class.getName() + (row.singly() ? "\\.single$" : "\\.pass$"))
                .param("row", row.name())
                .forks(0)
                .warmupIterations(0)
                .measurementIterations(1)
                .measurementTime(TimeValue.milliseconds(millis))
                .threads(row.threads())
                .addProfiler(GCProfiler.class)
                .addProfiler(ProcessorTime.class)
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT)
                .build();
        RunResult run = new Runner(options).runSingle();
        double bytes = secondary(run, "gc.alloc.rate.norm");
        double busy = secondary(run, ProcessorTime.RESULT);
        if (row.singly()) {
            Statistics calls = run.getPrimaryResult().getStatistics();
            return new Reading(calls.getPercentile(50), calls.getPercentile(99), busy, bytes);
        }
        int texts = row.work().texts().size();
        double nanos = run.getPrimaryResult().getScore() / row.threads();
        return new Reading(nanos / texts, 0, busy / texts, bytes / texts);
    }

    private static double secondary(RunResult run, String ending) {
        return run.getSecondaryResults().keySet().stream()
                .filter(name -> name.endsWith(ending))
                .mapToDouble(name -> run.getSecondaryResults().get(name).getScore())
                .findFirst()
                .orElseThrow();
    }
}
