package dev.assay.study.mutation;

import dev.assay.grade.Grade;
import dev.assay.grade.Grader;
import dev.assay.rubric.Rubric;
import dev.assay.rubric.RubricSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Makes mutants of what rubrics say of themselves, and grades them. The same rubrics, seed and limit give the same
 * result. Immutable and thread-safe.
 */
public final class Mutation {

    /** How many mutants of a kind are made of a rubric unless something else is asked for. */
    public static final int DEFAULT_LIMIT = 100;

    private final long seed;
    private final int limit;
    private final Set<MutantKind> kinds;

    private Mutation(long seed, int limit, Set<MutantKind> kinds) {
        this.seed = seed;
        this.limit = limit;
        this.kinds = kinds;
    }

    /**
     * A way of making mutants.
     *
     * @param seed chooses among the mutants where there are more than {@code limit}
     * @param limit the greatest number of mutants of one kind and rubric, at least 1
     * @param kinds the kinds to make, at least one
     * @throws IllegalArgumentException if the limit is less than 1, or there is no kind
     */
    public static Mutation of(long seed, int limit, Set<MutantKind> kinds) {
        if (limit < 1) {
            throw new IllegalArgumentException("the limit is " + limit + ", and must be at least 1");
        }
        if (kinds.isEmpty()) {
            throw new IllegalArgumentException("no kind of mutant is asked for");
        }
        return new Mutation(seed, limit, Collections.unmodifiableSet(EnumSet.copyOf(kinds)));
    }

    /** The mutants of every rubric of a pack, in the order of the rubrics, then of the kinds; uses several threads. */
    public MutationRun run(RubricSet rubrics) {
        return MutationRun.of(rubrics.rubrics().parallelStream().map(this::run).toList());
    }

    /** The mutants of a rubric, by kind, then in the order of its texts. */
    public MutationRun run(Rubric rubric) {
        Grader grader = Grader.compileForOwnTests(rubric);
        Material material = Material.of(rubric, grader);
        Map<String, Grade> originals = new HashMap<>();
        List<MutationResult> results = new ArrayList<>();
        Map<MutantKind, Integer> notApplicable = new EnumMap<>(MutantKind.class);
        for (MutantKind kind : kinds) {
            List<Mutant> mutants = distinct(kind.mutator().mutants(material));
            notApplicable.put(kind, notApplicable(kind, material, mutants));
            for (Mutant mutant : chosen(kind, mutants, rubric.id())) {
                Grade before = originals.computeIfAbsent(mutant.original(), grader::grade);
                results.add(new MutationResult(mutant, mutant.movement().faults(before, grader.grade(mutant.text()))));
            }
        }
        return new MutationRun(results, notApplicable);
    }

    /** How many texts gave no mutant; the question is one text. */
    private static int notApplicable(MutantKind kind, Material material, List<Mutant> mutants) {
        if (kind == MutantKind.QUESTION_ECHO) {
            return mutants.isEmpty() ? 1 : 0;
        }
        Set<String> texts = new HashSet<>();
        material.examples().forEach(example -> texts.add(example.text()));
        material.answers().forEach(answer -> texts.add(answer.text()));
        mutants.forEach(mutant -> texts.remove(mutant.original()));
        return texts.size();
    }

    /** What changes nothing is no mutant, and the same one is made once. */
    private static List<Mutant> distinct(List<Mutant> mutants) {
        Map<List<Object>, Mutant> distinct = new LinkedHashMap<>();
        for (Mutant mutant : mutants) {
            if (!mutant.text().equals(mutant.original())) {
                distinct.putIfAbsent(List.of(mutant.text(), mutant.movement()), mutant);
            }
        }
        return List.copyOf(distinct.values());
    }

    private List<Mutant> chosen(MutantKind kind, List<Mutant> mutants, String rubric) {
        if (mutants.size() <= limit) {
            return mutants;
        }
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < mutants.size(); i++) {
            places.add(i);
        }
        Collections.shuffle(
                places,
                new Random(31 * (31 * seed + rubric.hashCode()) + kind.id().hashCode()));
        return places.subList(0, limit).stream()
                .sorted(Comparator.naturalOrder())
                .map(mutants::get)
                .toList();
    }
}
