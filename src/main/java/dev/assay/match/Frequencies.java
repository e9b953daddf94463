package dev.assay.match;

import dev.assay.text.Stemmer;
import java.util.HashMap;
import java.util.Map;

/** A rough guess of how often words turn up, for looking at the rare ones first. It decides no match. */
final class Frequencies {

    /** How often, among 10,000 words. */
    private static final Map<String, Integer> BY_STEM = read();

    private static final int SHORT_WORD = 12;
    private static final int RAREST = 2;

    private Frequencies() {}

    private static Map<String, Integer> read() {
        Map<String, Integer> frequencies = new HashMap<>();
        for (EntryFile.Entry entry : EntryFile.read("frequencies.txt")) {
            for (String word : entry.value().split(" ")) {
                frequencies.merge(Stemmer.stem(word), Integer.parseInt(entry.key()), Math::max);
            }
        }
        return Map.copyOf(frequencies);
    }

    /** How often a folded word turns up among 10,000, in any inflection. */
    static int of(String folded) {
        int unknown = Math.max(RAREST, SHORT_WORD - folded.length());
        return BY_STEM.getOrDefault(Stemmer.stem(folded), unknown);
    }
}
