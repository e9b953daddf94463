package dev.assay.batch.copies;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Answers of many candidates, some of which are copies of others; and how many of them a detector finds. */
public final class PlantedCopies {

    /** In what way an answer is copied. */
    public enum Kind {
        /** as it is */
        VERBATIM,
        /** one word in seven exchanged, left out or put in */
        REWORDED,
        /** the sentences in another order */
        REORDERED,
        /** the same, and reworded */
        REWORDED_AND_REORDERED,
        /** half of its sentences, which follow each other, among the copyist's own */
        PART
    }

    /** One answer. */
    public record Entry(String candidate, String question, String answer) {}

    private record Link(String question, String first, String second) {}

    private final List<Entry> entries = new ArrayList<>();
    private final Map<Kind, Set<Link>> planted = new EnumMap<>(Kind.class);

    private PlantedCopies() {}

    /**
     * Makes answers to the questions of the bundled packs.
     *
     * @param answers how many of them
     * @param perKind how many copies of each kind are among them
     */
    public static PlantedCopies of(long seed, int answers, int perKind) {
        PlantedCopies made = new PlantedCopies();
        Voices voices = new Voices(seed);
        Map<String, List<String>> matter = new TreeMap<>(Voices.matter("django"));
        matter.putAll(Voices.matter("networking"));
        List<String> questions = List.copyOf(matter.keySet());
        int originals = answers - perKind * Kind.values().length;
        List<List<String>> written = new ArrayList<>();
        for (int i = 0; i < originals; i++) {
            String question = questions.get(i % questions.size());
            written.add(voices.answer(matter.get(question)));
            made.entries.add(new Entry(name(i), question, String.join(" ", written.get(i))));
        }
        int next = originals;
        List<Integer> sources = new ArrayList<>();
        for (int i = 0; i < originals; i++) {
            sources.add(i);
        }
        Collections.shuffle(sources, new java.util.Random(seed));
        for (Kind kind : Kind.values()) {
            Set<Link> links = new HashSet<>();
            for (int i = 0; i < perKind; i++) {
                int source = sources.get(next - originals);
                String question = made.entries.get(source).question();
                String copy = copied(kind, written.get(source), voices, matter.get(question));
                made.entries.add(new Entry(name(next), question, copy));
                links.add(new Link(question, name(source), name(next)));
                next++;
            }
            made.planted.put(kind, links);
        }
        Collections.shuffle(made.entries, new java.util.Random(seed + 1));
        return made;
    }

    private static String name(int number) {
        return String.format("p%06d", number);
    }

    private static String copied(Kind kind, List<String> sentences, Voices voices, List<String> matter) {
        return switch (kind) {
            case VERBATIM -> String.join(" ", sentences);
            case REWORDED -> voices.disguised(String.join(" ", sentences));
            case REORDERED -> String.join("\n\n", voices.reordered(sentences));
            case REWORDED_AND_REORDERED -> voices.disguised(String.join(" ", voices.reordered(sentences)));
            case PART -> {
                List<String> own = new ArrayList<>(voices.answer(matter));
                int half = (sentences.size() + 1) / 2;
                int from = voices.below(sentences.size() - half + 1);
                own.addAll(1, sentences.subList(from, from + half));
                yield String.join(" ", own);
            }
        };
    }

    /** The answers, copies among them, in no order. */
    public List<Entry> entries() {
        return Collections.unmodifiableList(entries);
    }

    /**
     * What a detector made of them.
     *
     * @param recall by kind, the share of the copies that were found
     * @param precision the share of the pairs found that were planted
     * @param others pairs found that were not planted
     */
    public record Measured(Map<Kind, Double> recall, double precision, List<CopyPair> others) {}

    /** Compares the pairs that were found with those that were planted. */
    public Measured measure(List<CopyPair> pairs) {
        Set<Link> found = new HashSet<>();
        Set<Link> all = new HashSet<>();
        planted.values().forEach(all::addAll);
        List<CopyPair> others = new ArrayList<>();
        for (CopyPair pair : pairs) {
            Link link = new Link(pair.question(), pair.first(), pair.second());
            found.add(link);
            if (!all.contains(link)) {
                others.add(pair);
            }
        }
        Map<Kind, Double> recall = new EnumMap<>(Kind.class);
        planted.forEach((kind, links) ->
                recall.put(kind, links.stream().filter(found::contains).count() / (double) links.size()));
        return new Measured(recall, 1 - (double) others.size() / Math.max(1, pairs.size()), others);
    }
}
