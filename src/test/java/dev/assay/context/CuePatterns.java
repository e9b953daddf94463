package dev.assay.context;

import dev.assay.match.Pattern;
import java.util.List;
import java.util.stream.Stream;

/** The patterns of the cue files, for tests of other packages. */
public final class CuePatterns {

    private CuePatterns() {}

    /** Those of stances, then those of subjects; in the order of the files, each once. */
    public static List<Pattern> all() {
        return Stream.concat(
                        CueList.ENGLISH.entries().stream().map(CueList.Entry::pattern),
                        SubjectCues.ENGLISH.phrases().stream().map(SubjectCues.Phrase::pattern))
                .distinct()
                .toList();
    }
}
