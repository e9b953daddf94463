package dev.assay.context;

import dev.assay.match.Match;
import dev.assay.match.Pattern;
import dev.assay.rubric.Rubric;
import dev.assay.text.Answer;
import java.util.ArrayList;
import java.util.List;

/**
 * The subjects of a rubric, ready to be found. Immutable and thread-safe.
 *
 * <p>Its patterns are found together with the rubric's others; what they match, and the language's cues around it, tell
 * for each place of an answer of which subject something is said there.
 */
final class Subjects {

    private final List<String> ids;
    private final List<Pattern> patterns;

    /** For each pattern the number of the subject that it names. */
    private final int[] named;

    private final SubjectCues cues;

    private Subjects(List<String> ids, List<Pattern> patterns, int[] named, SubjectCues cues) {
        this.ids = ids;
        this.patterns = List.copyOf(patterns);
        this.named = named;
        this.cues = cues;
    }

    /** The subjects of a rubric. */
    static Subjects of(Rubric rubric) {
        List<Pattern> patterns = new ArrayList<>();
        List<Integer> named = new ArrayList<>();
        List<String> ids = List.copyOf(rubric.subjects().keySet());
        for (int i = 0; i < ids.size(); i++) {
            for (Pattern pattern : rubric.subjects().get(ids.get(i))) {
                patterns.add(pattern);
                named.add(i);
            }
        }
        return new Subjects(
                ids, patterns, named.stream().mapToInt(Integer::intValue).toArray(), SubjectCues.ENGLISH);
    }

    /** What it needs found. */
    List<Pattern> patterns() {
        return patterns;
    }

    /**
     * Tells what each place of an answer speaks of.
     *
     * @param names what was found of the patterns
     * @param first number of the first of them among the patterns that were looked for
     */
    Topics read(Answer answer, List<Match> names, int first) {
        if (names.isEmpty()) {
            return Topics.NONE;
        }
        Mentions mentions =
                Mentions.of(new Words(answer, cues), names, name -> named[name.pattern() - first], cues.find(answer));
        return new Topics(answer, ids, mentions, new TopicReader(mentions).read());
    }

    /** What the fingerprint of a grade must cover of this stage. */
    String cueFile() {
        return cues.content();
    }
}
