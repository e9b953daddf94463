package dev.assay.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Where and when it was measured. */
final class Machine {

    private static final Path PROCESSORS = Path.of("/proc/cpuinfo");

    private Machine() {}

    /** Date, JDK, options, cores, processor and what else keeps them busy, as one sentence. */
    static String described() {
        return "Measured on %s with %s %s (%s), on %d cores of %s with a load of %.1f."
                .formatted(
                        LocalDate.now(ZoneOffset.UTC),
                        System.getProperty("java.vm.name"),
                        System.getProperty("java.vm.version"),
                        String.join(" ", RowProcess.MACHINE_OPTIONS),
                        Runtime.getRuntime().availableProcessors(),
                        processor(),
                        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    /** The processor's model where Linux says it, else the architecture. */
    private static String processor() {
        try (var lines = Files.lines(PROCESSORS)) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElseGet(Machine::architecture);
        } catch (IOException e) {
            return architecture();
        }
    }

    private static String architecture() {
        return System.getProperty("os.arch");
    }
}
