package dev.assay.study.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Which concepts an answer needs for full marks. A reference says more than it asks for; of each of its paragraphs and
 * items the first statements are taken for what it is about, and the last ones for what rounds it off.
 */
final class Core {

    /** The share of the statements of a reference that is enough for full marks. */
    private static final double NEEDED = 0.5;

    /** Of fewer statements all are needed. */
    private static final int FEWEST = 4;

    private Core() {}

    /** The sketches, some of them made a bonus. */
    static List<Sketch> of(List<Sketch> sketches) {
        long all = sketches.stream().filter(sketch -> !sketch.bonus()).count();
        int spare = all < FEWEST ? 0 : (int) Math.floor((1 - NEEDED) * all + 1e-9);
        Map<Integer, Integer> inItem = new HashMap<>();
        int[] rank = sketches.stream()
                .mapToInt(sketch -> inItem.merge(sketch.plan().first().item(), 1, Integer::sum))
                .toArray();
        Comparator<Integer> latest = Comparator.<Integer>comparingInt(i -> rank[i])
                .thenComparingInt(i -> i)
                .reversed();
        List<Integer> bonus = IntStream.range(0, sketches.size())
                .boxed()
                .filter(i -> !sketches.get(i).bonus() && !sketches.get(i).plan().isChoice())
                .sorted(latest)
                .limit(spare)
                .toList();
        List<Sketch> core = new ArrayList<>();
        for (int i = 0; i < sketches.size(); i++) {
            core.add(bonus.contains(i) ? sketches.get(i).asBonus() : sketches.get(i));
        }
        return core;
    }
}
