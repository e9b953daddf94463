package dev.assay.study.draft;

import dev.assay.context.Finding;
import dev.assay.context.Stance;
import dev.assay.grade.ConceptGrade;
import dev.assay.grade.Grade;
import dev.assay.grade.Grader;
import dev.assay.match.Dictionary;
import dev.assay.match.Pattern;
import dev.assay.rubric.Bands;
import dev.assay.rubric.Bands.Band;
import dev.assay.rubric.Rubric;
import dev.assay.rubric.RubricBuilder;
import dev.assay.rubric.SelfTest;
import dev.assay.text.Answer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Holds sketches against the reference that they come from, and mends them: what the reference denies by its own words is
 * asked for with its negation, what it does not state is left out, and only examples that hold are kept.
 */
final class Proof {

    private static final String NO_IDEA = "I don't know.";
    private static final int ROUNDS = 4;

    private final String id;
    private final String question;
    private final QuestionAsked asked;
    private final String reference;
    private final Bands bands;
    private final Lexis lexis;
    private final Subjects subjects;
    private final List<String> remarks;

    Proof(
            String id,
            String question,
            QuestionAsked asked,
            String reference,
            Bands bands,
            Lexis lexis,
            Subjects subjects,
            List<String> remarks) {
        this.id = id;
        this.question = question;
        this.asked = asked;
        this.reference = reference;
        this.bands = bands;
        this.lexis = lexis;
        this.subjects = subjects;
        this.remarks = remarks;
    }

    List<Sketch> prove(List<Sketch> sketches) {
        List<Sketch> proved = sketches;
        for (int i = 0; i < ROUNDS; i++) {
            Map<String, ConceptGrade> grades = grades(proved, reference);
            List<Sketch> mended = new ArrayList<>();
            for (Sketch sketch : proved) {
                mended.add(mended(sketch, grades.get(sketch.id())));
            }
            if (mended.equals(proved)) {
                break;
            }
            proved = mended;
        }
        Grader grader = Grader.compileForOwnTests(rubric(proved, List.of()));
        Grade whole = grader.grade(reference);
        boolean top = whole.band().equals(topBand());
        List<Sketch> stated = new ArrayList<>();
        for (Sketch sketch : proved) {
            // What a neighbouring sentence takes back is kept if it holds by itself, unless too much would be missing.
            boolean alone = top
                    && sketch.plan().pieces().stream()
                            .anyMatch(piece -> shown(grader, piece, sketch).isPresent());
            if (alone || credit(whole, sketch) > 0) {
                stated.add(sketch);
            } else {
                remarks.add("Left out, as the reference itself does not state it where it stands: "
                        + sketch.plan().says());
            }
        }
        if (stated.isEmpty()) {
            throw new DraftException("the reference states nothing: all of it is denied, doubted or said of others");
        }
        return examples(stated);
    }

    /** A sketch without patterns that the reference denies or dismisses, if others are left; negated truths as such. */
    private Sketch mended(Sketch sketch, ConceptGrade grade) {
        if (grade.credit() >= 1) {
            return sketch;
        }
        boolean contradicted = grade.findings().stream().anyMatch(finding -> finding.cue()
                .filter(cue -> cue.kind().equals("against"))
                .isPresent());
        if (contradicted) {
            return sketch.withAgainst(List.of());
        }
        Set<String> wrong = new LinkedHashSet<>();
        for (Finding finding : grade.findings()) {
            if (finding.stance() == Stance.DENIED) {
                wrong.add(finding.pattern());
            }
        }
        Set<String> patterns = new LinkedHashSet<>();
        for (String pattern : sketch.match()) {
            if (!wrong.contains(pattern)) {
                patterns.add(pattern);
            }
        }
        boolean denies = sketch.plan().pieces().stream().anyMatch(Piece::denies);
        for (String pattern : denies ? wrong : Set.<String>of()) {
            String negated = "not ...6 (" + pattern + ")";
            if (sketch.match().contains(pattern)
                    && !pattern.contains("not ")
                    && pattern.indexOf('&') < 0
                    && Lexis.isPattern(negated)) {
                patterns.add(negated);
            }
        }
        return patterns.isEmpty()
                        || sketch.plan().isChoice()
                                && wrong.size() > 0
                                && patterns.size() < sketch.match().size()
                ? sketch
                : sketch.withMatch(List.copyOf(patterns));
    }

    private List<Sketch> examples(List<Sketch> sketches) {
        Grader grader = Grader.compileForOwnTests(rubric(sketches, List.of()));
        List<Sketch> shown = new ArrayList<>();
        for (Sketch sketch : sketches) {
            List<String> hits = new ArrayList<>();
            List<String> misses = new ArrayList<>();
            for (Piece piece : sketch.plan().pieces()) {
                shown(grader, piece, sketch).filter(hit -> !hits.contains(hit)).ifPresent(hits::add);
            }
            denied(sketch.plan().first())
                    .filter(miss -> credit(grader, miss, sketch) == 0)
                    .ifPresent(misses::add);
            boolean whole = !sketch.plan().isChoice() || sketch.plan().needs() == 1;
            shown.add(sketch.withExamples(
                    whole
                            ? hits.stream()
                                    .filter(hit -> credit(grader, hit, sketch) == 1)
                                    .toList()
                            : List.of(),
                    misses));
        }
        return shown;
    }

    /** A piece as a sentence that earns its concept, alone or behind its lead; empty if neither does. */
    private static Optional<String> shown(Grader grader, Piece piece, Sketch sketch) {
        return Stream.concat(Stream.of(piece.says()), piece.lead().map(lead -> lead + ": " + piece.says()).stream())
                .filter(hit -> credit(grader, hit, sketch) > 0)
                .findFirst();
    }

    /** A sentence that denies a piece, if it can be put into one. */
    private static Optional<String> denied(Piece piece) {
        Answer text = Answer.of(piece.says());
        if (text.sentences().size() != 1
                || text.tokenCount() == 0
                || piece.words().stream().anyMatch(Word::negated)) {
            return Optional.empty();
        }
        List<String> tags = text.tags(0);
        boolean subject =
                tags.get(0).startsWith("NN") || Set.of("DT", "PRP", "JJ", "CD").contains(tags.get(0));
        boolean finite = tags.stream().anyMatch(Set.of("VBZ", "VBP", "MD")::contains);
        String first = piece.says().substring(text.start(0), text.end(0));
        boolean name = tags.get(0).startsWith("NNP")
                || !first.substring(1).equals(first.substring(1).toLowerCase(Locale.ROOT))
                || tags.get(0).startsWith("NN") && !Dictionary.isEnglish(text.folded(0));
        String said = name
                ? piece.says()
                : Character.toLowerCase(piece.says().charAt(0)) + piece.says().substring(1);
        return subject && finite ? Optional.of("It is not true that " + said + ".") : Optional.empty();
    }

    private String topBand() {
        List<Band> all = bands.bands();
        return all.get(all.size() - 1).name();
    }

    private static double credit(Grader grader, String text, Sketch sketch) {
        return credit(grader.grade(text), sketch);
    }

    private static double credit(Grade grade, Sketch sketch) {
        return grade.concept(sketch.id()).credit();
    }

    private Map<String, ConceptGrade> grades(List<Sketch> sketches, String answer) {
        Map<String, ConceptGrade> grades = new LinkedHashMap<>();
        Grader.compileForOwnTests(rubric(sketches, List.of()))
                .grade(answer)
                .concepts()
                .forEach(grade -> grades.put(grade.id(), grade));
        return grades;
    }

    /** The rubric, with the tests that it can hold. */
    Rubric rubric(List<Sketch> sketches) {
        Grader grader = Grader.compileForOwnTests(rubric(sketches, List.of()));
        String lowest = bands.bands().get(0).name();
        return rubric(sketches, List.of(test(grader, reference, topBand()), test(grader, NO_IDEA, lowest)));
    }

    private SelfTest test(Grader grader, String answer, String band) {
        Grade grade = grader.grade(answer);
        Optional<String> pending = grade.band().equals(band)
                ? Optional.empty()
                : Optional.of("the patterns do not find enough of it yet: " + grade.band() + " with " + grade.score());
        return new SelfTest(answer, Optional.of(band), Map.of(), Optional.empty(), List.of(), pending, 0);
    }

    private Rubric rubric(List<Sketch> sketches, List<SelfTest> tests) {
        RubricBuilder rubric = Rubric.builder(id).question(question).bands(bands);
        if (sketches.stream()
                        .map(Sketch::about)
                        .flatMap(Optional::stream)
                        .distinct()
                        .count()
                > 1) {
            subjects.patterns().forEach((name, patterns) -> rubric.subject(name, patterns.toArray(String[]::new)));
        } else {
            sketches = sketches.stream().map(Sketch::ofNothing).toList();
        }
        if (sketches.stream().allMatch(Sketch::bonus)) {
            // Where all that is left is details, they are what the answer is about.
            sketches = sketches.stream().map(Sketch::asNeeded).toList();
        }
        List<Pattern> patterns =
                sketches.stream().flatMap(sketch -> sketch.patterns().stream()).toList();
        lexis.used(patterns).forEach((name, entries) -> rubric.term(name, entries.toArray(String[]::new)));
        if (asksForList(sketches)) {
            rubric.asksForList();
        }
        sketches.forEach(sketch -> rubric.concept(sketch.concept()));
        tests.forEach(rubric::test);
        return rubric.build();
    }

    /** Whether a bare list is an answer: the question says so, or all that an answer must do is name some of a list. */
    private boolean asksForList(List<Sketch> sketches) {
        boolean choice = sketches.stream()
                .filter(sketch -> !sketch.bonus())
                .allMatch(sketch -> sketch.plan().isChoice() && sketch.plan().needs() > 1);
        return asked.asksForList() || choice && !asked.asksForSentences();
    }
}
