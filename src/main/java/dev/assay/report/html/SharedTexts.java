package dev.assay.report.html;

import dev.assay.batch.Graded;
import dev.assay.batch.copies.CopyDetector;
import dev.assay.batch.copies.CopyGroup;
import dev.assay.batch.copies.CopyPair;
import dev.assay.batch.copies.CopySettings;
import dev.assay.report.stored.StoredFile;
import dev.assay.text.Answer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/**
 * Which answers share text. One question's answers are read at a time; of what is found, the pairs that share most are
 * kept with their texts, and of each answer a few words on those that it shares most with.
 */
final class SharedTexts {

    /** So many pairs have a page; others are told at their answers. */
    static final int MOST_SHOWN = 100;

    /** So many others are named at an answer; the rest is counted. */
    static final int MOST_NAMED = 5;

    private static final Comparator<CopyPair> MOST_SHARED_FIRST = Comparator.comparingDouble(CopyPair::containment)
            .thenComparingInt(CopyPair::sharedWords)
            .reversed()
            .thenComparing(Comparator.naturalOrder());

    /** An answer: who gave it, and to which question. */
    private record Owner(String candidate, String question) {}

    /** Those that an answer shares text with: the first by how much, and how many there are. */
    private static final class Mates {
        private final List<SharedShare> first = new ArrayList<>();
        private int count;
    }

    private final PriorityQueue<CopyPair> kept = new PriorityQueue<>(MOST_SHARED_FIRST.reversed());
    private final List<CopyPair> shown = new ArrayList<>();
    private final List<CopyGroup> groups = new ArrayList<>();
    private final Map<Owner, Mates> mates = new HashMap<>();
    private final Map<String, Integer> answers = new HashMap<>();
    private final Map<SharedShare, Integer> numbers = new LinkedHashMap<>();
    private int count;
    private int questions;

    private SharedTexts() {}

    /** Compares all answers to each question. Candidates are called what pages call them. */
    static SharedTexts find(List<StoredFile> files, ReportContent content) throws IOException {
        SharedTexts shared = new SharedTexts();
        for (QuestionEntry question : content.survey().questions()) {
            CopyDetector detector = CopyDetector.of(CopySettings.DEFAULT);
            content.words().get(question.id()).asked().ifPresent(text -> detector.ask(question.id(), text));
            for (CandidateEntry candidate : content.candidates()) {
                AnswerEntry answer = candidate.answers().get(question.id());
                if (answer != null && files.get(answer.source()).read(answer.place()) instanceof Graded graded) {
                    // What is longer was never graded by Assay, whoever wrote the line.
                    if (graded.grade().answer().length() <= Answer.MAX_LENGTH) {
                        detector.add(
                                candidate.name(), question.id(), graded.grade().answer());
                    }
                }
            }
            shared.add(detector.pairs());
        }
        shared.number();
        return shared;
    }

    private void add(List<CopyPair> pairs) {
        count += pairs.size();
        questions += pairs.isEmpty() ? 0 : 1;
        CopyGroup.of(pairs).stream()
                .filter(group -> group.candidates().size() > 2)
                .forEach(groups::add);
        for (CopyPair pair : pairs) {
            kept.add(pair);
            if (kept.size() > MOST_SHOWN) {
                kept.remove();
            }
        }
        pairs.stream().sorted(MOST_SHARED_FIRST).forEach(pair -> {
            SharedShare share = SharedShare.of(pair);
            add(pair.first(), share);
            add(pair.second(), share);
        });
    }

    private void add(String candidate, SharedShare share) {
        Mates known = mates.computeIfAbsent(new Owner(candidate, share.question()), owner -> {
            answers.merge(candidate, 1, Integer::sum);
            return new Mates();
        });
        known.count++;
        if (known.first.size() < MOST_NAMED) {
            known.first.add(share);
        }
    }

    private void number() {
        shown.addAll(kept);
        kept.clear();
        shown.sort(MOST_SHARED_FIRST);
        shown.forEach(pair -> numbers.put(SharedShare.of(pair), numbers.size() + 1));
        groups.sort(
                Comparator.comparingInt((CopyGroup group) -> -group.candidates().size()));
    }

    /** How many pairs there are. */
    int count() {
        return count;
    }

    /** To how many questions. */
    int questions() {
        return questions;
    }

    /** The pairs that share most, those first that share the largest part of the shorter answer. */
    List<CopyPair> shown() {
        return shown;
    }

    /** Of pairs that hang together, those of three candidates and more; the largest first. */
    List<CopyGroup> groups() {
        return groups;
    }

    /** The pairs of an answer that share most, {@link #MOST_NAMED} at most. */
    List<SharedShare> of(String candidate, String question) {
        Mates known = mates.get(new Owner(candidate, question));
        return known == null ? List.of() : known.first;
    }

    /** How many pairs an answer is of. */
    int count(String candidate, String question) {
        Mates known = mates.get(new Owner(candidate, question));
        return known == null ? 0 : known.count;
    }

    /** How many answers of a candidate share text with others. */
    int answers(String candidate) {
        return answers.getOrDefault(candidate, 0);
    }

    /** The number of a pair's page, from 1; 0 if it has none. */
    int number(SharedShare share) {
        return numbers.getOrDefault(share, 0);
    }
}
