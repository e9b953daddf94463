package dev.assay.match;

import dev.assay.text.Answer;
import dev.assay.text.Stemmer;
import dev.assay.text.Token;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * What single words of a pattern find: every token of a sentence is asked, one after the other.
 *
 * <p>A word finds its inflections. One of six letters or more also finds itself written in two: the first part has
 * three letters and is no negation word, or both are parts of one compound.
 */
final class ReferenceWords {

    private static final int SHORTEST_IN_TWO = 6;
    private static final int SHORTEST_FREE = 3;
    private static final Map<String, List<Token>> TOKENS = new HashMap<>();

    private ReferenceWords() {}

    /** The tokens of a word of a pattern. */
    static List<Token> tokens(String text) {
        synchronized (TOKENS) {
            return TOKENS.computeIfAbsent(text, Answer::phrase);
        }
    }

    /** One token of a word; {@code word} is the whole, of which the last token may have any ending. */
    static ReferencePlaces of(Token part, Node.Word word, boolean last, ReferenceSentence sentence) {
        if (!word.anyEnding() || !last) {
            return inflected(part.folded(), sentence);
        }
        if (!word.text().endsWith("_")) {
            return singles(sentence, token -> token.folded().startsWith(part.folded()));
        }
        return pairs(
                sentence,
                (one, other) -> sameCompound(one, other)
                        && (one.folded().equals(part.folded()) || one.stem().equals(part.folded())));
    }

    /** A folded word in any inflection, in one piece or in two. */
    static ReferencePlaces inflected(String folded, ReferenceSentence sentence) {
        if (WordLists.isContraction(folded)) {
            return singles(sentence, token -> token.folded().equals(folded));
        }
        String stem = Stemmer.stem(folded);
        String plural = WordLists.hasPluralOfItsOwn(folded) ? Stemmer.stem(folded + "s") : stem;
        ReferencePlaces found = singles(
                sentence, token -> token.stem().equals(stem) || token.stem().equals(plural));
        for (String spelling : List.of(stem, folded)) {
            if (spelling.length() >= SHORTEST_IN_TWO && spelling.chars().allMatch(Character::isLetter)) {
                found.addAll(pairs(sentence, (one, other) -> inTwo(spelling, one, other)));
            }
        }
        return found;
    }

    private static boolean inTwo(String word, Token one, Token other) {
        for (String first : List.of(one.folded(), one.stem())) {
            boolean cut = word.startsWith(first) && first.length() >= 2 && first.length() <= word.length() - 2;
            String second = cut ? word.substring(first.length()) : "";
            if (cut && (second.equals(other.folded()) || second.equals(other.stem()))) {
                boolean free = first.length() >= SHORTEST_FREE && !WordLists.holds("negation", first);
                if (free || sameCompound(one, other)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean sameCompound(Token one, Token other) {
        return one.compound() >= 0 && one.compound() == other.compound();
    }

    /** Exactly these characters. */
    static ReferencePlaces exact(String text, ReferenceSentence sentence) {
        List<Token> parts = tokens(text);
        ReferencePlaces found = new ReferencePlaces();
        for (int start = sentence.first(); start + parts.size() <= sentence.end(); start++) {
            int last = start + parts.size() - 1;
            boolean same = parts.size() == 1 || sentence.written(start, last).equals(text);
            for (int i = 0; i < parts.size(); i++) {
                same &= sentence.token(start + i).surface().equals(parts.get(i).surface());
            }
            if (same) {
                found.addRun(start, last);
            }
        }
        return found;
    }

    /** What stands in code, or touches an underscore or the dot of a path. */
    static ReferencePlaces code(ReferenceSentence sentence) {
        String text = sentence.answer().text();
        return singles(
                sentence, token -> token.code() || isJoint(text, token.end()) || isJoint(text, token.start() - 1));
    }

    private static boolean isJoint(String text, int at) {
        if (at < 0 || at >= text.length() || "_.".indexOf(text.charAt(at)) < 0) {
            return false;
        }
        return text.charAt(at) == '_'
                || at > 0
                        && at + 1 < text.length()
                        && Character.isLetterOrDigit(text.charAt(at - 1))
                        && Character.isLetterOrDigit(text.charAt(at + 1));
    }

    /** The tokens that pass a test. */
    static ReferencePlaces singles(ReferenceSentence sentence, Predicate<Token> test) {
        ReferencePlaces found = new ReferencePlaces();
        for (int i = sentence.first(); i < sentence.end(); i++) {
            if (test.test(sentence.token(i))) {
                found.addRun(i, i);
            }
        }
        return found;
    }

    private interface PairTest {
        boolean holds(Token one, Token other);
    }

    private static ReferencePlaces pairs(ReferenceSentence sentence, PairTest test) {
        ReferencePlaces found = new ReferencePlaces();
        for (int i = sentence.first(); i + 1 < sentence.end(); i++) {
            Token one = sentence.token(i);
            Token other = sentence.token(i + 1);
            if (one.isWord() && other.isWord() && test.holds(one, other)) {
                found.addRun(i, i + 1);
            }
        }
        return found;
    }
}
