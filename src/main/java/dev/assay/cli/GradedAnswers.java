package dev.assay.cli;

import dev.assay.batch.Batch;
import dev.assay.batch.Graded;
import dev.assay.batch.Outcome;
import dev.assay.batch.Rejection;
import dev.assay.batch.Row;
import dev.assay.batch.Submission;
import dev.assay.rubric.RubricSet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Answers that were graded and are looked at together.
 *
 * @param graded in the order of their rows
 * @param rejected the others, in theirs
 * @param candidates everybody whose answers could be read, also those that nobody asked for
 */
record GradedAnswers(List<Graded> graded, List<Rejection> rejected, Set<String> candidates) {

    GradedAnswers {
        graded = List.copyOf(graded);
        rejected = List.copyOf(rejected);
    }

    /**
     * Grades answers; rows that are rejected are told on standard error, many of unknown questions as one.
     *
     * @param only whose answers are wanted; everybody's if nobody is named
     */
    static GradedAnswers of(RubricSet rubrics, AnswerSources sources, Optional<String> only, Streams streams)
            throws IOException {
        Set<String> candidates = new LinkedHashSet<>();
        List<Graded> graded = new ArrayList<>();
        List<Rejection> rejected = new ArrayList<>();
        Iterator<Row> wanted = wanted(sources, only, candidates);
        RejectedRows told = new RejectedRows(streams);
        try (Progress progress = new Progress(streams, sources);
                Stream<Outcome> outcomes = Batch.of(rubrics).grade(wanted)) {
            for (Iterator<Outcome> all = outcomes.iterator(); all.hasNext(); progress.step()) {
                Outcome outcome = all.next();
                if (outcome instanceof Graded answer) {
                    graded.add(answer);
                } else if (outcome instanceof Rejection rejection) {
                    rejected.add(rejection);
                    progress.pause();
                    told.say(rejection);
                }
            }
        }
        told.end();
        return new GradedAnswers(graded, rejected, candidates);
    }

    /** The rows of one person, and those of which it cannot be read whose they are. */
    private static Iterator<Row> wanted(Iterator<Row> rows, Optional<String> only, Set<String> candidates) {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(rows, Spliterator.ORDERED), false)
                .peek(row -> candidate(row).ifPresent(candidates::add))
                .filter(row -> only.isEmpty()
                        || candidate(row).isEmpty()
                        || candidate(row).equals(only))
                .iterator();
    }

    private static Optional<String> candidate(Row row) {
        return row instanceof Submission submission
                ? Optional.of(submission.candidate())
                : ((Rejection) row).candidate();
    }

    int exitCode() {
        return rejected.isEmpty() ? ExitCode.FINE : ExitCode.FINDINGS;
    }
}
