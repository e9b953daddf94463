package dev.assay.match;

import dev.assay.text.Token;
import java.util.Locale;

/**
 * What a thing by its name is: "our billing service", a determiner, a word that says which, and a head; or a capitalised
 * word inside a sentence that is neither software, nor code, nor a short acronym, nor in or behind a compound.
 */
final class ReferenceNames {

    private static final int LONGEST_ACRONYM = 5;

    private ReferenceNames() {}

    static ReferencePlaces find(ReferenceSentence sentence) {
        ReferencePlaces found = new ReferencePlaces();
        for (int i = sentence.first() + 1; i < sentence.end(); i++) {
            if (isProper(sentence.token(i), sentence.token(i - 1))) {
                found.addRun(i, i);
            }
        }
        for (int i = sentence.first(); i + 2 < sentence.end(); i++) {
            if (isThing(sentence.token(i), sentence.token(i + 1), sentence.token(i + 2))) {
                found.addRun(i, i + 2);
            }
        }
        return found;
    }

    private static boolean isProper(Token token, Token before) {
        String word = token.surface();
        boolean acronym = word.equals(word.toUpperCase(Locale.ROOT)) && word.length() <= LONGEST_ACRONYM;
        return word.length() > 1
                && Character.isUpperCase(word.charAt(0))
                && !acronym
                && !token.code()
                && !token.folded().contains("'")
                && !WordLists.holds("product", token.folded())
                && token.compound() < 0
                && before.compound() < 0;
    }

    private static boolean isThing(Token owner, Token which, Token head) {
        return WordLists.holds("owner", owner.folded())
                && which.isWord()
                && !WordLists.holds("no-name", which.folded())
                && !WordLists.holdsStem("system-head", which.stem())
                && WordLists.holdsStem("system-head", head.stem());
    }
}
