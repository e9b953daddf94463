package dev.assay.context;

import dev.assay.match.Match;
import java.util.Optional;

/**
 * A match and what it means where it stands.
 *
 * @param match the match; its pattern number is that of the list given to {@link Interpreter#compile}
 * @param pattern the pattern as its author wrote it
 * @param start first UTF-16 unit in the caller's text
 * @param end unit after the last one
 * @param text the characters between them
 * @param stance what the answer does with it
 * @param cue what decided the stance; empty where nothing but the words themselves did
 * @param about the subject that it is said of, if the rubric has subjects and one of them was found
 * @param corrected whether a misspelled word was read as another
 */
public record Finding(
        Match match,
        String pattern,
        int start,
        int end,
        String text,
        Stance stance,
        Optional<Cue> cue,
        Optional<About> about,
        boolean corrected) {

    /** The same finding with another stance, decided by this cue. */
    public Finding with(Stance newStance, Cue newCue) {
        return new Finding(match, pattern, start, end, text, newStance, Optional.of(newCue), about, corrected);
    }

    /** Id of the subject that it is said of. */
    public Optional<String> subject() {
        return about.map(About::id);
    }
}
