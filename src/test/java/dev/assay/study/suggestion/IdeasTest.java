package dev.assay.study.suggestion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.assay.match.Pattern;
import dev.assay.match.PatternSet;
import dev.assay.rubric.Rubric;
import dev.assay.study.FunctionWords;
import dev.assay.study.OrdinaryEnglish;
import dev.assay.text.Answer;
import dev.assay.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class IdeasTest {

    @Test
    @DisplayName("what too few say to be proposed is an idea, with what speaks for it")
    void below() {
        SuggestionReport report = KettleAnswers.report();
        Idea idea = report.ideas().stream()
                .filter(one -> one.edit().pattern().contains("cartridge"))
                .findFirst()
                .orElseThrow(() -> new AssertionError(report.ideas().toString()));
        assertEquals(5, idea.support(), idea.toString());
        assertEquals(new Tally(5, 4, 1), idea.tally(), idea.toString());
        assertTrue(idea.likelihood() > 0 && idea.likelihood() < 0.2, idea.toString());
        Moved moved = idea.moved().get(0);
        assertTrue(moved.answer().answer().substring(moved.start(), moved.end()).contains("cartridge"));
    }

    @Test
    @DisplayName("no figure counts an idea")
    void uncounted() {
        SuggestionReport report = KettleAnswers.report();
        assertEquals(Optional.empty(), report.together());
        report.concepts().forEach(study -> {
            assertEquals(List.of(), study.proposals());
            assertEquals(List.of(), study.steps());
        });
    }

    @Test
    @DisplayName(
            "words that the question has, that hold sentences together or stand anywhere are neither proposed nor ideas")
    void sayingNothing() {
        List<GradedAnswer> answers = new ArrayList<>();
        for (GradedAnswer one : KettleAnswers.graded()) {
            // Whoever was given much speaks of the lime in the kettle, of today, and of people.
            String more = one.score() > 0.5 ? " The kettle keeps free of lime today, as people in the house say." : "";
            answers.add(new GradedAnswer(one.candidate(), one.answer() + more, one.score()));
        }
        Rubric rubric = KettleAnswers.rubric();
        SuggestionReport report = Suggestions.of(rubric, answers, 3);
        List<String> patterns = new ArrayList<>();
        report.ideas().forEach(idea -> patterns.add(idea.edit().pattern()));
        report.newConcepts().forEach(proposal -> patterns.add(proposal.edit().pattern()));
        report.concepts().forEach(study -> study.proposals()
                .forEach(one -> patterns.add(one.edit().pattern())));
        assertTrue(!patterns.isEmpty());
        for (String pattern : patterns) {
            PatternSet set = PatternSet.compile(List.of(Pattern.parse(pattern)), Map.of());
            assertEquals(List.of(), set.find(Answer.of(rubric.question())), pattern);
            assertTrue(
                    OrdinaryEnglish.sentences().stream()
                                    .filter(sentence -> !set.find(sentence).isEmpty())
                                    .count()
                            < OrdinaryEnglish.BROAD,
                    pattern);
            assertTrue(
                    Answer.phrase(pattern).stream()
                            .filter(Token::isWord)
                            .anyMatch(token -> !FunctionWords.contain(token.stem())),
                    pattern);
        }
    }
}
