package dev.assay.cli;

import dev.assay.batch.Graded;
import dev.assay.batch.Rejection;
import dev.assay.report.GradeJson;
import dev.assay.report.html.HtmlReport;
import dev.assay.report.html.ReportException;
import dev.assay.report.html.ReportFolder;
import dev.assay.report.html.ReportSettings;
import dev.assay.report.html.ReportSummary;
import dev.assay.rubric.RubricSet;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The report that grading ends in: made from the file of results, or, if there is none, from one in its own folder. */
final class GradeReport implements Closeable {

    private final String name;
    private final ReportFolder folder;
    private final ReportSettings settings;
    private final Optional<Path> results;
    private final Path kept;
    private final ResultFile keeping;

    private GradeReport(String name, ReportFolder folder, ReportSettings settings, Optional<Path> results)
            throws IOException {
        this.name = name;
        this.folder = folder;
        this.settings = settings;
        this.results = results;
        this.kept = folder.path().resolve(ReportCommand.KEPT);
        this.keeping = ResultFile.to(kept);
    }

    /**
     * Begins a report.
     *
     * @param name the folder as it was named
     * @param results the file to which grades go as JSON Lines, if they do
     */
    static GradeReport open(String name, ReportOptions options, RubricSet rubrics, Optional<Path> results)
            throws IOException {
        ReportFolder folder = ReportOptions.folder(name);
        try {
            ReportSettings settings = options.settings(Optional.of(rubrics), name);
            return new GradeReport(name, folder, settings, results);
        } catch (RuntimeException | IOException e) {
            folder.close();
            throw e;
        }
    }

    /** A writer that also keeps what the report needs. */
    GradeWriter keeping(GradeWriter writer) {
        return new ForwardingWriter(writer) {
            @Override
            public void write(ResultFile out, Graded graded, String line) throws IOException {
                super.write(out, graded, line);
                if (results.isEmpty()) {
                    keeping.write(GradeJson.of(graded) + "\n");
                }
            }

            @Override
            public void rejected(Rejection rejection) throws IOException {
                super.rejected(rejection);
                keeping.write(GradeJson.of(rejection) + "\n");
            }
        };
    }

    /** Makes the report, when all results are written; one without any answer does not replace an earlier one. */
    void write(Streams streams) throws IOException {
        keeping.complete();
        List<Path> files = results.isPresent() ? List.of(results.get(), kept) : List.of(kept);
        try {
            ReportSummary summary = HtmlReport.write(files, settings, folder);
            if (summary.answers() == 0 && folder.replaces()) {
                streams.say("nothing was graded; the report in '" + name + "' stays as it was");
                return;
            }
            if (results.isPresent() || settings.pseudonyms().isPresent()) {
                Files.delete(kept);
            }
            ReportCommand.complete(folder, settings);
            ReportCommand.tell(streams, summary, name);
        } catch (ReportException e) {
            throw CommandException.misuse(e.getMessage());
        }
    }

    @Override
    public void close() throws IOException {
        keeping.close();
        folder.close();
    }
}
