package dev.assay.study.draft;

import dev.assay.rubric.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Which concepts an answer needs for full marks. A reference says more than it asks for. What is said first in each of its
 * paragraphs and items is needed, and so are reasons and what does what the question asks; {@linkplain Asides asides} are
 * not. The rest goes on about what was said first, and is needed only as far as asides are not already half of all.
 */
final class Core {

    /** The share of the statements of a reference that is enough for full marks. */
    private static final double NEEDED = 0.5;

    /** Of fewer statements all are needed that are no asides. */
    private static final int FEWEST = 4;

    private Core() {}

    /** The sketches, some of them made a bonus. */
    static List<Sketch> of(List<Sketch> sketches) {
        long needed = sketches.stream().filter(sketch -> !sketch.bonus()).count();
        int spare = needed < FEWEST ? 0 : (int) (needed - Math.ceil(NEEDED * sketches.size()));
        Map<Integer, Integer> inItem = new HashMap<>();
        int[] rank = sketches.stream()
                .mapToInt(sketch -> inItem.merge(sketch.plan().first().item(), 1, Integer::sum))
                .toArray();
        Comparator<Integer> latest = Comparator.<Integer>comparingInt(i -> rank[i])
                .thenComparingInt(i -> i)
                .reversed();
        Set<Integer> bonus = IntStream.range(0, sketches.size())
                .boxed()
                .filter(i -> rank[i] > 1
                        && !sketches.get(i).bonus()
                        && mayBeLeftOut(sketches.get(i).plan()))
                .sorted(latest)
                .limit(Math.max(0, spare))
                .collect(Collectors.toSet());
        List<Sketch> core = new ArrayList<>();
        for (int i = 0; i < sketches.size(); i++) {
            core.add(bonus.contains(i) ? sketches.get(i).asBonus() : sketches.get(i));
        }
        return core;
    }

    private static boolean mayBeLeftOut(Plan plan) {
        return !plan.isChoice()
                && plan.first().kind() != Kind.WHY
                && !plan.first().answers();
    }
}
