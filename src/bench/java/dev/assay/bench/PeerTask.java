package dev.assay.bench;

import dev.assay.bench.peer.Hits;
import dev.assay.bench.peer.Peer;
import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Has a peer find the patterns of the question that a text answers, and counts what it finds. Not thread-safe. */
final class PeerTask implements Work.Task {

    /** No group has as many. */
    private static final int MOST_PATTERNS = 10_000;

    private final Map<String, Peer> peers = new HashMap<>();
    private final Counter counter = new Counter();

    private PeerTask(Map<String, PatternGroup> groups, Function<PatternGroup, Peer> maker) {
        Map<PatternGroup, Peer> made = new IdentityHashMap<>();
        groups.forEach((question, group) -> peers.put(question, made.computeIfAbsent(group, maker)));
    }

    /**
     * The work of a peer on the example answers.
     *
     * @param groups the patterns for each question
     * @param maker makes the peer ready for a group
     */
    static Work work(Map<String, PatternGroup> groups, Function<PatternGroup, Peer> maker) {
        List<Text> texts = Answers.ofUsualLength();
        double patterns = texts.stream()
                .mapToInt(text -> groups.get(text.question()).size())
                .average()
                .orElseThrow();
        return new Work(texts, patterns, new PeerTask(groups, maker));
    }

    @Override
    public Object with(Text text) {
        counter.places = 0;
        peers.get(text.question()).find(text.characters(), counter);
        return counter.places;
    }

    /** Which patterns are found in which texts: for each pair the bit {@code text * MOST_PATTERNS + pattern}. */
    BitSet found(List<Text> texts) {
        BitSet found = new BitSet();
        for (int i = 0; i < texts.size(); i++) {
            int first = i * MOST_PATTERNS;
            peers.get(texts.get(i).question())
                    .find(texts.get(i).characters(), (pattern, start, end) -> found.set(first + pattern));
        }
        return found;
    }

    private static final class Counter implements Hits {
        private int places;

        @Override
        public void add(int pattern, int start, int end) {
            places++;
        }
    }
}
