package dev.assay.report;

import dev.assay.context.Finding;
import dev.assay.study.mutation.Mutant;
import dev.assay.study.mutation.MutantKind;
import dev.assay.study.mutation.MutationResult;
import dev.assay.study.mutation.MutationRun;
import dev.assay.study.mutation.MutationScore;
import dev.assay.study.mutation.Trace;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What became of mutants, for a person: the survivors by kind, then how many of each kind and rubric moved. */
public final class MutationReport {

    private static final int MOST_FINDINGS = 3;

    /** How many characters are shown on either side of what differs. */
    private static final int AROUND = 100;

    private final StringBuilder text = new StringBuilder();

    private MutationReport() {}

    /**
     * The report, each line with its break.
     *
     * @param name what the caller calls the pack
     * @param run what became of its mutants
     */
    public static String of(String name, MutationRun run) {
        List<MutationResult> results = run.results();
        MutationReport report = new MutationReport();
        Map<MutantKind, List<MutationResult>> byKind =
                by(results, result -> result.mutant().kind());
        for (MutantKind kind : MutantKind.values()) {
            report.survivors(kind, byKind.getOrDefault(kind, List.of()));
        }
        Map<String, MutationScore> scores = new LinkedHashMap<>();
        for (MutantKind kind : MutantKind.values()) {
            if (run.notApplicable().containsKey(kind)) {
                scores.put(kind.id(), MutationScore.of(byKind.getOrDefault(kind, List.of())));
            }
        }
        report.table("kind", scores, kinds(run));
        Map<String, MutationScore> rubrics = new LinkedHashMap<>();
        by(results, result -> result.mutant().rubric())
                .forEach((rubric, own) -> rubrics.put(rubric, MutationScore.of(own)));
        report.table("rubric", rubrics, Map.of());
        MutationScore all = run.score();
        report.line(name + ": " + all.made() + (all.made() == 1 ? " mutant, " : " mutants, ") + all.moved()
                + " moved the grade as they must: " + percent(all));
        return report.text.toString();
    }

    private static <K> Map<K, List<MutationResult>> by(
            Collection<MutationResult> results, Function<MutationResult, K> key) {
        return results.stream().collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
    }

    private void survivors(MutantKind kind, List<MutationResult> results) {
        List<MutationResult> survivors =
                results.stream().filter(MutationResult::survived).toList();
        if (survivors.isEmpty()) {
            return;
        }
        line(kind.id() + ": " + kind.what() + " (" + survivors.size()
                + (survivors.size() == 1 ? " survivor)" : " survivors)"));
        line("");
        for (MutationResult survivor : survivors) {
            survivor(survivor);
        }
    }

    private void survivor(MutationResult survivor) {
        Mutant mutant = survivor.mutant();
        String place = mutant.file().isEmpty() ? mutant.rubric() : mutant.file();
        line(place + (mutant.line() > 0 ? ":" + mutant.line() : "") + ": "
                + mutant.movement().must());
        String[] parts = differing(mutant.original(), mutant.text());
        line("    was  \"" + parts[0] + "\"");
        line("    is   \"" + parts[1] + "\"");
        for (Trace fault : survivor.faults()) {
            line("    " + fault.concern() + ": expected " + fault.expected() + ", found " + fault.found());
            findings("        by   ", fault.findings());
            findings("        was  ", fault.lost());
            fault.nearestMiss().ifPresent(miss -> line("        near " + Display.oneLine(miss)));
        }
        line("");
    }

    private void findings(String label, List<Finding> findings) {
        findings.stream().limit(MOST_FINDINGS).forEach(finding -> line(label + described(finding)));
        if (findings.size() > MOST_FINDINGS) {
            line(label + "and " + (findings.size() - MOST_FINDINGS) + " more");
        }
    }

    private static String described(Finding finding) {
        String cue = finding.cue()
                .map(found -> " by " + found.kind() + " '" + Display.oneLine(found.text()) + "'")
                .orElse("");
        String corrected = finding.corrected() ? ", corrected" : "";
        return "'" + Display.oneLine(finding.text()) + "' "
                + finding.stance().name().toLowerCase(Locale.ROOT) + cue + corrected + " [" + finding.pattern() + "]";
    }

    /** Both texts on one line each; of long ones what differs, with some words around it. */
    static String[] differing(String original, String mutant) {
        int start = 0;
        int shorter = Math.min(original.length(), mutant.length());
        while (start < shorter && original.charAt(start) == mutant.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start
                && original.charAt(original.length() - 1 - end) == mutant.charAt(mutant.length() - 1 - end)) {
            end++;
        }
        return new String[] {
            excerpt(original, start, original.length() - end), excerpt(mutant, start, mutant.length() - end)
        };
    }

    private static String excerpt(String text, int start, int end) {
        int from = text.lastIndexOf(' ', Math.max(0, start - AROUND));
        int to = text.indexOf(' ', Math.min(text.length(), end + AROUND));
        boolean cutBefore = start > AROUND && from > 0;
        boolean cutAfter = to > 0;
        String shown = text.substring(cutBefore ? from + 1 : 0, cutAfter ? to : text.length());
        return Display.oneLine(
                (cutBefore ? "… " : "") + shown.strip().replaceAll("\\s*\\R\\s*", " ") + (cutAfter ? " …" : ""));
    }

    /** By name, how many texts gave no mutant. */
    private static Map<String, Integer> kinds(MutationRun run) {
        return run.notApplicable().entrySet().stream()
                .collect(Collectors.toMap(entry -> entry.getKey().id(), Map.Entry::getValue));
    }

    /**
     * A table of scores.
     *
     * @param unused for each name how many texts gave no mutant; no such column if it is empty
     */
    private void table(String head, Map<String, MutationScore> scores, Map<String, Integer> unused) {
        int width = Math.max(
                head.length(),
                scores.keySet().stream().mapToInt(String::length).max().orElse(0));
        line(Display.padded(head, width) + "    made   moved       score"
                + (unused.isEmpty() ? "" : "   not applicable to"));
        scores.forEach((name, score) -> {
            Integer texts = unused.get(name);
            line(Display.padded(name, width)
                    + String.format(Locale.ROOT, "%8d%8d%12s", score.made(), score.moved(), percent(score))
                    + (texts == null
                            ? ""
                            : String.format(Locale.ROOT, "%8d %s", texts, texts == 1 ? "text" : "texts")));
        });
        line("");
    }

    private static String percent(MutationScore score) {
        return score.share().isEmpty()
                ? "none made"
                : String.format(Locale.ROOT, "%.1f %%", 100 * score.share().getAsDouble());
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
