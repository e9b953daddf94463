package dev.assay.interview;

import dev.assay.grade.Grade;
import dev.assay.rubric.Concept;
import dev.assay.rubric.RedFlag;
import dev.assay.rubric.Rubric;
import java.util.List;
import java.util.Optional;

/**
 * A question at its place in an interview. Immutable.
 *
 * @param rubric the question, and what a good answer to it holds
 * @param from the minute at which it is asked, from 0
 * @param to the minute at which its time is up
 * @param minutesKnown whether the rubric says how long it takes; if not, it has its share of the interview
 * @param power how much it tells
 * @param difficulty how hard it is beside the others, a fraction
 * @param wanted whether it is part of the plan because it must be
 * @param listenFor what to listen for: what weighs most first
 * @param followUps what to ask after the answer: of one that is known, what its flags leave open first; then why and when first
 * @param giveaways red flags that this question has of its own, the gravest first
 * @param answered what the candidate's answer earned, if there is one; then only what it left open is listened for and asked
 */
public record PlannedQuestion(
        Rubric rubric,
        int from,
        int to,
        boolean minutesKnown,
        Power power,
        double difficulty,
        boolean wanted,
        List<Concept> listenFor,
        List<NextQuestion> followUps,
        List<RedFlag> giveaways,
        Optional<Grade> answered) {

    public PlannedQuestion {
        listenFor = List.copyOf(listenFor);
        followUps = List.copyOf(followUps);
        giveaways = List.copyOf(giveaways);
    }

    public String id() {
        return rubric.id();
    }
}
