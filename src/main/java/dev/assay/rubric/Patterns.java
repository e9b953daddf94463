package dev.assay.rubric;

import dev.assay.match.Pattern;
import java.util.Arrays;
import java.util.List;

/** Lists of patterns. */
final class Patterns {

    private Patterns() {}

    static List<Pattern> parse(String... sources) {
        return Arrays.stream(sources).map(Pattern::parse).toList();
    }
}
