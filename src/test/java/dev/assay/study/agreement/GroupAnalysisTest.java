package dev.assay.study.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.assay.study.agreement.GroupRates.GroupRate;
import dev.assay.study.agreement.GroupRates.Rate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class GroupAnalysisTest {

    private static GroupRates rates(String passing, int minimum, MarkedAnswer... answers) {
        return GroupAnalysis.of(List.of(SampleAnswers.question(List.of(answers))), "team", passing, minimum);
    }

    private static MarkedAnswer answer(String candidate, String group, double score) {
        return SampleAnswers.ofGroup(candidate, group, score, OptionalDouble.empty());
    }

    @Test
    @DisplayName("rates by hand: shares that pass, and their ratio to the highest")
    void byHand() {
        GroupRates rates = rates(
                "mid",
                2,
                SampleAnswers.ofGroup("ana", "red", 0.5, OptionalDouble.of(0.25)),
                SampleAnswers.ofGroup("bob", "red", 0.25, OptionalDouble.of(0.5)),
                SampleAnswers.ofGroup("bob", "red", 0.0, OptionalDouble.of(0.75)),
                answer("cem", "blue", 0.75),
                answer("dee", "blue", 0.5),
                answer("eve", "", 1));
        assertEquals(1, rates.withoutGroup());
        Estimate none = Estimate.undefined(Formulas.NO_ANSWERS);
        // blue: both from 0.35 on. red: one of three; Assay's mean 0.25, the human's 0.5; 1/3 by 1.
        assertEquals(
                List.of(
                        new GroupRate(
                                "blue", 2, 2, Optional.of(new Rate(Estimate.of(0.625), none, none, 1, Estimate.of(1)))),
                        new GroupRate(
                                "red",
                                2,
                                3,
                                Optional.of(new Rate(
                                        Estimate.of(0.25),
                                        Estimate.of(0.5),
                                        Estimate.of(-0.25),
                                        1.0 / 3,
                                        Estimate.of(1.0 / 3))))),
                rates.groups());
    }

    @Test
    @DisplayName("a group of few candidates is not told of, and is not the highest")
    void suppressed() {
        GroupRates rates = rates(
                "senior",
                2,
                answer("ana", "red", 1),
                answer("ana", "red", 1),
                answer("cem", "blue", 0.75),
                answer("dee", "blue", 0.5),
                answer("eve", "green", 0.25),
                answer("fay", "green", 0.25));
        assertEquals(
                List.of("blue", "green", "red"),
                rates.groups().stream().map(GroupRate::group).toList());
        assertEquals(Optional.empty(), rates.groups().get(2).rate());
        assertEquals(0.5, rates.groups().get(0).rate().orElseThrow().passing());
        assertEquals(Estimate.of(1), rates.groups().get(0).rate().orElseThrow().impactRatio());
        assertEquals(Estimate.of(0), rates.groups().get(1).rate().orElseThrow().impactRatio());
    }

    @Test
    @DisplayName("a question without the passing band lets nobody pass: it is left out, and named")
    void withoutBand() {
        GroupRates rates = rates("expert", 1, answer("ana", "red", 0), answer("bob", "blue", 1));
        assertEquals(List.of("sample"), rates.withoutBand());
        assertEquals(List.of(), rates.groups());
        assertEquals(List.of(), rates("mid", 1, answer("ana", "red", 0)).withoutBand());
    }

    @Test
    @DisplayName("without another group, or anybody who passes, there is no ratio")
    void undefined() {
        Rate alone =
                rates("mid", 1, answer("ana", "red", 1)).groups().get(0).rate().orElseThrow();
        assertEquals(
                Optional.of("no other group is large enough"),
                alone.impactRatio().undefined());
        List<Rate> rates = new ArrayList<>();
        rates("mid", 1, answer("ana", "red", 0), answer("bob", "blue", 0))
                .groups()
                .forEach(group -> rates.add(group.rate().orElseThrow()));
        assertEquals(2, rates.size());
        assertTrue(rates.stream()
                .allMatch(rate ->
                        rate.impactRatio().undefined().equals(Optional.of("no group has an answer that passes"))));
    }
}
