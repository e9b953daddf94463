package dev.assay.report.html;

import dev.assay.context.Finding;
import dev.assay.context.Stance;
import dev.assay.grade.ConceptGrade;
import dev.assay.grade.Grade;
import dev.assay.grade.Review;
import dev.assay.report.Quotation;
import dev.assay.text.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Why a person should check the grade of an answer, with the answer's own words. */
final class Checks {

    /** How far it is from the edge of a band, to four decimals. */
    private static final Pattern EDGE = Pattern.compile("score \\S+ is \\S+ (below|above) (.*)", Pattern.DOTALL);

    private final Grade grade;
    private final QuestionWords words;

    private Checks(Grade grade, QuestionWords words) {
        this.grade = grade;
        this.words = words;
    }

    /** The reasons, that which may be furthest off first. */
    static List<CandidatePage.Check> of(Grade grade, QuestionWords words) {
        Checks checks = new Checks(grade, words);
        return grade.review().reasons().stream()
                .sorted(Comparator.comparingInt(reason -> ReviewWords.urgency(reason.code())))
                .map(checks::check)
                .toList();
    }

    private CandidatePage.Check check(Review.Reason reason) {
        Matcher edge = EDGE.matcher(reason.detail());
        if (reason.code() == Review.Code.NEAR_BAND_EDGE && edge.matches()) {
            return new CandidatePage.Check(
                    ReviewWords.of(reason.code()), "just " + edge.group(1) + " " + edge.group(2), "", "");
        }
        return contradiction(reason)
                .orElseGet(() -> new CandidatePage.Check(
                        ReviewWords.of(reason.code()), ReviewWords.detail(reason, words), "", ""));
    }

    /** What an answer says and denies of a concept, if that is the reason and evidence of both is at hand. */
    private Optional<CandidatePage.Check> contradiction(Review.Reason reason) {
        for (ConceptGrade concept : grade.concepts()) {
            Optional<Span> said = longest(concept, Stance::asserts);
            Optional<Span> denied = longest(concept, stance -> stance == Stance.DENIED);
            if (reason.code() == Review.Code.STATED_AND_DENIED
                    && reason.detail().startsWith(concept.id() + ": ")
                    && said.isPresent()
                    && denied.isPresent()) {
                return Optional.of(contradiction(reason, concept, said.get(), denied.get()));
            }
        }
        return Optional.empty();
    }

    /** Each with its sentence, or alone if both stand in the same. */
    private CandidatePage.Check contradiction(Review.Reason reason, ConceptGrade concept, Span said, Span denied) {
        String answer = grade.answer();
        boolean apart = !Quotation.sentence(answer, said).equals(Quotation.sentence(answer, denied));
        return new CandidatePage.Check(
                ReviewWords.of(reason.code()),
                words.concept(concept.id()),
                apart ? Quotation.of(answer, said) : Quotation.passage(answer, said),
                apart ? Quotation.of(answer, denied) : Quotation.passage(answer, denied));
    }

    /** The longest finding of such a stance, with what decided it. */
    private static Optional<Span> longest(ConceptGrade concept, Predicate<Stance> stance) {
        return concept.findings().stream()
                .filter(finding -> stance.test(finding.stance()))
                .max(Comparator.comparingInt(finding -> finding.end() - finding.start()))
                .map(Checks::withCue);
    }

    private static Span withCue(Finding finding) {
        return finding.cue()
                .map(cue -> new Span(Math.min(cue.start(), finding.start()), Math.max(cue.end(), finding.end())))
                .orElse(new Span(finding.start(), finding.end()));
    }
}
