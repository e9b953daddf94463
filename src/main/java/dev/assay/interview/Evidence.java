package dev.assay.interview;

import dev.assay.batch.Graded;
import dev.assay.grade.Grade;
import dev.assay.grade.RaisedFlag;
import dev.assay.interview.Verdict.ToReview;
import dev.assay.rubric.Concept;
import dev.assay.rubric.Kind;
import dev.assay.rubric.Rubric;
import dev.assay.rubric.RubricSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** Gathers from somebody's answers what speaks for and against them. */
final class Evidence {

    private Evidence() {}

    /** What became of the concepts of an answer's question, in the rubric's order. */
    static List<Point> points(RubricSet rubrics, Graded graded) {
        return rubrics.get(graded.submission().question()).concepts().stream()
                .map(concept -> Point.of(graded, concept))
                .toList();
    }

    /**
     * What was stated, reasons and own experience first, then by weight, then by how many words say it: one of each answer,
     * then a second of each, and so on.
     */
    static List<Point> strengths(RubricSet rubrics, List<Graded> answers) {
        return spread(
                answers.stream()
                        .flatMap(answer -> points(rubrics, answer).stream())
                        .filter(Point::shown)
                        .sorted(Comparator.comparing((Point point) ->
                                        !convinces(point.concept().kind()))
                                .thenComparing(point -> -point.concept().weight())
                                .thenComparing(point -> -point.quote()
                                        .map(quote -> quote.text().length())
                                        .orElse(0)))
                        .toList(),
                Point::question);
    }

    /** Whether it is more than what can be looked up. */
    private static boolean convinces(Kind kind) {
        return Power.isReason(kind) || kind == Kind.DONE;
    }

    /** The first of each question, then the second of each, and so on. */
    private static <T> List<T> spread(List<T> all, Function<T, String> question) {
        Map<String, Integer> before = new HashMap<>();
        Map<Integer, List<T>> rounds = new TreeMap<>();
        for (T one : all) {
            int round = before.merge(question.apply(one), 1, Integer::sum);
            rounds.computeIfAbsent(round, first -> new ArrayList<>()).add(one);
        }
        return rounds.values().stream().flatMap(List::stream).toList();
    }

    /** What counts and earned nothing: all that was said wrongly first, then spread as strengths are. */
    static List<Point> gaps(RubricSet rubrics, List<Graded> answers) {
        List<Point> gaps = new ArrayList<>();
        for (Graded answer : answers) {
            double usual = usualWeight(rubrics.get(answer.submission().question()));
            points(rubrics, answer).stream()
                    .filter(point -> point.credit() == 0 && !point.concept().bonus())
                    .filter(point -> point.wrong()
                            || point.concept().required()
                            || point.concept().weight() >= usual)
                    .forEach(gaps::add);
        }
        gaps.sort(Comparator.comparing((Point point) -> !point.concept().required())
                .thenComparing(point -> -point.concept().weight())
                .thenComparing(point -> !Power.isReason(point.concept().kind())));
        List<Point> ordered = new ArrayList<>(gaps.stream().filter(Point::wrong).toList());
        ordered.addAll(spread(gaps.stream().filter(point -> !point.wrong()).toList(), Point::question));
        return ordered;
    }

    private static double usualWeight(Rubric rubric) {
        return rubric.concepts().stream()
                .filter(concept -> !concept.bonus())
                .mapToInt(Concept::weight)
                .average()
                .orElse(0);
    }

    static List<Flag> flags(Grade grade) {
        return grade.flags().stream()
                .filter(RaisedFlag::counts)
                .map(flag -> new Flag(
                        grade.rubricId(), flag.id(), flag.says(), flag.severity(), Quote.of(grade, flag.findings())))
                .toList();
    }

    static List<Sign> signs(Grade grade) {
        return grade.signs().stream()
                .map(sign -> new Sign(grade.rubricId(), sign.id(), sign.says(), Quote.of(grade, sign.findings())))
                .toList();
    }

    /** The mean credit of each kind, over the answers to questions that ask for it. */
    static Map<Kind, KindStanding> kinds(List<Graded> answers) {
        Map<Kind, KindStanding> kinds = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            List<Double> credits = answers.stream()
                    .map(answer -> answer.grade().depth().get(kind))
                    .flatMap(Optional::stream)
                    .toList();
            if (!credits.isEmpty()) {
                double sum = credits.stream().mapToDouble(Double::doubleValue).sum();
                kinds.put(kind, new KindStanding(sum / credits.size(), credits.size()));
            }
        }
        return kinds;
    }

    /** The first follow-up of each answer, the most pressing answer first; then the second of each, and so on. */
    static List<NextQuestion> followUps(List<Graded> answers) {
        return spread(
                answers.stream()
                        .map(Graded::grade)
                        .sorted(Comparator.comparing(Urgency::of))
                        .flatMap(grade -> NextQuestion.after(grade).stream())
                        .toList(),
                NextQuestion::question);
    }

    static List<ToReview> reviews(List<Graded> answers) {
        return answers.stream()
                .map(Graded::grade)
                .flatMap(grade ->
                        grade.review().reasons().stream().map(reason -> new ToReview(grade.rubricId(), reason)))
                .toList();
    }
}
