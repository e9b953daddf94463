package dev.assay.text;

import dev.assay.spec.Spec;
import java.util.List;
import java.util.stream.Stream;

/** The pairs of words whose stems must meet or must stay apart. */
final class StemPairs {

    record Pair(String one, String other) {
        @Override
        public String toString() {
            return one + " / " + other;
        }
    }

    /** One line of the spec: the first word against each of the others. */
    record Line(String meet, String apart) {}

    private StemPairs() {}

    static List<Pair> meet() {
        return pairs(Line::meet);
    }

    static List<Pair> apart() {
        return pairs(Line::apart);
    }

    private static List<Pair> pairs(java.util.function.Function<Line, String> side) {
        return Spec.read("text-stems.yaml", Line.class).stream()
                .map(side)
                .flatMap(words -> words == null ? Stream.of() : pairs(words))
                .toList();
    }

    private static Stream<Pair> pairs(String words) {
        List<String> all = List.of(words.split(" "));
        return all.stream().skip(1).map(other -> new Pair(all.get(0), other));
    }
}
