package dev.assay.context;

import dev.assay.match.Match;
import dev.assay.match.Pattern;
import dev.assay.match.PatternSet;
import dev.assay.text.Answer;
import dev.assay.text.WordMasks;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The words of a language that decide which subject is spoken of, read from a resource file. Immutable and thread-safe.
 */
final class SubjectCues {

    /** The words of English. */
    static final SubjectCues ENGLISH = read("subjects.txt");

    /** What a phrase does. */
    enum Role {
        CONTRAST,
        SIMILAR,
        AWAY,
        ASIDE,
        FORMER,
        LATTER,
        FIRST,
        SECOND,
        OLD,
        NEW,
        OTHER,
        ONE,
        BOTH,
        TWO,
        RESPECTIVELY,
        VERSUS,
        NONE;

        /** Whether it stands for a subject. */
        boolean refers() {
            return compareTo(FORMER) >= 0 && compareTo(TWO) <= 0;
        }
    }

    /** What a word is. */
    enum Group {
        CONNECTOR,
        JOINER,
        COORDINATOR,
        SUBORDINATOR,
        CONTRASTING,
        RELATIVE,
        PRONOUN,
        DEMONSTRATIVE,
        PLURAL,
        PERSON,
        READER,
        GENERAL,
        ELLIPSIS,
        FRESH,
        AUXILIARY,
        OBJECT,
        TOWARD,
        PREPOSITION,
        FREE,
        PURPOSE,
        UNREAL,
        COUNT,
        ELSEWHERE
    }

    /**
     * A phrase.
     *
     * @param role what it does
     * @param reach how many words behind it the subject may begin
     * @param pattern what it looks like
     */
    record Phrase(Role role, int reach, Pattern pattern) {

        static final int DEFAULT_REACH = 2;
    }

    private final String content;
    private final List<Phrase> phrases;
    private final WordMasks masks;
    private final PatternSet patterns;

    SubjectCues(String content, List<Phrase> phrases, Map<Group, Set<String>> words) {
        this.content = content;
        this.phrases = List.copyOf(phrases);
        this.masks = WordMasks.of(Stream.of(Group.values()).map(words::get).toList());
        this.patterns = PatternSet.compile(phrases.stream().map(Phrase::pattern).toList(), Map.of());
    }

    /** The phrases, in the order of the file. */
    List<Phrase> phrases() {
        return phrases;
    }

    /** The phrases that stand in an answer. */
    List<PlacedPhrase> find(Answer answer) {
        List<Match> matches = patterns.find(answer);
        List<PlacedPhrase> found = new ArrayList<>(matches.size());
        for (Match match : matches) {
            found.add(new PlacedPhrase(phrases.get(match.pattern()), match));
        }
        return found;
    }

    /** The groups that a folded word is in: one bit for each, at the place of its ordinal. */
    int groups(String word) {
        return masks.of(word);
    }

    /** The file's content, for fingerprints. */
    String content() {
        return content;
    }

    private static SubjectCues read(String resource) {
        try (InputStream stream = SubjectCues.class.getResourceAsStream(resource)) {
            return SubjectCueReader.parse(resource, new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
