package dev.assay.report.html.browser;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.assay.cli.CommandRun;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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

    /** Those of the examples, and two whose answers share text with theirs; made once for all tests. */
    static SampleReport ofCopies() {
        return Copies.REPORT;
    }

    /** Loaded when it is first asked for. */
    private static final class Copies {

        /** Of an answer of another candidate: whose, to which question, and what its copy begins with. */
        private static final String[][] COPIED = {
            {"bob", "mei", "celery-retry", ""},
            {
                "bob",
                "daniel",
                "file-uploads",
                "I asked around before I wrote this, and then tried it on a small project. "
            },
            {"zoë", "mei", "celery-retry", "It depends on the broker, which I would read about first. "},
        };

        private static final SampleReport REPORT = inTarget();

        private static SampleReport inTarget() {
            try {
                Path folder = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "report-of-copies");
                ObjectMapper json = new ObjectMapper();
                List<String> lines = new ArrayList<>();
                for (String line : Files.readAllLines(ofExamples().results())) {
                    JsonNode row = json.readTree(line);
                    for (String[] copied : COPIED) {
                        if (row.path("candidate").asText().equals(copied[1])
                                && row.path("question").asText().equals(copied[2])) {
                            lines.add(json.createObjectNode()
                                    .put("candidate", copied[0])
                                    .put("question", copied[2])
                                    .put(
                                            "answer",
                                            copied[3] + row.path("answer").asText())
                                    .toString());
                        }
                    }
                }
                Path copies = Files.write(folder.resolve("copies.jsonl"), lines);
                return SampleReport.of(
                        "django", List.of(Path.of("examples", "answers", "answers.csv"), copies), folder);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    static SampleReport of(String pack, Path answers, Path folder) {
        return of(pack, List.of(answers), folder);
    }

    private static SampleReport of(String pack, List<Path> answers, Path folder) {
        Path report = folder.resolve("report");
        List<String> arguments = new ArrayList<>(List.of("grade", pack));
        answers.forEach(path -> arguments.add(path.toString()));
        arguments.addAll(List.of("--out", folder.resolve("results.jsonl").toString(), "--report", report.toString()));
        CommandRun run = CommandRun.of(arguments.toArray(String[]::new));
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

    /** Two answers side by side. */
    Path pair(int number) {
        return folder.resolve("shared").resolve("%03d.html".formatted(number));
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
