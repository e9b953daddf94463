package dev.assay.study.suggestion;

import dev.assay.rubric.Rubric;
import dev.assay.rubric.RubricSet;
import java.util.ArrayList;
import java.util.List;

/** Graded answers to one question, written for what a rubric leaves open. */
final class GradedAnswers {

    /** Sentences that say that a job may run twice, in words that {@link #rubric} does not have. */
    private static final List<String> HOLE = List.of(
            "Running it twice is harmless.",
            "If the job is delivered twice, that is harmless here.",
            "It is harmless when a worker does the same thing twice.",
            "Twice is as harmless as once, since I look for the receipt.",
            "First I make it harmless to run the charge twice.",
            "A duplicate is harmless: twice gives the same row.",
            "Executing the task twice has to be harmless, period.",
            "My rule: twice must be harmless.",
            "Being called twice stays harmless because of the unique key.",
            "Harmless if it happens twice, that is the whole trick.");

    private static final List<String> KNOWN = List.of(
            "The task is idempotent.",
            "I make it idempotent with a key.",
            "Idempotent work first of all.",
            "Every step is idempotent, checked by a test.",
            "It must be idempotent, otherwise the card is charged again.",
            "Idempotent handlers are a must.",
            "We keep the handler idempotent.",
            "An idempotent upsert does the job.",
            "To me idempotent is the key word, so I store a receipt.",
            "My tasks are idempotent by design.");

    /** Sentences beside the point; some have words of {@link #HOLE}. */
    private static final List<String> OTHER = List.of(
            "I clicked the button twice and it worked.",
            "Celery is a great tool.",
            "We talked about it twice in the team.",
            "Redis is the broker.",
            "The dashboard shows all workers.",
            "Deploying twice a week is normal for us.",
            "The tests are green.",
            "A warning in the log looks harmless to me.",
            "I would ask my colleague.",
            "The queue is monitored.");

    private static final List<String> WAITING = List.of(
            "Exponential backoff between the attempts.",
            "The delay grows with a backoff.",
            "Plus backoff and jitter.",
            "With backoff the service can recover.",
            "A backoff keeps it from being flooded.");

    private GradedAnswers() {}

    static Rubric rubric(String idempotent, String backoff) {
        return RubricSet.read("safe-retry.yaml", """
                rubric: 1
                id: safe-retry
                question: How do you make a background job safe to retry?
                concepts:
                  - id: idempotent
                    says: Running the job twice has the same effect as running it once
                    kind: what
                    match:
                """ + idempotent.indent(6) + """
                  - id: backoff
                    says: Retries are spaced out
                    kind: why
                    match:
                """ + backoff.indent(6))
                .get("safe-retry");
    }

    /**
     * Forty answers: ten are given 1 and say both concepts, ten more are given 1 and say the first in other words, ten are
     * given 0.5 for the second concept alone, ten are given 0.
     */
    static List<GradedAnswer> withHole() {
        List<GradedAnswer> answers = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            String waiting = WAITING.get(i % WAITING.size());
            answers.add(new GradedAnswer("known" + i, KNOWN.get(i) + " " + waiting, 1));
            answers.add(new GradedAnswer("hole" + i, waiting + " " + HOLE.get(i), 1));
            answers.add(new GradedAnswer("half" + i, OTHER.get(i) + " " + waiting, 0.5));
            answers.add(new GradedAnswer("none" + i, OTHER.get((i + 3) % 10) + " " + OTHER.get((i + 5) % 10), 0));
        }
        return answers;
    }

    /**
     * Eighty answers that are given a third for each of the two concepts and for alerts, of which the rubric knows nothing
     * and a quarter of the answers speak.
     */
    static List<GradedAnswer> withThirdTopic() {
        List<String> alerts = List.of(
                "An alert tells the team when it fails for good.",
                "After five attempts an alert goes out.",
                "I add an alert for dead letters.",
                "Alerts on the failure rate are a must.",
                "Whoever is on call gets an alert.");
        List<GradedAnswer> answers = new ArrayList<>();
        for (int i = 0; i < 80; i++) {
            boolean idempotent = i % 2 == 1;
            boolean backoff = i / 2 % 2 == 1;
            boolean alert = i / 4 % 4 == 1;
            String text = OTHER.get(i / 8)
                    + (idempotent ? " " + KNOWN.get(i / 8) : "")
                    + (backoff ? " " + WAITING.get(i / 8 % 5) : "")
                    + (alert ? " " + alerts.get(i / 16) : "");
            int parts = (idempotent ? 1 : 0) + (backoff ? 1 : 0) + (alert ? 1 : 0);
            answers.add(new GradedAnswer("person" + i, text, parts / 3.0));
        }
        return answers;
    }

    /** Thirty answers; those given 0 wait for other things, and half of those given 0.5 wait longer each time. */
    static List<GradedAnswer> withBroadPattern() {
        List<GradedAnswer> answers = new ArrayList<>();
        List<String> longer = List.of(
                "I wait longer each time.",
                "Each attempt has to wait longer.",
                "Wait a bit longer after every failure.",
                "Workers wait longer and longer.",
                "It will wait longer than before.");
        List<String> elsewhere = List.of(
                "I wait for the review.",
                "Customers wait at the till.",
                "Then we wait and hope.",
                "You wait until somebody calls.",
                "I would wait for my boss to decide.");
        for (int i = 0; i < 10; i++) {
            answers.add(new GradedAnswer("known" + i, KNOWN.get(i) + " " + WAITING.get(i % 5), 1));
            answers.add(new GradedAnswer("longer" + i, longer.get(i % 5) + " " + OTHER.get(i), 0.5));
            answers.add(new GradedAnswer("elsewhere" + i, elsewhere.get(i % 5) + " " + OTHER.get(i), 0));
        }
        return answers;
    }
}
