package dev.assay.study.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.assay.study.agreement.Item.Life;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ItemsTest {

    private static MarkedAnswer answer(double first, double second, double third) {
        return SampleAnswers.credited(Optional.empty(), first, second, third);
    }

    private static ItemAnalysis analysis(MarkedAnswer... answers) {
        return Items.analysis(SampleAnswers.question(List.of(answers)));
    }

    @Test
    @DisplayName("difficulty, correlation with the rest, and alpha by hand")
    void byHand() {
        ItemAnalysis analysis = analysis(answer(1, 1, 1), answer(1, 0, 0.5), answer(0, 0, 0.5), answer(0, 0, 0));
        Item first = analysis.items().get(0);
        assertEquals(2, first.credited());
        assertEquals(0.5, first.difficulty().value().orElseThrow());
        // Rest of the first: second + 2 · third = (3, 1, 1, 0), deviations (1.75, -0.25, -0.25, -1.25) with the squares
        // 3.0625 + 0.0625 + 0.0625 + 1.5625 = 4.75; own deviations (0.5, 0.5, -0.5, -0.5), squares 1;
        // products 0.875 - 0.125 + 0.125 + 0.625 = 1.5; 1.5 / sqrt(4.75).
        assertEquals(1.5 / Math.sqrt(4.75), first.restCorrelation().value().orElseThrow(), 1e-12);
        assertEquals(0.5, analysis.items().get(2).difficulty().value().orElseThrow());
        // Items (1, 1, 0, 0), (1, 0, 0, 0) and 2 · (1, 0.5, 0.5, 0): variances by 3: 1/3, 1/4 and 2/3, together 1.25.
        // Totals (4, 2, 1, 0): mean 1.75, squares 5.0625 + 0.0625 + 0.5625 + 3.0625 = 8.75, by 3 = 35/12.
        // 3/2 · (1 - 1.25 · 12/35) = 6/7.
        assertEquals(6.0 / 7, analysis.alpha().value().orElseThrow(), 1e-12);
    }

    @Test
    @DisplayName("with credit all or nothing, the correlation is the point-biserial one")
    void pointBiserial() {
        ItemAnalysis analysis = analysis(answer(1, 1, 1), answer(1, 1, 0), answer(0, 1, 0), answer(0, 0, 0));
        // Rest of the first (3, 1, 1, 0): mean where it is credited 2, elsewhere 0.5; deviation by n
        // sqrt(4.75 / 4); (2 - 0.5) · sqrt(0.5 · 0.5) / sqrt(1.1875).
        assertEquals(
                1.5 * 0.5 / Math.sqrt(1.1875),
                analysis.items().get(0).restCorrelation().value().orElseThrow(),
                1e-12);
    }

    @Test
    @DisplayName("where nothing varies, or there is one answer, there is a reason and no figure")
    void undefined() {
        ItemAnalysis same = analysis(answer(1, 0, 0.5), answer(1, 0, 0.5));
        assertEquals(Optional.of("every answer earns the same"), same.alpha().undefined());
        assertEquals(
                Optional.of("every answer earns the same for it"),
                same.items().get(0).restCorrelation().undefined());
        ItemAnalysis one = analysis(answer(1, 0, 0.5));
        assertEquals(Optional.of(Formulas.ONE_ANSWER), one.alpha().undefined());
        assertEquals(
                Optional.of(Formulas.ONE_ANSWER),
                one.items().get(0).restCorrelation().undefined());
        ItemAnalysis rest = analysis(answer(1, 0, 0.5), answer(0, 0, 0.5));
        assertEquals(
                Optional.of("every answer earns the same for the rest"),
                rest.items().get(0).restCorrelation().undefined());
    }

    private static List<MarkedAnswer> times(int count, MarkedAnswer answer) {
        return new ArrayList<>(Collections.nCopies(count, answer));
    }

    @Test
    @DisplayName("concepts that nobody or everybody earns are dead, from ten answers on")
    void dead() {
        List<MarkedAnswer> nine = times(9, answer(0, 1, 0.5));
        ItemAnalysis few = Items.analysis(SampleAnswers.question(nine));
        assertEquals(
                List.of(Life.ALIVE, Life.ALIVE, Life.ALIVE),
                few.items().stream().map(Item::life).toList());
        nine.add(answer(0, 1, 0.5));
        ItemAnalysis enough = Items.analysis(SampleAnswers.question(nine));
        assertEquals(
                List.of(Life.NEVER_CREDITED, Life.ALWAYS_CREDITED, Life.ALIVE),
                enough.items().stream().map(Item::life).toList());
    }

    @Test
    @DisplayName("concepts credited in the same answers are redundant from phi 0.8 on")
    void redundant() {
        // First and second agree in all of ten answers; of the third, one answer in ten differs:
        // with 5 both, 4 neither and 1 third only, phi = (5·4 - 0·1) / sqrt(5·5·6·4) = 20 / sqrt(600) = 0.816.
        List<MarkedAnswer> answers = times(5, answer(0.5, 1, 1));
        answers.addAll(times(4, answer(0, 0, 0)));
        answers.add(answer(0, 0, 1));
        List<RedundantPair> redundant =
                Items.analysis(SampleAnswers.question(answers)).redundant();
        assertEquals(3, redundant.size());
        assertEquals(new RedundantPair("same-effect", "late", 1), rounded(redundant.get(0)));
        assertEquals(20 / Math.sqrt(600), redundant.get(1).phi(), 1e-12);
        // One more answer with the third only: 5 both, 4 neither, 2 third only:
        // 20 / sqrt(5·6·7·4) = 20 / sqrt(840) = 0.690.
        answers.add(answer(0, 0, 1));
        assertEquals(
                1, Items.analysis(SampleAnswers.question(answers)).redundant().size());
        assertEquals(
                List.of(),
                Items.analysis(SampleAnswers.question(answers.subList(0, 9))).redundant(),
                "nine answers are too few");
    }

    private static RedundantPair rounded(RedundantPair pair) {
        return new RedundantPair(pair.first(), pair.second(), Math.round(pair.phi() * 1e9) / 1e9);
    }
}
