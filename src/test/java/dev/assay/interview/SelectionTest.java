package dev.assay.interview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.assay.interview.Choice.Item;
import dev.assay.rubric.Kind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SelectionTest {

    @Property(tries = 2000)
    void nothingThatFitsIsWorthMore(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 10) int size,
            @ForAll @IntRange(min = 1, max = 7) int most) {
        Random random = new Random(seed);
        Choice choice = random(random, size);
        int minutes = 5 + random.nextInt(40);
        Set<Integer> without = some(random, size, 5);
        Set<Integer> must = some(random, size, 5);
        must.removeAll(without);
        if (must.size() > most || minutes(choice, must) > minutes) {
            must.clear();
        }
        long best = Long.MIN_VALUE;
        for (int subset = 0; subset < 1 << size; subset++) {
            Set<Integer> chosen = members(subset, size);
            if (chosen.size() <= most
                    && minutes(choice, chosen) <= minutes
                    && chosen.containsAll(must)
                    && chosen.stream().noneMatch(without::contains)) {
                best = Math.max(best, choice.value(chosen));
            }
        }
        Selection.Result found = Selection.best(choice, minutes, most, must, without);
        Set<Integer> chosen = new HashSet<>(found.chosen());
        assertEquals(best, found.value());
        assertEquals(best, choice.value(chosen));
        assertTrue(chosen.size() <= most && minutes(choice, chosen) <= minutes);
        assertTrue(chosen.containsAll(must) && found.chosen().stream().noneMatch(without::contains));
        assertTrue(found.proven());
    }

    @Test
    void thirtyQuestionsAreStillProven() {
        Choice choice = random(new Random(7), 30);
        assertTrue(Selection.best(choice, 60, 10, Set.of(), Set.of()).proven());
    }

    private static Choice random(Random random, int size) {
        List<Item> items = new ArrayList<>();
        int[][] overlap = new int[size][size];
        for (int i = 0; i < size; i++) {
            Set<Kind> kinds = EnumSet.noneOf(Kind.class);
            for (Kind kind : Kind.values()) {
                if (random.nextInt(3) == 0) {
                    kinds.add(kind);
                }
            }
            // Few different powers, so that many tie.
            items.add(new Item(1 + random.nextInt(9), 100 * random.nextInt(11), kinds));
            for (int j = 0; j < i; j++) {
                int weaker = Math.min(items.get(i).power(), items.get(j).power());
                overlap[i][j] = random.nextBoolean() ? 0 : random.nextInt(weaker + 1);
                overlap[j][i] = overlap[i][j];
            }
        }
        return new Choice(items, overlap);
    }

    private static Set<Integer> some(Random random, int size, int oneIn) {
        Set<Integer> some = new HashSet<>();
        for (int i = 0; i < size; i++) {
            if (random.nextInt(oneIn) == 0) {
                some.add(i);
            }
        }
        return some;
    }

    private static Set<Integer> members(int subset, int size) {
        Set<Integer> members = new HashSet<>();
        for (int i = 0; i < size; i++) {
            if ((subset & 1 << i) != 0) {
                members.add(i);
            }
        }
        return members;
    }

    private static int minutes(Choice choice, Set<Integer> chosen) {
        return chosen.stream()
                .mapToInt(index -> choice.items().get(index).minutes())
                .sum();
    }
}
