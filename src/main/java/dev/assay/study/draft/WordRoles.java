package dev.assay.study.draft;

import dev.assay.study.Synonyms.WordClass;
import dev.assay.text.Answer;
import dev.assay.text.Sentence;
import java.util.List;
import java.util.Optional;

/**
 * What part words play where they stand. Taggers guess a word's class from the word more than from its place, so that
 * "the current is high" has an adjective where a noun must be; the place decides here.
 */
final class WordRoles {

    private final Answer text;

    WordRoles(Answer text) {
        this.text = text;
    }

    /**
     * The class of a word as a part of its sentence; empty where it only helps to name what comes after it, as in "short
     * circuit" and "start bit", and nothing else can be said in its place.
     */
    Optional<WordClass> of(Sentence sentence, int token) {
        String tag = tag(sentence, token);
        if (tag.startsWith("VB")) {
            boolean modifies = !tag.equals("VBZ") && !tag.equals("VB") && !tag.equals("VBP");
            return modifies && isNoun(next(sentence, token)) && isDeterminer(tag(sentence, token - 1))
                    ? Optional.empty()
                    : Optional.of(WordClass.VERB);
        }
        if (tag.startsWith("RB")) {
            return Optional.of(WordClass.ADVERB);
        }
        if (tag.startsWith("JJ")) {
            boolean compared = !tag.equals("JJ") || tag(sentence, token - 1).startsWith("RB");
            if (isNaming(sentence, token)) {
                return compared ? Optional.of(WordClass.ADJECTIVE) : Optional.empty();
            }
            return Optional.of(isHead(sentence, token) ? WordClass.NOUN : WordClass.ADJECTIVE);
        }
        if (tag.startsWith("NN")) {
            return isNaming(sentence, token) ? Optional.empty() : Optional.of(WordClass.NOUN);
        }
        return isHead(sentence, token) && tag.startsWith("PRP") ? Optional.of(WordClass.NOUN) : Optional.empty();
    }

    /**
     * Whether a word says in which direction something goes, as "higher", "increases" and "is high" do; a part of a name does
     * not.
     */
    boolean directs(Sentence sentence, int token) {
        String tag = tag(sentence, token);
        return tag.equals("JJR")
                || tag.equals("RBR")
                || tag.startsWith("VB")
                || tag.equals("IN")
                || of(sentence, token)
                        .filter(kind -> kind == WordClass.ADJECTIVE || kind == WordClass.ADVERB)
                        .isPresent();
    }

    /** Whether a word stands right before the noun that it belongs to. */
    private boolean isNaming(Sentence sentence, int token) {
        String next = next(sentence, token);
        boolean noun = isNoun(next) || next.startsWith("JJ") && isNoun(next(sentence, token + 1));
        boolean unsure = next.startsWith("JJ") || next.startsWith("PRP");
        return noun || unsure && !tag(sentence, token).startsWith("NN") && isHead(sentence, token + 1);
    }

    /** Whether a word that is no noun by itself stands where only a noun can. */
    private boolean isHead(Sentence sentence, int token) {
        String before = tag(sentence, token - 1);
        boolean opened = isDeterminer(before) || before.startsWith("JJ") || before.startsWith("NN");
        String next = next(sentence, token);
        boolean bare = text.folded(token).length() > 2;
        return bare && opened && !isNoun(next) && !next.startsWith("JJ") && !next.startsWith("CC");
    }

    private static boolean isDeterminer(String tag) {
        return tag.equals("DT") || tag.equals("PRP$") || tag.equals("CD");
    }

    private static boolean isNoun(String tag) {
        return tag.startsWith("NN");
    }

    /** The tag of the word after a token; empty at the end of its part of the sentence. */
    private String next(Sentence sentence, int token) {
        boolean apart = token + 1 >= sentence.endToken() || text.gapHolds(token + 1, ",;:()\"\u201c\u201d");
        return apart ? "" : tag(sentence, token + 1);
    }

    private String tag(Sentence sentence, int token) {
        List<String> tags = text.tags(sentence.index());
        int place = token - sentence.firstToken();
        return place >= 0 && place < tags.size() ? tags.get(place) : "";
    }
}
