package dev.assay.grade;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** What to ask next. */
final class FollowUps {

    /** A memorised answer breaks down at "why"; what weighs more and what was missed more tells more. */
    private static final Comparator<ConceptOutcome> MOST_TELLING_FIRST = FollowUps::compare;

    private FollowUps() {}

    private static int compare(ConceptOutcome one, ConceptOutcome other) {
        boolean reason = Guards.isReason(one.concept().kind());
        if (reason != Guards.isReason(other.concept().kind())) {
            return reason ? -1 : 1;
        }
        int heavier = Integer.compare(other.concept().weight(), one.concept().weight());
        return heavier != 0 ? heavier : one.credit().compareTo(other.credit());
    }

    /** Questions after what did not earn full credit, as far as the rubric has them: why and when first. */
    static List<FollowUp> of(List<ConceptOutcome> concepts) {
        List<ConceptOutcome> asked = new ArrayList<>(concepts.size());
        for (ConceptOutcome outcome : concepts) {
            if (outcome.status() != Status.PRESENT && !outcome.concept().ask().isBlank()) {
                asked.add(outcome);
            }
        }
        asked.sort(MOST_TELLING_FIRST);
        List<FollowUp> followUps = new ArrayList<>(asked.size());
        for (ConceptOutcome outcome : asked) {
            followUps.add(new FollowUp(outcome.concept().id(), outcome.concept().ask()));
        }
        return Collections.unmodifiableList(followUps);
    }
}
