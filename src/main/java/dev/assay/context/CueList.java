package dev.assay.context;

import dev.assay.match.Match;
import dev.assay.match.Pattern;
import dev.assay.match.PatternSet;
import dev.assay.text.Answer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The cues of a language, as {@link CueReader} reads them. Immutable and thread-safe.
 *
 * <p>Cues are data, by direction and with a reach, as in ConText (Harkema, Dowling, Thornblade and Chapman, "ConText:
 * An algorithm for determining negation, experiencer, and temporal status from clinical reports", 2009); pseudo cues
 * follow NegEx (Chapman et al., 2001).
 */
final class CueList {

    /** The cues of English. */
    static final CueList ENGLISH = CueReader.read(
            "cues/words.txt", "cues/denials.txt", "cues/doubts.txt", "cues/dismissals.txt", "cues/marks.txt");

    private final String content;
    private final List<Entry> entries;
    private final Entry[] byPattern;
    private final Map<String, Set<String>> words;
    private final PatternSet patterns;

    /**
     * @param content of the files, one after the other
     * @param words lists of words by name
     */
    CueList(String content, List<Entry> entries, Map<String, Set<String>> words) {
        this.content = content;
        this.entries = List.copyOf(entries);
        this.byPattern = entries.toArray(Entry[]::new);
        this.words = Map.copyOf(words);
        this.patterns = PatternSet.compile(entries.stream().map(Entry::pattern).toList(), Map.of());
    }

    /** Where a cue reaches. */
    enum Direction {
        /** what follows in its clause */
        FORWARD,
        /** what follows in its sentence, up to a clause that a stop begins */
        ONWARD,
        /** what comes before in its clause */
        BACKWARD,
        /** what comes before in its sentence */
        BACK,
        /** at the end of a clause, but for as many words as {@code slack} says: what comes before in its sentence */
        TAIL,
        /** what stands between its own words: "leave the cache out" */
        WITHIN,
        /** behind an object that was put first, at the end of a clause but for {@code slack} words: that object */
        FRONTED,
        /** the rest of the compound that it is a part of, or the next word */
        PART,
        /** as a heading or before a colon: the rest of its sentence and the lines or the list under it */
        LEAD,
        /** behind the subject of its verb: that subject */
        SUBJECT,
        /** at the start of a sentence: the question before it */
        ANSWER,
        /** at the start of a sentence: the sentence before it */
        PREVIOUS;

        private final String id = name().toLowerCase(Locale.ROOT);

        String id() {
            return id;
        }

        /** The slack of a line that gives none. */
        int freeSlack() {
            return this == ANSWER || this == PREVIOUS ? Entry.ANY_SLACK : 0;
        }
    }

    /** What must stand near a cue for it to count. */
    enum Needs {
        NOTHING,
        TURN,
        OUTCOME,
        /** a turn or an outcome */
        EITHER,
        /** a question mark at the end of its sentence */
        QUESTION;

        private final String id = name().toLowerCase(Locale.ROOT);

        String id() {
            return id;
        }
    }

    /**
     * A cue.
     *
     * @param kind what sort of cue it is
     * @param direction where it reaches
     * @param slack how many words may stand between the cue and its clause's end, or {@link #ANY_SLACK}
     * @param reach how many words it reaches at most
     * @param toComma whether a comma ends its reach
     * @param nounPhrase whether a pronoun or an article that nothing binds to the words before ends its reach
     * @param opening whether it counts only where it opens its clause
     * @param needs what must follow in its sentence or the next one's beginning
     * @param unlessOutcome whether something bad that follows in its sentence makes it a warning, which denies nothing
     * @param practicesOnly whether it touches practices alone
     * @param pattern what it looks like
     */
    record Entry(
            CueKind kind,
            Direction direction,
            int slack,
            int reach,
            boolean toComma,
            boolean nounPhrase,
            boolean opening,
            Needs needs,
            boolean unlessOutcome,
            boolean practicesOnly,
            Pattern pattern) {

        /** A cue that may stand anywhere in its clause. */
        static final int ANY_SLACK = -1;

        /** The reach of a cue within its clause; one that goes on beyond it has no other limit than its sentence. */
        static final int DEFAULT_REACH = 12;
    }

    List<Entry> entries() {
        return entries;
    }

    /** The cue that a match's pattern number stands for. */
    Entry entry(Match match) {
        return byPattern[match.pattern()];
    }

    /** A list of folded words; empty if the files have none of that name. */
    Set<String> words(String list) {
        return words.getOrDefault(list, Set.of());
    }

    /** The places where cues stand; a match's pattern number is the place of its entry. */
    List<Match> find(Answer answer) {
        return patterns.find(answer);
    }

    /** The files' content, for fingerprints. */
    String content() {
        return content;
    }
}
