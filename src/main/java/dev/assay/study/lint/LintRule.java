package dev.assay.study.lint;

import java.util.Locale;

/** What is looked for in rubrics. The ids are stable. */
public enum LintRule {
    QUESTION_ECHO(
            Level.ERROR,
            "A few words of the question itself earn credit.",
            "Ask for what an answer adds to these words."),
    MODEL_ANSWER_BELOW_TOP(
            Level.ERROR,
            "An answer that the rubric expects in the top band is graded below it.",
            "Widen the patterns of what it misses, or expect the lower band."),
    SUPERFLUOUS_PATTERN(
            Level.WARNING,
            "Whatever a pattern finds, others of the same list find, too.",
            "Take it out, or narrow the other one if that is too wide."),
    PAID_TWICE(
            Level.WARNING,
            "The same words earn credit for two concepts.",
            "Let each concept ask for words of its own, or tell the two apart by 'about'."),
    BROAD_PATTERN(
            Level.WARNING,
            "A pattern is found where nobody speaks of its concept.",
            "Join it to a second thing that belongs to the statement."),
    BARE_ALTERNATIVES(
            Level.WARNING,
            "A bar outside brackets seems to be meant for phrases, and joins single words.",
            "Put brackets around all of it for a choice of phrases, or around each choice of words if that is meant."),
    NO_REASON(
            Level.WARNING,
            "No concept asks for a reason or a trade-off, so that knowing what is enough for the top band.",
            "Add a concept of the kind 'why' or 'when'."),
    OTHER_FILE_NAME(
            Level.WARNING,
            "A rubric's file has another name than its id, by which commands and answers call it.",
            "Name the file after the id, or the other way round."),
    UNUSED_TERM(Level.WARNING, "Nothing refers to a term.", "Use it in a pattern, or take it out."),
    UNUSED_SUBJECT(
            Level.WARNING,
            "A subject changes nothing.",
            "Name it in 'about', beside another one that it may be mixed up with, or take it out."),
    MISSING_FOLLOW_UP(
            Level.WARNING,
            "An answer that misses a concept gets no follow-up question, or no hint, for it.",
            "Write 'ask' for the interviewer and 'tell' for the candidate."),
    UNMATCHED_PATTERN(
            Level.NOTE,
            "No example and no test of the rubric shows what a pattern is for.",
            "Add a sentence that it finds, or take it out."),
    FEW_TESTS(
            Level.NOTE,
            "The rubric's own tests are too few to show where its bands lie.",
            "Write at least eight that differ: strong, middling, weak, short, long, and wrong in good words.");

    private final Level level;
    private final String meaning;
    private final String remedy;

    LintRule(Level level, String meaning, String remedy) {
        this.level = level;
        this.meaning = meaning;
        this.remedy = remedy;
    }

    /** How much it matters, the worst first. */
    public enum Level {
        ERROR,
        WARNING,
        NOTE;

        /** As reports and options write it: {@code error}. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How much it matters. */
    public Level level() {
        return level;
    }

    /** What is wrong where it is found, in a sentence. */
    public String meaning() {
        return meaning;
    }

    /** What to do about it. */
    public String remedy() {
        return remedy;
    }

    /** Its stable id: {@code superfluous-pattern}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
