package dev.assay.batch.copies;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Candidates whose answers to a question hang together: each shares text with one of the others at least, though not all
 * need share with all.
 *
 * @param question the id of the question
 * @param candidates their names in order; at least two
 */
public record CopyGroup(String question, List<String> candidates) {

    public CopyGroup {
        candidates = List.copyOf(candidates);
    }

    /** The groups that pairs make, by question and first candidate. */
    public static List<CopyGroup> of(List<CopyPair> pairs) {
        Map<String, Map<String, String>> parents = new TreeMap<>();
        for (CopyPair pair : pairs) {
            Map<String, String> ofQuestion = parents.computeIfAbsent(pair.question(), unknown -> new HashMap<>());
            String one = root(ofQuestion, pair.first());
            String other = root(ofQuestion, pair.second());
            // The first by name is the root, so that groups come in the order of their first candidates.
            ofQuestion.put(one.compareTo(other) < 0 ? other : one, one.compareTo(other) < 0 ? one : other);
        }
        List<CopyGroup> groups = new ArrayList<>();
        parents.forEach((question, ofQuestion) -> {
            Map<String, TreeSet<String>> members = new TreeMap<>();
            for (String candidate : new TreeSet<>(ofQuestion.keySet())) {
                members.computeIfAbsent(root(ofQuestion, candidate), unknown -> new TreeSet<>())
                        .add(candidate);
            }
            members.values().forEach(group -> groups.add(new CopyGroup(question, new ArrayList<>(group))));
        });
        return groups;
    }

    private static String root(Map<String, String> parents, String candidate) {
        String at = candidate;
        String parent = parents.computeIfAbsent(at, own -> own);
        while (!parent.equals(at)) {
            String grandparent = parents.get(parent);
            parents.put(at, grandparent);
            at = parent;
            parent = grandparent;
        }
        return at;
    }
}
