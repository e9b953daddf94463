package dev.assay.match;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * All matches of a part of a pattern in one sentence, by place; not thread-safe.
 *
 * <p>The engine keeps one match of each place, and does not say which. Where the choice decides whether another part
 * finds something, that other match is possible and not certain: a result with it is right, and so is one without it.
 * It decides only for parts that must have no word in common, those of {@code ~} and {@code &}.
 */
final class ReferencePlaces {

    static final ReferencePlaces NONE = new ReferencePlaces();

    /** Of a place that holds in more ways the words are no longer told apart. */
    private static final int MOST_WAYS = 128;

    private final Map<Place, Ways> places = new TreeMap<>();

    /** The first and the last token of a match. */
    record Place(int first, int last) implements Comparable<Place> {

        @Override
        public int compareTo(Place other) {
            return first != other.first ? Integer.compare(first, other.first) : Integer.compare(last, other.last);
        }

        boolean covers(Place other) {
            return first <= other.first && other.last <= last;
        }

        Place with(Place other) {
            return new Place(Math.min(first, other.first), Math.max(last, other.last));
        }

        private boolean apart(Place other) {
            return last < other.first || other.last < first;
        }
    }

    /** The sets of words that a pattern can hold by in one place. */
    private static final class Ways {
        private final Set<BitSet> words = new HashSet<>();
        private boolean certain;
        private boolean countless;
    }

    Collection<Place> all() {
        return places.keySet();
    }

    boolean isEmpty() {
        return places.isEmpty();
    }

    /** Whether a match is found here whatever the engine chose. */
    boolean isCertain(Place place) {
        return places.containsKey(place) && places.get(place).certain;
    }

    /** Whether a match of these words is right. */
    boolean holds(Place place, BitSet words) {
        Ways ways = places.get(place);
        return ways != null && (ways.countless || ways.words.contains(words));
    }

    /**
     * Whether the matches of a place use a token.
     *
     * @param always whether all of them must
     */
    boolean uses(Place place, int token, boolean always) {
        Ways ways = places.get(place);
        boolean all = !ways.countless && ways.words.stream().allMatch(words -> words.get(token));
        return all || !always && (ways.countless || ways.words.stream().anyMatch(words -> words.get(token)));
    }

    /** Adds a match that uses all tokens from one to another. */
    void addRun(int first, int last) {
        BitSet words = new BitSet();
        words.set(first, last + 1);
        addWords(words);
    }

    /** Adds a match of these words. */
    void addWords(BitSet words) {
        Ways ways = ways(new Place(words.nextSetBit(0), words.length() - 1));
        add(ways, words);
        ways.certain = true;
    }

    /** Adds all matches of another part. */
    void addAll(ReferencePlaces other) {
        other.all().forEach(place -> copy(other, place));
    }

    /** Adds the matches that another part has in one place. */
    void copy(ReferencePlaces other, Place place) {
        copy(other, place, true);
    }

    /** Adds the matches that another part has in one place; certain if they are so there as well. */
    void copy(ReferencePlaces other, Place place, boolean certain) {
        Ways from = other.places.get(place);
        Ways ways = ways(place);
        from.words.forEach(words -> add(ways, words));
        ways.countless |= from.countless;
        ways.certain |= certain && from.certain;
    }

    /** Adds the matches of two parts taken together. */
    void join(ReferencePlaces left, Place one, ReferencePlaces right, Place other) {
        join(left, one, right, other, false, true);
    }

    /**
     * Adds the matches of two parts taken together.
     *
     * @param disjoint whether they must have no word in common
     * @param certain whether nothing but the parts themselves is open
     */
    void join(ReferencePlaces left, Place one, ReferencePlaces right, Place other, boolean disjoint, boolean certain) {
        Ways lefts = left.places.get(one);
        Ways rights = right.places.get(other);
        boolean free = !disjoint || one.apart(other);
        boolean countless = lefts.countless || rights.countless;
        boolean always = free || !countless;
        Set<BitSet> found = new HashSet<>();
        for (BitSet some : lefts.words) {
            for (BitSet more : rights.words) {
                if (free || !some.intersects(more)) {
                    BitSet words = (BitSet) some.clone();
                    words.or(more);
                    found.add(words);
                } else {
                    always = false;
                }
            }
        }
        if (countless || !found.isEmpty()) {
            Ways ways = ways(one.with(other));
            found.forEach(words -> add(ways, words));
            ways.countless |= countless;
            ways.certain |= certain && always && lefts.certain && rights.certain;
        }
    }

    /** The matches that contain no other one. */
    ReferencePlaces shortest() {
        ReferencePlaces shortest = new ReferencePlaces();
        places.forEach((place, ways) -> {
            boolean possible = true;
            boolean certain = ways.certain;
            for (Map.Entry<Place, Ways> inner : places.entrySet()) {
                if (place.covers(inner.getKey()) && !place.equals(inner.getKey())) {
                    possible &= !inner.getValue().certain;
                    certain = false;
                }
            }
            if (possible) {
                shortest.copy(this, place, certain);
            }
        });
        return shortest;
    }

    private Ways ways(Place place) {
        return places.computeIfAbsent(place, key -> new Ways());
    }

    private static void add(Ways ways, BitSet words) {
        if (ways.words.size() < MOST_WAYS) {
            ways.words.add(words);
        } else if (!ways.words.contains(words)) {
            ways.countless = true;
        }
    }

    /** {@code 3-5 [3, 5]}, with a question mark behind what is not certain. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        places.forEach((place, ways) -> text.append(text.isEmpty() ? "" : ", ")
                .append(place.first)
                .append('-')
                .append(place.last)
                .append(ways.countless ? "…" : ways.words.toString())
                .append(ways.certain ? "" : "?"));
        return text.isEmpty() ? "nothing" : text.toString();
    }
}
