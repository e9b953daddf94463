package dev.assay.match;

import dev.assay.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Things by their names: what people call their tables and services ("the orders table", "our billing service"), and
 * capitalised names inside a sentence that are no software.
 */
final class NamedFinder extends ListFinder {

    private static final int LONGEST_ACRONYM = 5;

    /** @param always hits in every sentence */
    NamedFinder(int id, Finder always) {
        super(id);
    }

    @Override
    List<Hit> list(Search search) {
        List<Hit> found = new ArrayList<>();
        for (int i = search.firstToken() + 1; i < search.endToken(); i++) {
            if (isProper(search, i)) {
                found.add(Hit.of(i, i));
            }
            if (i + 1 < search.endToken() && isThing(search, i)) {
                found.add(Hit.of(i - 1, i + 1));
            }
        }
        return Hit.distinct(found);
    }

    /** Whether a determiner, a word that says which, and a head like "table" stand around a token. */
    private static boolean isThing(Search search, int i) {
        Token which = search.token(i);
        return WordLists.holds("owner", search.folded(i - 1))
                && which.isWord()
                && !WordLists.holds("no-name", which.folded())
                && WordLists.holdsStem("system-head", search.stem(i + 1))
                && !WordLists.holdsStem("system-head", which.stem());
    }

    private static boolean isProper(Search search, int i) {
        Token token = search.token(i);
        String surface = token.surface();
        boolean capitalised = Character.isUpperCase(surface.charAt(0)) && surface.length() > 1;
        boolean acronym = surface.length() <= LONGEST_ACRONYM && surface.equals(surface.toUpperCase(Locale.ROOT));
        return capitalised
                && !acronym
                && !token.code()
                && token.folded().indexOf('\'') < 0
                && !WordLists.holds("product", token.folded())
                && search.token(i - 1).compound() < 0
                && token.compound() < 0;
    }
}
