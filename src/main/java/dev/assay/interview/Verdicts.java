package dev.assay.interview;

import dev.assay.batch.Graded;
import dev.assay.batch.Rejection;
import dev.assay.grade.Grade;
import dev.assay.rubric.Bands;
import dev.assay.rubric.Kind;
import dev.assay.rubric.RubricSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads the answers of candidates in their order and says what they show together. Immutable and thread-safe.
 *
 * <p>Every answer counts the same; {@link Prospect} says which band they reach together. Unless it is said, as many questions
 * are planned as the pack's interview settings have at most, or as many as were answered, if that is more.
 */
public final class Verdicts {

    /** Credit for a kind from which on an answer shows it. */
    private static final double SHOWN = 0.5;

    private final RubricSet rubrics;
    private final OptionalInt planned;
    private final Planner planner;

    private Verdicts(RubricSet rubrics, OptionalInt planned) {
        this.rubrics = rubrics;
        this.planned = planned;
        this.planner = Planner.of(rubrics);
    }

    /**
     * Verdicts by the rubrics of a pack.
     *
     * @param planned how many questions are to be asked of everybody, if it is known
     * @throws PlanException if the pack has no questions, or fewer than one is planned
     */
    public static Verdicts of(RubricSet rubrics, OptionalInt planned) {
        if (planned.isPresent() && planned.getAsInt() < 1) {
            throw new PlanException("at least one question must be planned, not " + planned.getAsInt());
        }
        return new Verdicts(rubrics, planned);
    }

    /**
     * A verdict on everybody who has an answer, in the order in which they come.
     *
     * @param graded answers to the pack's questions, each person's in the order in which they were given
     * @param rejected what could not be graded
     * @param trial answers on the trial project, to questions of the same pack
     */
    public List<Verdict> all(List<Graded> graded, List<Rejection> rejected, List<Graded> trial) {
        Map<String, List<Graded>> interviews = byCandidate(graded);
        Map<String, List<Graded>> trials = byCandidate(trial);
        List<Verdict> verdicts = new ArrayList<>();
        interviews.forEach((candidate, answers) -> verdicts.add(verdict(
                candidate,
                answers,
                rejected.stream()
                        .filter(row -> row.candidate().equals(Optional.of(candidate)))
                        .toList(),
                Optional.ofNullable(trials.get(candidate)))));
        return verdicts;
    }

    private static Map<String, List<Graded>> byCandidate(List<Graded> graded) {
        return graded.stream()
                .collect(Collectors.groupingBy(
                        answer -> answer.submission().candidate(), LinkedHashMap::new, Collectors.toList()));
    }

    private Verdict verdict(
            String candidate, List<Graded> answers, List<Rejection> rejected, Optional<List<Graded>> trial) {
        List<Standing> standings = standings(answers);
        Set<String> asked =
                answers.stream().map(answer -> answer.submission().question()).collect(Collectors.toSet());
        Prospect last = standings.get(standings.size() - 1).prospect();
        return new Verdict(
                candidate,
                standings,
                standings.stream()
                        .filter(Standing::decides)
                        .mapToInt(standing -> standing.prospect().answered())
                        .findFirst(),
                turning(answers, last),
                Evidence.kinds(answers),
                Evidence.strengths(rubrics, answers),
                Evidence.gaps(rubrics, answers),
                standings.stream()
                        .flatMap(standing -> standing.flags().stream())
                        .sorted(Comparator.comparing(Flag::severity).reversed())
                        .toList(),
                standings.stream()
                        .flatMap(standing -> standing.signs().stream())
                        .toList(),
                Evidence.followUps(answers),
                last.answered() < last.planned() ? planner.next(asked) : Optional.empty(),
                Evidence.reviews(answers),
                rejected,
                trial.map(built -> Trials.compare(rubrics, answers, built)));
    }

    private List<Standing> standings(List<Graded> answers) {
        int all = planned.orElse(
                Math.min(rubrics.ids().size(), rubrics.interview().questions().to()));
        int questions = Math.max(all, answers.size());
        Set<Kind> shown = EnumSet.noneOf(Kind.class);
        List<Prospect.Worth> worths = new ArrayList<>();
        List<Standing> standings = new ArrayList<>();
        boolean decided = false;
        for (Graded answer : answers) {
            Grade grade = answer.grade();
            worths.add(Prospect.Worth.of(grade, bands(answers)));
            Prospect prospect = Prospect.of(bands(answers), worths, questions);
            Set<Kind> first = EnumSet.noneOf(Kind.class);
            grade.depth().forEach((kind, credit) -> {
                if (credit.isPresent() && credit.get() >= SHOWN && shown.add(kind)) {
                    first.add(kind);
                }
            });
            standings.add(new Standing(
                    grade,
                    prospect,
                    first,
                    Evidence.flags(grade),
                    Evidence.signs(grade),
                    prospect.decided() && !decided));
            decided |= prospect.decided();
        }
        return standings;
    }

    /** Bands are the pack's, the same in each of its rubrics. */
    private Bands bands(List<Graded> answers) {
        return rubrics.get(answers.get(0).submission().question()).bands();
    }

    private List<String> turning(List<Graded> answers, Prospect all) {
        List<String> turning = new ArrayList<>();
        for (int i = 0; i < answers.size() && answers.size() > 1; i++) {
            List<Prospect.Worth> others = new ArrayList<>();
            for (int j = 0; j < answers.size(); j++) {
                if (j != i) {
                    others.add(Prospect.Worth.of(answers.get(j).grade(), bands(answers)));
                }
            }
            if (!Prospect.of(bands(answers), others, others.size()).band().equals(all.band())) {
                turning.add(answers.get(i).submission().question());
            }
        }
        return turning;
    }
}
