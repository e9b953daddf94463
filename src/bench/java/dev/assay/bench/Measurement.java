package dev.assay.bench;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** The two ways in which a row's work is measured. */
@State(Scope.Benchmark)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class Measurement {

    /** The name of a {@link Row}. */
    @Param("FLOOR")
    public String row;

    private Work work;

    /** Makes the work ready, unless this process did so before. */
    @Setup
    public void prepare() {
        work = Row.valueOf(row).work();
    }

    /** Which text is next. */
    @State(Scope.Thread)
    public static class Turn {
        private int next;
    }

    /** The average time of a pass over all texts. */
    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    public void pass(Blackhole taken) {
        for (Text text : work.texts()) {
            taken.consume(work.task().with(text));
        }
    }

    /** How the times of single calls spread. */
    @Benchmark
    @BenchmarkMode(Mode.SampleTime)
    public Object single(Turn turn) {
        turn.next = (turn.next + 1) % work.texts().size();
        return work.task().with(work.texts().get(turn.next));
    }
}
