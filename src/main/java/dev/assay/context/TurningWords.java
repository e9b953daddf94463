package dev.assay.context;

import dev.assay.text.Stemmer;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The words that cues are made of: where one of them stands, what is said around it may be meant otherwise. */
public final class TurningWords {

    private static final Set<String> STEMS = CueList.ENGLISH.entries().stream()
            .flatMap(entry -> entry.pattern().words().stream())
            .map(word -> Stemmer.stem(word.toLowerCase(Locale.ROOT)))
            .collect(Collectors.toUnmodifiableSet());

    private TurningWords() {}

    /** Whether a folded word is part of a cue, in any inflection. */
    public static boolean has(String folded) {
        return STEMS.contains(Stemmer.stem(folded));
    }
}
