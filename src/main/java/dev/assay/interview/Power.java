package dev.assay.interview;

import dev.assay.rubric.Concept;
import dev.assay.rubric.Kind;
import dev.assay.rubric.RedFlag;
import dev.assay.rubric.Rubric;
import dev.assay.rubric.Severity;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How much a question tells of who answers it. Immutable.
 *
 * <p>What its rubric promises is 35 % the share of its weight that lies on reasons (why and when), 15 % their number (four
 * are enough), 25 % the red flags of its own (a critical one counts 1, a major one ½, three are enough), 15 % whether it asks
 * for something that the person did, and 10 % the number of its concepts (eight are enough). Graded answers replace that promise the more, the more there are of them: of {@code
 * n} answers, what they show counts {@code n / (n + 10)}.
 *
 * @param points 0 to 1000
 * @param reasons the share of the weight that lies on why and when, a fraction; bonus concepts are left out
 * @param reasonCount how many concepts ask for a why or a when
 * @param critical how many critical red flags the question has of its own
 * @param major how many major ones
 * @param ownExperience whether a concept asks for something that the person did
 * @param experience what graded answers show, if there are any
 */
public record Power(
        int points,
        double reasons,
        int reasonCount,
        int critical,
        int major,
        boolean ownExperience,
        Optional<Experience> experience) {

    private static final double ENOUGH_REASONS = 4;
    private static final double ENOUGH_FLAGS = 3;
    private static final double ENOUGH_CONCEPTS = 8;

    /** With so many answers, what they show counts as much as what the rubric promises. */
    private static final double TRUST = 10;

    /**
     * The power of a question.
     *
     * @param common ids of the red flags that every question of the pack has
     */
    static Power of(Rubric rubric, Set<String> common, Optional<Experience> experience) {
        List<Concept> counting =
                rubric.concepts().stream().filter(concept -> !concept.bonus()).toList();
        double all = counting.stream().mapToInt(Concept::weight).sum();
        double reasons = counting.stream()
                .filter(concept -> isReason(concept.kind()))
                .mapToInt(Concept::weight)
                .sum();
        double share = all == 0 ? 0 : reasons / all;
        int count = (int) rubric.concepts().stream()
                .filter(concept -> isReason(concept.kind()))
                .count();
        int critical = flags(rubric, common, Severity.CRITICAL);
        int major = flags(rubric, common, Severity.MAJOR);
        boolean own = rubric.concepts().stream().anyMatch(concept -> concept.kind() == Kind.DONE);
        double promised = 0.35 * share
                + 0.15 * Math.min(1, count / ENOUGH_REASONS)
                + 0.25 * Math.min(1, (critical + 0.5 * major) / ENOUGH_FLAGS)
                + (own ? 0.15 : 0)
                + 0.1 * Math.min(1, rubric.concepts().size() / ENOUGH_CONCEPTS);
        double power = blended(promised, experience, experience.map(Experience::power));
        return new Power((int) Math.round(1000 * power), share, count, critical, major, own, experience);
    }

    static boolean isReason(Kind kind) {
        return kind == Kind.WHY || kind == Kind.WHEN;
    }

    /** A figure that a rubric promises, and answers correct. */
    static double blended(double promised, Optional<Experience> experience, Optional<Double> shown) {
        if (experience.isEmpty() || shown.isEmpty()) {
            return promised;
        }
        int answers = experience.get().answers();
        return (answers * shown.get() + TRUST * promised) / (answers + TRUST);
    }

    private static int flags(Rubric rubric, Set<String> common, Severity severity) {
        return (int) rubric.redFlags().stream()
                .filter(flag -> flag.severity() == severity)
                .map(RedFlag::id)
                .filter(id -> !common.contains(id))
                .count();
    }
}
