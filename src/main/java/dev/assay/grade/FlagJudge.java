package dev.assay.grade;

import dev.assay.context.Finding;
import dev.assay.rubric.RedFlag;
import dev.assay.rubric.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Decides whether a red flag is raised, excused or softened.
 *
 * <p>Each finding has to be excused by itself: one "I google the syntax" does not excuse an "I google it" elsewhere. A
 * flag counts as long as one finding is left; it is softened when all that are left are.
 */
final class FlagJudge {

    private FlagJudge() {}

    /**
     * Judges a flag.
     *
     * @param flag the flag
     * @param found what asserts one of its patterns, or one of its {@code swapped} concepts of the wrong subject
     * @param missing whether its {@code missing} concepts all are
     * @param detected what its detector found
     * @param guards judges its conditions
     * @return empty if nothing raises it
     */
    static Optional<FlagOutcome> judge(
            RedFlag flag, List<Finding> found, boolean missing, Optional<Detection> detected, Guards guards) {
        if (found.isEmpty() && !missing && detected.isEmpty()) {
            return Optional.empty();
        }
        List<Optional<Finding>> occasions = new ArrayList<>();
        for (Finding finding : Excerpt.of(found)) {
            occasions.add(Optional.of(finding));
        }
        if (missing || detected.isPresent()) {
            occasions.add(Optional.empty());
        }
        List<Finding> unexcused = new ArrayList<>();
        List<String> excuses = new ArrayList<>();
        Optional<Severity> severity = Optional.empty();
        for (Optional<Finding> occasion : occasions) {
            Optional<String> excuse = guards.anyOf(flag.unless(), occasion);
            if (excuse.isPresent()) {
                excuses.add(excuse.get());
                continue;
            }
            Severity here = severity(flag, occasion, guards);
            severity = Optional.of(
                    severity.filter(other -> other.compareTo(here) > 0).orElse(here));
            occasion.ifPresent(unexcused::add);
            if (occasion.isEmpty()) {
                detected.ifPresent(detection -> unexcused.addAll(detection.findings()));
            }
        }
        if (severity.isPresent()) {
            unexcused.sort(Evidence.BY_PLACE);
            return Optional.of(new FlagOutcome(flag, severity.get(), Optional.empty(), unexcused));
        }
        if (excuses.isEmpty()) {
            return Optional.empty();
        }
        List<Finding> all = new ArrayList<>(found);
        detected.ifPresent(detection -> all.addAll(detection.findings()));
        return Optional.of(new FlagOutcome(flag, flag.severity(), Optional.of(excuses.get(0)), all));
    }

    /**
     * A flag that only what the answer does not mean would raise: it counts for nothing, and is shown with what set it
     * aside.
     *
     * @param findings what matches its patterns
     * @return empty if all of them are meant, or there are none
     */
    static Optional<FlagOutcome> setAside(RedFlag flag, List<Finding> findings) {
        if (findings.isEmpty()) {
            return Optional.empty();
        }
        List<Finding> notMeant = new ArrayList<>(findings.size());
        for (Finding finding : findings) {
            if (!finding.stance().asserts()) {
                notMeant.add(finding);
            }
        }
        if (notMeant.isEmpty()) {
            return Optional.empty();
        }
        Finding first = notMeant.get(0);
        String stance = first.stance().name().toLowerCase(Locale.ROOT);
        String why = first.cue()
                .map(cue -> stance + " by " + cue.kind() + " " + Excerpt.quote(cue.text()))
                .orElse(stance);
        return Optional.of(new FlagOutcome(flag, flag.severity(), Optional.of(why), notMeant));
    }

    private static Severity severity(RedFlag flag, Optional<Finding> occasion, Guards guards) {
        return flag.downgrade()
                .filter(downgrade -> downgrade.to().compareTo(flag.severity()) < 0)
                .filter(downgrade -> guards.anyOf(downgrade.when(), occasion).isPresent())
                .map(RedFlag.Downgrade::to)
                .orElse(flag.severity());
    }
}
