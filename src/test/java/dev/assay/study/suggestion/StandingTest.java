package dev.assay.study.suggestion;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.assay.study.suggestion.Edit.AddConcept;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class StandingTest {

    @Test
    @DisplayName("one new concept after the other weighs as the rubric with both of them does")
    void twoNewConcepts() {
        Corpus corpus = Corpus.of(GradedAnswers.rubric("- idempotent", "- backoff"), GradedAnswers.withThirdTopic());
        List<Edit> edits =
                List.of(new AddConcept("new-alert", "Alerts", "alert"), new AddConcept("new-key", "Key", "key"));
        Standing standing = new Standing(corpus);
        Probe probe = new Probe(
                corpus,
                java.util.Set.of(
                        Probe.Question.of("alert", Training.NEW_CONCEPT, corpus.rubric()),
                        Probe.Question.of("key", Training.NEW_CONCEPT, corpus.rubric())));
        standing.acceptNew(probe.earned(Probe.Question.of("alert", Training.NEW_CONCEPT, corpus.rubric())));
        standing.acceptNew(probe.earned(Probe.Question.of("key", Training.NEW_CONCEPT, corpus.rubric())));
        double[] exact = new Trial(corpus).scores(edits);
        double[] raised = new Trial(corpus)
                .scores(List.of(edits.get(0), edits.get(1), new Edit.Add("backoff", "the|a|is|i|it|we|to|celery")));
        for (int i = 0; i < corpus.size(); i++) {
            assertEquals(
                    exact[i], standing.score(i), 1e-4, corpus.graded().get(i).toString());
            if (raised[i] > exact[i]) {
                assertEquals(raised[i], standing.with(i, 1, 1), 1e-4);
            }
        }
    }
}
