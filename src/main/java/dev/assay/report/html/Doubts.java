package dev.assay.report.html;

import dev.assay.batch.Rejection;
import dev.assay.grade.Review;
import dev.assay.report.KnownWrongly;
import dev.assay.report.stored.Place;
import dev.assay.report.stored.StoredLine;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a reader must know before relying on a report: what is missing from it, and what may be wrong. */
final class Doubts {

    private final ReportContent content;
    private final Survey survey;
    private final FirstGlance glance;

    Doubts(ReportContent content, FirstGlance glance) {
        this.content = content;
        this.survey = content.survey();
        this.glance = glance;
    }

    /**
     * What speaks against a candidate, or why the place in the order may be wrong; what weighs most comes first.
     *
     * @param sharing how many of the candidate's answers share text with others
     */
    List<String> about(CandidateEntry candidate, int sharing) {
        int questions = survey.questions().size();
        List<String> doubts = new ArrayList<>();
        glance.against(candidate).ifPresent(doubts::add);
        String wrongly = candidate.answers().values().stream()
                .map(AnswerEntry::knownWrongly)
                .reduce(KnownWrongly.NOTHING, KnownWrongly::plus)
                .words();
        if (!wrongly.isEmpty()) {
            doubts.add(wrongly);
        }
        if (candidate.answers().size() < questions) {
            doubts.add(questions - candidate.answers().size() + " of " + questions + " not answered");
        }
        if (candidate.flags() > 0) {
            doubts.add(flags(candidate));
        }
        if (candidate.toReview() > 0) {
            Set<String> others = SecondLooks.otherBands(candidate, content);
            doubts.add(Figures.count(candidate.toReview(), "answer") + " to check"
                    + (others.isEmpty() ? "" : ", which may make it " + String.join(" or ", others)));
        }
        if (sharing > 0) {
            doubts.add(Figures.count(sharing, "answer") + (sharing == 1 ? " shares" : " share") + " text");
        }
        return doubts;
    }

    /** {@code 2 critical, 8 major, 7 minor red flags}. */
    private static String flags(CandidateEntry candidate) {
        List<String> counts = new ArrayList<>();
        long minor = candidate.flags() - candidate.critical() - candidate.major();
        count(counts, candidate.critical(), "critical");
        count(counts, candidate.major(), "major");
        count(counts, minor, "minor");
        return String.join(", ", counts) + (candidate.flags() == 1 ? " red flag" : " red flags");
    }

    private static void count(List<String> counts, long flags, String severity) {
        if (flags > 0) {
            counts.add(flags + " " + severity);
        }
    }

    /** How many grades a person should check, and why: {@code 13 grades: 12 “Says it and denies it”, 1 “Another language”.}. */
    String checks() {
        Map<Review.Code, Integer> reasons = new TreeMap<>(Comparator.comparingInt(ReviewWords::urgency));
        long grades = 0;
        for (CandidateEntry candidate : content.candidates()) {
            for (AnswerEntry answer : candidate.answers().values()) {
                grades += answer.needsReview() ? 1 : 0;
                answer.reasons().stream()
                        .map(Review.Reason::code)
                        .distinct()
                        .forEach(code -> reasons.merge(code, 1, Integer::sum));
            }
        }
        long edges = content.candidates().stream()
                .filter(candidate ->
                        !OverallBand.edge(candidate, content.words()).isEmpty())
                .count();
        boolean several = reasons.values().stream().mapToInt(Integer::intValue).sum() > grades;
        String near = edges == 0 ? "" : " " + Figures.count(edges, "candidate") + " close to the edge of a band.";
        return grades == 0
                ? near.strip()
                : Figures.count(grades, "grade") + ": "
                        + reasons.entrySet().stream()
                                .map(entry -> entry.getValue() + " “" + ReviewWords.of(entry.getKey()) + "”")
                                .collect(Collectors.joining(", "))
                        + (several ? "; some for several reasons." : ".") + near;
    }

    List<String> notices() {
        List<String> notices = new ArrayList<>();
        if (survey.answers() == 0) {
            notices.add("The results hold no graded answer.");
        }
        for (Place place : survey.unfinished()) {
            notices.add(file(place) + " breaks off in line " + place.line()
                    + ": whoever wrote it was stopped, and answers are missing here.");
        }
        if (survey.damagedCount() > 0) {
            notices.add(Figures.count(survey.damagedCount(), "line")
                    + " of the results could not be used; they are listed at the end.");
        }
        notices.addAll(new UnknownBands(content).notices());
        for (QuestionEntry question : survey.questions()) {
            if (question.fingerprints().size() > 1) {
                notices.add(question.id() + " was graded by "
                        + question.fingerprints().size()
                        + " versions of its rubric: its scores cannot be compared with each other.");
            }
        }
        words(
                notices,
                QuestionWords.Origin.CHANGED,
                "The rubric has changed since these answers were graded, and its words may not fit: ");
        words(
                notices,
                QuestionWords.Origin.UNKNOWN,
                "No rubric is at hand for the words of these questions, so ids stand for them: ");
        if (survey.engines().size() > 1) {
            notices.add("Different versions of Assay graded: " + String.join(", ", survey.engines()) + ".");
        }
        return notices;
    }

    private void words(List<String> notices, QuestionWords.Origin origin, String sentence) {
        List<String> ids = survey.questions().stream()
                .map(QuestionEntry::id)
                .filter(id -> content.words().get(id).origin() == origin)
                .toList();
        if (!ids.isEmpty()) {
            notices.add(sentence + String.join(", ", ids) + ".");
        }
    }

    /** How many rows were rejected, by what is wrong with them. */
    List<String> rejected() {
        return survey.rejected().entrySet().stream()
                .map(entry -> entry.getValue() + " " + words(entry.getKey()))
                .toList();
    }

    /** Rejected rows. Where names are not to be known, only what cannot tell them is shown. */
    List<Overview.Reject> rejects() {
        return survey.rejections().stream().map(this::reject).toList();
    }

    private Overview.Reject reject(Rejection rejection) {
        boolean anonymous = content.settings().anonymous();
        String question = rejection.question().orElse("");
        return new Overview.Reject(
                rejection
                        .candidate()
                        .map(content.settings()::shown)
                        .map(ReportContent::shown)
                        .orElse(""),
                anonymous && !content.words().containsKey(question) ? "" : question,
                words(rejection.code()),
                anonymous ? "" : rejection.reason(),
                anonymous ? "line " + rejection.line() : rejection.source() + ":" + rejection.line());
    }

    private static String words(Rejection.Code code) {
        return switch (code) {
            case UNKNOWN_QUESTION -> "unknown question";
            case EMPTY_ANSWER -> "empty answer";
            case TOO_LONG -> "too long";
            case BAD_ENCODING -> "not readable as text";
            case BAD_ROW -> "not a row of candidate, question and answer";
            case DUPLICATE -> "second answer of one candidate";
        };
    }

    /** Lines that could not be read. What they hold may be a name. */
    List<String> damaged() {
        return survey.damaged().stream().map(this::damaged).toList();
    }

    private String damaged(StoredLine.Damaged line) {
        String place = file(line.place()) + ":" + line.place().line();
        return content.settings().anonymous() ? place : place + ": " + line.reason();
    }

    private String file(Place place) {
        return content.settings().anonymous()
                ? "results"
                : Path.of(place.file()).getFileName().toString();
    }

    /** With what answers were graded; nothing if there is none. */
    List<Overview.Origin> origin() {
        if (survey.engines().isEmpty()) {
            return List.of();
        }
        List<Overview.Origin> origin = new ArrayList<>();
        origin.add(new Overview.Origin("Graded by " + String.join(", ", survey.engines()), List.of()));
        for (QuestionEntry question : survey.questions()) {
            origin.add(new Overview.Origin(
                    question.id() + ": rubric " + question.rubricId() + ", SHA-256",
                    List.copyOf(question.fingerprints())));
        }
        return origin;
    }
}
