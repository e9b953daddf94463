package dev.assay.report.html;

import dev.assay.batch.Graded;
import dev.assay.batch.Outcome;
import dev.assay.batch.Rejection;
import dev.assay.report.stored.Place;
import dev.assay.report.stored.StoredLine;
import dev.assay.report.stored.StoredResults;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Results read once, with a little kept of each answer: some 500 bytes, whatever its length. Of rejected and damaged lines
 * the first are kept, and all are counted.
 */
final class Survey {

    /** How many rejected rows, and how many damaged lines, a page lists. */
    static final int MOST_LISTED = 500;

    private final Map<String, CandidateEntry> candidates = new LinkedHashMap<>();
    private final Map<String, QuestionEntry> questions = new TreeMap<>();
    private final List<Rejection> rejections = new ArrayList<>();
    private final Map<Rejection.Code, Integer> rejected = new EnumMap<>(Rejection.Code.class);
    private final List<StoredLine.Damaged> damaged = new ArrayList<>();
    private final List<Place> unfinished = new ArrayList<>();
    private final Set<String> engines = new TreeSet<>();
    private final Set<String> columns = new LinkedHashSet<>();
    private int damagedCount;
    private int answers;

    private Survey() {}

    /**
     * Reads files of results as if they were one.
     *
     * @param names what each of them is called
     */
    static Survey read(List<Path> files, List<String> names, ReportSettings settings) throws IOException {
        Survey survey = new Survey();
        for (int source = 0; source < files.size(); source++) {
            try (StoredResults results = StoredResults.open(files.get(source), names.get(source))) {
                while (results.hasNext()) {
                    survey.add(source, results.next(), settings);
                }
            }
        }
        return survey;
    }

    private void add(int source, StoredLine line, ReportSettings settings) {
        if (line instanceof StoredLine.Kept kept) {
            add(source, kept.place(), kept.outcome(), settings);
        } else if (line instanceof StoredLine.Damaged wrong) {
            damaged(wrong);
        } else if (line instanceof StoredLine.Unfinished cut) {
            unfinished.add(cut.place());
        }
    }

    private void damaged(StoredLine.Damaged wrong) {
        damagedCount++;
        if (damaged.size() < MOST_LISTED) {
            damaged.add(wrong);
        }
    }

    private void add(int source, Place place, Outcome outcome, ReportSettings settings) {
        if (outcome instanceof Rejection rejection) {
            rejected.merge(rejection.code(), 1, Integer::sum);
            if (rejections.size() < MOST_LISTED) {
                rejections.add(rejection);
            }
        } else if (outcome instanceof Graded graded) {
            add(source, place, graded, settings);
        }
    }

    private void add(int source, Place place, Graded graded, ReportSettings settings) {
        String question = graded.submission().question();
        String name = settings.shown(graded.submission().candidate());
        CandidateEntry candidate = candidates.computeIfAbsent(name, CandidateEntry::new);
        QuestionEntry entry = questions.computeIfAbsent(
                question, id -> new QuestionEntry(id, graded.grade().rubricId()));
        AnswerEntry answer = AnswerEntry.of(source, place, entry.id(), graded.grade());
        AnswerEntry first = candidate.answers().putIfAbsent(entry.id(), answer);
        if (first != null) {
            damaged(new StoredLine.Damaged(
                    place, "a second answer of one candidate to '" + question + "'; the first is at " + first.place()));
            return;
        }
        answers++;
        engines.add(graded.grade().engine());
        candidate.carry(graded.submission().columns());
        columns.addAll(graded.submission().columns().keySet());
        entry.add(graded.grade());
    }

    /** In the order in which they came. */
    List<CandidateEntry> candidates() {
        return List.copyOf(candidates.values());
    }

    /** By id. */
    List<QuestionEntry> questions() {
        return List.copyOf(questions.values());
    }

    List<Rejection> rejections() {
        return rejections;
    }

    Map<Rejection.Code, Integer> rejected() {
        return rejected;
    }

    int rejectedCount() {
        return rejected.values().stream().mapToInt(Integer::intValue).sum();
    }

    List<StoredLine.Damaged> damaged() {
        return damaged;
    }

    int damagedCount() {
        return damagedCount;
    }

    List<Place> unfinished() {
        return unfinished;
    }

    Set<String> engines() {
        return engines;
    }

    /** The names of all columns that answers carry. */
    Set<String> columns() {
        return columns;
    }

    int answers() {
        return answers;
    }
}
