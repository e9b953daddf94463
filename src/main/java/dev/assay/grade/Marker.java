package dev.assay.grade;

import dev.assay.context.Finding;
import dev.assay.context.Stance;
import dev.assay.rubric.Concept;
import dev.assay.rubric.GoodSign;
import dev.assay.rubric.Kind;
import dev.assay.rubric.RedFlag;
import dev.assay.rubric.Rubric;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Marks evidence by a rubric: concepts first, then flags with their guards, then the score. Immutable and thread-safe.
 */
final class Marker {

    private final Rubric rubric;
    private final PatternPlan plan;
    private final Wording wording;

    Marker(Rubric rubric, PatternPlan plan, Wording wording) {
        this.rubric = rubric;
        this.plan = plan;
        this.wording = wording;
    }

    /**
     * Marks an answer.
     *
     * @param evidence what was found in it
     * @param gaming what the detectors found in it
     */
    Marks mark(Evidence evidence, Map<RedFlag.Detector, Detection> gaming) {
        List<ConceptOutcome> concepts = concepts(evidence);
        Guards guards = new Guards(evidence, concepts, plan, wording);
        List<FlagOutcome> flags = new ArrayList<>();
        for (int i = 0; i < rubric.redFlags().size(); i++) {
            RedFlag flag = rubric.redFlags().get(i);
            Optional<Detection> detected = flag.detect()
                    .flatMap(detector -> detector == RedFlag.Detector.UNEXPLAINED
                            ? unexplained(concepts, evidence, gaming)
                            : Optional.ofNullable(gaming.get(detector)));
            List<Finding> notMeant = notMeant(flag, i, evidence);
            FlagJudge.judge(flag, found(flag, i, evidence, concepts), isMissing(flag, concepts), detected, guards)
                    .or(() -> FlagJudge.setAside(flag, notMeant))
                    .ifPresent(flags::add);
        }
        return new Marks(
                concepts, flags, signs(evidence), ScoreSheet.of(concepts, flags, rubric.bands(), rubric.scoring()));
    }

    private List<ConceptOutcome> concepts(Evidence evidence) {
        List<ConceptOutcome> outcomes = new ArrayList<>();
        for (int i = 0; i < rubric.concepts().size(); i++) {
            Concept concept = rubric.concepts().get(i);
            List<List<Finding>> entries =
                    plan.match().get(i).stream().map(evidence::of).toList();
            outcomes.add(ConceptJudge.judge(
                    concept, entries, evidence.of(plan.against().get(i))));
        }
        return outcomes;
    }

    /** What raises a flag: its patterns, asserted of its subject, and concepts said only of the wrong subject. */
    private List<Finding> found(RedFlag flag, int number, Evidence evidence, List<ConceptOutcome> concepts) {
        List<Finding> found = new ArrayList<>();
        for (Finding finding : ofItsSubject(flag, number, evidence)) {
            if (finding.stance().asserts()) {
                found.add(finding);
            }
        }
        for (ConceptOutcome outcome : concepts) {
            if (outcome.status() == Status.SWAPPED
                    && flag.swapped().contains(outcome.concept().id())) {
                found.addAll(outcome.swapped());
            }
        }
        found.sort(Evidence.BY_PLACE);
        return found;
    }

    /** What would raise a flag if the answer meant it. */
    private List<Finding> notMeant(RedFlag flag, int number, Evidence evidence) {
        return ofItsSubject(flag, number, evidence).stream()
                .filter(finding -> !finding.stance().asserts())
                .toList();
    }

    private List<Finding> ofItsSubject(RedFlag flag, int number, Evidence evidence) {
        return evidence.of(plan.flags().get(number)).stream()
                .filter(finding -> flag.about().isEmpty()
                        || finding.subject().isEmpty()
                        || flag.about().equals(finding.subject()))
                .toList();
    }

    private static boolean isMissing(RedFlag flag, List<ConceptOutcome> concepts) {
        if (flag.missing().isEmpty()) {
            return false;
        }
        Set<String> wanted = new HashSet<>(flag.missing());
        return concepts.stream()
                .noneMatch(outcome ->
                        outcome.credited() && wanted.contains(outcome.concept().id()));
    }

    /**
     * What concepts earned credit, but neither a why or when concept nor any wording gives a reason. That a mere list of
     * terms has none goes without saying.
     */
    private Optional<Detection> unexplained(
            List<ConceptOutcome> concepts, Evidence evidence, Map<RedFlag.Detector, Detection> gaming) {
        if (gaming.containsKey(RedFlag.Detector.KEYWORD_LIST)) {
            return Optional.empty();
        }
        List<String> credited = new ArrayList<>();
        for (ConceptOutcome outcome : concepts) {
            if (outcome.credited()) {
                if (Guards.isReason(outcome.concept().kind())) {
                    return Optional.empty();
                }
                if (outcome.concept().kind() == Kind.WHAT && !outcome.concept().bonus()) {
                    credited.add(outcome.concept().id());
                }
            }
        }
        if (credited.isEmpty() || givesReason(evidence)) {
            return Optional.empty();
        }
        return Optional.of(
                new Detection("no reason is given for " + String.join(", ", credited), List.of(), List.of()));
    }

    private boolean givesReason(Evidence evidence) {
        return plan.causal().stream()
                .flatMap(pattern -> evidence.of(pattern).stream())
                .anyMatch(finding -> finding.stance() != Stance.ECHOED && finding.stance() != Stance.DOUBTED);
    }

    private List<RaisedSign> signs(Evidence evidence) {
        List<RaisedSign> signs = new ArrayList<>();
        for (int i = 0; i < rubric.goodSigns().size(); i++) {
            GoodSign sign = rubric.goodSigns().get(i);
            List<Finding> found = evidence.of(plan.signs().get(i)).stream()
                    .filter(finding -> finding.stance().asserts())
                    .toList();
            if (!found.isEmpty()) {
                signs.add(new RaisedSign(sign.id(), sign.says(), Excerpt.of(found)));
            }
        }
        return signs;
    }
}
