package dev.assay.match;

import dev.assay.text.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * The writer or the writer's team, and a verb in the past: "we renamed the column", "I had to split it", "I've
 * migrated", and the clipped "Renamed a column last year" at the start of a sentence.
 *
 * <p>Decided by part-of-speech tags, which are computed for those sentences only that hold a first person or start
 * with a word that could be such a verb.
 */
final class PastEventFinder extends Finder {

    private static final int REACH = 7;

    private final Finder firstPersons;

    PastEventFinder(int id, Finder firstPersons, Requirement always) {
        super(id, always);
        this.firstPersons = firstPersons;
    }

    @Override
    List<Hit> find(Search search) {
        List<Hit> persons = search.hits(firstPersons);
        boolean clipped = looksPast(search.token(search.firstToken()));
        if (persons.isEmpty() && !clipped) {
            return List.of();
        }
        List<String> tags = search.tags();
        List<Hit> found = new ArrayList<>();
        if (clipped && tags.get(0).equals("VBD")) {
            found.add(Hit.of(search.firstToken(), search.firstToken()));
        }
        int before = -1;
        for (Hit person : persons) {
            int verb = verbAfter(person.first(), search, tags);
            if (verb >= 0 && verb != before) {
                found.add(Hit.join(person, Hit.of(verb, verb)));
                before = verb;
            }
        }
        return Hit.distinct(found);
    }

    private static boolean looksPast(Token token) {
        return token.folded().endsWith("ed") || !token.stem().equals(token.folded());
    }

    private static int verbAfter(int person, Search search, List<String> tags) {
        String pronoun = search.token(person).folded();
        boolean perfect = pronoun.endsWith("'ve") || pronoun.endsWith("'d");
        int end = Math.min(search.endToken(), person + 1 + REACH);
        for (int i = person + 1; i < end; i++) {
            String word = search.token(i).folded();
            if (WordLists.holds("unreal", word)) {
                return -1;
            }
            switch (tags.get(i - search.firstToken())) {
                case "VBD" -> {
                    return i;
                }
                case "VBN" -> {
                    if (perfect) {
                        return i;
                    }
                }
                case "VBP", "VBZ", "VB" -> {
                    if (!word.startsWith("ha")) {
                        return -1;
                    }
                    perfect = true;
                }
                case "MD" -> {
                    return -1;
                }
                default -> {
                    // any other word may stand between the person and the verb
                }
            }
        }
        return -1;
    }
}
