package dev.assay.grade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.assay.context.Cue;
import dev.assay.context.Finding;
import dev.assay.context.Stance;
import dev.assay.match.Match;
import dev.assay.rubric.Bands;
import dev.assay.rubric.Concept;
import dev.assay.rubric.Scoring;
import dev.assay.text.Answer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReviewerTest {

    private static final Reviewer REVIEWER = new Reviewer(Bands.DEFAULT, Wording.english());
    private static final Answer ANSWER = Answer.of("There are enough words here to read.");

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "68/100, -, 'score 0.68 is 0.03 above 0.65, where senior begins'",
                "6801/10000, -, -",
                "62/100, -, 'score 0.62 is 0.03 below 0.65, where senior begins'",
                "6199/10000, -, -",
                "65/100, -, 'score 0.65 is exactly 0.65, where senior begins'",
                "35/100, -, 'score 0.35 is exactly 0.35, where mid begins'",
                "38/100, -, 'score 0.38 is 0.03 above 0.35, where mid begins'",
                "3/100, -, -",
                "1, -, -",
                "1, major, -",
                "1, critical, -",
                "64/100, major, 'score 0.64 is 0.01 below 0.65, where senior begins'",
                "36/100, major, 'score 0.36 is 0.01 above 0.35, where mid begins'",
                "1, major cap 0.37, 'score 0.37 is 0.02 above 0.35, where mid begins'",
                "1, minor penalty 0.33, 'score 0.67 is 0.02 above 0.65, where senior begins'",
            })
    void edgesOfBands(String credit, String flag, String detail) {
        Marks marks =
                marks(List.of(Outcomes.concept("c", "what 1 " + credit)), flag == null ? List.of() : List.of(flag));
        Review review = review(marks, marks, ANSWER, List.of());
        assertEquals(Optional.ofNullable(detail), detail(review, Review.Code.NEAR_BAND_EDGE));
    }

    @Test
    void statedAndDeniedShowsBoth() {
        Concept concept = Concept.builder("c").match("a").build();
        Answer answer = Answer.of("There is a lock at the time, and there is not a lock at all in the end.");
        Finding denied =
                Found.at(0, 5, 5, Stance.DENIED, Optional.empty(), Optional.of(new Cue(42, 45, "not", "negation")));
        ConceptOutcome outcome =
                ConceptJudge.judge(concept, List.of(List.of(Found.at(0, 1, 2, Stance.STATED), denied)), List.of());
        Marks marks = marks(List.of(outcome), List.of());
        Review review = review(marks, marks, answer, List.of());
        assertEquals(Optional.of("c: 't1' against 'not a lock at all'"), detail(review, Review.Code.STATED_AND_DENIED));
    }

    @Test
    void spellingDecidesWhenTheBandHangsOnIt() {
        Finding corrected =
                new Finding(Match.of(0, 1), "p", 6, 9, "are", Stance.STATED, Optional.empty(), Optional.empty(), true);
        Marks marks = marks(List.of(Outcomes.concept("c", "what 1 1")), List.of());
        Marks without = marks(List.of(Outcomes.concept("c", "what 1 0")), List.of());
        Review review = review(marks, without, ANSWER, List.of(corrected));
        assertEquals(
                Optional.of("without reading 'are' as misspelled, the band would be junior"),
                detail(review, Review.Code.SPELLING_DECIDED));
        assertEquals(
                Optional.empty(),
                detail(review(marks, marks, ANSWER, List.of(corrected)), Review.Code.SPELLING_DECIDED));
    }

    @ParameterizedTest
    @CsvSource({"'', 0 words", "'one, (two) three + four', 4 words", "Idempotent., 1 word"})
    void shortAnswersAreTold(String text, String detail) {
        Marks marks = marks(List.of(Outcomes.concept("c", "what 1 0")), List.of());
        assertEquals(
                Optional.of(detail), detail(review(marks, marks, Answer.of(text), List.of()), Review.Code.TOO_SHORT));
    }

    @Test
    void longAnswerWithHardlyAFindingIsMostlyUnmatched() {
        String sentence = "This sentence says something about a thing. ";
        Answer longOne = Answer.of(sentence.repeat(11));
        Marks low = marks(List.of(Outcomes.concept("c", "what 1 1/5")), List.of());
        Marks top = marks(List.of(Outcomes.concept("c", "what 1 1")), List.of());
        assertEquals(
                Optional.of("0 of 11 sentences hold a finding"),
                detail(review(low, low, longOne, List.of()), Review.Code.MOSTLY_UNMATCHED));
        assertEquals(Optional.empty(), detail(review(top, top, longOne, List.of()), Review.Code.MOSTLY_UNMATCHED));
        assertEquals(
                Optional.empty(),
                detail(review(low, low, Answer.of(sentence.repeat(8)), List.of()), Review.Code.MOSTLY_UNMATCHED));
        List<Finding> two = List.of(finding(longOne, 0), finding(longOne, 3));
        List<Finding> three = List.of(finding(longOne, 0), finding(longOne, 3), finding(longOne, 7));
        assertEquals(
                Optional.of("2 of 11 sentences hold a finding"),
                detail(review(low, low, longOne, two), Review.Code.MOSTLY_UNMATCHED));
        assertEquals(Optional.empty(), detail(review(low, low, longOne, three), Review.Code.MOSTLY_UNMATCHED));
    }

    @Test
    void longSentencesOfWhichOnlyAPartWasFoundAreMostlyUnmatchedUnlessTheyRaiseAFlag() {
        String sentence = "Here stands something that was found, and then a long part in which there is nothing at all"
                + " of what anybody could have looked for. ";
        Answer answer = Answer.of(sentence.repeat(5));
        List<Finding> each = List.of(
                finding(answer, 0), finding(answer, 1), finding(answer, 2), finding(answer, 3), finding(answer, 4));
        List<ConceptOutcome> concepts = List.of(Outcomes.concept("c", "what 1 1/5"));
        Marks low = marks(concepts, List.of());
        assertEquals(
                Optional.of("nothing was found in the parts where 95 of 125 words stand"),
                detail(review(low, low, answer, each), Review.Code.MOSTLY_UNMATCHED));
        assertEquals(
                Optional.empty(),
                detail(
                        review(low, low, Answer.of(sentence.repeat(4)), each.subList(0, 4)),
                        Review.Code.MOSTLY_UNMATCHED));
        Marks flagged = marks(concepts, List.of("minor"));
        assertEquals(Optional.empty(), detail(review(flagged, flagged, answer, each), Review.Code.MOSTLY_UNMATCHED));
    }

    @Test
    void nobodyNeedsToLookAtAPlainAnswer() {
        Marks marks = marks(List.of(Outcomes.concept("c", "what 1 1")), List.of());
        assertTrue(!review(marks, marks, ANSWER, List.of()).needed());
    }

    private static Finding finding(Answer answer, int sentence) {
        return Found.at(
                0,
                answer.sentences().get(sentence).firstToken(),
                answer.sentences().get(sentence).firstToken(),
                Stance.STATED);
    }

    private static Marks marks(List<ConceptOutcome> concepts, List<String> flags) {
        List<FlagOutcome> raised = Outcomes.flags(flags);
        ScoreSheet sheet = ScoreSheet.of(concepts, raised, Bands.DEFAULT, Scoring.defaultsFor(Bands.DEFAULT));
        return new Marks(concepts, raised, List.of(), sheet);
    }

    private static Review review(Marks marks, Marks uncorrected, Answer answer, List<Finding> findings) {
        return REVIEWER.of(marks, uncorrected, Evidence.of(answer, findings, 1), PatternGroup.of(List.of(0)), Map.of());
    }

    private static Optional<String> detail(Review review, Review.Code code) {
        return review.reasons().stream()
                .filter(reason -> reason.code() == code)
                .map(Review.Reason::detail)
                .findFirst();
    }
}
