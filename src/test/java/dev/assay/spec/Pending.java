package dev.assay.spec;

import java.util.List;
import java.util.Optional;

/**
 * A case that is known to fail.
 *
 * @param spec the spec file that holds it, or null for a rubric's own test
 * @param id its id in the spec file
 * @param rubric the rubric that holds it, as pack/id, or null for a case of a spec file
 * @param test the number of the test in the rubric, from 1
 * @param needs what it waits for
 */
public record Pending(String spec, String id, String rubric, int test, String needs) {

    private static final List<Pending> ALL = Spec.readAny("pending.yaml", Pending.class);

    /** All of them. */
    public static List<Pending> all() {
        return ALL;
    }

    /** Those of one spec file. */
    public static List<String> idsOf(String spec) {
        return ALL.stream()
                .filter(one -> spec.equals(one.spec))
                .map(Pending::id)
                .toList();
    }

    /** The entry for a rubric's own test, if it is listed. */
    public static Optional<Pending> of(String rubric, int test) {
        return ALL.stream()
                .filter(one -> rubric.equals(one.rubric) && one.test == test)
                .findFirst();
    }
}
