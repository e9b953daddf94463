package dev.assay.study.lint;

import dev.assay.rubric.Concept;
import dev.assay.rubric.Kind;
import dev.assay.rubric.Rubric;
import dev.assay.rubric.SourceMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds what a rubric lacks: a reason to ask for, follow-ups, subjects that could be mixed up, and tests. */
final class MissingParts {

    private static final int FEWEST_TESTS = 8;

    private MissingParts() {}

    static void look(Rubric rubric, SourceMap file, List<LintFinding> findings) {
        if (rubric.concepts().stream().noneMatch(MissingParts::isReason)) {
            findings.add(LintFinding.of(
                    LintRule.NO_REASON,
                    file.key("concepts"),
                    "no concept is of the kind 'why' or 'when': knowing what is enough for the top band"));
        }
        fileName(rubric, file, findings);
        followUps(rubric, file, findings);
        subjects(rubric, file, findings);
        int tests = rubric.tests().size();
        if (tests < FEWEST_TESTS) {
            findings.add(LintFinding.of(
                    LintRule.FEW_TESTS,
                    file.key("tests"),
                    tests == 0
                            ? "the rubric has no tests"
                            : "the rubric has " + tests + (tests == 1 ? " test" : " tests") + ", fewer than "
                                    + FEWEST_TESTS));
        }
    }

    private static void fileName(Rubric rubric, SourceMap file, List<LintFinding> findings) {
        String name = rubric.file()
                .substring(
                        Math.max(rubric.file().lastIndexOf('/'), rubric.file().lastIndexOf('\\')) + 1);
        int ending = name.lastIndexOf('.');
        if (ending > 0 && !name.substring(0, ending).equals(rubric.id())) {
            findings.add(LintFinding.of(
                    LintRule.OTHER_FILE_NAME,
                    file.at("id"),
                    "the rubric '" + rubric.id() + "' stands in a file that is named " + name));
        }
    }

    private static boolean isReason(Concept concept) {
        return concept.kind() == Kind.WHY || concept.kind() == Kind.WHEN;
    }

    /** Of a concept that is no bonus: the question always, the hint where the rubric gives hints. */
    private static void followUps(Rubric rubric, SourceMap file, List<LintFinding> findings) {
        boolean hints =
                rubric.concepts().stream().anyMatch(concept -> !concept.tell().isEmpty());
        for (int i = 0; i < rubric.concepts().size(); i++) {
            Concept concept = rubric.concepts().get(i);
            List<String> missing = new ArrayList<>();
            if (concept.ask().isEmpty()) {
                missing.add("'ask'");
            }
            if (concept.tell().isEmpty() && hints) {
                missing.add("'tell'");
            }
            if (!concept.bonus() && !missing.isEmpty()) {
                findings.add(LintFinding.of(
                        LintRule.MISSING_FOLLOW_UP,
                        file.at("concepts", i),
                        String.join(" and ", missing) + " of " + concept.id()
                                + (missing.size() == 1 ? " is missing" : " are missing")));
            }
        }
    }

    /** A subject that nothing is about is a rival of those that something is about; one without a rival does nothing. */
    private static void subjects(Rubric rubric, SourceMap file, List<LintFinding> findings) {
        List<String> about = Stream.concat(
                        rubric.concepts().stream().map(Concept::about),
                        rubric.redFlags().stream().map(flag -> flag.about()))
                .flatMap(Optional::stream)
                .toList();
        List<String> subjects = List.copyOf(rubric.subjects().keySet());
        for (int i = 0; i < subjects.size(); i++) {
            boolean lone = subjects.size() == 1;
            if (lone || about.isEmpty()) {
                String name = subjects.get(i);
                boolean listed = file.keys("subjects").isEmpty();
                findings.add(LintFinding.of(
                        LintRule.UNUSED_SUBJECT,
                        listed ? file.at("subjects", i) : file.key("subjects", name),
                        "the subject " + name
                                + (about.isEmpty()
                                        ? " is in no 'about'"
                                        : " is the only one, and cannot be mixed up with another")));
            }
        }
    }
}
