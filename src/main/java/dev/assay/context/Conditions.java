package dev.assay.context;

import dev.assay.match.Match;
import dev.assay.text.Answer;
import java.util.List;
import java.util.Set;

/** Tells conditions from what follows from them where no comma does. Lives for one call. */
final class Conditions {

    /** Penn Treebank tags of verbs that have a subject. */
    private static final Set<String> VERBS = Set.of("VBZ", "VBP", "VBD", "MD");

    /** Penn Treebank tags of what a subject is made of. */
    private static final Set<String> NOUNS = Set.of("NN", "NNS", "NNP", "NNPS", "PRP", "PRP$", "DT", "JJ", "CD");

    /** Of these what a subject begins with. */
    private static final Set<String> OPENING = Set.of("PRP", "PRP$", "DT");

    /** What joins a second verb to the subject of the first. */
    private static final Set<String> JOINING = Set.of("CC", "TO");

    private final Answer answer;

    Conditions(Answer answer) {
        this.answer = answer;
    }

    /**
     * Whether a match goes beyond a condition: the second verb with a subject is that of the main clause, and what stands
     * right before it belongs to it.
     */
    boolean isOfOutcome(Placed condition, Match match) {
        int first = condition.match().lastToken() + 1;
        int sentence = answer.sentence(first - 1);
        int start = answer.sentences().get(sentence).firstToken();
        List<String> tags = answer.tags(sentence);
        int verbs = 0;
        for (int i = first; i <= condition.to(); i++) {
            boolean joined = JOINING.contains(tags.get(i - 1 - start));
            if (VERBS.contains(tags.get(i - start)) && !joined && ++verbs == 2) {
                return match.lastToken() >= subject(tags, start, first, i);
            }
        }
        return false;
    }

    /** Where the subject of a verb begins, as far as words that may belong to it stand right before. */
    private static int subject(List<String> tags, int start, int first, int verb) {
        int subject = verb;
        while (subject > first && NOUNS.contains(tags.get(subject - 1 - start))) {
            subject--;
            if (OPENING.contains(tags.get(subject - start))) {
                return subject;
            }
        }
        return subject;
    }
}
