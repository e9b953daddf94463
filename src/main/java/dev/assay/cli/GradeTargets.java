package dev.assay.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

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

    /**
     * Their places.
     *
     * @param read what is read
     * @throws CommandException if one of them is to replace another, or what is read
     */
    RunPlaces places(ReadPlaces read) throws IOException {
        RunPlaces places = new RunPlaces(read);
        if (jsonLines().isPresent()) {
            places.keeps("--out", results, "the result");
        } else {
            places.writes("--out", results, "the result");
        }
        if (rejected.isPresent()) {
            places.writes("--rejected", rejected.get(), "what is rejected");
        }
        if (copies.isPresent()) {
            places.writes("--copies", copies.get(), "what is shared");
        }
        if (audit.isPresent()) {
            if (audit.get().equals(Streams.NAME)) {
                throw CommandException.misuse("--audit needs a file: it is appended to");
            }
            places.writes("--audit", audit.get(), "the audit log");
        }
        return places;
    }

    /** The file to which grades go as JSON Lines, if they do. */
    Optional<Path> jsonLines() {
        return format == ResultFormat.JSONL && !results.equals(Streams.NAME)
                ? Optional.of(ReportOptions.path(results))
                : Optional.empty();
    }
}
