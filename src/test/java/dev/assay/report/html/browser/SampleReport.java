package dev.assay.report.html.browser;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.assay.cli.CommandRun;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A report as the command writes it.
 *
 * @param folder holds its pages
 */
record SampleReport(Path folder) {

    /** Five candidates and eleven questions; made once for all tests. */
    static SampleReport ofExamples() {
        return Examples.REPORT;
    }

    /** Loaded when it is first asked for. */
    private static final class Examples {

        private static final SampleReport REPORT = inTarget();

        private static SampleReport inTarget() {
            try {
                Path folder = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "report-of-examples");
                return SampleReport.of("django", Path.of("examples", "answers", "answers.csv"), folder);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    static SampleReport of(String pack, Path answers, Path folder) {
        Path report = folder.resolve("report");
        CommandRun run = CommandRun.of(
                "grade",
                pack,
                answers.toString(),
                "--out",
                folder.resolve("results.jsonl").toString(),
                "--report",
                report.toString());
        assertTrue(run.exitCode() <= 1, run.err());
        return new SampleReport(report);
    }

    Path index() {
        return folder.resolve("index.html");
    }

    /** The page of whoever is called so in its title. */
    Path candidate(String name) {
        return page("candidates", file -> title(file).contains(name));
    }

    /** @param id the question's */
    Path question(String id) {
        return page("questions", file -> file.getFileName().toString().contains(id));
    }

    private Path page(String kind, Predicate<Path> which) {
        return pages().stream()
                .filter(file -> file.startsWith(folder.resolve(kind)))
                .filter(which)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no such page in " + kind));
    }

    private static String title(Path page) {
        try {
            String html = Files.readString(page);
            return html.substring(html.indexOf("<title>"), html.indexOf("</title>"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The results that it tells of. */
    Path results() {
        return folder.resolveSibling("results.jsonl");
    }

    /** All its pages, the first page first. */
    List<Path> pages() {
        try (Stream<Path> files = Files.walk(folder)) {
            Stream<Path> others = files.filter(file -> file.toString().endsWith(".html"))
                    .filter(file -> !file.equals(index()))
                    .sorted();
            return Stream.concat(Stream.of(index()), others).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
