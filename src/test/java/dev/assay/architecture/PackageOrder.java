package dev.assay.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The order of Assay's packages and the libraries that each may use, checked on source text.
 *
 * <p>Names that are spelled out in the code count like imports; comments and literals do not.
 */
final class PackageOrder {

    private static final List<String> ORDER = List.of(
            "text", "match", "rubric", "context", "grade", "batch", "study", "interview", "report", "audit", "cli");

    /** The packages from here on may use optional dependencies, which an embedder does not inherit. */
    private static final int FIRST_WITH_OPTIONAL = ORDER.indexOf("batch");

    private static final List<String> REQUIRED_LIBRARIES = List.of(
            "java.",
            "dev.assay.",
            "org.apache.lucene.",
            "opennlp.tools.",
            "com.fasterxml.jackson.",
            "org.yaml.snakeyaml.error.");

    private static final Pattern COMMENT_OR_LITERAL = Pattern.compile("""
            (?sx)
              //[^\\n]*
            | /\\*.*?\\*/
            | ""\".*?(?<!\\\\)""\"
            | "[^"\\\\\\n]*+(?:\\\\.[^"\\\\\\n]*+)*+"
            | '(?:\\\\.|[^'\\\\\\n])++'
            """);

    private static final Pattern OWN_PACKAGE = Pattern.compile("\\bdev\\.assay\\.([a-z]\\w*)");

    private static final Pattern IMPORT = Pattern.compile("^import\\s+(?:static\\s+)?([\\w.*]+)\\s*;");

    private PackageOrder() {}

    /** The Java files below a source root, relative to it and sorted. */
    static List<Path> sourceFiles(Path root) throws IOException {
        try (var files = Files.walk(root)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".java"))
                    .map(root::relativize)
                    .sorted()
                    .toList();
        }
    }

    /** Every offence against the order, as {@code file:line: what is wrong}, sorted by file. */
    static List<String> violations(Path root) throws IOException {
        List<String> violations = new ArrayList<>();
        for (Path file : sourceFiles(root)) {
            String name = file.toString().replace('\\', '/');
            // Copies, the studies and what is made of results have a room each; no other package has packages in it.
            Matcher place = Pattern.compile("dev/assay/(\\w+)(?:(?<=/(?:batch|study|report))/\\w+)?/[^/]+")
                    .matcher(name);
            if (place.matches() && ORDER.contains(place.group(1))) {
                check(name, place.group(1), Files.readString(root.resolve(file)), violations);
            } else if (!name.equals("dev/assay/package-info.java")) {
                violations.add(name + ": not in a known package");
            }
        }
        return violations;
    }

    private static void check(String file, String from, String source, List<String> violations) {
        String[] lines = withoutCommentsAndLiterals(source).split("\n", -1);
        int rank = ORDER.indexOf(from);
        for (int line = 0; line < lines.length; line++) {
            String where = file + ":" + (line + 1) + ": " + from;
            Matcher used = OWN_PACKAGE.matcher(lines[line]);
            while (used.find()) {
                int other = ORDER.indexOf(used.group(1));
                if (other < 0) {
                    violations.add(where + " uses the unknown package " + used.group(1));
                } else if (other > rank) {
                    violations.add(where + " uses " + used.group(1) + ", which comes after it");
                }
            }
            Matcher imported = IMPORT.matcher(lines[line]);
            if (rank < FIRST_WITH_OPTIONAL
                    && imported.find()
                    && REQUIRED_LIBRARIES.stream().noneMatch(imported.group(1)::startsWith)) {
                violations.add(where + " imports " + imported.group(1));
            }
        }
    }

    /** Blanks comments and literals and keeps the line breaks, so that line numbers stay true. */
    private static String withoutCommentsAndLiterals(String source) {
        return COMMENT_OR_LITERAL.matcher(source).replaceAll(found -> found.group()
                .replaceAll("[^\\n]", ""));
    }
}
