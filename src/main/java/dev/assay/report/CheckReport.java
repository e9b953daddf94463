package dev.assay.report;

import dev.assay.study.CheckedCase;
import dev.assay.study.CheckedCase.Kind;
import dev.assay.study.CheckedCase.Verdict;
import java.util.List;
import java.util.Set;

/** What a pack's own examples and tests showed, for a person: what fails, what is pending, and a line that sums up. */
public final class CheckReport {

    private static final int QUOTED = 100;

    private CheckReport() {}

    /** The report, each line with its break. */
    public static String of(CheckedPack pack) {
        return pack.problems().isEmpty() ? cases(pack.name(), pack.rubrics(), pack.cases()) : problems(pack);
    }

    private static String problems(CheckedPack pack) {
        StringBuilder text = new StringBuilder();
        pack.problems().forEach(problem -> text.append(problem).append('\n'));
        return text.append(pack.name())
                .append(": ")
                .append(counted(pack.problems().size(), "problem"))
                .append('\n')
                .toString();
    }

    private static String cases(String name, int rubrics, List<CheckedCase> cases) {
        StringBuilder text = new StringBuilder();
        for (CheckedCase checked : cases) {
            if (checked.verdict() != Verdict.PASSED) {
                described(checked, text);
            }
        }
        long failed = cases.stream().filter(CheckedCase::fails).count();
        long pending = count(cases, Verdict.PENDING);
        text.append(name).append(": ").append(counted(rubrics, "rubric"));
        text.append(", ").append(counted(countOf(cases, Set.of(Kind.HIT, Kind.MISS)), "example"));
        text.append(", ").append(counted(countOf(cases, Set.of(Kind.TEST)), "test"));
        text.append(failed == 0 ? ": all is well" : ": " + failed + (failed == 1 ? " fails" : " fail"));
        return text.append(pending == 0 ? "\n" : ", " + pending + " pending\n").toString();
    }

    private static void described(CheckedCase checked, StringBuilder text) {
        String place = checked.file().isEmpty() ? checked.rubric() : checked.file();
        text.append(place)
                .append(checked.line() > 0 ? ":" + checked.line() : "")
                .append(": ");
        text.append(
                switch (checked.verdict()) {
                    case PENDING ->
                        "pending: " + title(checked) + ": "
                                + Display.oneLine(checked.pending().orElseThrow());
                    case NO_LONGER_PENDING -> title(checked) + ": no longer pending: remove the mark";
                    case PASSED, FAILED -> title(checked);
                });
        text.append('\n');
        if (checked.verdict() == Verdict.FAILED) {
            for (String difference : checked.differences()) {
                text.append("    ").append(Display.oneLine(difference)).append('\n');
            }
        }
    }

    /** Which case it is, with the beginning of its text. */
    static String title(CheckedCase checked) {
        String quoted = " \"" + Display.cut(Display.oneLine(checked.text().strip()), QUOTED) + "\"";
        return switch (checked.kind()) {
            case HIT -> "hit " + checked.number() + " of " + checked.concept() + quoted;
            case MISS -> "miss " + checked.number() + " of " + checked.concept() + quoted;
            case TEST -> "test " + checked.number() + quoted;
            case BANDS -> "tests";
        };
    }

    private static long count(List<CheckedCase> cases, Verdict verdict) {
        return cases.stream().filter(checked -> checked.verdict() == verdict).count();
    }

    private static long countOf(List<CheckedCase> cases, Set<Kind> kinds) {
        return cases.stream().filter(checked -> kinds.contains(checked.kind())).count();
    }

    private static String counted(long count, String noun) {
        return count == 1 ? "1 " + noun : count + " " + noun + "s";
    }
}
