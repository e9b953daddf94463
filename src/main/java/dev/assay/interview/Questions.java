package dev.assay.interview;

import dev.assay.batch.Graded;
import dev.assay.grade.Grade;
import dev.assay.grade.RaisedFlag;
import dev.assay.rubric.Concept;
import dev.assay.rubric.Interview;
import dev.assay.rubric.Kind;
import dev.assay.rubric.RedFlag;
import dev.assay.rubric.Rubric;
import dev.assay.rubric.RubricSet;
import dev.assay.rubric.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The questions of a pack with all that a plan weighs, by their index in the order of their ids. Immutable. */
final class Questions {

    private final Interview interview;
    private final List<Rubric> rubrics;
    private final Set<String> commonFlags;
    private final List<Power> powers;
    private final Ground ground;
    private final Choice choice;

    /** What the candidate's answers earned, by question; none where the plan is for nobody in particular. */
    private final Map<String, Grade> answered;

    /**
     * @param graded graded answers, by question
     * @param answered what the candidate's answers earned, by question
     * @throws PlanException if the pack has no questions
     */
    Questions(RubricSet pack, Map<String, List<Graded>> graded, Map<String, Grade> answered) {
        this.answered = answered;
        interview = pack.interview();
        rubrics = pack.rubrics();
        if (rubrics.isEmpty()) {
            throw new PlanException("the pack has no questions");
        }
        commonFlags = commonFlags(rubrics);
        powers = rubrics.stream()
                .map(rubric -> Power.of(
                        rubric,
                        commonFlags,
                        Optional.ofNullable(graded.get(rubric.id())).map(answers -> Experience.of(rubric, answers))))
                .toList();
        ground = Ground.of(rubrics);
        choice = weighed();
    }

    /** The flags that every question has, and which therefore tell nothing of one; none where there is one question. */
    private static Set<String> commonFlags(List<Rubric> rubrics) {
        Set<String> common = new HashSet<>();
        for (int i = 0; i < rubrics.size() && rubrics.size() > 1; i++) {
            Set<String> own =
                    rubrics.get(i).redFlags().stream().map(RedFlag::id).collect(Collectors.toSet());
            if (i == 0) {
                common.addAll(own);
            } else {
                common.retainAll(own);
            }
        }
        return common;
    }

    private Choice weighed() {
        List<Choice.Item> items = new ArrayList<>();
        int[][] overlap = new int[size()][size()];
        for (int i = 0; i < size(); i++) {
            items.add(new Choice.Item(minutes(i), worth(i), kinds(rubrics.get(i))));
            for (int j = 0; j < i; j++) {
                int weaker = Math.min(worth(i), worth(j));
                overlap[i][j] = (int) Math.round(ground.overlap(i, j) * weaker);
                overlap[j][i] = overlap[i][j];
            }
        }
        return new Choice(items, overlap);
    }

    /** Points of its power, of an answered question as much of them as the answer left open. */
    int worth(int index) {
        double open = answered(index).map(grade -> 1 - grade.score()).orElse(1.0);
        return (int) Math.round(powers.get(index).points() * open);
    }

    Optional<Grade> answered(int index) {
        return Optional.ofNullable(answered.get(id(index)));
    }

    /** Whether the candidate has answered it and left nothing to ask. */
    boolean isSettled(int index) {
        return answered(index)
                .filter(grade -> grade.followUps().isEmpty())
                .filter(grade -> grade.flags().stream().noneMatch(RaisedFlag::counts))
                .isPresent();
    }

    private static Set<Kind> kinds(Rubric rubric) {
        return rubric.concepts().stream()
                .map(Concept::kind)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Kind.class)));
    }

    int size() {
        return rubrics.size();
    }

    Rubric rubric(int index) {
        return rubrics.get(index);
    }

    String id(int index) {
        return rubrics.get(index).id();
    }

    Power power(int index) {
        return powers.get(index);
    }

    Ground ground() {
        return ground;
    }

    Choice choice() {
        return choice;
    }

    /** The grave flags of a question that not every question has, the gravest first. */
    List<RedFlag> ownFlags(int index) {
        return grave(rubrics.get(index).redFlags().stream().filter(flag -> !commonFlags.contains(flag.id())));
    }

    /** The grave flags that every question has and that phrases raise, the gravest first. */
    List<RedFlag> commonPhrases() {
        return grave(rubrics.get(0).redFlags().stream()
                .filter(flag -> commonFlags.contains(flag.id()) && !flag.match().isEmpty()));
    }

    private static List<RedFlag> grave(Stream<RedFlag> flags) {
        return flags.filter(flag -> flag.severity() != Severity.MINOR)
                .sorted(Comparator.comparing(RedFlag::severity).reversed())
                .toList();
    }

    /** What a rubric says, or else the share of a question in the longest usual interview. */
    int minutes(int index) {
        int known = rubrics.get(index).minutes();
        if (known > 0) {
            return known;
        }
        int most = interview.questions().to();
        return Math.max(1, (interview.minutes().to() - interview.keepLast() + most - 1) / most);
    }

    /**
     * How hard a question is beside the others, a fraction: what its rubric promises is 40 % how many points it asks for and 30 %
     * how much they weigh, each between the fewest and the most of the pack, 20 % the share of reasons, and 10 % whether it has a
     * critical flag of its own; what answers earned corrects that as it does the {@link Power}.
     */
    double difficulty(int index) {
        Power power = powers.get(index);
        double promised = 0.4 * between(index, rubric -> counting(rubric).size())
                + 0.3
                        * between(index, rubric -> counting(rubric).stream()
                                .mapToInt(Concept::weight)
                                .sum())
                + 0.2 * power.reasons()
                + (power.critical() > 0 ? 0.1 : 0);
        return Power.blended(promised, power.experience(), power.experience().map(shown -> 1 - shown.mean()));
    }

    /** Where a question stands between the one that has least of something and the one that has most, a fraction. */
    private double between(int index, ToIntFunction<Rubric> something) {
        int least = rubrics.stream().mapToInt(something).min().orElseThrow();
        int most = rubrics.stream().mapToInt(something).max().orElseThrow();
        return least == most ? 0.5 : (double) (something.applyAsInt(rubrics.get(index)) - least) / (most - least);
    }

    private static List<Concept> counting(Rubric rubric) {
        return rubric.concepts().stream().filter(concept -> !concept.bonus()).toList();
    }
}
