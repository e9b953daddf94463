package dev.assay.report.html;

import dev.assay.rubric.RubricSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How a report is made.
 *
 * @param title what it is called
 * @param pack where the words for questions, concepts and flags are taken from; if none, from the packs that are part of
 *     Assay
 * @param groups columns that tell the groups that people belong to: no page shows them
 * @param pseudonyms what candidates are called in place of their names; if none, pages show names
 */
public record ReportSettings(
        String title, Optional<RubricSet> pack, Set<String> groups, Optional<Pseudonyms> pseudonyms) {

    /** What a report is called if nobody says otherwise. */
    public static final String TITLE = "Take-home answers";

    public ReportSettings {
        groups = Set.copyOf(groups);
    }

    /** A report that shows names and every column. */
    public static ReportSettings of(String title) {
        return new ReportSettings(title, Optional.empty(), Set.of(), Optional.empty());
    }

    boolean anonymous() {
        return pseudonyms.isPresent();
    }

    /** What a candidate is called. */
    String shown(String candidate) {
        return pseudonyms.map(known -> known.of(candidate)).orElse(candidate);
    }

    /** @throws ReportException if no answer has one of the group's columns: a misspelled one would be shown */
    void requireGroups(Set<String> columns) {
        List<String> missing = groups.stream()
                .filter(group -> !columns.contains(group))
                .sorted()
                .toList();
        if (!missing.isEmpty()) {
            throw new ReportException("no answer has a column '" + missing.get(0) + "'; there are: "
                    + (columns.isEmpty() ? "none" : String.join(", ", columns)));
        }
    }
}
