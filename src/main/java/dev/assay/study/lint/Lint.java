package dev.assay.study.lint;

import dev.assay.context.TurningWords;
import dev.assay.match.Coverage;
import dev.assay.match.Spelling;
import dev.assay.rubric.LocatedPack;
import dev.assay.rubric.Rubric;
import dev.assay.rubric.SharedRules;
import dev.assay.rubric.SourceMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Looks at packs that can be read for what their authors would rather write otherwise. */
public final class Lint {

    private static final Comparator<LintFinding> BY_PLACE = Comparator.comparing(
                    (LintFinding finding) -> finding.place().file())
            .thenComparing(finding -> finding.place().line())
            .thenComparing(finding -> finding.place().column())
            .thenComparing(LintFinding::rule);

    private Lint() {}

    /**
     * Looks at packs; uses several threads.
     *
     * @return what was found and is not allowed, each once, by file, then by place
     */
    public static List<LintFinding> run(List<LocatedPack> packs) {
        Set<LintFinding> findings = new LinkedHashSet<>();
        Map<String, SourceMap> files = new HashMap<>();
        for (LocatedPack pack : packs) {
            files.putAll(pack.files());
            List<Rubric> rubrics = pack.rubrics().rubrics();
            BroadPatterns broad = new BroadPatterns(rubrics);
            rubrics.parallelStream()
                    .map(rubric -> rubric(rubric, pack, broad))
                    .toList()
                    .forEach(findings::addAll);
        }
        findings.addAll(shared(packs));
        return findings.stream()
                .filter(finding ->
                        !Allowance.holds(finding, files.get(finding.place().file())))
                .sorted(BY_PLACE)
                .toList();
    }

    private static List<LintFinding> rubric(Rubric rubric, LocatedPack pack, BroadPatterns broad) {
        SourceMap file = pack.files().get(rubric.file());
        LintedRubric linted = new LintedRubric(rubric, file);
        List<LintFinding> findings = new ArrayList<>();
        SuperfluousPatterns superfluous = new SuperfluousPatterns(linted.coverage(), findings);
        superfluous.concepts(rubric.concepts(), file);
        // A rubric's own flags and signs come before those of its packs, which have places of their own.
        superfluous.flags(rubric.redFlags().subList(0, file.size("redFlags")), file);
        superfluous.signs(rubric.goodSigns().subList(0, file.size("goodSigns")), file);
        for (String term : file.keys("terms")) {
            List<LocatedPattern> patterns = LocatedPattern.of(rubric.terms().get(term), file, "terms", term);
            superfluous.term(term, patterns);
            BareBars.look(patterns, findings);
        }
        PaidTwice.look(linted, findings);
        UnmatchedPatterns.look(linted, findings);
        UnmatchedPatterns.lists(linted).forEach(list -> BareBars.look(list.patterns(), findings));
        EchoingPatterns.look(linted, findings);
        broad.look(linted, findings);
        ModelAnswers.look(linted, findings);
        MissingParts.look(rubric, file, findings);
        UnusedTerms.ofRubric(rubric, file, findings);
        return findings;
    }

    /** What the files of packs hold for all rubrics; each file once. */
    private static List<LintFinding> shared(List<LocatedPack> packs) {
        List<LintFinding> findings = new ArrayList<>();
        Set<String> done = new HashSet<>();
        for (LocatedPack pack : packs) {
            for (SharedRules shared : pack.shared()) {
                if (done.add(shared.file())) {
                    shared(shared, pack.files().get(shared.file()), findings);
                }
            }
        }
        UnusedTerms.ofPacks(packs, findings);
        return findings;
    }

    private static void shared(SharedRules shared, SourceMap file, List<LintFinding> findings) {
        Coverage coverage = Coverage.of(shared.terms(), Spelling.NORMAL, TurningWords::has);
        SuperfluousPatterns superfluous = new SuperfluousPatterns(coverage, findings);
        superfluous.flags(shared.redFlags(), file);
        superfluous.signs(shared.goodSigns(), file);
        for (String term : file.keys("terms")) {
            List<LocatedPattern> patterns = LocatedPattern.of(shared.terms().get(term), file, "terms", term);
            superfluous.term(term, patterns);
            BareBars.look(patterns, findings);
        }
    }
}
