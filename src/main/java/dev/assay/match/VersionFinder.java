package dev.assay.match;

import dev.assay.text.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Talk of older or of newer versions, perhaps than a given one: "before Postgres 11", "12 and up", "in PG 9.6", "older
 * versions". Of several readings of one number the longest counts, so that "not before 11" is not "before 11".
 */
final class VersionFinder extends ListFinder {

    private final Map<VersionTalk, Finder> kinds;
    private final Finder amounts;
    private final boolean older;
    private final String version;

    /**
     * @param amounts numbers in them are no versions
     * @param older whether older versions are asked for
     * @param version what they are compared with, or an empty text
     */
    VersionFinder(int id, Map<VersionTalk, Finder> kinds, Finder amounts, boolean older, String version) {
        super(id);
        this.kinds = Map.copyOf(kinds);
        this.amounts = amounts;
        this.older = older;
        this.version = version;
    }

    private record Reading(VersionTalk talk, Hit hit) {}

    @Override
    List<Hit> list(Search search) {
        Map<Integer, Reading> byNumber = new HashMap<>();
        List<Hit> found = new ArrayList<>();
        for (VersionTalk talk : VersionTalk.values()) {
            for (Hit hit : search.list(kinds.get(talk))) {
                if (talk.vague()) {
                    if (talk.says(older)) {
                        found.add(hit);
                    }
                    continue;
                }
                int number = numberIn(hit, search);
                if (number >= 0 && isVersion(talk, hit, number, search)) {
                    byNumber.merge(number, new Reading(talk, hit), VersionFinder::better);
                }
            }
        }
        byNumber.forEach((number, reading) -> {
            if (says(reading.talk, search.folded(number))) {
                found.add(reading.hit);
            }
        });
        return Hit.distinct(found);
    }

    private boolean says(VersionTalk talk, String number) {
        return version.isEmpty() ? talk.says(older) : talk.says(older, Version.compare(number, version));
    }

    private static Reading better(Reading one, Reading other) {
        if ((one.talk == VersionTalk.AT) != (other.talk == VersionTalk.AT)) {
            return one.talk == VersionTalk.AT ? other : one;
        }
        return other.hit.last() - other.hit.first() > one.hit.last() - one.hit.first() ? other : one;
    }

    private static int numberIn(Hit hit, Search search) {
        for (int i = hit.last(); i >= hit.first(); i--) {
            Token token = search.token(i);
            if (Version.isVersion(token.folded()) && !WordTest.YEAR.holds(token.folded())) {
                return i;
            }
        }
        return -1;
    }

    private boolean isVersion(VersionTalk talk, Hit hit, int number, Search search) {
        for (Hit amount : search.list(amounts)) {
            if (amount.first() <= number && number <= amount.last()) {
                return false;
            }
        }
        Token last = search.token(hit.last());
        if (last.folded().equals("+")
                && last.start() > search.token(hit.last() - 1).end()) {
            return false;
        }
        return !talk.plain() || named(number, search) || led(hit, number) && counts(number, search);
    }

    /** Whether a number has a dot in it, or stands behind a product's name. */
    private static boolean named(int number, Search search) {
        if (WordTest.VERSION.holds(search.folded(number))) {
            return true;
        }
        String before = number > search.firstToken() ? search.folded(number - 1) : "";
        return WordLists.holds("product", before) || before.equals("version") || before.equals("release");
    }

    /** Whether the words that speak of versions stand right before the number. */
    private static boolean led(Hit hit, int number) {
        return Arrays.binarySearch(hit.words(), number - 1) >= 0;
    }

    /** Whether nothing stands behind a number that it could be the number of. */
    private static boolean counts(int number, Search search) {
        int next = number + 1;
        return next >= search.endToken()
                || search.pauses().pause(number, next)
                || !search.isWord(next)
                || WordLists.holds("no-unit", search.folded(next));
    }
}
