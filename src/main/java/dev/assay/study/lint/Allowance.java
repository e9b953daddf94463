package dev.assay.study.lint;

import dev.assay.rubric.SourceMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an author allows: a comment {@code # lint: allow superfluous-pattern: why} at the end of the line of a finding, or
 * alone on the line before it. Without a reason it allows nothing.
 */
final class Allowance {

    private static final Pattern COMMENT = Pattern.compile("(?:^|\\s)#\\s*lint: allow ([a-z-]+):\\s*\\S");

    private Allowance() {}

    static boolean holds(LintFinding finding, SourceMap file) {
        int line = finding.place().line();
        String before = file.line(line - 1).strip();
        return allows(file.line(line), finding.rule()) || before.startsWith("#") && allows(before, finding.rule());
    }

    private static boolean allows(String text, LintRule rule) {
        Matcher comment = COMMENT.matcher(text);
        return comment.find() && comment.group(1).equals(rule.id());
    }
}
