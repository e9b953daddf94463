package dev.assay.study.mutation;

import dev.assay.grade.ConceptGrade;
import dev.assay.grade.Grade;
import dev.assay.grade.RaisedFlag;
import dev.assay.grade.Review;
import dev.assay.rubric.Bands;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** What must become of a grade when an answer changes. Immutable. */
public sealed interface Movement {

    /**
     * What did not move as it must.
     *
     * @param before the grade of the original
     * @param after the grade of the mutant
     * @return empty if all did
     */
    List<Trace> faults(Grade before, Grade after);

    /** What must happen, in a few words. */
    String must();

    /** A concept earns nothing any more. */
    record Lost(String concept) implements Movement {
        @Override
        public List<Trace> faults(Grade before, Grade after) {
            ConceptGrade found = after.concept(concept);
            return found.credit() == 0 ? List.of() : List.of(Trace.credited(found, "no credit"));
        }

        @Override
        public String must() {
            return concept + " must lose its credit";
        }
    }

    /** A concept earns less. */
    record Lowered(String concept) implements Movement {
        @Override
        public List<Trace> faults(Grade before, Grade after) {
            ConceptGrade found = after.concept(concept);
            return found.credit() < before.concept(concept).credit()
                    ? List.of()
                    : List.of(Trace.credited(found, "less credit"));
        }

        @Override
        public String must() {
            return concept + " must lose some credit";
        }
    }

    /** A concept earns no less. */
    record Kept(String concept) implements Movement {
        @Override
        public List<Trace> faults(Grade before, Grade after) {
            ConceptGrade was = before.concept(concept);
            ConceptGrade found = after.concept(concept);
            return found.credit() >= was.credit() ? List.of() : List.of(Trace.changed(was, found));
        }

        @Override
        public String must() {
            return concept + " must keep its credit";
        }
    }

    /** Every concept earns the same, and the same flags count. */
    record Same() implements Movement {
        @Override
        public List<Trace> faults(Grade before, Grade after) {
            List<Trace> faults = new ArrayList<>();
            for (int i = 0; i < before.concepts().size(); i++) {
                ConceptGrade was = before.concepts().get(i);
                ConceptGrade found = after.concepts().get(i);
                if (was.credit() != found.credit()) {
                    faults.add(Trace.changed(was, found));
                }
            }
            TreeSet<String> ids = new TreeSet<>();
            before.flags().forEach(flag -> ids.add(flag.id()));
            after.flags().forEach(flag -> ids.add(flag.id()));
            for (String id : ids) {
                if (counts(before, id) != counts(after, id)) {
                    faults.add(Trace.flag(
                            raised(counts(after, id) ? after : before, id).orElseThrow(), counts(after, id)));
                }
            }
            return faults;
        }

        @Override
        public String must() {
            return "nothing must change";
        }
    }

    /** The score does not rise. */
    record NoHigher() implements Movement {
        @Override
        public List<Trace> faults(Grade before, Grade after) {
            if (after.score() <= before.score()) {
                return List.of();
            }
            List<Trace> faults = new ArrayList<>();
            for (int i = 0; i < before.concepts().size(); i++) {
                ConceptGrade was = before.concepts().get(i);
                ConceptGrade found = after.concepts().get(i);
                if (found.credit() > was.credit()) {
                    faults.add(Trace.changed(was, found));
                }
            }
            before.flags().stream()
                    .filter(flag -> flag.counts() && !counts(after, flag.id()))
                    .forEach(flag -> faults.add(Trace.flag(flag, false)));
            faults.add(Trace.score("at most " + before.score(), after.score()));
            return faults;
        }

        @Override
        public String must() {
            return "the score must not rise";
        }
    }

    /** No concept earns anything. */
    record Nothing() implements Movement {
        @Override
        public List<Trace> faults(Grade before, Grade after) {
            return after.concepts().stream()
                    .filter(found -> found.credit() > 0)
                    .map(found -> Trace.credited(found, "no credit"))
                    .toList();
        }

        @Override
        public String must() {
            return "nothing must be earned";
        }
    }

    /** The score falls into the lowest band, and a person is asked to look. */
    record Exposed(Bands bands) implements Movement {
        @Override
        public List<Trace> faults(Grade before, Grade after) {
            List<Trace> faults = new ArrayList<>();
            if (bands.indexOf(after.score()) > 0) {
                after.concepts().stream()
                        .filter(found -> found.credit() > 0)
                        .forEach(found -> faults.add(Trace.credited(found, "no credit")));
            }
            faults.addAll(suspicion(after));
            return faults;
        }

        @Override
        public String must() {
            return "the score must fall into the lowest band, and gaming be suspected";
        }
    }

    /** Every concept earns the same, and a person is asked to look. */
    record SeenThrough() implements Movement {
        @Override
        public List<Trace> faults(Grade before, Grade after) {
            List<Trace> faults = new ArrayList<>();
            for (int i = 0; i < before.concepts().size(); i++) {
                ConceptGrade was = before.concepts().get(i);
                ConceptGrade found = after.concepts().get(i);
                if (was.credit() != found.credit()) {
                    faults.add(Trace.changed(was, found));
                }
            }
            faults.addAll(suspicion(after));
            return faults;
        }

        @Override
        public String must() {
            return "every concept must keep its credit, and gaming be suspected";
        }
    }

    /** A flag does not count any more. */
    record Cleared(String flag) implements Movement {
        @Override
        public List<Trace> faults(Grade before, Grade after) {
            return raised(after, flag)
                    .filter(RaisedFlag::counts)
                    .map(found -> List.of(Trace.flag(found, true)))
                    .orElse(List.of());
        }

        @Override
        public String must() {
            return "the flag " + flag + " must not count any more";
        }
    }

    private static List<Trace> suspicion(Grade after) {
        boolean suspected =
                after.review().reasons().stream().anyMatch(reason -> reason.code() == Review.Code.SUSPECTED_GAMING);
        return suspected ? List.of() : List.of(Trace.unsuspected());
    }

    private static Optional<RaisedFlag> raised(Grade grade, String id) {
        return grade.flags().stream().filter(flag -> flag.id().equals(id)).findFirst();
    }

    private static boolean counts(Grade grade, String id) {
        return raised(grade, id).filter(RaisedFlag::counts).isPresent();
    }
}
