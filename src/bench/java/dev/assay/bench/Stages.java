package dev.assay.bench;

import dev.assay.context.Interpreter;
import dev.assay.context.Sought;
import dev.assay.grade.Grader;
import dev.assay.grade.SoughtPatterns;
import dev.assay.match.Pattern;
import dev.assay.match.PatternSet;
import dev.assay.match.Spelling;
import dev.assay.rubric.Rubric;
import dev.assay.text.Answer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Grading up to each of its stages, from the characters on: what an answer looks up once, such as its tags, it then looks
 * up in every call. The tasks may be shared between threads.
 */
final class Stages {

    private Stages() {}

    /** Taking an answer apart. */
    static Work analyzing() {
        return new Work(Answers.ofUsualLength(), 0, text -> Answer.of(text.characters()));
    }

    /** And finding what the rubric looks for, fixed phrases and subjects included. */
    static Work finding() {
        return each(Stages::patterns, PatternSet::find);
    }

    /** And reading the context of each match. */
    static Work reading() {
        return each(
                rubric -> Interpreter.compile(rubric, SoughtPatterns.of(rubric), SoughtPatterns.groups(rubric)),
                Stages::read);
    }

    private static Object read(Interpreter interpreter, Answer answer) {
        try (var reading = interpreter.read(answer)) {
            return reading.findings();
        }
    }

    /** The whole of grading. */
    static Work grading() {
        Map<String, Grader> graders = compiled(Grader::compile);
        return new Work(Answers.ofUsualLength(), meanPatterns(), text -> graders.get(text.question())
                .grade(text.characters()));
    }

    /** Grading one text by the rubric for one question. */
    static Work grading(String question, Function<Rubric, String> characters) {
        return grading(question, List.of(characters.apply(Fixture.rubric(question))));
    }

    /** Grading texts by the rubric for one question. */
    static Work grading(String question, List<String> texts) {
        Rubric rubric = Fixture.rubric(question);
        Grader grader = Grader.compile(rubric);
        return new Work(
                texts.stream().map(text -> new Text(question, text)).toList(),
                all(rubric).size(),
                given -> grader.grade(given.characters()));
    }

    /** Finding so many patterns, whatever rubric they are from. */
    static Work finding(int patterns) {
        PatternGroup group = Fixture.most().sample(patterns);
        PatternSet set = PatternSet.compile(group.patterns(), group.terms(), pattern -> Spelling.NORMAL);
        return new Work(Answers.ofUsualLength(), patterns, text -> set.find(Answer.of(text.characters())));
    }

    private static <T> Work each(Function<Rubric, T> compiler, BiFunction<T, Answer, Object> stage) {
        Map<String, T> compiled = compiled(compiler);
        return new Work(
                Answers.ofUsualLength(),
                meanPatterns(),
                text -> stage.apply(compiled.get(text.question()), Answer.of(text.characters())));
    }

    private static <T> Map<String, T> compiled(Function<Rubric, T> compiler) {
        Map<String, T> compiled = new HashMap<>();
        Fixture.rubrics().forEach(rubric -> compiled.put(rubric.id(), compiler.apply(rubric)));
        return compiled;
    }

    /** The patterns of a rubric's grader, in one set as the grader has them. */
    private static PatternSet patterns(Rubric rubric) {
        List<Sought> sought = SoughtPatterns.of(rubric);
        List<Pattern> patterns = all(rubric);
        int fixedEnd = sought.size() + rubric.fixed().size();
        return PatternSet.compile(patterns, rubric.terms(), pattern -> {
            if (pattern < sought.size()) {
                return sought.get(pattern).spelling();
            }
            return pattern < fixedEnd ? Spelling.OFF : rubric.spelling();
        });
    }

    private static List<Pattern> all(Rubric rubric) {
        List<Pattern> patterns = new ArrayList<>();
        SoughtPatterns.of(rubric).forEach(sought -> patterns.add(sought.pattern()));
        patterns.addAll(rubric.fixed());
        rubric.subjects().values().forEach(patterns::addAll);
        return patterns;
    }

    private static double meanPatterns() {
        Map<String, Integer> sizes = compiled(rubric -> all(rubric).size());
        return Answers.shipped().stream()
                .mapToInt(text -> sizes.get(text.question()))
                .average()
                .orElseThrow();
    }
}
