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
 * The process of one row, or of several. It makes their work ready, and then measures it whenever a line on standard input
 * asks for it, so that all rows stay warm while each waits for its turn. JMH measures, in this process: the process is the
 * fork.
 */
final class RowServer {

    private final int visitMillis;
    private final WarmUp warmUp;

    private RowServer(int visitMillis, WarmUp warmUp) {
        this.visitMillis = visitMillis;
        this.warmUp = warmUp;
    }

    /**
     * Answers requests until there are no more.
     *
     * @param args how many milliseconds a visit takes, and how many a warm-up at least and at most
     */
    public static void main(String[] args) throws IOException {
        PrintStream replies = System.out;
        System.setOut(System.err);
        WarmUp warmUp = new WarmUp(Long.parseLong(args[1]), Long.parseLong(args[2]));
        RowServer server = new RowServer(Integer.parseInt(args[0]), warmUp);
        BufferedReader requests = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String request = requests.readLine(); request != null; request = requests.readLine()) {
            replies.println(server.reply(Request.of(request)));
        }
        // A peer may have left threads behind.
        System.exit(0);
    }

    private String reply(Request request) {
        Row row = request.row();
        return switch (request.kind()) {
            case SIZE -> Size.of(row.work()).line();
            case WARM_UP -> {
                warmUp.with(() -> measure(row));
                yield "warm";
            }
            case MEASURE -> measure(row).line();
            case FOUND -> HexFormat.of().formatHex(found(row.work()).toByteArray());
        };
    }

    private static BitSet found(Work work) {
        return work.task() instanceof PeerTask peer ? peer.found(work.texts()) : new BitSet();
    }

    /** Measures for the time of a visit, or for one pass if that takes longer. */
    private Reading measure(Row row) {
        Options options = new OptionsBuilder()
                .include(Measurement.class.getName() + (row.singly() ? "\\.single$" : "\\.pass$"))
                .param("row", row.name())
                .forks(0)
                .warmupIterations(0)
                .measurementIterations(1)
                .measurementTime(TimeValue.milliseconds(visitMillis))
                .threads(row.threads())
                .addProfiler(GCProfiler.class)
                .addProfiler(ProcessorTime.class)
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT)
                .build();
        RunResult run = run(options);
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

    private static RunResult run(Options options) {
        try {
            return new Runner(options).runSingle();
        } catch (RunnerException e) {
            throw new IllegalStateException(e);
        }
    }

    private static double secondary(RunResult run, String ending) {
        return run.getSecondaryResults().keySet().stream()
                .filter(name -> name.endsWith(ending))
                .mapToDouble(name -> run.getSecondaryResults().get(name).getScore())
                .findFirst()
                .orElseThrow();
    }
}
