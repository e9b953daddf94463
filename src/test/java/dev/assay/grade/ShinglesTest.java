package dev.assay.grade;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.assay.text.Answer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Shingles find what looking at every run in every text finds. */
class ShinglesTest {

    @Property
    void findWhatLookingFinds(
            @ForAll @Size(max = 3) List<@From("texts") String> texts,
            @ForAll("texts") String text,
            @ForAll @IntRange(min = 2, max = 5) int length) {
        List<Answer> sources = texts.stream().map(Answer::of).toList();
        Answer answer = Answer.of(text);
        Shingles shingles = new Shingles(length, sources);
        Shingles.Shared shared = shingles.with(answer);

        List<String> stems = stems(answer);
        BitSet covered = new BitSet();
        int[] bySource = new int[texts.size()];
        int count = 0;
        for (int i = 0; i + length <= stems.size(); i++) {
            int source = source(stems.subList(i, i + length), sources);
            if (source >= 0) {
                count++;
                bySource[source]++;
                covered.set(i, i + length);
            }
        }
        int runs = stems.size() - length + 1;
        assertEquals(count == 0 ? 0 : (double) count / runs, shared.share());
        assertEquals(count > 0, shingles.sharesAny(answer));
        assertTrue(!(shared.share() >= 0.5) || shingles.mayShare(answer, 0.5));
        assertTrue(!(shared.share() >= 0.6) || shingles.mayShare(answer, 0.6));
        assertEquals(count == 0 ? -1 : most(bySource), shared.source());
        assertArrayEquals(ranges(answer, covered), shared.ranges().toArray(new int[0][]));
    }

    private static int most(int[] counts) {
        int most = 0;
        for (int i = 1; i < counts.length; i++) {
            most = counts[i] > counts[most] ? i : most;
        }
        return most;
    }

    private static int source(List<String> run, List<Answer> sources) {
        for (int i = 0; i < sources.size(); i++) {
            if (Collections.indexOfSubList(stems(sources.get(i)), run) >= 0) {
                return i;
            }
        }
        return -1;
    }

    private static List<String> stems(Answer answer) {
        List<String> stems = new ArrayList<>();
        answer.tokens().stream().filter(token -> token.isWord()).forEach(token -> stems.add(token.stem()));
        return stems;
    }

    private static int[][] ranges(Answer answer, BitSet covered) {
        List<Integer> words = new ArrayList<>();
        answer.tokens().stream().filter(token -> token.isWord()).forEach(token -> words.add(token.index()));
        List<int[]> ranges = new ArrayList<>();
        for (int from = covered.nextSetBit(0); from >= 0; ) {
            int end = covered.nextClearBit(from);
            ranges.add(new int[] {words.get(from), words.get(end - 1)});
            from = covered.nextSetBit(end);
        }
        return ranges.toArray(new int[0][]);
    }

    /** Few words, so that runs are shared; two of them have the same hash code, and some are hard to see. */
    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "Aa", "BB", "retry", "retries", "=", "(", "re\u200Btry", "r\u0435try", "\uD83D\uDE00", "7,")
                .list()
                .ofMaxSize(24)
                .map(words -> String.join(" ", words));
    }
}
