package dev.assay.report.html;

import dev.assay.grade.ConceptGrade;
import dev.assay.grade.Grade;
import dev.assay.grade.RaisedFlag;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** What all answers to a question have in common, counted while results are read. */
final class QuestionEntry {

    private static final int BINS = 10;

    private final String id;
    private final String rubricId;
    private final TreeSet<String> fingerprints = new TreeSet<>();
    private final int[] histogram = new int[BINS];
    private final Map<String, Integer> bands = new LinkedHashMap<>();
    private final Map<String, ConceptTally> concepts = new LinkedHashMap<>();
    private final Map<String, FlagTally> flags = new TreeMap<>();
    private int count;
    private int reviews;
    private double sum;

    QuestionEntry(String id, String rubricId) {
        this.id = id;
        this.rubricId = rubricId;
    }

    void add(Grade grade) {
        count++;
        sum += grade.score();
        reviews += grade.review().needed() ? 1 : 0;
        fingerprints.add(grade.fingerprint());
        histogram[Math.min(BINS - 1, (int) (grade.score() * BINS))]++;
        bands.merge(grade.band(), 1, Integer::sum);
        for (ConceptGrade concept : grade.concepts()) {
            concepts.computeIfAbsent(concept.id(), ConceptTally::new).add(concept, grade.answer());
        }
        for (RaisedFlag flag : grade.flags()) {
            flags.computeIfAbsent(flag.id(), FlagTally::new).add(flag);
        }
    }

    String id() {
        return id;
    }

    String rubricId() {
        return rubricId;
    }

    /** Of the rubrics that graded, more than one if the rubric was changed in between. */
    TreeSet<String> fingerprints() {
        return fingerprints;
    }

    /** How many scores fall into each tenth. */
    int[] histogram() {
        return histogram;
    }

    int band(String name) {
        return bands.getOrDefault(name, 0);
    }

    /** By id, in the order of the rubric. */
    Map<String, ConceptTally> concepts() {
        return concepts;
    }

    Map<String, FlagTally> flags() {
        return flags;
    }

    int count() {
        return count;
    }

    int reviews() {
        return reviews;
    }

    double mean() {
        return count == 0 ? 0 : sum / count;
    }
}
