package dev.assay.study.difference;

import dev.assay.grade.Arithmetic;
import dev.assay.grade.ConceptGrade;
import dev.assay.grade.Grade;
import dev.assay.grade.RaisedFlag;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Tells which parts of two grades of one answer make the difference. In the arithmetic of a grade every figure is the sum
 * of its details, so the differences of the parts add up to that of the score: of a concept, what it put into the score by
 * either rubric; of a red flag, a cap or a rounding, what it took off.
 */
final class Effects {

    private static final double NOTHING = 1e-9;

    /** Half of the last decimal of a score: what rounding adds or takes at most. */
    private static final double ROUNDING = 5e-5;

    /**
     * What a step of the score, or a concept, was worth, and what is said of it.
     *
     * @param became the same without its weight, which changes nothing where nothing was earned
     */
    private record Part(double value, String says, String became) {
        Part(double value, String says) {
            this(value, says, says);
        }
    }

    private static final String CONCEPT = "concept ";
    private static final String FLAG = "red flag ";
    private static final Part NONE = new Part(0, "");

    private Effects() {}

    /** What differs, the greatest change first; what is the same but of another whole comes last, as one. */
    static List<Effect> of(Grade before, Grade after) {
        Map<String, Part> old = parts(before);
        Map<String, Part> now = parts(after);
        Set<String> names = new LinkedHashSet<>(old.keySet());
        names.addAll(now.keySet());
        List<Effect> effects = new ArrayList<>();
        int same = 0;
        double change = 0;
        for (String name : names) {
            Part was = old.getOrDefault(name, NONE);
            Part is = now.getOrDefault(name, NONE);
            boolean named = name.startsWith(CONCEPT) || name.contains(FLAG);
            boolean rounding = !named && Math.abs(is.value - was.value) <= ROUNDING;
            boolean onlyWeighs = was.became.equals(is.became) && Math.abs(is.value - was.value) <= NOTHING;
            if (!was.says.equals(is.says) && !rounding && !onlyWeighs) {
                effects.add(new Effect(name, is.value - was.value, was.says, is.says));
            } else if (Math.abs(is.value - was.value) > NOTHING) {
                same += rounding ? 0 : 1;
                change += is.value - was.value;
            }
        }
        effects.sort(Comparator.comparingDouble((Effect effect) -> -Math.abs(effect.change()))
                .thenComparing(Effect::part));
        if (Math.abs(change) > NOTHING) {
            String says = same == 0 ? "rounding" : same == 1 ? "1 part as before" : same + " parts as before";
            effects.add(new Effect(Effect.OTHER_WHOLE, change, says, says));
        }
        return effects;
    }

    private static Map<String, Part> parts(Grade grade) {
        Map<String, Part> parts = new LinkedHashMap<>();
        List<Arithmetic> steps = grade.arithmetic().details();
        List<Arithmetic> concepts = steps.isEmpty() ? List.of() : steps.get(0).details();
        for (int i = 0; i < concepts.size(); i++) {
            Arithmetic step = concepts.get(i);
            if (i < grade.concepts().size()) {
                ConceptGrade concept = grade.concepts().get(i);
                parts.put(CONCEPT + concept.id(), new Part(step.value(), says(concept), became(concept)));
            } else {
                add(parts, step);
            }
        }
        steps.stream().skip(1).forEach(step -> add(parts, step));
        // What a flag takes off is a step of its own; that it is raised matters even where there is nothing to take.
        for (RaisedFlag flag : grade.flags()) {
            boolean told = parts.keySet().stream().anyMatch(name -> name.contains(FLAG + flag.id() + " "));
            if (flag.counts() && !told) {
                parts.put(FLAG + flag.id(), new Part(0, Effect.COUNTS));
            }
        }
        return parts;
    }

    private static void add(Map<String, Part> parts, Arithmetic step) {
        parts.merge(
                step.why(),
                new Part(step.value(), Effect.COUNTS),
                (one, other) -> new Part(one.value + other.value, one.says));
    }

    private static String says(ConceptGrade concept) {
        return became(concept) + ", weight " + concept.weight();
    }

    private static String became(ConceptGrade concept) {
        String status = concept.status().name().toLowerCase(Locale.ROOT);
        boolean whole = concept.credit() == 0 || concept.credit() == 1;
        return status + (whole ? "" : String.format(Locale.ROOT, " (%.2f)", concept.credit()));
    }
}
