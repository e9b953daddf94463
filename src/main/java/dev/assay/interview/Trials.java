package dev.assay.interview;

import dev.assay.batch.Graded;
import dev.assay.interview.TrialGap.Compared;
import dev.assay.interview.TrialGap.Difference;
import dev.assay.interview.TrialGap.KindGap;
import dev.assay.interview.TrialGap.Lean;
import dev.assay.rubric.Kind;
import dev.assay.rubric.RubricSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Holds somebody's answers in an interview against those on a trial project. */
final class Trials {

    private Trials() {}

    /**
     * Compares answers of one person.
     *
     * @param interview at least one
     * @param trial at least one
     */
    static TrialGap compare(RubricSet rubrics, List<Graded> interview, List<Graded> trial) {
        Map<String, Graded> built = byQuestion(trial);
        List<Graded> said = interview.stream()
                .filter(answer -> built.containsKey(question(answer)))
                .toList();
        List<Graded> both =
                said.stream().map(answer -> built.get(question(answer))).toList();
        List<Graded> mine = said.isEmpty() ? interview : said;
        List<Graded> theirs = said.isEmpty() ? trial : both;
        double talk = mean(mine);
        double build = mean(theirs);
        return new TrialGap(
                talk,
                build,
                said.stream()
                        .map(answer -> new Compared(
                                question(answer),
                                answer.grade().score(),
                                built.get(question(answer)).grade().score()))
                        .toList(),
                trial.size(),
                lean(talk - build),
                kinds(mine, theirs),
                differences(rubrics, said, both),
                differences(rubrics, both, said),
                trial.stream()
                        .flatMap(answer -> Evidence.flags(answer.grade()).stream())
                        .sorted(Comparator.comparing(Flag::severity).reversed())
                        .toList());
    }

    private static Map<String, Graded> byQuestion(List<Graded> answers) {
        Map<String, Graded> byQuestion = new LinkedHashMap<>();
        answers.forEach(answer -> byQuestion.putIfAbsent(question(answer), answer));
        return byQuestion;
    }

    private static String question(Graded graded) {
        return graded.submission().question();
    }

    private static double mean(List<Graded> answers) {
        return answers.stream()
                .mapToDouble(answer -> answer.grade().score())
                .average()
                .orElseThrow();
    }

    private static Lean lean(double gap) {
        if (Math.abs(gap) < TrialGap.GAP) {
            return Lean.NONE;
        }
        return gap > 0 ? Lean.TALKS : Lean.BUILDS;
    }

    private static Map<Kind, KindGap> kinds(List<Graded> interview, List<Graded> trial) {
        Map<Kind, KindStanding> mine = Evidence.kinds(interview);
        Map<Kind, KindStanding> theirs = Evidence.kinds(trial);
        Map<Kind, KindGap> kinds = new EnumMap<>(Kind.class);
        mine.forEach((kind, standing) -> {
            if (theirs.containsKey(kind)) {
                kinds.put(kind, new KindGap(standing.credit(), theirs.get(kind).credit()));
            }
        });
        return kinds;
    }

    /** What the ones state and the others, answers to the same questions, do not. */
    private static List<Difference> differences(RubricSet rubrics, List<Graded> ones, List<Graded> others) {
        List<Difference> differences = new ArrayList<>();
        for (int i = 0; i < ones.size(); i++) {
            List<Point> stated = Evidence.points(rubrics, ones.get(i));
            List<Point> other = Evidence.points(rubrics, others.get(i));
            for (int j = 0; j < stated.size(); j++) {
                if (stated.get(j).shown() && other.get(j).credit() == 0) {
                    differences.add(new Difference(stated.get(j), other.get(j)));
                }
            }
        }
        differences.sort(Comparator.comparing(
                        (Difference difference) -> !difference.other().wrong())
                .thenComparing(difference ->
                        !Power.isReason(difference.stated().concept().kind()))
                .thenComparing(difference -> -difference.stated().concept().weight()));
        return differences;
    }
}
