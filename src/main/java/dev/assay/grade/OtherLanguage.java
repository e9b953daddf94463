package dev.assay.grade;

import dev.assay.text.Answer;
import dev.assay.text.Token;
import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds answers in another language than English: hardly an English function word, and either many of another language
 * or letters that are not Latin. A list of English terms has neither.
 */
final class OtherLanguage {

    /** The fewest words that are judged: a term or two belong to no language. */
    private static final int FEWEST_WORDS = 8;

    /** English prose has a share of function words between a third and a half. */
    private static final double ENGLISH_SHARE = 0.15;

    private static final double FOREIGN_SHARE = 0.15;
    private static final double NOT_LATIN_SHARE = 0.3;

    private final Wording wording;

    OtherLanguage(Wording wording) {
        this.wording = wording;
    }

    /** What tells the language, in words; empty if it may be English. */
    Optional<String> in(Answer answer) {
        List<Token> words = answer.tokens().stream()
                .filter(token -> token.kind() == Token.Kind.WORD && !token.code())
                .toList();
        long english = count(words, wording.function());
        if (words.size() < FEWEST_WORDS || english >= ENGLISH_SHARE * words.size()) {
            return Optional.empty();
        }
        String little = english + " of " + words.size() + " words are English function words, ";
        String language = "";
        long most = english;
        for (Map.Entry<String, Set<String>> other : wording.foreign().entrySet()) {
            long foreign = count(words, other.getValue());
            if (foreign > most) {
                language = other.getKey();
                most = foreign;
            }
        }
        if (most > english && most >= FOREIGN_SHARE * words.size()) {
            return Optional.of(little + most + " are " + language);
        }
        long notLatin = Math.round(notLatinShare(answer.text()) * 100);
        return notLatin >= NOT_LATIN_SHARE * 100
                ? Optional.of(little + notLatin + " % of the letters are not Latin")
                : Optional.empty();
    }

    private static long count(List<Token> words, Set<String> among) {
        return words.stream().filter(word -> among.contains(word.folded())).count();
    }

    private static double notLatinShare(String text) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        long other = text.codePoints()
                .filter(Character::isLetter)
                .filter(letter -> UnicodeScript.of(letter) != UnicodeScript.LATIN)
                .count();
        return letters == 0 ? 0 : (double) other / letters;
    }
}
