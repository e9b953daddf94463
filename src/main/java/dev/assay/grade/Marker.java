package dev.assay.grade;

import dev.assay.context.Finding;
import dev.assay.context.Stance;
import dev.assay.rubric.GoodSign;
import dev.assay.rubric.Kind;
import dev.assay.rubric.RedFlag;
import dev.assay.rubric.Rubric;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Marks evidence by a rubric: concepts first, then flags with their guards, then the score. Immutable and thread-safe.
 */
final class Marker {

    private final Rubric rubric;
    private final PatternPlan plan;
    private final Wording wording;
    /** What became of each concept where nothing was found of it. */
    private final List<ConceptOutcome> absent;

    private final ConceptSteps steps;

    Marker(Rubric rubric, PatternPlan plan, Wording wording) {
        this.rubric = rubric;
        this.plan = plan;
        this.wording = wording;
        this.steps = new ConceptSteps(rubric.concepts());
        this.absent = rubric.concepts().stream().map(ConceptOutcome::absent).toList();
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
        List<FlagOutcome> flags = new ArrayList<>(0);
        for (int i = 0; i < rubric.redFlags().size(); i++) {
            RedFlag flag = rubric.redFlags().get(i);
            Optional<Detection> detected = detected(flag, concepts, evidence, gaming);
            List<Finding> own = ofItsSubject(flag, evidence.of(plan.flags().get(i)));
            List<Finding> found = found(flag, own, concepts);
            Optional<FlagOutcome> outcome = FlagJudge.judge(flag, found, isMissing(flag, concepts), detected, guards);
            if (outcome.isEmpty()) {
                outcome = FlagJudge.setAside(flag, own);
            }
            if (outcome.isPresent()) {
                flags.add(outcome.get());
            }
        }
        return new Marks(
                concepts,
                flags,
                signs(evidence),
                ScoreSheet.of(concepts, flags, steps, rubric.bands(), rubric.scoring()));
    }

    private Optional<Detection> detected(
            RedFlag flag, List<ConceptOutcome> concepts, Evidence evidence, Map<RedFlag.Detector, Detection> gaming) {
        if (flag.detect().isEmpty()) {
            return Optional.empty();
        }
        RedFlag.Detector detector = flag.detect().get();
        return detector == RedFlag.Detector.UNEXPLAINED
                ? unexplained(concepts, evidence, gaming)
                : Optional.ofNullable(gaming.get(detector));
    }

    private List<ConceptOutcome> concepts(Evidence evidence) {
        List<ConceptOutcome> outcomes = new ArrayList<>(absent.size());
        for (int i = 0; i < absent.size(); i++) {
            List<List<Finding>> entries = evidence.byPattern(plan.match().get(i));
            List<Finding> misconceptions = evidence.of(plan.against().get(i));
            outcomes.add(
                    entries.isEmpty() && misconceptions.isEmpty()
                            ? absent.get(i)
                            : ConceptJudge.judge(absent.get(i).concept(), entries, misconceptions));
        }
        return outcomes;
    }

    /** What raises a flag: its patterns, asserted of its subject, and concepts said only of the wrong subject. */
    private static List<Finding> found(RedFlag flag, List<Finding> own, List<ConceptOutcome> concepts) {
        if (own.isEmpty() && flag.swapped().isEmpty()) {
            return List.of();
        }
        List<Finding> found = asserting(own);
        for (ConceptOutcome outcome : concepts) {
            if (outcome.status() == Status.SWAPPED
                    && flag.swapped().contains(outcome.concept().id())) {
                found.addAll(outcome.swapped());
            }
        }
        found.sort(Evidence.BY_PLACE);
        return found;
    }

    private static List<Finding> asserting(List<Finding> findings) {
        List<Finding> asserting = new ArrayList<>(findings.size());
        for (Finding finding : findings) {
            if (finding.stance().asserts()) {
                asserting.add(finding);
            }
        }
        return asserting;
    }

    private static List<Finding> ofItsSubject(RedFlag flag, List<Finding> findings) {
        if (findings.isEmpty() || flag.about().isEmpty()) {
            return findings;
        }
        List<Finding> own = new ArrayList<>(findings.size());
        for (Finding finding : findings) {
            if (finding.about().isEmpty()
                    || flag.about().get().equals(finding.about().get().id())) {
                own.add(finding);
            }
        }
        return own;
    }

    private static boolean isMissing(RedFlag flag, List<ConceptOutcome> concepts) {
        if (flag.missing().isEmpty()) {
            return false;
        }
        for (ConceptOutcome outcome : concepts) {
            if (outcome.credited() && flag.missing().contains(outcome.concept().id())) {
                return false;
            }
        }
        return true;
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
        List<String> credited = new ArrayList<>(concepts.size());
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
        for (Finding finding : evidence.of(plan.causal())) {
            if (finding.stance() != Stance.ECHOED && finding.stance() != Stance.DOUBTED) {
                return true;
            }
        }
        return false;
    }

    private List<RaisedSign> signs(Evidence evidence) {
        List<RaisedSign> signs = new ArrayList<>(0);
        for (int i = 0; i < rubric.goodSigns().size(); i++) {
            PatternGroup group = plan.signs().get(i);
            List<Finding> found = evidence.any(group) ? asserting(evidence.of(group)) : List.of();
            if (!found.isEmpty()) {
                GoodSign sign = rubric.goodSigns().get(i);
                signs.add(new RaisedSign(sign.id(), sign.says(), Excerpt.of(found)));
            }
        }
        return signs;
    }
}
