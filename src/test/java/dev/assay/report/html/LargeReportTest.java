package dev.assay.report.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.assay.rubric.RubricSet;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LargeReportTest {

    private static final int CANDIDATES = 500;

    @TempDir
    private Path folder;

    @Test
    @DisplayName("a report of thousands of answers needs far less memory than they take, and its overview stays small")
    void bounded() throws IOException, InterruptedException {
        Path results = folder.resolve("results.jsonl");
        SampleBatch.write(results, RubricSet.bundled("django"), CANDIDATES);
        assertTrue(Files.size(results) > 30_000_000, "the results are no load: " + Files.size(results));
        Path report = folder.resolve("report");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx96m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "dev.assay.cli.Main",
                        "report",
                        results.toString(),
                        report.toString(),
                        "--pack",
                        "django")
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor(5, TimeUnit.MINUTES));
        assertEquals(0, process.exitValue(), said);
        try (Stream<Path> pages = Files.list(report.resolve("candidates"))) {
            assertEquals(CANDIDATES, pages.count());
        }
        long size = Files.size(report.resolve("index.html"));
        assertTrue(size < 4_000_000, String.format(Locale.ROOT, "%,d bytes", size));
    }
}
