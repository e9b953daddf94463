package dev.assay.bench;

import dev.assay.batch.copies.CopyDetector;
import dev.assay.batch.copies.CopySettings;
import dev.assay.batch.copies.PlantedCopies;
import java.lang.management.ManagementFactory;
import java.util.Locale;

/**
 * Finding answers that share text: how many planted copies are found, and how the time grows with the answers. Each number
 * of answers takes the least processor time of three rounds.
 */
final class CopyRun {

    private static final int[] SIZES = {5_000, 10_000, 20_000, 40_000};
    private static final int COPIES = 200;
    private static final int ROUNDS = 3;
    private static final long SEED = 31;

    private CopyRun() {}

    /** Prints a table. */
    static void print() {
        find(PlantedCopies.of(SEED, SIZES[0], COPIES));
        System.out.println("| answers | " + String.join(" | ", kinds()) + " | precision | seconds | × first |");
        System.out.println("|--:|" + "--:|".repeat(PlantedCopies.Kind.values().length + 3));
        double first = 0;
        for (int size : SIZES) {
            PlantedCopies planted = PlantedCopies.of(SEED, size, COPIES);
            double best = Double.MAX_VALUE;
            PlantedCopies.Measured measured = null;
            for (int round = 0; round < ROUNDS; round++) {
                long start = processorTime();
                measured = find(planted);
                best = Math.min(best, (processorTime() - start) / 1e9);
            }
            first = first == 0 ? best : first;
            StringBuilder row = new StringBuilder(String.format(Locale.ROOT, "| %,d |", size));
            measured.recall().values().forEach(recall -> row.append(String.format(Locale.ROOT, " %.3f |", recall)));
            row.append(String.format(Locale.ROOT, " %.3f | %.1f | %.1f |", measured.precision(), best, best / first));
            System.out.println(row);
        }
    }

    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static String[] kinds() {
        PlantedCopies.Kind[] kinds = PlantedCopies.Kind.values();
        String[] names = new String[kinds.length];
        for (int i = 0; i < kinds.length; i++) {
            names[i] = kinds[i].name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
        return names;
    }

    private static PlantedCopies.Measured find(PlantedCopies planted) {
        CopyDetector detector = CopyDetector.of(CopySettings.DEFAULT);
        planted.entries().forEach(entry -> detector.add(entry.candidate(), entry.question(), entry.answer()));
        return planted.measure(detector.pairs());
    }
}
