package dev.assay.rubric;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An answer that a rubric carries to test itself.
 *
 * @param answer the text
 * @param band the expected band, if the test says
 * @param statuses expected statuses: by status name ({@code present}, {@code denied}, …) the concept ids
 * @param flags the flags that count, exactly; empty if the test does not say
 * @param signs good signs that must be found
 * @param pending why the test is known to fail still; empty if it must hold
 * @param line the 1-based line of the test in its file, 0 if it comes from no file
 */
public record SelfTest(
        String answer,
        Optional<String> band,
        Map<String, List<String>> statuses,
        Optional<List<String>> flags,
        List<String> signs,
        Optional<String> pending,
        int line) {
    public SelfTest {
        statuses = ordered(statuses);
        flags = flags.map(List::copyOf);
        signs = List.copyOf(signs);
    }

    private static Map<String, List<String>> ordered(Map<String, List<String>> statuses) {
        Map<String, List<String>> copy = new LinkedHashMap<>();
        statuses.forEach((status, concepts) -> copy.put(status, List.copyOf(concepts)));
        return Collections.unmodifiableMap(copy);
    }
}
