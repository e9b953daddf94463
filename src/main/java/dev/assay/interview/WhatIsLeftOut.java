package dev.assay.interview;

import dev.assay.interview.LeftOut.Reason;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Says why questions are left out of a plan, and what the plan would be with them. */
final class WhatIsLeftOut {

    /** Two questions that have more ground in common ask much of the same. */
    private static final double MUCH = 0.4;

    private static final int MOST_SHARED_WORDS = 3;

    private final Questions questions;
    private final int minutes;
    private final int most;
    private final Set<Integer> must;
    private final Set<Integer> unwanted;
    private final Set<Integer> without;
    private final Selection.Result found;

    WhatIsLeftOut(
            Questions questions,
            int minutes,
            int most,
            Set<Integer> must,
            Set<Integer> unwanted,
            Set<Integer> without,
            Selection.Result found) {
        this.questions = questions;
        this.minutes = minutes;
        this.most = most;
        this.must = must;
        this.unwanted = unwanted;
        this.without = without;
        this.found = found;
    }

    /** Every question that the plan does not have, by what it tells. */
    List<LeftOut> all() {
        return IntStream.range(0, questions.size())
                .filter(index -> !found.chosen().contains(index))
                .boxed()
                .sorted(Comparator.comparing(index -> -questions.power(index).points()))
                .map(this::of)
                .toList();
    }

    private LeftOut of(int index) {
        Optional<Integer> near = found.chosen().stream()
                .max(Comparator.comparingDouble(other -> questions.ground().overlap(index, other)))
                .filter(other -> questions.ground().overlap(index, other) >= MUCH);
        Optional<Selection.Result> instead = instead(index);
        List<Integer> makingWay = new ArrayList<>(found.chosen());
        makingWay.removeAll(instead.map(Selection.Result::chosen).orElse(found.chosen()));
        return new LeftOut(
                questions.id(index),
                questions.minutes(index),
                questions.power(index).points(),
                reason(index, near.isPresent()),
                near.map(questions::id),
                near.map(other -> questions.ground().shared(index, other, MOST_SHARED_WORDS))
                        .orElse(List.of()),
                makingWay.stream().map(questions::id).toList(),
                instead.map(this::loss));
    }

    private Reason reason(int index, boolean near) {
        if (unwanted.contains(index)) {
            return Reason.UNWANTED;
        }
        if (questions.isSettled(index)) {
            return Reason.ANSWERED;
        }
        int taken = must.stream().mapToInt(questions::minutes).sum();
        if (taken + questions.minutes(index) > minutes) {
            return Reason.TOO_LONG;
        }
        return near ? Reason.SAME_GROUND : Reason.TELLS_LESS;
    }

    /** The best plan that has this question. */
    private Optional<Selection.Result> instead(int index) {
        Set<Integer> withIt = new HashSet<>(must);
        withIt.add(index);
        int needed = withIt.stream().mapToInt(questions::minutes).sum();
        if (without.contains(index) || needed > minutes || withIt.size() > most) {
            return Optional.empty();
        }
        return Optional.of(Selection.best(questions.choice(), minutes, most, withIt, without));
    }

    private double loss(Selection.Result instead) {
        return found.value() <= 0 ? 0 : Math.max(0, (double) (found.value() - instead.value()) / found.value());
    }
}
