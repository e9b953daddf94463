package dev.assay.cli;

import dev.assay.report.html.HtmlReport;
import dev.assay.report.html.ReportException;
import dev.assay.report.html.ReportFolder;
import dev.assay.report.html.ReportSettings;
import dev.assay.report.html.ReportSummary;
import dev.assay.rubric.RubricSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Makes a report of results. */
final class ReportCommand implements Callable<Integer> {

    /** The file in a report's folder in which results are kept that go nowhere else. */
    static final String KEPT = "results.jsonl";

    private final PositionalParamSpec results = PositionalParamSpec.builder()
            .index("0")
            .paramLabel("RESULTS")
            .type(String.class)
            .required(true)
            .description("What grade wrote as JSON Lines.")
            .build();

    private final PositionalParamSpec folder = PositionalParamSpec.builder()
            .index("1")
            .paramLabel("DIR")
            .type(String.class)
            .required(true)
            .description("The folder of the report; an older report in it is replaced.")
            .build();

    private final OptionSpec rejected = OptionSpec.builder("--rejected")
            .paramLabel("FILE")
            .type(String.class)
            .description("Rejected rows, as grade --rejected wrote them.")
            .build();

    private final OptionSpec pack = OptionSpec.builder("--pack")
            .paramLabel("PACK")
            .type(String.class)
            .description("Where the words of questions and concepts come from. Default: the bundled packs.")
            .build();

    private final ReportOptions options = new ReportOptions();
    private final Streams streams;

    ReportCommand(Streams streams) {
        this.streams = streams;
    }

    CommandSpec spec() {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(this)
                .name("report")
                .addPositional(results)
                .addPositional(folder)
                .addOption(rejected)
                .addOption(pack);
        options.addTo(spec);
        spec.usageMessage()
                .description(
                        "Makes a folder of HTML pages from results: an overview, a page a candidate, a page a question.")
                .footer("", "Open index.html in it. The pages need no network and no server.");
        return spec;
    }

    @Override
    public Integer call() throws IOException {
        String name = folder.getValue();
        String packName = pack.getValue();
        ReadPlaces read = new ReadPlaces();
        if (packName != null) {
            read.pack(packName);
        }
        RunPlaces places = new RunPlaces(read);
        options.addTo(places, name);
        Optional<RubricSet> rubrics =
                packName == null ? Optional.empty() : Optional.of(PackArgument.readSound(packName));
        List<Path> files = new ArrayList<>();
        files.add(existing(results.getValue()));
        String rejects = rejected.getValue();
        if (rejects != null) {
            files.add(existing(rejects));
        }
        RunLock lock = places.lock();
        try (lock;
                PipedFiles piped = new PipedFiles();
                ReportFolder report = ReportOptions.folder(name)) {
            keep(files, report, RealPath.of(ReportOptions.path(name)));
            ReportSettings settings = options.settings(rubrics, name);
            List<String> names = files.stream().map(Path::toString).toList();
            for (int i = 0; i < files.size(); i++) {
                files.set(i, piped.of(files.get(i)));
            }
            ReportSummary summary = HtmlReport.write(files, names, settings, report);
            if (summary.answers() == 0) {
                throw CommandException.misuse(nothing(summary, report, name));
            }
            complete(report, settings);
            tell(streams, summary, name);
            return summary.whole() ? ExitCode.FINE : ExitCode.FINDINGS;
        } catch (ReportException e) {
            throw CommandException.misuse(e.getMessage());
        }
    }

    /** A file without any result is the wrong one rather than a batch of nobody: no report is worth replacing for it. */
    private String nothing(ReportSummary summary, ReportFolder report, String name) {
        String first =
                summary.damaged().isEmpty() ? "" : "; " + summary.damaged().get(0);
        return "'" + results.getValue() + "' holds no graded answer, as grade writes them as JSON Lines"
                + (report.replaces() ? "; the report in '" + name + "' stays as it was" : "") + first;
    }

    private static Path existing(String name) {
        Path path = ReportOptions.path(name);
        if (!Files.exists(path) || Files.isDirectory(path)) {
            throw CommandException.misuse("no file '" + name + "'");
        }
        return path;
    }

    /** Results that the report before kept go into the new one; anything else in the folder would be lost. */
    private void keep(List<Path> files, ReportFolder report, Path place) throws IOException {
        for (int i = 0; i < files.size(); i++) {
            Path file = files.get(i);
            if (RealPath.of(file).startsWith(place)) {
                if (options.isAnonymous() || !file.getFileName().toString().equals(KEPT)) {
                    throw CommandException.misuse("'" + file + "' lies in the folder of the report, which is replaced");
                }
                Path kept = report.path().resolve(KEPT);
                Files.copy(file, kept);
                files.set(i, kept);
            }
        }
    }

    /** The key first: without it, nobody could tell who a finished report speaks of. */
    static void complete(ReportFolder report, ReportSettings settings) throws IOException {
        if (settings.pseudonyms().isPresent()) {
            settings.pseudonyms().get().save();
        }
        report.complete();
    }

    /** Says what is in a report, what could not be read, and where it is. */
    static void tell(Streams streams, ReportSummary summary, String name) {
        summary.damaged().forEach(line -> streams.say(line.toString()));
        if (summary.damagedCount() > summary.damaged().size()) {
            streams.say("… and " + (summary.damagedCount() - summary.damaged().size()) + " lines more");
        }
        summary.unfinished().forEach(place -> streams.say(place + ": breaks off: whoever wrote it was stopped"));
        streams.say("report of " + counted(summary.answers(), "answer") + " of "
                + counted(summary.candidates(), "candidate") + ": "
                + Path.of(name).resolve("index.html"));
    }

    private static String counted(long count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
