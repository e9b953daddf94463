package dev.assay.rubric;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** What a YAML or JSON parser stumbled over, in words for people who write rubrics. */
final class SyntaxProblem {

    static final String OR_QUOTE = "; if it belongs to a pattern, put the pattern in double quotes";

    private static final Set<String> PATTERN_KEYS = Set.of("match", "against", "terms", "subjects", "fixed");

    /** What the parser says, and what a rubric's author should read. */
    private static final Map<String, String> IN_OTHER_WORDS = Map.of(
            "mapping values are not allowed here", "a colon and a space cannot stand here",
            "could not find expected ':'", "a key without a colon",
            "found unexpected end of stream", "a quote that is not closed",
            "found duplicate anchor", "an anchor: remove it");

    private SyntaxProblem() {}

    /** Whether a value under these open keys is a pattern, or a list of them. */
    static boolean holdsPatterns(Collection<String> openKeys) {
        return openKeys.stream().anyMatch(PATTERN_KEYS::contains);
    }

    /**
     * The problem of an exception.
     *
     * @param openKeys the keys that the parser was inside of
     */
    static Problem of(JsonProcessingException e, Source source, boolean json, List<String> openKeys) {
        if (json) {
            String message = firstLine(e.getOriginalMessage());
            return source.problem(
                    (int) Math.max(
                            0, e.getLocation() == null ? 0 : e.getLocation().getCharOffset()),
                    "this is no JSON: " + message);
        }
        if (!(e.getCause() instanceof MarkedYAMLException marked) || marked.getProblemMark() == null) {
            int place = e.getLocation() == null ? 0 : (int) e.getLocation().getCharOffset();
            return source.problem(units(source, place), "this is no YAML: " + firstLine(e.getOriginalMessage()));
        }
        int offset = units(source, marked.getProblemMark().getIndex());
        return source.problem(offset, "this is no YAML: " + words(marked) + quoteHint(source, marked, openKeys));
    }

    private static String words(MarkedYAMLException e) {
        String problem = firstLine(e.getProblem());
        if (problem.contains("(TAB)")) {
            return "a tab cannot indent: use spaces";
        }
        return IN_OTHER_WORDS.getOrDefault(problem, problem);
    }

    private static String quoteHint(Source source, MarkedYAMLException e, List<String> openKeys) {
        Mark context = e.getContextMark();
        boolean entry = isEntry(source, e.getProblemMark()) || context != null && isEntry(source, context);
        return entry && holdsPatterns(openKeys) ? OR_QUOTE : "";
    }

    private static boolean isEntry(Source source, Mark mark) {
        String line =
                source.lineText(source.line(units(source, mark.getIndex()))).strip();
        return line.startsWith("-") || line.contains("[");
    }

    private static int units(Source source, int codePoints) {
        String text = source.text();
        int known = Math.max(0, Math.min(codePoints, text.codePointCount(0, text.length())));
        return text.offsetByCodePoints(0, known);
    }

    private static String firstLine(String message) {
        return message == null
                ? "it cannot be read"
                : message.lines().findFirst().orElse("it cannot be read");
    }
}
