package dev.assay.rubric;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.Collection;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** What a YAML or JSON parser stumbled over, in words for people who write rubrics. */
final class SyntaxProblem {

    static final String OR_QUOTE = "; if it belongs to a pattern, put the pattern in double quotes";

    private static final Set<String> PATTERN_KEYS = Set.of("match", "against", "terms", "subjects", "fixed");
    private static final Pattern BAD_START = Pattern.compile("found character '(.)' that cannot start any token.*");
    private static final Pattern UNKNOWN_JSON_WORD = Pattern.compile("Unrecognized token '(.*?)'.*");

    private SyntaxProblem() {}

    /** Whether a value under these open keys is a pattern, or a list of them. */
    static boolean holdsPatterns(Collection<String> openKeys) {
        return openKeys.stream().anyMatch(PATTERN_KEYS::contains);
    }

    /** The problem of a JSON file. */
    static Problem ofJson(JsonProcessingException e, Source source) {
        String message = firstLine(e.getOriginalMessage());
        Matcher unknown = UNKNOWN_JSON_WORD.matcher(message);
        if (unknown.matches()) {
            message = "'" + unknown.group(1) + "' is no value; a text needs double quotes";
        } else if (message.startsWith("Unexpected end-of-input")) {
            message = "it ends too early";
        }
        return source.problem(place(e), "this is no JSON: " + message);
    }

    /**
     * The problem of a YAML file.
     *
     * @param openKeys the keys that the parser was inside of
     */
    static Problem ofYaml(JsonProcessingException e, Source source, Collection<String> openKeys) {
        if (e.getCause() instanceof MarkedYAMLException marked && marked.getProblemMark() != null) {
            return ofYaml(marked, source, openKeys);
        }
        String message = firstLine(e.getOriginalMessage());
        boolean key = message.startsWith("Expected a field name");
        return source.problem(
                units(source, place(e)),
                "this is no YAML: " + (key ? "a key must be a text, not a list or a map" : message));
    }

    private static Problem ofYaml(MarkedYAMLException e, Source source, Collection<String> openKeys) {
        int problem = units(source, e.getProblemMark().getIndex());
        Mark context = e.getContextMark();
        int start = context == null ? problem : units(source, context.getIndex());
        boolean entry = isEntry(source, problem) || isEntry(source, start);
        String hint = entry && holdsPatterns(openKeys) ? OR_QUOTE : "";
        String message = firstLine(e.getProblem());
        if (message.equals("found unexpected end of stream")) {
            return source.problem(start, "this is no YAML: a quote that is not closed");
        }
        if (message.startsWith("expected ',' or") && source.line(problem) != source.line(start)) {
            return source.problem(start, "this is no YAML: a bracket that is not closed" + hint);
        }
        return source.problem(problem, "this is no YAML: " + words(message) + hint);
    }

    private static String words(String message) {
        Matcher badStart = BAD_START.matcher(message);
        if (message.contains("(TAB)")) {
            return "a tab cannot indent; use spaces";
        } else if (badStart.matches()) {
            return "a text cannot begin with '" + badStart.group(1) + "' unless it is quoted";
        } else if (message.startsWith("expected chomping")) {
            return "a text cannot begin with '|' or '>' unless it is quoted";
        } else if (message.startsWith("expected ',' or")) {
            return "in brackets a text ends before one of , ? [ ] { } unless it is quoted, and a ',' must follow";
        } else if (message.startsWith("expected <block end>, but found '<scalar>'")) {
            return "a text goes on after its closing quote or bracket";
        } else if (message.startsWith("expected <block end>")) {
            return "this is indented like nothing above it";
        } else if (message.startsWith("mapping values are not allowed")) {
            return "a text cannot hold ': ' unless it is quoted";
        } else if (message.startsWith("could not find expected ':'")) {
            return "the key before this has no ':'";
        }
        return message;
    }

    /** Whether a place is on a line that is, or holds, an entry of a list. */
    private static boolean isEntry(Source source, int offset) {
        String line = source.lineText(source.line(offset)).strip();
        return line.startsWith("-") || line.contains("[");
    }

    private static int place(JsonProcessingException e) {
        JsonLocation location = e.getLocation();
        return location == null ? 0 : (int) Math.max(0, location.getCharOffset());
    }

    /** YAML marks count code points. */
    private static int units(Source source, int codePoints) {
        String text = source.text();
        return text.offsetByCodePoints(0, Math.min(codePoints, text.codePointCount(0, text.length())));
    }

    private static String firstLine(String message) {
        return message == null
                ? "it cannot be read"
                : message.lines().findFirst().orElse("it cannot be read");
    }
}
