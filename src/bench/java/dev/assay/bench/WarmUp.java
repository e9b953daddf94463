package dev.assay.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.CompilationMXBean;
import java.lang.management.ManagementFactory;

/**
 * Decides when a process is warm: when its compiler has next to nothing left to do. Reading a rubric's worth of patterns
 * runs through so much code that a fixed time would measure the compiler. Lives for one process.
 */
final class WarmUp {

    /** A compiler that is busy for less than this share of the time has little left to do. */
    private static final double BUSY = 0.1;

    /** So many quiet visits in a row show that the compiler is done; a long compilation is counted when it ends. */
    private static final int QUIET = 3;

    private final OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private final CompilationMXBean compiler = ManagementFactory.getCompilationMXBean();
    private final long least;
    private final long most;

    /**
     * @param least how many milliseconds of processor time to spend at least
     * @param most how many to spend at most
     */
    WarmUp(long least, long most) {
        this.least = least;
        this.most = most;
    }

    /** Repeats a visit until the process is warm. */
    void with(Runnable visit) {
        long start = processorMillis();
        int quiet = 0;
        for (long spent = 0; spent < least || quiet < QUIET && spent < most; spent = processorMillis() - start) {
            long compiled = compiler.getTotalCompilationTime();
            long began = System.nanoTime();
            visit.run();
            double millis = (System.nanoTime() - began) / 1e6;
            boolean busy = compiler.getTotalCompilationTime() - compiled > BUSY * millis;
            quiet = busy ? 0 : quiet + 1;
        }
    }

    private long processorMillis() {
        return system.getProcessCpuTime() / 1_000_000;
    }
}
