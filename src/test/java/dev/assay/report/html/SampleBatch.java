package dev.assay.report.html;

import dev.assay.batch.Graded;
import dev.assay.batch.Submission;
import dev.assay.grade.Grade;
import dev.assay.grade.Grader;
import dev.assay.report.GradeJson;
import dev.assay.rubric.Concept;
import dev.assay.rubric.Rubric;
import dev.assay.rubric.RubricSet;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/** Results of as many candidates as wanted, whose answers mix the sentences that a pack's rubrics give as examples. */
public final class SampleBatch {

    /** So many answers to each question are graded; further candidates give one of them again. */
    private static final int DIFFERENT = 40;

    private SampleBatch() {}

    /**
     * Writes results as JSON Lines; the same every time.
     *
     * @param candidates how many people answer each of the pack's questions; some leave one out
     */
    public static void write(Path file, RubricSet pack, int candidates) throws IOException {
        Random random = new Random(7);
        Map<String, List<Grade>> grades = new LinkedHashMap<>();
        for (Rubric rubric : pack.rubrics()) {
            Grader grader = Grader.compileForOwnTests(rubric);
            List<Grade> some = new ArrayList<>();
            for (int i = 0; i < Math.min(DIFFERENT, candidates); i++) {
                some.add(grader.grade(answer(rubric, (double) i / DIFFERENT, random)));
            }
            grades.put(rubric.id(), some);
        }
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (int i = 0; i < candidates; i++) {
                String name = String.format(Locale.ROOT, "Candidate %03d", i + 1);
                for (Map.Entry<String, List<Grade>> question : grades.entrySet()) {
                    int near = (i % DIFFERENT + random.nextInt(9))
                            % question.getValue().size();
                    Grade grade = question.getValue().get(near);
                    if (random.nextInt(40) > 0) {
                        Map<String, String> columns = Map.of("years", String.valueOf(i % 17), "team", "t" + i % 3);
                        Submission submission = new Submission(
                                "", 1, name, question.getKey(), grade.answer(), new LinkedHashMap<>(columns));
                        out.write(GradeJson.of(new Graded(submission, grade)) + "\n");
                    }
                }
            }
        }
    }

    /** An answer of sentences that state concepts, or only come near; the higher the skill, the more of the former. */
    private static String answer(Rubric rubric, double skill, Random random) {
        List<String> sentences = new ArrayList<>();
        for (Concept concept : rubric.concepts()) {
            boolean knows = random.nextDouble() < skill;
            List<Concept.Example> examples =
                    knows ? concept.examples().hit() : concept.examples().miss();
            if (!examples.isEmpty() && (knows || random.nextBoolean())) {
                sentences.add(examples.get(random.nextInt(examples.size())).text());
            }
        }
        return sentences.isEmpty() ? "It depends." : String.join(random.nextBoolean() ? " " : "\n\n", sentences);
    }

    /** Writes results of the bundled pack {@code django}: a file, then how many candidates. */
    public static void main(String[] args) throws IOException {
        write(Path.of(args[0]), RubricSet.bundled("django"), Integer.parseInt(args[1]));
    }
}
