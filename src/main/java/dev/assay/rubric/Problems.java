package dev.assay.rubric;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Everything that is wrong in the files of a pack, gathered while they are read. */
final class Problems {

    /** More than this of one file helps nobody. */
    private static final int MOST_PER_FILE = 100;

    /** Who can see that something is wrong. */
    enum Fault {
        /** keys, types, enumerated words: the JSON Schema refuses it too */
        SHAPE,
        /** patterns, references, what YAML allows and rubrics do not: only the reader refuses it */
        MEANING
    }

    private final Map<String, Set<Problem>> byFile = new LinkedHashMap<>();
    private final Map<String, Integer> leftOut = new LinkedHashMap<>();
    private boolean misshapen;

    /** Fixes the place of a file's problems among those of the other files. */
    void open(String file) {
        byFile.computeIfAbsent(file, name -> new LinkedHashSet<>());
    }

    void add(Problem problem, Fault fault) {
        misshapen |= fault == Fault.SHAPE;
        open(problem.file());
        Set<Problem> ofFile = byFile.get(problem.file());
        if (ofFile.size() < MOST_PER_FILE) {
            ofFile.add(problem);
        } else if (!ofFile.contains(problem)) {
            leftOut.merge(problem.file(), 1, Integer::sum);
        }
    }

    boolean isEmpty() {
        return byFile.values().stream().allMatch(Set::isEmpty);
    }

    /** Whether no more problems of a file are kept. */
    boolean full(String file) {
        return byFile.getOrDefault(file, Set.of()).size() >= MOST_PER_FILE;
    }

    boolean misshapen() {
        return misshapen;
    }

    /** All problems, in the order of the files, then of the places. */
    List<Problem> all() {
        List<Problem> all = new ArrayList<>();
        byFile.forEach((file, ofFile) -> {
            ofFile.stream()
                    .sorted(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column))
                    .forEach(all::add);
            if (leftOut.containsKey(file)) {
                all.add(Problem.ofFile(file, "and " + leftOut.get(file) + " more problems"));
            }
        });
        return List.copyOf(all);
    }
}
