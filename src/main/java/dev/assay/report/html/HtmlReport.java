package dev.assay.report.html;

import dev.assay.batch.Graded;
import dev.assay.report.stored.StoredFile;
import gg.jte.html.OwaspHtmlTemplateOutput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * A report of results as a folder of HTML pages: {@code index.html}, {@code candidates/}, {@code questions/} and, where
 * answers share text, {@code shared/}. The same
 * results make the same bytes; with pseudonyms, the same results and the same key.
 *
 * <p>Pages load nothing from anywhere, and their content security policy lets them run nothing but their own script.
 */
public final class HtmlReport {

    private HtmlReport() {}

    /**
     * Writes a report. Memory grows with the answers to one question, not with those to all.
     *
     * @param results files of JSON Lines that hold graded answers, rejected rows or both
     * @param folder the folder to write into; it is not completed
     * @throws ReportException if no answer has a column that is said to tell a group
     * @throws IllegalStateException if the library that pages are written with is not on the class path
     */
    public static ReportSummary write(List<Path> results, ReportSettings settings, ReportFolder folder)
            throws IOException {
        return write(results, results.stream().map(Path::toString).toList(), settings, folder);
    }

    /**
     * Writes a report of files that messages call by other names.
     *
     * @param names what messages call each of the files
     * @see #write(List, ReportSettings, ReportFolder)
     */
    public static ReportSummary write(
            List<Path> results, List<String> names, ReportSettings settings, ReportFolder folder) throws IOException {
        Survey survey = Survey.read(results, names, settings);
        if (survey.answers() > 0) {
            settings.requireGroups(survey.columns());
        }
        try {
            new HtmlReport().pages(results, ReportContent.of(settings, survey), folder.path());
        } catch (NoClassDefFoundError e) {
            throw new IllegalStateException(
                    "HTML is written with gg.jte:jte-runtime, which is not on the class path: add that artifact", e);
        }
        return new ReportSummary(
                survey.answers(),
                survey.candidates().size(),
                survey.questions().size(),
                survey.rejectedCount(),
                survey.damaged(),
                survey.damagedCount(),
                survey.unfinished());
    }

    private void pages(List<Path> results, ReportContent content, Path folder) throws IOException {
        List<StoredFile> files = new ArrayList<>();
        try {
            for (Path result : results) {
                files.add(StoredFile.open(result));
            }
            SharedTexts shared = SharedTexts.find(files, content);
            overview(OverviewBuilder.of(content, shared), content, folder);
            SharedBuilder builder = new SharedBuilder(content, shared);
            pairs(shared.shown().size(), builder, folder);
            candidates(files, new CandidateBuilder(content, builder), content, folder);
        } finally {
            for (StoredFile file : files) {
                file.close();
            }
        }
    }

    private void overview(Overview overview, ReportContent content, Path folder) throws IOException {
        page(folder.resolve("index.html"), out -> JteoverviewGenerated.render(out, null, overview));
        Files.createDirectory(folder.resolve("questions"));
        for (QuestionEntry question : content.survey().questions()) {
            QuestionPage page = QuestionPage.of(content, question);
            page(
                    folder.resolve(content.names().question(question.id())),
                    out -> JtequestionGenerated.render(out, null, page));
        }
    }

    private void pairs(int count, SharedBuilder builder, Path folder) throws IOException {
        if (count > 0) {
            Files.createDirectory(folder.resolve("shared"));
        }
        for (int i = 0; i < count; i++) {
            SharedPage page = builder.page(i);
            page(folder.resolve(PageNames.pair(i + 1)), out -> JtesharedGenerated.render(out, null, page));
        }
    }

    private void candidates(List<StoredFile> files, CandidateBuilder builder, ReportContent content, Path folder)
            throws IOException {
        Files.createDirectory(folder.resolve("candidates"));
        for (int i = 0; i < content.candidates().size(); i++) {
            CandidateEntry candidate = content.candidates().get(i);
            List<Graded> answers = new ArrayList<>();
            for (QuestionEntry question : content.survey().questions()) {
                AnswerEntry answer = candidate.answers().get(question.id());
                if (answer != null && files.get(answer.source()).read(answer.place()) instanceof Graded graded) {
                    answers.add(graded);
                }
            }
            CandidatePage page = builder.page(i, answers);
            page(
                    folder.resolve(content.names().candidate(candidate)),
                    out -> JtecandidateGenerated.render(out, null, page));
        }
    }

    private static void page(Path file, Consumer<OwaspHtmlTemplateOutput> template) throws IOException {
        VisibleOutput page = new VisibleOutput();
        template.accept(new OwaspHtmlTemplateOutput(page));
        Files.write(file, page.bytes());
    }
}
