package dev.assay.grade;

import dev.assay.context.Interpreter;
import dev.assay.context.Reading;
import dev.assay.match.NearMiss;
import dev.assay.match.PatternException;
import dev.assay.rubric.Concept;
import dev.assay.rubric.RedFlag;
import dev.assay.rubric.Rubric;
import dev.assay.text.Answer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A rubric compiled for grading. Immutable and thread-safe: share one between threads.
 *
 * <p>The same answer gives the same grade. A concept shows at most 50 findings, and so do a flag and a sign: the first
 * of each stance, then those that assert.
 */
public final class Grader {

    private final Rubric rubric;
    private final Wording wording;
    private final PatternPlan plan;
    private final PatternGroup relevant;
    private final Interpreter interpreter;
    private final Marker marker;
    private final Reviewer reviewer;
    private final Gaming gaming;
    private final String fingerprint;

    private Grader(Rubric rubric, boolean examples) {
        if (rubric.concepts().stream().allMatch(Concept::bonus)) {
            throw new IllegalArgumentException(
                    "rubric '" + rubric.id() + "' has no concept that counts: it needs one that is no bonus");
        }
        this.rubric = rubric;
        this.wording = Wording.english();
        this.plan = PatternPlan.of(rubric, wording);
        this.relevant = plan.relevant();
        this.interpreter = Interpreter.compile(
                rubric,
                plan.sought(),
                plan.match().stream().map(PatternGroup::numbers).toList());
        this.marker = new Marker(rubric, plan, wording);
        this.reviewer = new Reviewer(rubric.bands(), wording);
        this.gaming = new Gaming(rubric, examples, wording);
        this.fingerprint = digest();
    }

    /**
     * Compiles a rubric.
     *
     * @throws PatternException if a pattern refers to a term that is missing or cyclic
     * @throws IllegalArgumentException if the rubric has no concept that counts
     */
    public static Grader compile(Rubric rubric) {
        return new Grader(rubric, true);
    }

    /**
     * Compiles a rubric for grading its own tests and examples: unlike {@link #compile}, it does not hold them against
     * an answer as copied.
     *
     * @throws PatternException as {@link #compile}
     * @throws IllegalArgumentException as {@link #compile}
     */
    public static Grader compileForOwnTests(Rubric rubric) {
        return new Grader(rubric, false);
    }

    /**
     * Reads what is known of the language, so that the first grader need not wait for it. It is worth calling on a
     * thread of its own while rubrics are read; whoever needs the language meanwhile waits until it is there.
     */
    public static void prepare() {
        Interpreter.prepare();
        Wording.english();
    }

    /** The rubric that it grades by. */
    public Rubric rubric() {
        return rubric;
    }

    /** SHA-256, in lower-case hexadecimal, of all that decides a grade except the answer and the engine. */
    public String fingerprint() {
        return fingerprint;
    }

    /** SHA-256, in lower-case hexadecimal, of the rubric's part of {@link #fingerprint}: it, its terms and examples. */
    public String rubricFingerprint() {
        List<String> parts = new ArrayList<>();
        parts.add(rubric.canonicalJson());
        parts.addAll(gaming.examples());
        return Fingerprint.of(parts);
    }

    /** SHA-256, in lower-case hexadecimal, of the language's part of {@link #fingerprint}: cues and wording. */
    public String languageFingerprint() {
        return Fingerprint.of(language());
    }

    /**
     * Grades an answer. Never throws for a text that is not null. One of more than {@link Answer#MAX_LENGTH} UTF-16
     * units is not read: it gets score 0 and the lowest band.
     *
     * @param answer the text
     * @throws NullPointerException if it is null
     */
    public Grade grade(String answer) {
        Objects.requireNonNull(answer, "answer");
        return answer.length() > Answer.MAX_LENGTH ? unread(answer) : grade(Answer.of(answer));
    }

    /** Grades an answer that is already taken apart. */
    Grade grade(Answer answer) {
        try (Reading reading = interpreter.read(answer)) {
            return grade(answer, reading);
        }
    }

    private Grade grade(Answer answer, Reading reading) {
        Map<RedFlag.Detector, Detection> detections = gaming.in(answer);
        Evidence evidence = Evidence.of(
                answer,
                gaming.heard(answer, reading.findings(), detections),
                plan.sought().size());
        Marks marks = marker.mark(evidence, detections);
        Marks uncorrected = evidence.hasCorrected() ? marker.mark(evidence.withoutCorrections(), detections) : marks;
        Review review = reviewer.of(marks, uncorrected, evidence, relevant, detections);
        List<ConceptGrade> concepts = concepts(marks.concepts(), reading);
        return grade(answer.text(), marks, concepts, review, FollowUps.of(marks.concepts()));
    }

    /** The concepts' grades; those of which no pattern was found with the nearest that the answer came to them. */
    private List<ConceptGrade> concepts(List<ConceptOutcome> outcomes, Reading reading) {
        List<Optional<NearMiss>> nearest = reading.nearestMisses();
        List<ConceptGrade> grades = new ArrayList<>(outcomes.size());
        for (int i = 0; i < outcomes.size(); i++) {
            grades.add(outcomes.get(i).grade(nearest.get(i)));
        }
        return grades;
    }

    private Grade unread(String answer) {
        List<ConceptOutcome> concepts =
                rubric.concepts().stream().map(ConceptOutcome::absent).toList();
        ScoreSheet sheet = ScoreSheet.of(concepts, List.of(), rubric.bands(), rubric.scoring());
        List<ConceptGrade> grades = concepts.stream()
                .map(outcome -> outcome.grade(Optional.empty()))
                .toList();
        Marks marks = new Marks(concepts, List.of(), List.of(), sheet);
        return grade(answer, marks, grades, Reviewer.tooLong(answer.length()), List.of());
    }

    private Grade grade(
            String answer, Marks marks, List<ConceptGrade> concepts, Review review, List<FollowUp> followUps) {
        List<RaisedFlag> flags = new ArrayList<>(marks.flags().size());
        for (FlagOutcome flag : marks.flags()) {
            flags.add(flag.raised());
        }
        return new Grade(
                answer,
                marks.sheet().score(),
                rubric.bands().bands().get(marks.sheet().band()).name(),
                concepts,
                Collections.unmodifiableList(flags),
                marks.signs(),
                Depth.of(marks.concepts()),
                review,
                followUps,
                marks.sheet().arithmetic(),
                rubric.id(),
                fingerprint,
                Engine.NAME);
    }

    private String digest() {
        List<String> parts = new ArrayList<>();
        parts.add(rubric.canonicalJson());
        parts.addAll(language());
        parts.addAll(gaming.examples());
        return Fingerprint.of(parts);
    }

    private List<String> language() {
        List<String> files = new ArrayList<>();
        files.add(interpreter.cueFiles());
        wording.files().forEach(file -> files.add(file.content()));
        return files;
    }
}
