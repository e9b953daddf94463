package dev.assay.grade;

import dev.assay.text.Answer;
import dev.assay.text.Token;
import java.lang.Character.UnicodeScript;
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
        if (answer.wordCount() < FEWEST_WORDS) {
            return Optional.empty();
        }
        // No fewer are enough of the words that are judged, which may not be all.
        double enough = ENGLISH_SHARE * answer.wordCount();
        int words = 0;
        int english = 0;
        for (int i = 0; i < answer.tokenCount(); i++) {
            if (isJudged(answer, i)) {
                words++;
                english += wording.classes().is(answer, i, WordClasses.FUNCTION) ? 1 : 0;
                if (english >= enough) {
                    return Optional.empty();
                }
            }
        }
        return words < FEWEST_WORDS || english >= ENGLISH_SHARE * words
                ? Optional.empty()
                : foreign(answer, words, english);
    }

    private static boolean isJudged(Answer answer, int token) {
        return answer.kind(token) == Token.Kind.WORD && !answer.isCode(token);
    }

    private Optional<String> foreign(Answer answer, int words, int english) {
        String little = english + " of " + words + " words are English function words, ";
        String language = "";
        int most = english;
        for (Map.Entry<String, Set<String>> other : wording.foreign().entrySet()) {
            int foreign = count(answer, other.getValue());
            if (foreign > most) {
                language = other.getKey();
                most = foreign;
            }
        }
        if (most > english && most >= FOREIGN_SHARE * words) {
            return Optional.of(little + most + " are " + language);
        }
        long notLatin = Math.round(notLatinShare(answer.text()) * 100);
        return notLatin >= NOT_LATIN_SHARE * 100
                ? Optional.of(little + notLatin + " % of the letters are not Latin")
                : Optional.empty();
    }

    private static int count(Answer answer, Set<String> among) {
        int count = 0;
        for (int i = 0; i < answer.tokenCount(); i++) {
            count += isJudged(answer, i) && among.contains(answer.folded(i)) ? 1 : 0;
        }
        return count;
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
