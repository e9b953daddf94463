package dev.assay.report.html;

import dev.assay.batch.Graded;
import dev.assay.batch.Outcome;
import dev.assay.batch.Rejection;
import dev.assay.batch.Submission;
import dev.assay.context.About;
import dev.assay.context.Cue;
import dev.assay.context.Finding;
import dev.assay.context.Stance;
import dev.assay.grade.Arithmetic;
import dev.assay.grade.ConceptGrade;
import dev.assay.grade.FollowUp;
import dev.assay.grade.Grade;
import dev.assay.grade.RaisedFlag;
import dev.assay.grade.RaisedSign;
import dev.assay.grade.Review;
import dev.assay.grade.Status;
import dev.assay.match.Match;
import dev.assay.match.NearMiss;
import dev.assay.report.GradeJson;
import dev.assay.rubric.Kind;
import dev.assay.rubric.Severity;
import dev.assay.text.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Results made by hand, and reports of them. */
final class SampleResults {

    private SampleResults() {}

    /** An answer in whose grade every text is the given one, and everything is there that a grade can hold. */
    static Graded everywhere(String text) {
        String answer = text + " first " + text + " last";
        int end = answer.length();
        Finding stated = finding(answer, text, 0, end - 5, Stance.STATED);
        Finding denied = finding(answer, text, text.length(), end, Stance.DENIED);
        Map<Kind, Optional<Double>> depth = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            depth.put(kind, kind == Kind.DONE ? Optional.empty() : Optional.of(0.5));
        }
        Grade grade = new Grade(
                answer,
                0.5,
                text,
                List.of(
                        new ConceptGrade(text, Kind.WHAT, 1, Status.PARTIAL, 0.5, Optional.empty(), List.of(stated)),
                        new ConceptGrade(
                                text + "2",
                                Kind.WHY,
                                1,
                                Status.ABSENT,
                                0,
                                Optional.of(new NearMiss(
                                        0,
                                        0.5,
                                        text,
                                        new Span(0, 1),
                                        List.of(new Span(0, text.length())),
                                        List.of(List.of(text)),
                                        List.of())),
                                List.of())),
                List.of(
                        new RaisedFlag(text, Severity.CRITICAL, "", "", Optional.empty(), List.of(denied)),
                        new RaisedFlag(text + "2", Severity.MINOR, "", "", Optional.of(text), List.of(stated))),
                List.of(new RaisedSign(text, "", List.of(stated))),
                depth,
                new Review(List.of(new Review.Reason(Review.Code.SUSPECTED_GAMING, text))),
                List.of(new FollowUp(text, text), new FollowUp(text, text), new FollowUp(text, text)),
                new Arithmetic(0.5, text, List.of(new Arithmetic(0.5, text, List.of()))),
                text,
                "0".repeat(64),
                "assay 0.1.0");
        return new Graded(new Submission("", 1, text, text, answer, Map.of(text, text)), grade);
    }

    private static Finding finding(String answer, String text, int start, int end, Stance stance) {
        return new Finding(
                Match.of(0, 0),
                text,
                start,
                end,
                answer.substring(start, end),
                stance,
                Optional.of(new Cue(0, 1, text, text)),
                Optional.of(new About(text, About.How.CLAUSE, 0, 1, text)),
                true);
    }

    /** A short answer of a candidate to a question, with a score and without any finding. */
    static Graded scored(String candidate, String question, double score, Map<String, String> columns) {
        return answered(candidate, question, "An answer.", score, columns);
    }

    /** A candidate's answer to a question, without any finding. */
    static Graded answered(String candidate, String question, String answer) {
        return answered(candidate, question, answer, 0.5, Map.of());
    }

    private static Graded answered(
            String candidate, String question, String answer, double score, Map<String, String> columns) {
        Graded sample = everywhere("x");
        Grade grade = new Grade(
                answer,
                score,
                score < 0.5 ? "low" : "high",
                List.of(),
                List.of(),
                List.of(),
                sample.grade().depth(),
                new Review(List.of()),
                List.of(),
                new Arithmetic(score, "score", List.of()),
                question,
                "0".repeat(64),
                "assay 0.1.0");
        return new Graded(new Submission("", 1, candidate, question, answer, columns), grade);
    }

    static Rejection rejected(String text) {
        return new Rejection(text, 3, Optional.of(text), Optional.of(text), Rejection.Code.BAD_ROW, text);
    }

    /** Writes outcomes as JSON Lines. */
    static Path file(Path file, Outcome... outcomes) throws IOException {
        List<String> lines = new ArrayList<>();
        Arrays.stream(outcomes).map(GradeJson::of).forEach(lines::add);
        return Files.write(file, lines);
    }

    /** Makes a report, and returns the text of each of its files by its path. */
    static Map<String, String> report(Path results, Path folder, ReportSettings settings) throws IOException {
        try (ReportFolder report = ReportFolder.open(folder)) {
            HtmlReport.write(List.of(results), settings, report);
            report.complete();
        }
        return files(folder);
    }

    static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(Files::isRegularFile).forEach(file -> texts.put(name(folder, file), text(file)));
        }
        return texts;
    }

    private static String name(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
