package dev.assay.match;

import dev.assay.match.ReferencePlaces.Place;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What talk of older or newer versions finds. Of several readings of one number the longest counts, but a bound counts
 * more than "in 11". A number that belongs to an amount is none; where the words could speak of any number, it has a dot
 * or follows a product's name, or the words touch it and nothing follows that it could be the number of.
 */
final class ReferenceVersions {

    private final ReferenceMatcher matcher;
    private final ReferenceSentence sentence;
    private final ReferencePlaces amounts;
    private final boolean older;
    private final String version;

    private ReferenceVersions(Node.OfClass ofClass, ReferenceMatcher matcher) {
        this.matcher = matcher;
        sentence = matcher.sentence();
        amounts = matcher.find(new Node.OfClass(WordClass.AMOUNT, ""));
        older = ofClass.wordClass() == WordClass.OLDER_VERSION;
        version = ofClass.version();
    }

    private record Reading(VersionTalk talk, ReferencePlaces places, Place place) {
        int length() {
            return place.last() - place.first();
        }
    }

    static ReferencePlaces of(Node.OfClass ofClass, ReferenceMatcher matcher) {
        return new ReferenceVersions(ofClass, matcher).find();
    }

    /** A word that may stand in the gap or be part of the number's own words is taken both ways. */
    private ReferencePlaces find() {
        ReferencePlaces found = new ReferencePlaces();
        Map<Integer, Reading> certain = readings(true);
        readings(false).forEach((number, reading) -> add(number, reading, reading.equals(certain.get(number)), found));
        certain.forEach((number, reading) -> add(number, reading, false, found));
        for (VersionTalk talk : List.of(VersionTalk.OLDER, VersionTalk.NEWER)) {
            if (talk.says(older)) {
                found.addAll(places(talk));
            }
        }
        return found;
    }

    private void add(int number, Reading reading, boolean certain, ReferencePlaces found) {
        String said = sentence.token(number).folded();
        boolean says = version.isEmpty()
                ? reading.talk().says(older)
                : reading.talk().says(older, Version.compare(said, version));
        if (says) {
            found.copy(reading.places(), reading.place(), certain);
        }
    }

    private Map<Integer, Reading> readings(boolean strict) {
        Map<Integer, Reading> readings = new TreeMap<>();
        for (VersionTalk talk : VersionTalk.values()) {
            ReferencePlaces places = places(talk);
            for (Place place : places.all()) {
                int number = talk.vague() ? -1 : numberIn(place);
                if (number >= 0 && isVersion(talk, places, place, number, strict)) {
                    readings.merge(number, new Reading(talk, places, place), ReferenceVersions::better);
                }
            }
        }
        return readings;
    }

    private ReferencePlaces places(VersionTalk talk) {
        return matcher.any(VersionTalk.PATTERNS.getOrDefault(talk, List.of()).stream()
                .map(Pattern::root)
                .toList());
    }

    private static Reading better(Reading one, Reading other) {
        boolean oneBounds = one.talk() != VersionTalk.AT;
        boolean otherBounds = other.talk() != VersionTalk.AT;
        if (oneBounds != otherBounds) {
            return oneBounds ? one : other;
        }
        return other.length() > one.length() ? other : one;
    }

    private int numberIn(Place place) {
        for (int i = place.last(); i >= place.first(); i--) {
            if (Version.isVersion(sentence.token(i).folded())
                    && !WordTest.YEAR.holds(sentence.token(i).folded())) {
                return i;
            }
        }
        return -1;
    }

    private boolean isVersion(VersionTalk talk, ReferencePlaces places, Place place, int number, boolean strict) {
        Place alone = new Place(number, number);
        boolean amount = amounts.all().stream().anyMatch(one -> one.covers(alone));
        boolean freePlus = isWord(place.last(), "+")
                && sentence.token(place.last()).start()
                        > sentence.token(place.last() - 1).end();
        boolean sure = !talk.plain() || isNamed(number) || places.uses(place, number - 1, strict) && isLast(number);
        return !amount && !freePlus && sure;
    }

    private boolean isNamed(int number) {
        int before = number - 1;
        return WordTest.VERSION.holds(sentence.token(number).folded())
                || before >= sentence.first()
                        && (isIn("product", before) || isWord(before, "version") || isWord(before, "release"));
    }

    private boolean isLast(int number) {
        int next = number + 1;
        return next == sentence.end()
                || sentence.pause(number, next)
                || !sentence.token(next).isWord()
                || isIn("no-unit", next);
    }

    private boolean isWord(int token, String word) {
        return sentence.token(token).folded().equals(word);
    }

    private boolean isIn(String list, int token) {
        return WordLists.holds(list, sentence.token(token).folded());
    }
}
