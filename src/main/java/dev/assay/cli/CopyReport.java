package dev.assay.cli;

import dev.assay.batch.Graded;
import dev.assay.batch.Submission;
import dev.assay.batch.copies.CopyDetector;
import dev.assay.batch.copies.CopyGroup;
import dev.assay.batch.copies.CopyPair;
import dev.assay.batch.copies.CopySettings;
import dev.assay.report.CopyJson;
import dev.assay.rubric.RubricSet;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Writes which answers of a batch share text, and says how many; for one batch. */
final class CopyReport {

    private final RubricSet rubrics;
    private final ResultFile out;
    private final CopyDetector detector = CopyDetector.of(CopySettings.DEFAULT);
    private final Set<String> asked = new HashSet<>();

    /** @param rubrics what the answers are graded by */
    CopyReport(RubricSet rubrics, ResultFile out) {
        this.rubrics = rubrics;
        this.out = out;
    }

    /** A writer that writes what another one does, and takes in each answer that is written. */
    GradeWriter listening(GradeWriter writer) {
        return new ForwardingWriter(writer) {
            @Override
            public void write(ResultFile results, Graded graded, String line) throws IOException {
                add(graded.submission());
                super.write(results, graded, line);
            }

            @Override
            public void known(Submission answer) throws IOException {
                add(answer);
                super.known(answer);
            }
        };
    }

    private void add(Submission submission) {
        if (asked.add(submission.question())) {
            detector.ask(
                    submission.question(), rubrics.get(submission.question()).question());
        }
        detector.add(submission.candidate(), submission.question(), submission.answer());
    }

    /** Compares all answers, completes the file and says what is in it. */
    void complete(Streams streams) throws IOException {
        List<CopyPair> pairs = detector.pairs();
        for (CopyPair pair : pairs) {
            out.write(CopyJson.of(pair) + "\n");
        }
        out.complete();
        streams.say(summary(pairs));
    }

    private static String summary(List<CopyPair> pairs) {
        if (pairs.isEmpty()) {
            return "no answers share text";
        }
        String told = pairs.size() == 1
                ? "1 pair of answers shares text"
                : String.format(Locale.ROOT, "%,d pairs of answers share text", pairs.size());
        List<CopyGroup> larger = CopyGroup.of(pairs).stream()
                .filter(group -> group.candidates().size() > 2)
                .toList();
        if (larger.isEmpty()) {
            return told;
        }
        int largest = larger.stream()
                .mapToInt(group -> group.candidates().size())
                .max()
                .orElseThrow();
        return told
                + String.format(
                        Locale.ROOT,
                        larger.size() == 1
                                ? "; %,d candidates share one text"
                                : "; up to %,d candidates share one text",
                        largest);
    }
}
