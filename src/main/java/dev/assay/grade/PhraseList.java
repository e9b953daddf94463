package dev.assay.grade;

import dev.assay.text.Answer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Phrases of folded words, to be looked for at a place; immutable and thread-safe. */
final class PhraseList {

    private final Map<String, List<List<String>>> byFirst = new HashMap<>();

    /** @param phrases the words of each, at least one */
    PhraseList(List<List<String>> phrases) {
        for (List<String> phrase : phrases) {
            byFirst.computeIfAbsent(phrase.get(0), first -> new ArrayList<>()).add(List.copyOf(phrase));
        }
    }

    /** The number of tokens of the longest phrase that begins at a place and ends before another; 0 if none does. */
    int lengthAt(Answer answer, int at, int to) {
        List<List<String>> phrases = byFirst.get(answer.folded(at));
        if (phrases == null) {
            return 0;
        }
        int longest = 0;
        for (List<String> phrase : phrases) {
            if (phrase.size() > longest && standsAt(phrase, answer, at, to)) {
                longest = phrase.size();
            }
        }
        return longest;
    }

    private static boolean standsAt(List<String> phrase, Answer answer, int at, int to) {
        if (at + phrase.size() > to) {
            return false;
        }
        for (int i = 0; i < phrase.size(); i++) {
            if (!phrase.get(i).equals(answer.folded(at + i))) {
                return false;
            }
        }
        return true;
    }
}
