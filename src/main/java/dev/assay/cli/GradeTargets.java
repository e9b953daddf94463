package dev.assay.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The names of the files that grading writes.
 *
 * @param results where grades go, {@code -} for standard output
 * @param format how they are written
 * @param rejected where rejected rows go
 * @param copies where pairs of answers go that share text
 * @param audit where the run is noted
 */
record GradeTargets(
        String results,
        ResultFormat format,
        Optional<String> rejected,
        Optional<String> copies,
        Optional<String> audit) {

    static final String STREAM = "-";

    /**
     * Makes sure that each goes to a place of its own, and none into the pack.
     *
     * @throws CommandException if not
     */
    void check(String pack) throws IOException {
        Map<String, String> options = new HashMap<>();
        place(pack, results, "--out", "the result", options);
        if (rejected.isPresent()) {
            place(pack, rejected.get(), "--rejected", "what is rejected", options);
        }
        if (copies.isPresent()) {
            place(pack, copies.get(), "--copies", "what is shared", options);
        }
        if (audit.isPresent()) {
            if (audit.get().equals(STREAM)) {
                throw CommandException.misuse("--audit needs a file: it is appended to");
            }
            place(pack, audit.get(), "--audit", "the audit log", options);
        }
    }

    private static void place(String pack, String name, String option, String what, Map<String, String> options)
            throws IOException {
        String other = options.put(name, option);
        if (other != null) {
            throw CommandException.misuse(other + " and " + option + " must not go to the same place");
        }
        PackArgument.spare(pack, name, what);
    }

    /** The file to which grades go as JSON Lines, if they do. */
    Optional<Path> jsonLines() {
        return format == ResultFormat.JSONL && !results.equals(STREAM)
                ? Optional.of(ReportOptions.path(results))
                : Optional.empty();
    }

    /** All that are files. */
    List<Path> files() {
        return Stream.of(Optional.of(results), rejected, copies, audit)
                .flatMap(Optional::stream)
                .filter(name -> !name.equals(STREAM))
                .map(ReportOptions::path)
                .toList();
    }
}
