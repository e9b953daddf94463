package dev.assay.report;

import dev.assay.context.Cue;
import dev.assay.context.Finding;
import dev.assay.grade.Arithmetic;
import dev.assay.grade.ConceptGrade;
import dev.assay.grade.Grade;
import dev.assay.grade.RaisedFlag;
import dev.assay.grade.RaisedSign;
import dev.assay.grade.Review;
import dev.assay.grade.Status;
import dev.assay.interview.NextQuestion;
import dev.assay.rubric.Concept;
import dev.assay.rubric.Rubric;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Everything about one grade, for a person: the answer with its findings drawn in, and why it got what it got. What is
 * invisible in the answer is made visible.
 */
public final class Explanation {

    private final Rubric rubric;
    private final Grade grade;
    private final int width;
    private final Ink ink;
    private final MarkedText marked;
    private final StringBuilder text = new StringBuilder();

    private Explanation(Rubric rubric, Grade grade, int width, Ink ink) {
        this.rubric = rubric;
        this.grade = grade;
        this.width = width;
        this.ink = ink;
        this.marked = new MarkedText(grade, ink);
    }

    /**
     * Explains a grade.
     *
     * @param rubric what it was graded by
     * @param width columns that a line may take, as far as words allow
     * @param ink colours, for terminals alone
     */
    public static String of(Rubric rubric, Grade grade, int width, Ink ink) {
        Explanation explanation = new Explanation(rubric, grade, width, ink);
        explanation.head();
        explanation.section("Answer");
        explanation.line("  ", explanation.marked.drawn());
        explanation.section("Concepts");
        grade.concepts().forEach(explanation::concept);
        explanation.flags();
        explanation.signs();
        explanation.section("Arithmetic");
        explanation.arithmetic(grade.arithmetic(), "  ");
        explanation.followUps();
        explanation.foot();
        return explanation.text.toString();
    }

    private void head() {
        line("", ink.bold(rubric.id()) + ": " + Display.oneLine(rubric.question()));
        String bands = rubric.bands().bands().stream()
                .skip(1)
                .map(band -> band.name() + " from " + ScoreText.whole(band.from()))
                .collect(Collectors.joining(", ", " (", ")"));
        line("", ink.bold(ScoreText.whole(grade.score()) + " " + grade.band()) + bands);
        String depth = grade.depth().entrySet().stream()
                .filter(entry -> entry.getValue().isPresent())
                .map(entry -> name(entry.getKey()) + " "
                        + ScoreText.whole(entry.getValue().get()))
                .collect(Collectors.joining(", "));
        line("", "Depth: " + depth);
        Review review = grade.review();
        line("", "Review: " + (review.needed() ? "needed" : "not needed"));
        review.reasons()
                .forEach(reason -> line("  ", ink.bad(reason.code().id()) + ": " + Display.oneLine(reason.detail())));
    }

    private void concept(ConceptGrade concept) {
        String earned = name(concept.status()) + needed(concept) + ", credit " + ScoreText.whole(concept.credit());
        boolean good = concept.status() == Status.PRESENT || concept.status() == Status.PARTIAL;
        line(
                "  ",
                ink.bold(concept.id()) + " (" + name(concept.kind()) + ", weight " + concept.weight() + "): "
                        + (good ? ink.good(earned) : ink.bad(earned)));
        rubric.concepts().stream()
                .filter(asked -> asked.id().equals(concept.id()))
                .map(Concept::says)
                .filter(says -> !says.isBlank())
                .forEach(says -> line("    ", ink.faint(Display.oneLine(says))));
        concept.findings().forEach(this::finding);
        concept.nearestMiss()
                .ifPresent(miss -> line(
                        "    ",
                        "nearest miss: " + Display.oneLine(miss.detail()) + " ("
                                + miss.span().start() + "–" + miss.span().end() + ")"));
    }

    /** {@code , 1 of 2 needed}: how many entries were found of those that a concept wants; empty if one is enough. */
    private String needed(ConceptGrade concept) {
        return rubric.concepts().stream()
                .filter(asked -> asked.id().equals(concept.id()) && asked.needs() > 1)
                .filter(asked -> concept.status() == Status.PRESENT || concept.status() == Status.PARTIAL)
                .map(asked ->
                        ", " + ScoreText.whole(concept.credit() * asked.needs()) + " of " + asked.needs() + " needed")
                .findFirst()
                .orElse("");
    }

    private void finding(Finding finding) {
        String corrected = finding.corrected() ? ", read with its spelling corrected" : "";
        String subject = finding.subject().map(id -> ", of " + id).orElse("");
        line(
                "    ",
                "[" + marked.number(finding) + "] " + ink.of(finding.stance(), name(finding.stance())) + subject
                        + corrected + ": \"" + Display.oneLine(finding.text()) + "\" (" + finding.start() + "–"
                        + finding.end() + ")");
        line("        ", ink.faint("pattern: " + Display.oneLine(finding.pattern())));
        finding.cue().ifPresent(cue -> cue(finding, cue));
        finding.about()
                .ifPresent(about -> line(
                        "        ",
                        "subject: " + about.id() + ", " + about.how().description() + ": \""
                                + Display.oneLine(about.text()) + "\" (" + about.start() + "–" + about.end() + ")"));
    }

    private void cue(Finding finding, Cue cue) {
        String span = " \"" + Display.oneLine(cue.text()) + "\" (" + cue.start() + "–" + cue.end() + ")";
        line("        ", "cue: " + cue.kind() + span);
        String indent = " ".repeat(12);
        CueExcerpt.of(grade.answer(), finding, cue, width - indent.length())
                .lines()
                .forEach(drawn -> text.append(indent).append(drawn).append('\n'));
    }

    private void flags() {
        if (!grade.flags().isEmpty()) {
            section("Red flags");
        }
        for (RaisedFlag flag : grade.flags()) {
            String excused = flag.excusedBy()
                    .map(reason -> "excused: " + Display.oneLine(reason))
                    .orElse("counts");
            line(
                    "  ",
                    ink.bold(flag.id()) + " (" + name(flag.severity()) + "): "
                            + (flag.counts() ? ink.bad(excused) : ink.good(excused)));
            if (!flag.says().isBlank()) {
                line("    ", ink.faint(Display.oneLine(flag.says())));
            }
            flag.findings().forEach(this::finding);
        }
    }

    private void signs() {
        if (!grade.signs().isEmpty()) {
            section("Good signs");
        }
        for (RaisedSign sign : grade.signs()) {
            line("  ", ink.bold(sign.id()) + ": " + Display.oneLine(sign.says()));
            sign.findings().forEach(this::finding);
        }
    }

    private void arithmetic(Arithmetic node, String indent) {
        line(indent, ScoreText.whole(node.value()) + "  " + Display.oneLine(node.why()));
        node.details().forEach(detail -> arithmetic(detail, indent + "  "));
    }

    private void followUps() {
        List<NextQuestion> followUps = NextQuestion.after(grade);
        if (!followUps.isEmpty()) {
            section("Follow-up questions");
        }
        followUps.forEach(next -> line("  ", Display.oneLine(next.ask()) + ink.faint(" (" + next.about() + ")")));
    }

    private void foot() {
        text.append('\n');
        line("", ink.faint(grade.engine() + ", rubric " + grade.rubricId() + " " + grade.fingerprint()));
    }

    private void section(String title) {
        text.append('\n');
        line("", ink.bold(title));
    }

    private void line(String indent, String content) {
        text.append(Wrapping.wrap(content, width, indent, indent));
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
