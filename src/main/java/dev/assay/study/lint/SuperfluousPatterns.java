package dev.assay.study.lint;

import dev.assay.match.Coverage;
import dev.assay.match.Pattern;
import dev.assay.rubric.Concept;
import dev.assay.rubric.GoodSign;
import dev.assay.rubric.RedFlag;
import dev.assay.rubric.SourceMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds patterns of which every match holds a match of another one in the same list. From its first to its last word the
 * match must be the same wherever that decides more: in a term, which stands inside other patterns; where misconceptions
 * and what they speak against are held against each other; and in flags that what stands near may excuse.
 */
final class SuperfluousPatterns {

    private final Coverage coverage;
    private final List<LintFinding> findings;

    SuperfluousPatterns(Coverage coverage, List<LintFinding> findings) {
        this.coverage = coverage;
        this.findings = findings;
    }

    void concepts(List<Concept> concepts, SourceMap file) {
        for (int i = 0; i < concepts.size(); i++) {
            Concept concept = concepts.get(i);
            // Where several entries are needed, each that is found counts.
            if (concept.needs() == 1) {
                look(
                        "the concept " + concept.id(),
                        LocatedPattern.of(concept.match(), file, "concepts", i, "match"),
                        concept.against().isEmpty() ? coverage::covers : coverage::coversWhole);
            }
            look(
                    "the misconceptions of " + concept.id(),
                    LocatedPattern.of(concept.against(), file, "concepts", i, "against"),
                    coverage::coversWhole);
        }
    }

    void flags(List<RedFlag> flags, SourceMap file) {
        for (int i = 0; i < flags.size(); i++) {
            RedFlag flag = flags.get(i);
            look(
                    "the red flag " + flag.id(),
                    LocatedPattern.of(flag.match(), file, "redFlags", i, "match"),
                    flag.unless().isEmpty() && flag.downgrade().isEmpty() ? coverage::covers : coverage::coversWhole);
        }
    }

    void signs(List<GoodSign> signs, SourceMap file) {
        for (int i = 0; i < signs.size(); i++) {
            GoodSign sign = signs.get(i);
            look(
                    "the good sign " + sign.id(),
                    LocatedPattern.of(sign.match(), file, "goodSigns", i, "match"),
                    coverage::covers);
        }
    }

    /** Looks at the patterns of a term, each of which must be found from end to end by another one. */
    void term(String name, List<LocatedPattern> patterns) {
        look("the term " + name, patterns, coverage::coversWhole);
    }

    private interface Covers {
        boolean test(Pattern wide, Pattern narrow);
    }

    /** From the last one up, so that of two equal ones the later is named, and never both. */
    private void look(String owner, List<LocatedPattern> patterns, Covers covers) {
        List<LocatedPattern> kept = new ArrayList<>(patterns);
        for (int i = patterns.size() - 1; i >= 0; i--) {
            LocatedPattern narrow = patterns.get(i);
            Optional<LocatedPattern> wide = kept.stream()
                    .filter(other -> other != narrow && covers.test(other.pattern(), narrow.pattern()))
                    .findFirst();
            if (wide.isPresent()) {
                kept.remove(narrow);
                findings.add(LintFinding.of(
                        LintRule.SUPERFLUOUS_PATTERN,
                        narrow.place(),
                        narrow.quoted() + " of " + owner + " finds nothing that "
                                + wide.get().quoted() + " in line "
                                + wide.get().place().line() + " does not",
                        List.of(wide.get().place())));
            }
        }
    }
}
