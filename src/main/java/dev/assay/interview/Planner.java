package dev.assay.interview;

import dev.assay.batch.Graded;
import dev.assay.grade.Grade;
import dev.assay.grade.Status;
import dev.assay.rubric.Concept;
import dev.assay.rubric.Interview;
import dev.assay.rubric.Kind;
import dev.assay.rubric.RubricSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Plans interviews with the questions of a pack. Immutable and thread-safe.
 *
 * <p>A plan is the choice that is worth most among all that fit into the time: worth the {@link Power} of its questions, 0 to
 * 1000 points each, and for each {@link Kind} of knowledge 150 points for the first question that asks for it and 75 for the
 * second. A question loses what the stronger ones of the plan have asked already: of its power, the share of ground that it
 * has in common with the nearest of them, which is three times the cosine of their words, each weighted by how seldom it is
 * in the pack, and 1 at most. A plan has no more questions than the pack's interview settings say, or in proportion where
 * the interview is longer than they say. The choice is exact; of plans that
 * are worth the same, the one that has the more powerful questions is taken.
 *
 * <p>The easiest question warms up, then what tells most comes first, and the second easiest is the last.
 */
public final class Planner {

    private static final int MOST_FOLLOW_UPS = 3;
    private static final int MOST_LISTENED_FOR = 5;

    private final RubricSet pack;
    private final Map<String, List<Graded>> graded;
    private final Map<String, Grade> answered;
    private final Questions questions;
    private final int gradedAnswers;

    private Planner(RubricSet pack, Map<String, List<Graded>> graded, Map<String, Grade> answered) {
        this.pack = pack;
        this.graded = graded;
        this.answered = answered;
        questions = new Questions(pack, graded, answered);
        gradedAnswers = graded.values().stream().mapToInt(List::size).sum();
    }

    /**
     * A planner that knows what rubrics promise.
     *
     * @throws PlanException if the pack has no questions
     */
    public static Planner of(RubricSet pack) {
        return new Planner(pack, Map.of(), Map.of());
    }

    /**
     * A planner that also knows how answers were graded.
     *
     * @param graded answers to the pack's questions
     * @throws PlanException if the pack has no questions
     * @throws IllegalStateException if the library that computes statistics is not on the class path
     */
    public static Planner of(RubricSet pack, List<Graded> graded) {
        return new Planner(
                pack,
                graded.stream().collect(Collectors.groupingBy(answer -> answer.submission()
                        .question())),
                Map.of());
    }

    /**
     * The same for a candidate whose answers are known: a question is worth as much of its power as the answer left open, those
     * that left nothing open are not asked again, and what tells most comes first.
     *
     * @param answers the candidate's, to questions of the pack; of several to the same question the first counts
     */
    public Planner after(List<Graded> answers) {
        Map<String, Grade> grades = new LinkedHashMap<>();
        answers.forEach(answer -> grades.putIfAbsent(answer.submission().question(), answer.grade()));
        return new Planner(pack, graded, grades);
    }

    /**
     * Plans an interview.
     *
     * @throws PlanException if no question fits, those that must be asked do not fit, or an id is unknown
     */
    public Plan plan(PlanSettings settings) {
        Set<Integer> must = indexes(settings.must());
        Set<Integer> without = indexes(settings.without());
        IntStream.range(0, questions.size())
                .filter(index -> questions.isSettled(index) && !must.contains(index))
                .forEach(without::add);
        possible(settings, must, without);
        int most = Math.max(mostQuestions(settings.minutes()), must.size());
        Selection.Result found = Selection.best(questions.choice(), settings.available(), most, must, without);
        List<Integer> asked = answered.isEmpty()
                ? Sequence.of(found.chosen(), questions::difficulty, questions::worth)
                : found.chosen().stream()
                        .sorted(Comparator.comparingInt(questions::worth).reversed())
                        .toList();
        return new Plan(
                pack.title(),
                settings,
                pack.interview(),
                most,
                timed(asked, must),
                new WhatIsLeftOut(
                                questions,
                                settings.available(),
                                most,
                                must,
                                indexes(settings.without()),
                                without,
                                found)
                        .all(),
                questions.commonPhrases(),
                kinds(asked),
                found.value(),
                found.proven(),
                gradedAnswers,
                answered.size());
    }

    /**
     * The question that adds most to what others tell, whatever time it takes.
     *
     * @param asked ids of the pack's questions that were asked
     * @return empty if all were
     */
    public Optional<String> next(Set<String> asked) {
        Set<Integer> before = indexes(asked);
        return IntStream.range(0, questions.size())
                .filter(index -> !before.contains(index))
                .boxed()
                .max(Comparator.comparingLong((Integer index) -> with(before, index))
                        .thenComparing(Comparator.reverseOrder()))
                .map(questions::id);
    }

    private long with(Set<Integer> asked, int index) {
        Set<Integer> all = new TreeSet<>(asked);
        all.add(index);
        return questions.choice().value(all);
    }

    private Set<Integer> indexes(Set<String> ids) {
        Set<Integer> indexes = new TreeSet<>();
        for (String id : new TreeSet<>(ids)) {
            indexes.add(IntStream.range(0, questions.size())
                    .filter(index -> questions.id(index).equals(id))
                    .boxed()
                    .findFirst()
                    .orElseThrow(() -> new PlanException(
                            "no question '" + id + "' in the pack: " + String.join(", ", pack.ids()))));
        }
        return indexes;
    }

    private void possible(PlanSettings settings, Set<Integer> must, Set<Integer> without) {
        int wanted = must.stream().mapToInt(questions::minutes).sum();
        if (wanted > settings.available()) {
            throw new PlanException("the questions that must be asked take " + wanted + " minutes, and "
                    + settings.available() + " of " + settings.minutes() + " are there for questions");
        }
        int shortest = IntStream.range(0, questions.size())
                .filter(index -> !without.contains(index))
                .boxed()
                .min(Comparator.comparingInt(questions::minutes))
                .orElseThrow(() -> new PlanException(
                        answered.isEmpty()
                                ? "every question is left out"
                                : "every question is answered, with nothing left open, or left out"));
        if (questions.minutes(shortest) > settings.available()) {
            throw new PlanException("of " + settings.minutes() + " minutes, " + settings.available()
                    + " are there for questions, and the shortest, " + questions.id(shortest) + ", takes "
                    + questions.minutes(shortest));
        }
    }

    /** As many as the pack says; of an interview that is longer than it says, in proportion. */
    private int mostQuestions(int minutes) {
        Interview usual = pack.interview();
        int most = usual.questions().to();
        int longest = usual.minutes().to();
        return minutes <= longest ? most : (int) (((long) most * minutes + longest - 1) / longest);
    }

    private List<PlannedQuestion> timed(List<Integer> asked, Set<Integer> must) {
        List<PlannedQuestion> planned = new ArrayList<>();
        int minute = 0;
        for (int index : asked) {
            int end = minute + questions.minutes(index);
            planned.add(new PlannedQuestion(
                    questions.rubric(index),
                    minute,
                    end,
                    questions.rubric(index).minutes() > 0,
                    questions.power(index),
                    questions.difficulty(index),
                    must.contains(index),
                    listenFor(index),
                    followUps(index),
                    questions.ownFlags(index),
                    questions.answered(index)));
            minute = end;
        }
        return planned;
    }

    /** What the top band cannot be had without, then what weighs most; of the same weight, reasons first. */
    private List<Concept> listenFor(int index) {
        return questions.rubric(index).concepts().stream()
                .filter(concept -> !concept.bonus())
                .filter(concept -> questions
                        .answered(index)
                        .filter(grade -> grade.concept(concept.id()).status() == Status.PRESENT)
                        .isEmpty())
                .sorted(Comparator.comparing((Concept concept) -> !concept.required())
                        .thenComparing(concept -> -concept.weight())
                        .thenComparing(concept -> !Power.isReason(concept.kind())))
                .limit(MOST_LISTENED_FOR)
                .toList();
    }

    private List<NextQuestion> followUps(int index) {
        if (questions.answered(index).isPresent()) {
            return NextQuestion.after(questions.answered(index).get()).stream()
                    .limit(MOST_FOLLOW_UPS)
                    .toList();
        }
        return questions.rubric(index).concepts().stream()
                .filter(concept -> !concept.ask().isBlank())
                .sorted(Comparator.comparing((Concept concept) -> !Power.isReason(concept.kind()))
                        .thenComparing(Concept::bonus)
                        .thenComparing(concept -> -concept.weight()))
                .limit(MOST_FOLLOW_UPS)
                .map(concept -> NextQuestion.after(questions.id(index), concept))
                .toList();
    }

    private Map<Kind, Integer> kinds(List<Integer> asked) {
        Map<Kind, Integer> kinds = new EnumMap<>(Kind.class);
        for (Choice.Item item : questions.choice().items()) {
            item.kinds().forEach(kind -> kinds.put(kind, 0));
        }
        for (int index : asked) {
            questions.choice().items().get(index).kinds().forEach(kind -> kinds.merge(kind, 1, Integer::sum));
        }
        return kinds;
    }
}
