package dev.assay.report;

import dev.assay.study.lint.LintFinding;
import dev.assay.study.lint.LintRule;
import dev.assay.study.lint.LintRule.Level;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What the linter found, for a person: file by file, the worst first, and a line that sums up. */
public final class LintReport {

    private LintReport() {}

    /**
     * The report, each line with its break; empty if nothing was found. What to do about a finding stands under the first
     * one of its rule.
     *
     * @param notes whether notes are listed, too, and not only counted
     */
    public static String of(List<LintFinding> findings, boolean notes) {
        StringBuilder text = new StringBuilder();
        Set<LintRule> explained = EnumSet.noneOf(LintRule.class);
        for (List<LintFinding> ofFile : byFile(findings, notes)) {
            for (LintFinding finding : ofFile) {
                text.append(finding.place()).append(": ").append(finding.rule().level());
                text.append(": ").append(Display.oneLine(finding.message()));
                text.append(" [").append(finding.rule().id()).append("]\n");
                if (explained.add(finding.rule())) {
                    text.append("    ").append(finding.remedy()).append('\n');
                }
            }
        }
        return text.append(summary(findings, notes)).toString();
    }

    private static List<List<LintFinding>> byFile(List<LintFinding> findings, boolean notes) {
        Map<String, List<LintFinding>> byFile = new LinkedHashMap<>();
        findings.stream()
                .filter(finding -> notes || finding.rule().level() != Level.NOTE)
                .sorted(Comparator.comparing(finding -> finding.rule().level()))
                .forEach(finding -> byFile.computeIfAbsent(finding.place().file(), file -> new ArrayList<>())
                        .add(finding));
        return List.copyOf(byFile.values());
    }

    private static String summary(List<LintFinding> findings, boolean notes) {
        if (findings.isEmpty()) {
            return "";
        }
        List<String> counts = new ArrayList<>();
        for (Level level : Level.values()) {
            long count = findings.stream()
                    .filter(finding -> finding.rule().level() == level)
                    .count();
            if (count > 0) {
                String more = level == Level.NOTE && !notes ? " (shown with --verbose)" : "";
                counts.add(count + " " + level + (count == 1 ? "" : "s") + more);
            }
        }
        return counts.stream().collect(Collectors.joining(", ", "lint: ", "\n"));
    }
}
